import type { Draft } from '../../kinds/draft';
import { formOf } from '../../kinds/kinds';
import type { Messages } from '../../messages/messages';
import { nodeAt } from '../../yaml/tree';
import { draftOf, type Moment } from '../form-memory';
import { notesOf, ownNotes } from '../notes';
import { placeOf } from '../place';
import { askedIn } from '../questions';
import { slotsOf } from '../slots';
import { acrossOthers, acrossOwn, type Meant } from './carry';
import { contentOf } from './content';

/**
 * What is meant by a change that was made for the first of these texts, in the last of them. Nothing when that is not sure,
 * or when somebody has written something else there meanwhile; what forms have written there does not count as such.
 */
export function meantNow(moments: readonly Moment[], asked: Meant, messages: Messages): Meant | undefined {
  const [first] = moments;
  if (!first || moments.length === 1) return first && asked;
  let draft = draftOf(first);
  let meant: Meant | undefined = asked;
  let known = standing(draft, meant, messages);
  const goOn = (to: Moment) => {
    if (to.text === draft.yaml.text) return;
    const next = draftOf(to);
    meant = meant && acrossOthers(draft, next, meant);
    draft = next;
  };
  for (const [i, moment] of moments.entries()) {
    const before = moments[i - 1];
    if (!before || !moment.by) continue;
    goOn(before);
    if (!meant) return undefined;
    const isAsKnown = standing(draft, meant, messages) === known;
    meant = acrossOwn(draft, moment.by, meant);
    draft = draftOf(moment);
    if (meant && isAsKnown) known = standing(draft, meant, messages);
  }
  const last = moments.at(-1);
  if (last) goOn(last);
  return meant && standing(draft, meant, messages) === known ? meant : undefined;
}

/** What stands where something is to be changed, as far as the change would do away with it. */
function standing(draft: Draft, { path, change }: Meant, messages: Messages): string {
  const at = placeOf(path);
  const node = nodeAt(draft.yaml.root, path);
  switch (change.kind) {
    case 'answer':
    case 'open':
      return contentOf(node);
    case 'insert':
      return node?.kind === 'list' && node.items.length > 0 ? '' : contentOf(node);
    case 'move':
      return '';
    case 'note':
      return JSON.stringify(notesBelow(draft, messages).get(at) ?? []);
    case 'remove': {
      const notes = [...notesBelow(draft, messages)]
        .filter(([place]) => place === at || place.startsWith(`${at}/`))
        .map(([place, texts]) => [place.slice(at.length), texts]);
      return `${contentOf(node)}${JSON.stringify(notes)}`;
    }
  }
}

function notesBelow(draft: Draft, messages: Messages): ReadonlyMap<string, readonly string[]> {
  const form = askedIn(formOf(draft.kind), messages);
  const notes = notesOf(draft, slotsOf(draft.yaml.root, form), form);
  return new Map([...notes].map(([at, there]) => [at, ownNotes(there).map(({ text }) => text)]));
}
