import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../support/property-seed';
import { pasteAsMarkdown } from '../../../server/src/service/paste/paste-as-markdown';
import { parseAnswer } from '../../../server/src/service/publish/answers/parse-answer';
import { dialects } from '../../support/clipboard-dialects';
import { pastedDocument } from '../../support/pasted-document';
import { seenInCopied, seenInPublished } from '../../support/seen-words';

const nowhere = () => ({ uri: '', range: { start: 0, end: 0 } });

describe('what was copied is published as the same words in the same structure', () => {
  for (const [program, write] of Object.entries(dialects)) {
    it(`from ${program}`, () => {
      fc.assert(
        fc.property(pastedDocument, (document) => {
          const markdown = pasteAsMarkdown(write(document));
          const seen = seenInPublished(parseAnswer(markdown, nowhere));
          assert.deepEqual(seen, seenInCopied(document), markdown);
        }),
        { numRuns: 300 },
      );
    });
  }
});
