import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ThreadInfo } from '../../../../../server/src/protocol/discussion';
import type { SayKey } from '../discussing';
import type { FormWords } from '../messages';
import type { FormPath } from '../model/places';
import { readingOf } from '../rich-text/reading-of';
import { fill } from '../words';
import { focusOn } from './focus';
import { idOf } from './ids';
import { SayBox } from './say-box';
import { useForm, useStore } from './use-form';

interface ThreadProps {
  readonly thread: ThreadInfo;
  /** Where it is shown. */
  readonly path: FormPath;
}

/** A remark with its replies, and what can be done about it. */
export function Thread({ thread, path }: ThreadProps): JSX.Element {
  const store = useStore();
  const words = useForm(() => store.words);
  const canSay = useForm(() => store.canSay);
  const language = useForm(() => store.document?.language);
  const { id, entries, isSettled } = thread;
  const reply: SayKey = `reply:${id}`;
  const isReplying = useForm(() => store.discussing.text(reply) !== undefined);
  const by = entries[0]?.by ?? '';
  const about = aboutOf(thread, words);
  const settling = isSettled ? words.reopen : words.settle;
  const settle = () => {
    store.discussing.settle(id, !isSettled);
    // The button goes away with the place where the thread stands.
    focusOn(document.getElementById(idOf.discussion(path)));
  };
  return (
    <div class="thread" role="group" aria-label={fill(words.remarkBy, by)}>
      {about !== '' && (
        <p class="thread-about" dir="auto">
          {about}
        </p>
      )}
      {entries.map((entry, index) => (
        <div class="entry" key={index}>
          <p class="entry-by">
            <strong dir="auto">{entry.by}</strong>{' '}
            <time dateTime={entry.on} lang={language}>
              {entry.day}
            </time>
          </p>
          <EntryText text={entry.text} />
        </div>
      ))}
      {isReplying && <SayBox say={reply} label={fill(words.replyTo, by)} send={words.reply} path={path} />}
      {canSay && (
        <div class="doing">
          {!isReplying && (
            <button
              type="button"
              class="link"
              aria-label={`${words.reply}: ${by}`}
              onClick={() => store.discussing.begin(reply)}
            >
              {words.reply}
            </button>
          )}
          <button type="button" class="link" aria-label={`${settling}: ${by}`} onClick={settle}>
            {settling}
          </button>
        </div>
      )}
    </div>
  );
}

/** What somebody has said, as it reads: nobody sees the signs of Markdown. */
function EntryText({ text }: { readonly text: string }): JSX.Element {
  const parent = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => parent.current?.replaceChildren(readingOf(text)), [text]);
  return <div class="entry-text" dir="auto" ref={parent} />;
}

/** Which words it is about, and what has become of them; nothing for a remark on a whole answer that is there. */
function aboutOf({ words: quoted, state, question }: ThreadInfo, words: FormWords): string {
  if (state === 'gone') return fill(words.remarkGone, quoted === '' ? question : `“${quoted}”`);
  if (quoted === '') return '';
  return fill(state === 'moved' ? words.remarkMoved : words.remarkOn, quoted);
}
