import { describeBringingIn } from './plan-bringing-in';
import { describeResponses } from './plan-responses';
import { describeCommands } from './plan-commands';
import { describeDiagnostics } from './plan-diagnostics';
import { describeDiscussion } from './plan-discussion';
import { describeExport } from './plan-export';
import { describeFiles } from './plan-files';
import { describeFirstLook } from './plan-first-look';
import { describeForum } from './plan-forum';
import { describeHost } from './plan-host';
import { describeLanguage } from './plan-language';
import { describeNeighbours } from './plan-neighbours';
import { describePasting } from './plan-pasting';
import { describeNews } from './plan-news';
import { describePlanView } from './plan-view';
import { describePreview } from './plan-preview';
import { describeStage } from './plan-stage';
import { describeStakeholders } from './plan-stakeholders';
import { describeStopped } from './plan-stopped';
import { describeUndo } from './plan-undo';
import { describeFixing } from './plan-fixing';
import { describeWriting } from './plan-writing';
import { runMocha } from './run-mocha';

/** The example plan, open as its authors would have it. */
export function run(): Promise<void> {
  return runMocha(() => {
    describeFirstLook();
    describeHost();
    describeDiagnostics();
    describeFiles();
    describeLanguage();
    describeCommands();
    describeUndo();
    describeStopped();
    describePlanView();
    describeNews();
    describeStage();
    describeStakeholders();
    describeForum();
    describeWriting();
    describePasting();
    describeFixing();
    describeExport();
    describeBringingIn();
    describeResponses();
    describePreview();
    describeDiscussion();
    describeNeighbours();
  });
}
