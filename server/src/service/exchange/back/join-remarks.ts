import { discussionsOf } from '../../kinds/discussion/discussion-file';
import type { Plans } from '../../plans/plans';
import type { Reply } from '../reply';
import { draftsOf } from './bring-in';
import { threadsIn } from './comment-threads';
import { subjectOf } from './comment-subject';
import { Joining, type JoiningOptions } from './joining';

/** What is not in the file itself. */
export interface JoinOptions extends JoiningOptions {
  /** The address of the plan that the file is about, or of the one draft. */
  readonly into: string;
}

/** What becomes of the comments of a file. */
export interface JoinedRemarks {
  /** Discussions with what came, by address; those in which something changes. `before` is absent for a new file. */
  readonly files: readonly {
    readonly uri: string;
    /** The draft that it is about. */
    readonly of: string;
    readonly before?: string;
    readonly after: string;
  }[];
  /** The comments that are in a discussion now, and were not. */
  readonly joined: ReadonlySet<string>;
  /** The comments that are in none: nobody knows of which draft they are, or its discussion cannot be written in. */
  readonly left: ReadonlySet<string>;
}

/**
 * Puts the comments of a file that came back into the discussions of its drafts: what was said there already is known by who said it,
 * when and what, so that to bring in a file twice changes nothing. Replies join their thread, what was settled in the file is settled,
 * and what is new begins a thread of its own. A thread in which something was said since the file was sent stays open.
 */
export function joinRemarks(reply: Reply, plans: Plans, options: JoinOptions): JoinedRemarks {
  const uris = draftsOf(reply, plans, options.into);
  const [only] = uris.size === 1 ? uris.values() : [];
  const joinings = new Map<string, Joining>();
  const left: string[] = [];
  for (const thread of threadsIn(reply.comments)) {
    const { at } = thread.root;
    const uri = at ? uris.get(at.path) : only;
    const joining = uri === undefined ? undefined : (joinings.get(uri) ?? joiningOf(uri, plans, options));
    if (uri === undefined || joining === undefined) {
      left.push(...[thread.root, ...thread.replies].map(({ id }) => id));
      continue;
    }
    joinings.set(uri, joining);
    joining.join(thread, subjectOf(thread.root, reply, plans.draft(uri)));
  }
  for (const joining of joinings.values()) joining.end();
  const files = [...joinings].flatMap(([of, { uri, before, text }]) =>
    text === (before ?? '') ? [] : [{ uri, of, ...(before !== undefined && { before }), after: text }],
  );
  const all = [...joinings.values()];
  return {
    files,
    joined: new Set(all.flatMap((one) => one.joined)),
    left: new Set([...left, ...all.flatMap((one) => one.left)]),
  };
}

function joiningOf(uri: string, plans: Plans, options: JoinOptions): Joining | undefined {
  const [fresh, ...others] = discussionsOf(uri);
  const there = [fresh, ...others].find((one) => one !== undefined && plans.has(one));
  if (there !== undefined) return new Joining(there, plans.text(there) ?? '', options);
  return fresh === undefined ? undefined : new Joining(fresh, undefined, options);
}
