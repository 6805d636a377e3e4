import type { JSX } from 'preact';
import type { ThreadInfo } from '../../../../../server/src/protocol/discussion';
import type { FormPath } from '../model/places';
import { fill } from '../words';
import { Icon } from './icons';
import { idOf } from './ids';
import { SayBox } from './say-box';
import { Thread } from './thread';
import { useForm, useStore } from './use-form';

interface DiscussionProps {
  readonly path: FormPath;
  /** What it is about. */
  readonly label: string;
}

/** What is said of an answer, and a box to say more: what waits for somebody first, what is settled folded away. */
export function Discussion({ path, label }: DiscussionProps): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const threads = useForm(() => store.discussing.threadsAt(path));
  const isAdding = useForm(() => store.discussing.text(`remark:${path}`) !== undefined);
  if (threads.length === 0 && !isAdding) return null;
  const draw = (thread: ThreadInfo) => <Thread key={thread.id} thread={thread} path={path} />;
  const settled = threads.filter(({ isSettled }) => isSettled);
  return (
    <div
      class="discussion"
      id={idOf.discussion(path)}
      role="group"
      aria-label={fill(words.discussion, label)}
      tabIndex={-1}
    >
      {threads.filter(({ isSettled }) => !isSettled).map(draw)}
      {settled.length > 0 && (
        <details class="settled">
          <summary>{fill(words.settledRemarks, settled.length)}</summary>
          {settled.map(draw)}
        </details>
      )}
      {isAdding && (
        <SayBox say={`remark:${path}`} label={fill(words.remark, label)} send={words.addRemark} path={path} />
      )}
    </div>
  );
}

/** Begins a remark on an answer. */
export function AddRemark({ path, label }: DiscussionProps): JSX.Element | null {
  const store = useStore();
  const words = useForm(() => store.words);
  const canSay = useForm(() => store.canSay);
  if (!canSay) return null;
  return (
    <button
      type="button"
      class="icon-button add-note add-remark"
      aria-label={`${words.addRemark}: ${label}`}
      title={words.addRemark}
      onClick={() => store.discussing.begin(`remark:${path}`)}
    >
      <Icon name="remark" />
    </button>
  );
}
