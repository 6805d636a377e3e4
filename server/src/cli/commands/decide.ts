import { isDay, waysForward } from '../../service/index';
import { CannotRun } from '../cannot-run';
import type { Command } from '../command';
import { createProgress } from '../terminal/progress';
import { safeText } from '../terminal/safe-text';
import { decideOn } from '../theme/change-theme';
import { today } from '../today';

export const decideCommand: Command = {
  name: 'decide',
  summary: 'put on record what was decided on a theme',
  options: {
    as: { kind: 'text', values: waysForward },
    on: { kind: 'text' },
    meeting: { kind: 'text' },
    note: { kind: 'text' },
    plan: { kind: 'text' },
  },
  help: `Puts on record what was decided on a theme: its way forward becomes that, and its decisions gain an entry.

Usage: codraft decide THEME --as WAY [--meeting DATE | --on DATE] [--note TEXT] [--plan PATH]

THEME is the id of a theme in action-plan.yaml.

  --as WAY        the way forward: proceed, follow_up_before_decision, scope_first, revisit_for_amendment,
                  parallel_to_plan, develop_for_next_plan or embed_existing
  --meeting DATE  the meeting of the forum at which it was decided, by its day, as 2023-06-22
  --on DATE       the day of a decision outside meetings; by default, today
  --note TEXT     why
  --plan PATH     the folder of the plan; by default, the plan of the current folder
  --help          print this help

Exit codes: 0 written; 2 could not run, and nothing was written.
`,
  async run({ names, texts }, io) {
    const [theme, ...more] = names;
    const decision = texts.get('as');
    if (theme === undefined || more.length > 0 || decision === undefined)
      throw new CannotRun('Name the theme and what was decided: codraft decide THEME --as WAY.');
    const meeting = texts.get('meeting');
    const day = meeting ?? texts.get('on') ?? today();
    if (!isDay(day)) throw new CannotRun(`“${day}” is no day. Write it as 2023-06-22.`);
    const progress = createProgress(io.stderr);
    try {
      const request = { cwd: io.cwd, theme, plan: texts.get('plan'), progress };
      const note = texts.get('note') ?? '';
      const path = await decideOn(request, { decision, day, isMeeting: meeting !== undefined, note });
      progress.clear();
      io.stdout.write(`${safeText(path)}: decided on ${safeText(theme)}\n`);
      return 0;
    } finally {
      progress.clear();
    }
  },
};
