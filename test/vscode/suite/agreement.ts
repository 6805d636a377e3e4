import { describeComparing } from './agreement-comparing';
import { describeConflicts } from './agreement-conflicts';
import { describeMerging } from './agreement-merging';
import { describeSigning } from './agreement-signing';
import { runMocha } from './run-mocha';

/** The example plan in a git repository, as the people drafting it together would have it. */
export function run(): Promise<void> {
  return runMocha(() => {
    describeSigning();
    describeConflicts();
    describeComparing();
    describeMerging();
  });
}
