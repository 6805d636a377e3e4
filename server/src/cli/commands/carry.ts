import { CannotRun } from '../cannot-run';
import type { Command } from '../command';
import { createProgress } from '../terminal/progress';
import { safeText } from '../terminal/safe-text';
import { carryOn } from '../theme/change-theme';
import { today } from '../today';

export const carryCommand: Command = {
  name: 'carry',
  summary: 'carry a theme into the next plan',
  options: { plan: { kind: 'text' }, into: { kind: 'text' } },
  help: `Carries a theme whose way forward is the next plan into that plan, with its lead group, and puts it on record in this one.

Usage: codraft carry THEME [--plan PATH] [--into PATH]

THEME is the id of a theme in action-plan.yaml. All of it is written, or nothing is.

  --plan PATH  the folder of the plan; by default, the plan of the current folder
  --into PATH  the folder of the other plan, which is begun where there is none; by default, one beside this plan
               that is named for the next number, such as nap7
  --help       print this help

Exit codes: 0 written; 2 could not run, and nothing was written.
`,
  async run({ names, texts }, io) {
    const [theme, ...more] = names;
    if (theme === undefined || more.length > 0)
      throw new CannotRun('Name the theme: codraft carry THEME, with its id in action-plan.yaml.');
    const progress = createProgress(io.stderr);
    try {
      const request = { cwd: io.cwd, theme, plan: texts.get('plan'), progress };
      const path = await carryOn(request, texts.get('into'), today());
      progress.clear();
      io.stdout.write(`${safeText(path)}: has ${safeText(theme)} now\n`);
      return 0;
    } finally {
      progress.clear();
    }
  },
};
