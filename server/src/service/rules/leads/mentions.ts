import type { PlanCheck } from '../rule';
import type { FileSummary, Mention } from '../../kinds/summary';

export interface MentionInFile {
  readonly file: FileSummary;
  readonly mention: Mention;
}

/** Every place of the plan's files that names a stakeholder in one of these fields of its form. */
export function* mentionsIn(
  { files }: PlanCheck,
  isWanted: (field: string) => boolean,
): Iterable<MentionInFile> {
  for (const file of files) {
    for (const mention of file.mentions) if (isWanted(mention.field)) yield { file, mention };
  }
}
