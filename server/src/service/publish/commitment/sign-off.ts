import type { Signature } from '../../model/commitment';
import { agreementOf } from '../../model/sign-off/agreement';
import { at, cell, column, dateBlocks, gapFor, label, paragraph, words } from '../build';
import type { Block, Cell, Inline, Row, Section } from '../document';
import { part, type CommitmentPage } from './commitment-page';
import { nameOf } from './parties';

/** Who has agreed, when, and to which text; no section when there is nothing to say of it. */
export function signOffPart(page: CommitmentPage, depth: 1 | 2): readonly Section[] {
  const { commitment, headings, names, uri } = page;
  const { commitment: messages } = headings;
  const [first] = commitment.signOff;
  const isAsked = commitment.stage === 'final' || commitment.stage === 'published';
  const lowered = loweredNote(page);
  if (!first)
    return isAsked && lowered.length > 0
      ? [part(page, 'sign-off', depth, messages.signOff, { blocks: lowered })]
      : [];
  const rows = commitment.signOff.map((signature): Row => {
    const { range, by, on } = signature;
    return {
      source: at(uri, range),
      isHeaded: true,
      cells: [
        cell(by.ok ? [paragraph(nameOf(by.value, names))] : [gapFor(by, uri)], { source: at(uri, by.range) }),
        cell(dateBlocks(on, uri, headings.date), { source: at(uri, on.range) }),
        agreedText(page, signature),
      ],
    };
  });
  const columns = [
    column(messages.agreedBy, 4),
    column(messages.agreedOn, 3),
    column(messages.agreedText, 4),
  ];
  return [
    part(page, 'sign-off', depth, messages.signOff, {
      blocks: [{ kind: 'table', caption: messages.signOff, columns, rows }, ...lowered],
      source: at(uri, first.range),
    }),
  ];
}

/** Readers are to know where nobody looks whether the text is still the one that was agreed to. */
export function loweredNote({
  headings,
  lowered,
}: Pick<CommitmentPage, 'headings' | 'lowered'>): readonly Block[] {
  if (lowered.length === 0) return [];
  const checks = lowered.flatMap((rule, i): readonly Inline[] => [
    ...(i === 0 ? [] : [words(', ')]),
    { kind: 'code', text: rule },
  ]);
  return [
    { kind: 'paragraph', text: [label(headings.commitment.loweredChecks + headings.colon), ...checks] },
  ];
}

function agreedText({ headings, draft, names }: CommitmentPage, signature: Signature): Cell {
  const { commitment: messages } = headings;
  switch (agreementOf(signature, draft.yaml, names.organisations)) {
    case 'same':
      return cell([paragraph([label(messages.textUnchanged)])], { tone: 'good' });
    case 'text-changed':
    case 'organisations-changed':
      return cell([paragraph([label(messages.textChanged)])], { tone: 'poor' });
    case 'unreadable':
    case 'no-digest':
      return cell([paragraph([label(messages.textUnknown)])], { tone: 'muted' });
    case 'organisations-unknown':
    case 'newer':
    case 'draft-unreadable':
      return cell([paragraph([label(messages.textNotCompared)])], { tone: 'muted' });
  }
}
