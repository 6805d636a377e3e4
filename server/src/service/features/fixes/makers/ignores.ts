import { endOfLine, startOfLine } from '../../../yaml/line-at';
import { fixHere, type FixMaker } from '../fix';
import { nextLine } from '../../../yaml/layout/rows';

/** A comment that silences nothing goes, or names the check that was meant. Its reason is its author's, so it goes only when asked. */
export const unusedIgnoreFixes: FixMaker = {
  rules: ['unused-ignore'],
  make(finding, input) {
    const { draft, messages, findings } = input;
    const { text, lines } = draft.yaml;
    const { range } = finding;
    const written = text.slice(range.start, range.end);
    const [head = '', rule = ''] = /^#\s*codraft-ignore(?:-file)?\s+(\S+)/.exec(written) ?? [];
    const near = finding.data?.nearest;
    const below = lines.position(range.end).line + 1;
    const isForFile = written.includes('codraft-ignore-file');
    // Only where it would silence something: else the next finding would be about the same comment.
    const wouldHelp = findings.some(
      (other) => other.rule === near && (isForFile || lines.position(other.range.start).line === below),
    );
    const at = range.start + head.length - rule.length;
    const rename =
      near !== undefined && wouldHelp
        ? fixHere(
            input,
            messages.fixes.use(near),
            [{ range: { start: at, end: at + rule.length }, text: near }],
            {
              preferred: true,
            },
          )
        : [];
    const line = { start: startOfLine(text, range.start), end: nextLine(text, endOfLine(text, range.start)) };
    const remove = fixHere(input, messages.fixes.deleteComment, [{ range: line, text: '' }], {
      preferred: rename.length === 0,
    });
    return [...rename, ...remove];
  },
};
