import { formOf } from '../../kinds/kinds';
import type { TextEdit } from '../../text/edit';
import { columnOf, dashOf, spaces } from '../../yaml/layout/rows';
import { sameContent } from '../../yaml/layout/same-content';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import { removeRow } from '../../features/fixes/layout/remove-item';
import { withBreaksOf } from '../../put/write-rows';
import { plain } from '../../put/written';
import { readDraft } from '../../kinds/read-draft';
import { applyEdits } from '../../text/edit';
import { manyLines } from '../../yaml/write-scalar';
import { notesOf, type Note } from '../notes';
import { placeOf } from '../place';
import { askedIn } from '../questions';
import { slotsOf, type Slot } from '../slots';
import { refuse, type Candidate, type FieldChanged, type Subject } from './change';

/** Writes over a note, adds one, or takes it away when nothing is left of it. */
export function noteChange(subject: Subject, index: number, typed: string): FieldChanged {
  const { draft, path, messages } = subject;
  const at = placeOf(path);
  const said = manyLines(typed)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  if (/^codraft-ignore/m.test(said)) return refuse(messages.answers.noteSilences);
  const form = askedIn(formOf(draft.kind), messages);
  const slots = slotsOf(draft.yaml.root, form);
  const all = notesOf(draft, slots);
  const own = all.get(at) ?? [];
  const note = own[index];
  if (!note && said === '') return refuse(messages.answers.emptyNote);
  const wanted = [
    ...own.slice(0, index).map(({ text }) => text),
    ...(said === '' ? [] : [said]),
    ...own.slice(index + 1).map(({ text }) => text),
  ];
  const slot = slots.find((one) => one.at === at);
  const candidates: readonly Candidate[] = note
    ? [rewritten(draft.yaml.text, note, said)]
    : added(draft.yaml.text, slot, own.at(-1), said);
  for (const edits of candidates) {
    if (edits.length === 0) continue;
    const after = readDraft(draft.kind, applyEdits(draft.yaml.text, edits), draft);
    if (after.yaml.problems.length > draft.yaml.problems.length) continue;
    if (!sameContent(draft.yaml.root, after.yaml.root)) continue;
    const now = notesOf(after, slotsOf(after.yaml.root, form));
    if (isAsWanted(all, now, at, wanted)) return { kind: 'edits', edits, at };
  }
  return refuse(note ? messages.answers.inTextOnly : messages.answers.noPlaceForNote);
}

type Notes = ReturnType<typeof notesOf>;

/** Two that stand below each other are one to a reader, and what stands behind an answer is on one line. */
function asWords(notes: readonly string[]): string {
  return notes.join(' ').replaceAll('\n', ' ');
}

/** The notes of the place are those that are wanted, and all others are what they were. */
function isAsWanted(before: Notes, after: Notes, at: string, wanted: readonly string[]): boolean {
  const words = (notes: Notes, place: string) => asWords((notes.get(place) ?? []).map(({ text }) => text));
  const places = [...new Set([...before.keys(), ...after.keys()])];
  return places.every(
    (place) => words(after, place) === (place === at ? asWords(wanted) : words(before, place)),
  );
}

function rewritten(text: string, { range, ownLine }: Note, said: string): readonly TextEdit[] {
  if (said === '') {
    if (ownLine) return [removeRow(text, range)];
    const start = text.slice(0, range.start).trimEnd().length;
    return [{ range: { start, end: endOfLine(text, range.start) }, text: '' }];
  }
  const written = ownLine ? asComment(said, columnOf(text, range.start)) : `# ${said.replaceAll('\n', ' ')}`;
  return [{ range, text: withBreaksOf(text, plain(written.trimStart())).text }];
}

/** Above the field or the item, below the notes that are there; else behind what stands on its line. */
function added(
  text: string,
  slot: Slot | undefined,
  last: Note | undefined,
  said: string,
): readonly Candidate[] {
  if (!slot) {
    if (last) return [below(text, last, said)];
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return ['\n\n', '\n'].map((gap) => [writeRow(text, at, `${asComment(said, 0)}${gap}`)]);
  }
  if (!slot.isThere) return [];
  const own = slot.isItem ? (dashOf(text, slot.range) ?? slot.range.start) : slot.range.start;
  const line = startOfLine(text, own);
  const behind = endOfLine(text, slot.range.start);
  return [
    [writeRow(text, line, `${asComment(said, columnOf(text, own))}\n`)],
    ...(last?.ownLine === true ? [below(text, last, said)] : []),
    [{ range: { start: behind, end: behind }, text: `  # ${said.replaceAll('\n', ' ')}` }],
  ];
}

function below(text: string, { range }: Note, said: string): readonly TextEdit[] {
  return [writeRow(text, range.end, `\n${asComment(said, columnOf(text, range.start))}`)];
}

function writeRow(text: string, at: number, rows: string): TextEdit {
  return { range: { start: at, end: at }, text: withBreaksOf(text, plain(rows)).text };
}

function asComment(said: string, column: number): string {
  return said
    .split('\n')
    .map((line) => `${spaces(column)}# ${line}`)
    .join('\n');
}
