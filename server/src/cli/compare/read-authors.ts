import {
  madeByInWords,
  messagesFor,
  whoChanged,
  type Change,
  type FileComparison,
  type MadeBy,
  type PlanComparison,
} from '../../service/index';
import type { ComparisonReport } from './report';
import type { TwoVersions } from './two-versions';

/** Finds out who made each change of a comparison with a commit, as far as the repository tells. */
export async function readAuthors(
  versions: TwoVersions,
  { files }: PlanComparison,
): Promise<Pick<ComparisonReport, 'whoOf' | 'madeBy'>> {
  const messages = messagesFor('en');
  const histories = await versions.historiesOf?.(files);
  const made = new Map<Change, MadeBy>();
  for (const { file, kind, changes } of files) {
    const history = histories?.get(file);
    if (!history) continue;
    const whoOf = whoChanged(versions.after.get(file), history, { kind, messages });
    for (const change of changes) {
      const by = whoOf(change);
      if (by) made.set(change, by);
    }
  }
  const madeBy = (_: FileComparison, change: Change) => made.get(change);
  return {
    madeBy,
    whoOf: (file, change) => {
      const by = madeBy(file, change);
      return by && madeByInWords(by, messages.compare);
    },
  };
}
