import type { FileToWrite } from '../../disk/write-files';
import { newPlanFiles } from '../../service/index';
import { ownCopy, copiedPrograms } from './own-copy';
import { pullRequestWorkflow, workflowName } from './pull-request-workflow';

/**
 * Everything a team begins with: the plan with an example, the check of pull requests, and a word to the team. Codraft itself
 * lies there too, unless it is to be installed from a source.
 */
export function planRepository(year: number, version: string, source?: string): readonly FileToWrite[] {
  const origin =
    source === undefined
      ? ({ kind: 'copy', files: copiedPrograms() } as const)
      : ({ kind: 'source', source } as const);
  const plan = newPlanFiles({
    folder: '',
    title: `National Action Plan for Open Government ${year}-${year + 1}`,
    years: [year, year + 1],
    example: true,
  });
  return [
    ...plan.map(({ path, text }) => ({ name: path.replace(/^\//, ''), text })),
    { name: 'README.md', text: readmeFor(origin.kind === 'copy' ? 'node .codraft/codraft.cjs' : 'codraft') },
    { name: workflowName, text: pullRequestWorkflow(origin) },
    ...(origin.kind === 'copy' ? ownCopy(version) : []),
  ];
}

const readmeFor = (codraft: string) => `# Our action plan

The drafts of our open government action plan, one file for each commitment.

| file | what is in it |
| --- | --- |
| \`action-plan.yaml\` | the plan: country, period, themes |
| \`stakeholders.yaml\` | every organisation, once; drafts refer to it by its id |
| \`commitments/*.commitment.yaml\` | one commitment each, in the order of the OGP form |

To start:

1. Fill in \`action-plan.yaml\`, and replace the example organisations in \`stakeholders.yaml\`.
2. Replace \`commitments/example.commitment.yaml\` with the first commitment.
3. Run \`${codraft} check\`. It reports what is still missing, and how much that matters at the stage of each draft.
   \`${codraft} check --as final\` shows what would stop you from publishing.

If an answer is still open, write \`tbc: why it is open\` in its place. Every pull request is checked in the same way.
`;
