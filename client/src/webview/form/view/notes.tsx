import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { keyOf } from '../model/box';
import type { FormPath } from '../model/places';
import { fill } from '../words';
import { focusOn } from './focus';
import { Icon } from './icons';
import { idOf } from './ids';
import { Refused } from './refused';
import { TextBox } from './text-box';
import { useForm, useStore } from './use-form';

/** Of which note the box is there before the file has it, and what says so. */
type Adding = readonly [number | undefined, (note: number | undefined) => void];

interface NotesProps {
  readonly path: FormPath;
  readonly notes: readonly string[] | undefined;
  readonly label: string;
  /** The help of the question; nothing for an item. */
  readonly help?: string;
  readonly adding: Adding;
}

/** The notes of the file that belong to an answer, and a box for one more. */
export function Notes({ path, notes = [], label, help = '', adding }: NotesProps): JSX.Element | null {
  const words = useForm((store) => store.words);
  const store = useStore();
  const [added, setAdded] = adding;
  // Once the file has it, it is one like the others.
  const isAdding = added === notes.length;
  const next = keyOf({ path, part: 'note', note: notes.length });
  // Before the next key is pressed.
  useLayoutEffect(() => {
    if (isAdding) focusOn(document.getElementById(idOf.box(next)));
  }, [isAdding]);
  useEffect(() => {
    if (added !== undefined && added < notes.length) setAdded(undefined);
  }, [notes.length]);
  const leave = (note: number) => {
    const isLeftEmpty = note === added && store.shownIn(next) === '';
    if (isLeftEmpty && document.hasFocus()) setAdded(undefined);
  };
  const shown = [...notes.keys()].filter((note) => !isQuestion(notes[note] ?? '', label, help));
  if (isAdding) shown.push(notes.length);
  if (shown.length === 0) return null;
  return (
    <div class="notes">
      {shown.map((note) => (
        <div class="note" key={note} onFocusOut={() => leave(note)}>
          <p class="note-label" aria-hidden="true">
            <Icon name="note" />
            {words.noteLabel}
          </p>
          <TextBox
            box={keyOf({ path, part: 'note', note })}
            kind="text"
            size="short"
            when="later"
            label={fill(words.note, label)}
          />
          <Refused box={keyOf({ path, part: 'note', note })} />
        </div>
      ))}
    </div>
  );
}

/** The notes of what has no heading of its own: of one name among several, or of a signature. */
export function NotesOf({ path, label }: Pick<NotesProps, 'path' | 'label'>): JSX.Element | null {
  const notes = useForm((store) => store.answer(path).notes);
  const adding = useState<number | undefined>(undefined);
  if (!notes) return null;
  return (
    <div data-path={path}>
      <Notes path={path} notes={notes} label={label} adding={adding} />
    </div>
  );
}

/** A new draft has the form's own questions as notes, for those who write it as text. Here they stand there anyhow. */
function isQuestion(note: string, label: string, help: string): boolean {
  const words = note.replace(/\s+/g, ' ').trim();
  return words === label || words === `${label}. ${help}`;
}

type AddNoteProps = Pick<NotesProps, 'notes' | 'label' | 'adding'>;

export function AddNote({ notes = [], label, adding }: AddNoteProps): JSX.Element | null {
  const words = useForm((store) => store.words);
  const isReadOnly = useForm((store) => store.isReadOnly);
  const [added, setAdded] = adding;
  if (isReadOnly) return null;
  return (
    <button
      type="button"
      class="icon-button add-note"
      aria-label={`${words.addNote}: ${label}`}
      aria-disabled={added === notes.length}
      title={words.addNote}
      onClick={() => setAdded(notes.length)}
    >
      <Icon name="note" />
    </button>
  );
}
