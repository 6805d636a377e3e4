import type { Messages } from '../../messages/messages';
import type { Organisations } from '../../model/organisations';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import { emptyAt, type Range } from '../../text/range';
import { entryOf, type TreeNode } from '../../yaml/tree';
import { tbcOf } from '../../model/read';
import { signaturesOf } from './signatures';

/** A fact of what is about to be signed, and where to look at it. */
export interface SignedFact {
  readonly text: string;
  readonly range: Range;
}

/** What somebody who signs a draft signs, in a few lines: which commitment, who leads, how many steps, and what is open. */
export function signingSummary(
  draft: CommitmentDraft,
  known: Organisations | undefined,
  messages: Messages,
): readonly SignedFact[] {
  const { commitment, yaml } = draft;
  const { number, title, stage, leads, milestones } = commitment;
  const nameOf = (id: string) => known?.names[id] ?? id;
  const keyOf = (field: string) => entryOf(yaml.root, field)?.keyRange ?? title.range;
  const leading = [leads.government, leads.civilSociety, leads.other].flatMap(({ ids }) =>
    ids.map(({ text }) => nameOf(text)),
  );
  const dated = milestones.flatMap(({ due }) => (due.ok ? [due.value] : []));
  const [last] = [...dated].sort((a, b) => (a.last < b.last ? 1 : -1));
  const open = openAnswers(yaml.root);
  const earlier = signaturesOf(draft, known).filter(({ text }) => text === 'changed');
  return [
    {
      text: messages.sign.commitment(
        number.ok ? number.value : undefined,
        title.ok ? title.value : undefined,
        stage,
      ),
      range: title.range,
    },
    { text: messages.sign.ledBy([...new Set(leading)]), range: keyOf('leads') },
    { text: messages.sign.milestones(milestones.length, last), range: keyOf('milestones') },
    ...(open.length === 0
      ? []
      : [{ text: messages.sign.openAnswers(open.length), range: open[0] ?? emptyAt(0) }]),
    ...(earlier.length === 0
      ? []
      : [
          {
            text: messages.sign.signedOtherwise(
              earlier.map(({ by, on }) => ({ name: nameOf(by), ...(on !== undefined && { on }) })),
            ),
            range: keyOf('sign_off'),
          },
        ]),
  ];
}

/** Where answers are left open, in the order of the draft; what is told after signing is not part of it. */
function openAnswers(root: TreeNode | undefined): readonly Range[] {
  if (tbcOf(root)) return root ? [root.range] : [];
  switch (root?.kind) {
    case 'map':
      return root.entries.flatMap(({ key, value }) =>
        key === 'sign_off' || key === 'updates' ? [] : openAnswers(value),
      );
    case 'list':
      return root.items.flatMap((item) => openAnswers(item));
    default:
      return [];
  }
}
