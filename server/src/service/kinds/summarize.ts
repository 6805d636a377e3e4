import { rootPart } from '../model/read';
import type { Stage } from '../model/stage';
import type { Range } from '../text/range';
import type { Draft } from './draft';
import { kinds } from './kinds';
import { referencesIn } from './names';
import { NumberedRanges } from './numbered-ranges';
import type { FileSummary } from './summary';

export interface Summarized {
  readonly summary: FileSummary;
  /** The ranges that the summary's places stand for. */
  readonly ranges: readonly Range[];
}

/** `stage` is the one that the file is checked at. */
export function summarize(uri: string, draft: Draft, stage: Stage): Summarized {
  const ranges = new NumberedRanges();
  const top = ranges.add(rootPart(draft.yaml.root).anchor);
  const mentions = referencesIn(draft, 'stakeholder').map(({ id, field, whole }) => ({
    id,
    field,
    rangeId: ranges.add(whole),
  }));
  const summary = kinds[draft.kind].summarize(draft, { uri, stage, top, mentions }, ranges);
  return { summary, ranges: ranges.ranges };
}
