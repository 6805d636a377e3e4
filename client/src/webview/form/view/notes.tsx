import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { keyOf } from '../model/box';
import type { FormPath } from '../model/places';
import { fill } from '../words';
import { focusOn } from './focus';
import { Icon } from './icons';
import { idOf } from './ids';
import { Refused } from './refused';
import { TextBox } from './text-box';
import { useForm } from './use-form';

/** Whether a box for one more note is there, and what says so. */
type Adding = readonly [boolean, (isAdding: boolean) => void];

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
  const [isAdding, setAdding] = adding;
  const before = useRef(notes.length);
  const next = keyOf({ path, part: 'note', note: notes.length });
  useEffect(() => {
    // The new note is one of the file's now.
    if (notes.length > before.current) setAdding(false);
    before.current = notes.length;
  }, [notes.length]);
  // Before the next key is pressed.
  useLayoutEffect(() => {
    if (isAdding) focusOn(document.getElementById(idOf.box(next)));
  }, [isAdding]);
  const shown = [...notes.keys()].filter((note) => !isQuestion(notes[note] ?? '', label, help));
  if (isAdding) shown.push(notes.length);
  if (shown.length === 0) return null;
  return (
    <div class="notes">
      {shown.map((note) => (
        <div class="note" key={note}>
          <Icon name="note" />
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

/** A new draft has the form's own questions as notes, for those who write it as text. Here they stand there anyhow. */
function isQuestion(note: string, label: string, help: string): boolean {
  const words = note.replace(/\s+/g, ' ').trim();
  return words === label || words === `${label}. ${help}`;
}

export function AddNote({ label, adding }: Pick<NotesProps, 'label' | 'adding'>): JSX.Element | null {
  const words = useForm((store) => store.words);
  const isReadOnly = useForm((store) => store.isReadOnly);
  const [isAdding, setAdding] = adding;
  if (isReadOnly) return null;
  return (
    <button
      type="button"
      class="icon-button add-note"
      aria-label={`${words.addNote}: ${label}`}
      aria-disabled={isAdding}
      title={words.addNote}
      onClick={() => setAdding(true)}
    >
      <Icon name="note" />
    </button>
  );
}
