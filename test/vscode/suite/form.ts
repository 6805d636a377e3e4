import { describeFormAsking } from './form-asking';
import { describeFormCommitment } from './form-commitment';
import { describeFormEditing } from './form-editing';
import { describeFormInTrouble } from './form-trouble';
import { describeFormPasting } from './form-pasting';
import { describeFormSession } from './form-session';
import { runMocha } from './run-mocha';

/** The example plan, with drafts as most people have them: as forms. */
export function run(): Promise<void> {
  return runMocha(() => {
    describeFormEditing();
    describeFormAsking();
    describeFormInTrouble();
    describeFormPasting();
    describeFormSession();
    describeFormCommitment();
  });
}
