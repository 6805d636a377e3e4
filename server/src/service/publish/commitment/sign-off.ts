import type { Signature } from '../../model/commitment';
import { digestOf } from '../../model/digest';
import { at, cell, column, dateBlocks, gapFor, paragraph } from '../build';
import type { Cell, Row, Section } from '../document';
import { part, type CommitmentPage } from './commitment-page';
import { nameOf } from './parties';

/** Who has agreed, when, and to which text; no section when nobody has. */
export function signOffPart(page: CommitmentPage, depth: 1 | 2): readonly Section[] {
  const { commitment, headings, names, uri } = page;
  const { commitment: say } = headings;
  const [first] = commitment.signOff;
  if (!first) return [];
  const present = presentDigest(page);
  const rows = commitment.signOff.map((signature): Row => {
    const { range, by, on } = signature;
    return {
      source: at(uri, range),
      isHeaded: true,
      cells: [
        cell(by.ok ? [paragraph(nameOf(by.value, names))] : [gapFor(by, uri)], { source: at(uri, by.range) }),
        cell(dateBlocks(on, uri, headings.date), { source: at(uri, on.range) }),
        agreedText(page, signature, present),
      ],
    };
  });
  const columns = [column(say.agreedBy, 4), column(say.agreedOn, 3), column(say.agreedText, 4)];
  return [
    part(page, 'sign-off', depth, say.signOff, {
      blocks: [{ kind: 'table', caption: say.signOff, columns, rows }],
      source: at(uri, first.range),
    }),
  ];
}

/** Nothing when the draft cannot be read in full, and so cannot be compared with what was agreed. */
function presentDigest({ draft: { yaml } }: CommitmentPage): string | undefined {
  return yaml.problems.length > 0 || yaml.conflicts.length > 0 ? undefined : digestOf(yaml.root);
}

function agreedText({ headings }: CommitmentPage, { digest }: Signature, present: string | undefined): Cell {
  const { commitment: say } = headings;
  if (!digest.ok || present === undefined) return cell(say.textUnknown, { tone: 'muted' });
  return digest.value.trim().toLowerCase() === present
    ? cell(say.textUnchanged, { tone: 'good' })
    : cell(say.textChanged, { tone: 'poor' });
}
