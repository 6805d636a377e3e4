import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { arrived } from '../going';
import { Discussion } from './discussion';
import { Findings } from './findings';
import { firstToFill, focusOn } from './focus';
import { NextStep } from './next-step';
import { NotesOf } from './notes';
import { whenReleased } from './pressing';
import { Questions } from './question';
import { SilencedHere } from './silenced';
import { StatusBar } from './status-bar';
import { useForm, useStore } from './use-form';

/** The whole form. */
export function App(): JSX.Element {
  const store = useStore();
  const title = useForm(() => store.document?.title);
  const language = useForm(() => store.document?.language);
  const isReadOnly = useForm(() => store.isReadOnly);
  const words = useForm(() => store.words);
  const said = useForm(() => store.said);
  return (
    <>
      <p class="unseen" role="status" aria-live="polite">
        {said}
      </p>
      {title !== undefined && (
        <>
          <StatusBar />
          <div class="page">
            <h1 dir="auto" lang={language}>
              {title}
            </h1>
            {isReadOnly && <p class="read-only">{words.readOnly}</p>}
            <FileFindings />
            <NextStep />
            <Strays />
            <SilencedHere path="" />
            <NotesOf path="" label={words.wholeDraft} />
            <Discussion path="" label={words.wholeDraft} />
            <Questions group="" level={2} />
          </div>
          <Going />
        </>
      )}
    </>
  );
}

/** What was found in no answer, or keeps the file from being read. */
function FileFindings(): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const findings = useForm(() => store.document?.findings) ?? [];
  if (findings.length === 0) return null;
  return (
    <section class="file-findings" aria-labelledby="file-findings">
      <h2 id="file-findings">{words.fileFindings}</h2>
      <Findings path="" findings={findings} />
      <button type="button" onClick={() => store.act('text', '')}>
        {words.openText}
      </button>
    </section>
  );
}

/** What was typed and could be put nowhere. */
function Strays(): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const strays = useForm(() => store.strays);
  if (strays.length === 0) return null;
  return (
    <section class="strays" aria-label={words.strays}>
      <p>{words.strays}</p>
      {strays.map(({ label, text }, index) => (
        <figure key={index}>
          <figcaption>{label}</figcaption>
          <blockquote dir="auto">{text}</blockquote>
        </figure>
      ))}
      <button type="button" onClick={() => store.dismissStrays()}>
        {words.dismiss}
      </button>
    </section>
  );
}

/** Goes where somebody wants to go, when it is drawn. */
function Going(): null {
  const store = useStore();
  const wanted = useForm(() => store.wanted);
  useLayoutEffect(() => {
    if (!wanted) return;
    let isOver = false;
    const go = () => {
      if (isOver || !arrive(wanted.path, wanted.focus)) return false;
      isOver = true;
      arrived(store, wanted);
      return true;
    };
    // Most of it is drawn together with this, and the next key goes there. What is far away takes a moment.
    const goLater = (frames: number) => {
      if (!go() && !isOver && frames > 0)
        requestAnimationFrame(() => whenReleased(() => goLater(frames - 1)));
    };
    queueMicrotask(() => goLater(60));
    return () => {
      isOver = true;
    };
  }, [wanted]);
  return null;
}

function arrive(path: string, focus: boolean): boolean {
  const box = firstToFill(path);
  if (!box) return false;
  if (focus) focusOn(box);
  // As much as there is room for of what is around it.
  box.closest('[data-path]')?.scrollIntoView({ block: 'nearest' });
  box.scrollIntoView({ block: 'nearest' });
  return true;
}
