import { changedStretch } from '../../text/changed-stretch';
import { applyEdits } from '../../text/edit';
import { parseYaml } from '../../yaml/parse';
import { nodeAt } from '../../yaml/tree';
import type { Candidate, Subject } from './change';
import { emptyCandidates } from './take-away';

type Place = Pick<Subject, 'draft' | 'path' | 'node'>;

/** What was there is taken away, and what is said then is written as where nothing stands; it may come to stand elsewhere. */
export function* inTwoSteps<S extends Place>(
  subject: S,
  then: (emptied: S) => Iterable<Candidate>,
): Iterable<Candidate> {
  for (const edits of emptyCandidates(subject)) yield* inTwoEdits(subject, edits, then);
}

/** The edits are made, and what is said then is written into what has become of the draft. */
export function* inTwoEdits<S extends Place>(
  subject: S,
  edits: Candidate,
  then: (changed: S) => Iterable<Candidate>,
): Iterable<Candidate> {
  const { draft, path } = subject;
  const { text } = draft.yaml;
  if (edits.length === 0) return;
  const yaml = parseYaml(applyEdits(text, edits), draft.yaml.form, draft.yaml);
  const node = nodeAt(yaml.root, path);
  if (yaml.problems.length > draft.yaml.problems.length || node?.kind === 'map') return;
  for (const more of then({ ...subject, draft: { ...draft, yaml }, node })) {
    const after = applyEdits(yaml.text, more);
    const { start, endBefore, endAfter } = changedStretch(text, after);
    if (more.length > 0) yield [{ range: { start, end: endBefore }, text: after.slice(start, endAfter) }];
  }
}
