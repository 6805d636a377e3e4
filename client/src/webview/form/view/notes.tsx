import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keyOf } from '../model/box';
import type { FormPath } from '../model/places';
import { fill } from '../words';
import { Icon } from './icons';
import { idOf } from './ids';
import { Refused } from './refused';
import { TextBox } from './text-box';
import { useForm, useStore } from './use-form';

interface NotesProps {
  readonly path: FormPath;
  readonly notes: readonly string[] | undefined;
  readonly label: string;
}

/** The notes of the file that belong to an answer, and a box for one more. */
export function Notes({ path, notes = [], label }: NotesProps): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const isReadOnly = useForm(() => store.isReadOnly);
  const [isAdding, setAdding] = useState(false);
  const before = useRef(notes.length);
  const next = keyOf({ path, part: 'note', note: notes.length });
  useEffect(() => {
    // The new note is one of the file's now.
    if (notes.length > before.current) setAdding(false);
    before.current = notes.length;
  }, [notes.length]);
  useEffect(() => {
    if (isAdding) document.getElementById(idOf.box(next))?.focus();
  }, [isAdding]);
  return (
    <div class="notes">
      {[...notes, ...(isAdding ? [''] : [])].map((_, note) => (
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
      {!isAdding && !isReadOnly && (
        <button type="button" class="link quiet" onClick={() => setAdding(true)}>
          {words.addNote}
          <span class="unseen">: {label}</span>
        </button>
      )}
    </div>
  );
}
