import { formOf } from '../../kinds/kinds';
import { readDraft } from '../../kinds/read-draft';
import { applyEdits } from '../../text/edit';
import { sameContent } from '../../yaml/layout/same-content';
import { manyLines } from '../../yaml/write-scalar';
import { notesOf, ownNotes, type Note } from '../notes';
import { placeOf } from '../place';
import { askedIn, type Asked } from '../questions';
import { slotsOf } from '../slots';
import { noWay, refuse, type Candidate, type FieldChanged, type Subject } from './change';
import { keepsConflicts } from './prove';
import { addNote, rewriteNote } from './write-note';

/** Writes over a note, adds one, or takes it away when nothing is left of it. */
export function noteChange(subject: Subject, index: number, typed: string): FieldChanged {
  const { draft, path, messages } = subject;
  const said = manyLines(typed)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (/^codraft-ignore/m.test(said)) return refuse(messages.answers.noteSilences);
  const form = askedIn(formOf(draft.kind), messages);
  const slots = slotsOf(draft.yaml.root, form);
  const all = notesOf(draft, slots, form);
  const at = placeOf(path);
  const note = ownNotes(all.get(at))[index];
  if (note) {
    const there = all.get(at) ?? [];
    const candidates = rewriteNote(draft.yaml.text, note, said, there[there.indexOf(note) - 1]);
    const wanted = ownNotes(all.get(at)).flatMap((one) =>
      one === note ? (said === '' ? [] : [said]) : [one.text],
    );
    const edits = firstProven(subject, form, { all, at, wanted, candidates });
    return edits ? { kind: 'edits', edits, at } : noWay(subject);
  }
  if (said === '') return refuse(messages.answers.emptyNote);
  // What has no line of its own has its notes with what is around it: the first field of an item, and what is in brackets.
  for (let length = path.length; length > 0 || length === path.length; length--) {
    const place = placeOf(path.slice(0, length));
    const slot = slots.find((one) => one.at === place);
    const own = ownNotes(all.get(place));
    const wanted = [...own.map(({ text }) => text), said];
    const candidates = addNote(draft.yaml.text, slot, own.at(-1), said);
    const edits = firstProven(subject, form, { all, at: place, wanted, candidates });
    if (edits) return { kind: 'edits', edits, at: place };
    if (slot?.isThere === false) break;
  }
  return refuse(messages.answers.noPlaceForNote);
}

type Notes = ReturnType<typeof notesOf>;

interface Wanted {
  readonly all: Notes;
  readonly at: string;
  /** The notes of the place, in any order: what stands behind an answer comes last. */
  readonly wanted: readonly string[];
  readonly candidates: readonly Candidate[];
}

/** The first after which the notes of the place are those that are wanted, and all else is what it was. */
function firstProven(
  { draft }: Subject,
  form: Asked,
  { all, at, wanted, candidates }: Wanted,
): Candidate | undefined {
  return candidates.find((edits) => {
    if (edits.length === 0) return false;
    const after = readDraft(draft.kind, applyEdits(draft.yaml.text, edits), draft);
    if (after.yaml.problems.length > draft.yaml.problems.length) return false;
    if (!sameContent(draft.yaml.root, after.yaml.root) || !keepsConflicts(draft.yaml, after.yaml))
      return false;
    const now = notesOf(after, slotsOf(after.yaml.root, form), form);
    return [...new Set([at, ...all.keys(), ...now.keys()])].every((place) => {
      const before = all.get(place) ?? [];
      const there = now.get(place) ?? [];
      const asWanted = place === at ? wanted : ownNotes(before).map(({ text }) => text);
      return isSame(ownNotes(there), asWanted) && isSame(there.filter(asks), before.filter(asks).map(words));
    });
  });
}

const asks = ({ isQuestion }: Note) => isQuestion;
const words = ({ text }: Note) => text;

/** What stands behind an answer is on one line. */
function isSame(notes: readonly Note[], texts: readonly string[]): boolean {
  const onLines = (all: readonly string[]) => all.map((text) => text.replaceAll(/\n+/g, ' ')).sort();
  const [one, other] = [onLines(notes.map(words)), onLines(texts)];
  return one.length === other.length && one.every((text, i) => text === other[i]);
}
