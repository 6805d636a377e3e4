import { foldName } from '../../text/fold-name';
import { nearest } from '../../text/nearest';
import { always } from '../level';
import { defineRule } from '../rule';
import type { FileSummary, ThemeSummary, WithRange } from '../../kinds/summary';

/** Comparing takes time with the square of the length; the ids and titles of themes are short. */
const longestCompared = 100;

/** Nobody needs advice on more words than this; the plan then lacks its themes. */
const mostAdvised = 30;

export const unknownTheme = defineRule({
  id: 'unknown-theme',
  topic: 'plan',
  scope: 'plan',
  level: always('error'),
  check({ plan, files, report, messages }) {
    if (!plan.themesKnown) return;
    const known = new Set(plan.themes.map(({ id }) => id));
    const meant = new Map<string, ThemeSummary | undefined>();
    const named = files.flatMap((file) => themesIn(file).map((theme) => ({ file, ...theme })));
    for (const { file, value, rangeId } of named) {
      if (known.has(value)) continue;
      if (!meant.has(value) && meant.size < mostAdvised) meant.set(value, themeMeantBy(value, plan.themes));
      const near = meant.get(value);
      report(
        file,
        rangeId,
        messages.plan.unknownTheme(value, near, plan.themes, file.kind === 'commitment'),
        {
          data: { written: value, ...(near && { nearest: near.id }) },
        },
      );
    }
  },
});

function themesIn(file: FileSummary): readonly WithRange<string>[] {
  switch (file.kind) {
    case 'commitment':
      return file.theme ? [file.theme] : [];
    case 'meeting':
      return file.themes.map(({ theme }) => theme);
    case 'contributions':
      return file.themes;
    default:
      return [];
  }
}

/** People write the id wrong, or the title in its place. */
function themeMeantBy(written: string, themes: readonly ThemeSummary[]): ThemeSummary | undefined {
  const folded = foldName(written);
  const named = themes.find(({ title }) => foldName(title) === folded);
  if (named || written.length > longestCompared) return named;
  const short = themes.filter(
    ({ id, title }) => id.length <= longestCompared && title.length <= longestCompared,
  );
  const id = nearest(
    written,
    short.map((theme) => theme.id),
  );
  if (id !== undefined) return short.find((theme) => theme.id === id);
  const title = nearest(
    written,
    short.map((theme) => theme.title),
  );
  return short.find((theme) => theme.title === title);
}
