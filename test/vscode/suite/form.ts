import { describeFormCommitment } from './form-commitment';
import { describeFormEditing } from './form-editing';
import { describeFormInTrouble } from './form-trouble';
import { runMocha } from './run-mocha';

/** The example plan, with drafts as most people have them: as forms. */
export function run(): Promise<void> {
  return runMocha(() => {
    describeFormEditing();
    describeFormInTrouble();
    describeFormCommitment();
  });
}
