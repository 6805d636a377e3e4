import type { PlanCheck } from '../rule';
import type { FileSummary, Mention, MentionRole } from '../summary';

export interface MentionInFile {
  readonly file: FileSummary;
  readonly mention: Mention;
}

/** Every place of the plan's files that names a stakeholder in one of these roles, or in any. */
export function* mentionsIn(
  { plan, contacts, commitments }: PlanCheck,
  isWanted: (role: MentionRole) => boolean,
): Iterable<MentionInFile> {
  const files: readonly FileSummary[] = [plan, ...(contacts ? [contacts] : []), ...commitments];
  for (const file of files) {
    for (const mention of file.mentions) if (isWanted(mention.role)) yield { file, mention };
  }
}
