import { threadsOf } from '../discussion/threads';
import { pathOfAbout } from '../kinds/discussion/about';
import type { Draft } from '../kinds/draft';
import { formOf } from '../kinds/kinds';
import type { Plans } from '../plans/plans';
import type { PublishedDocument, ShownRemark } from '../publish/document';
import { sourcesIn } from '../publish/sources-in';
import type { TreePath } from '../yaml/tree';

/** A document with what was said of its drafts: for those only who asked for it by name. */
export function withShownRemarks(document: PublishedDocument, plans: Plans): PublishedDocument {
  const uris = new Set(Array.from(sourcesIn(document), ({ uri }) => uri));
  const remarks = [...uris].flatMap((uri) =>
    threadsOf(uri, plans).map(({ about, passage, question, words, isSettled, entries }): ShownRemark => {
      const { range, state } = passage;
      const path = passage.path.length > 0 ? passage.path : unanswered(about, plans.draft(uri));
      return {
        source: { uri, range, ...(path.length > 0 && { field: path.join('.') }) },
        question,
        words,
        isGone: state === 'gone' && words !== '',
        isSettled,
        entries,
      };
    }),
  );
  return { ...document, remarks };
}

/** A question that the form has, and that the draft says nothing of. */
function unanswered(about: string, draft: Draft | undefined): TreePath {
  return (draft && pathOfAbout(about, draft.yaml.root, formOf(draft.kind))) ?? [];
}
