import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  discussionChangedNotification,
  discussionRequest,
  sayRequest,
  type DiscussionParams,
  type DiscussionResult,
  type RemarkedOn,
  type SayingInfo,
  type SayParams,
  type SayResult,
  type ThreadInfo,
} from '../../protocol/discussion';
import {
  dateWriter,
  say,
  subjectAt,
  subjectOfPlace,
  threadsOf,
  type Draft,
  type RemarkSubject,
  type Saying,
  type Thread,
} from '../../service/index';
import { debounce } from '../changes';
import { holdText } from '../hold-text';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature, type FeatureSources } from './feature';
import { toTextEdits } from './to-text-edits';

/** What is said of a commitment, and how something more is written down. Nothing is changed here: the editor does that. */
export const discussion: Feature = {
  capabilities: {},
  answer(sources) {
    const { connection, guard, whenRead, changes, timings, files, atEnd, documents, clientUri, plans } =
      sources;
    /** What was last answered, to somebody who has not been told yet that it has changed. */
    const answered = new Map<string, string>();

    const tell = guard(discussionChangedNotification, undefined, async () => {
      for (const [uri, before] of answered) {
        if (JSON.stringify(read(sources, uri)) === before) continue;
        answered.delete(uri);
        const params: DiscussionParams = { uri };
        await connection.sendNotification(discussionChangedNotification, params);
      }
    });
    const later = debounce(timings.settle, () => void tell());
    changes.onTold(() => {
      if (answered.size > 0) later.soon();
    });
    atEnd(() => later.cancel());

    connection.onRequest<DiscussionResult, unknown>(
      discussionRequest,
      whenRead(discussionRequest, null, ({ uri }: DiscussionParams): DiscussionResult => {
        const found = read(sources, uri);
        answered.set(uri, JSON.stringify(found));
        return found;
      }),
    );

    // There is no default for an edit, so a failure has to be told.
    connection.onRequest(sayRequest, async (params: SayParams): Promise<SayResult> => {
      const refuseIfChanged = holdText(sources, params);
      await files.ready();
      refuseIfChanged();
      const subject = subjectOf(sources, params);
      const noted = subject && say(subject.uri, toSaying(params.saying, subject.draft), plans);
      if (!noted) throw new ResponseError(ErrorCodes.InvalidParams, `Nothing is said of ${params.uri}.`);
      const uri = clientUri(noted.uri);
      switch (noted.kind) {
        case 'new-file':
          return { kind: 'new-file', file: { uri, text: noted.text } };
        case 'no-place':
          return { kind: 'no-place', uri };
        case 'edits': {
          const edits = toTextEdits(noted.edits, noted.draft.yaml.lines);
          return { kind: 'edits', uri, edits, version: documents.get(noted.uri)?.version ?? null };
        }
      }
    });
  },
};

function read(sources: FeatureSources, uri: string): DiscussionResult {
  const subject = subjectOf(sources, { uri });
  if (subject?.draft.kind !== 'commitment') return null;
  const inWords = dateWriter(subject.draft, sources.plans, subject.uri);
  return threadsOf(subject.uri, sources.plans).map((thread) => toInfo(thread, subject.draft, inWords));
}

function toInfo(
  { id, question, place, passage, words, isSettled, ...thread }: Thread,
  { yaml }: Draft,
  inWords: (written: string) => string,
): ThreadInfo {
  const entries = thread.entries.map((entry) => ({ ...entry, day: inWords(entry.on) }));
  const range = toLspRange(passage.range, yaml.lines);
  return { id, question, place, range, words, state: passage.state, isSettled, entries };
}

function toSaying(saying: SayingInfo, draft: Draft): Saying {
  if (saying.kind !== 'remark') return saying;
  return { kind: 'remark', subject: toSubject(saying.on, draft), entry: saying.entry };
}

function toSubject(on: RemarkedOn, draft: Draft): RemarkSubject {
  if ('place' in on) return subjectOfPlace(on.place, draft);
  const { lines } = draft.yaml;
  const offset = ({ line, character }: { readonly line: number; readonly character: number }) =>
    lines.offset({ line, column: character });
  return subjectAt({ start: offset(on.range.start), end: offset(on.range.end) }, draft);
}
