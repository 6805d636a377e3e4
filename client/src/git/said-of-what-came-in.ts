import { Uri, l10n } from 'vscode';
import type { NewsParams, NewsResult } from '../../../server/src/protocol/pages';
import { fileName } from '../plan-files';

/** So many answers are named; of the others only the number. */
const mostNamed = 3;

/** One line about the drafts that came in; nothing when none of them says anything else than before. */
export function saidOf(drafts: NewsParams['drafts'], found: NewsResult): string | undefined {
  const count = { changed: 0, fresh: 0, gone: 0, weaker: 0 };
  const toRead: string[] = [];
  for (const [i, { uri, before, after }] of drafts.entries()) {
    const { changes = 0, weaker = 0, merged = [] } = found[i] ?? {};
    if (before === '') count.fresh += 1;
    else if (after === '') count.gone += 1;
    else if (changes > 0) count.changed += 1;
    if (before !== '' && after !== '') count.weaker += weaker;
    const name = fileName(Uri.parse(uri, true).path).split('.', 1)[0] ?? '';
    toRead.push(...merged.map((answer) => `${name}: ${answer}`));
  }
  if (count.changed + count.fresh + count.gone === 0) return undefined;
  return [
    ...inNumbers(count),
    ...(toRead.length === 0
      ? []
      : [l10n.t('Merged sentence by sentence, and worth a reading: {0}.', named(toRead))]),
  ].join(' ');
}

function inNumbers(
  count: Readonly<Record<'changed' | 'fresh' | 'gone' | 'weaker', number>>,
): readonly string[] {
  const { changed, fresh, gone, weaker } = count;
  return [
    changed === 1 && l10n.t('1 commitment came in changed.'),
    changed > 1 && l10n.t('{0} commitments came in changed.', changed),
    fresh === 1 && l10n.t('1 new commitment came in.'),
    fresh > 1 && l10n.t('{0} new commitments came in.', fresh),
    gone === 1 && l10n.t('1 commitment was removed.'),
    gone > 1 && l10n.t('{0} commitments were removed.', gone),
    weaker === 1 && l10n.t('1 change promises less.'),
    weaker > 1 && l10n.t('{0} changes promise less.', weaker),
  ].filter((one) => one !== false);
}

function named(answers: readonly string[]): string {
  const first = answers.slice(0, mostNamed).join('; ');
  const others = answers.length - mostNamed;
  return others <= 0 ? first : l10n.t('{0}; and {1} more', first, others);
}
