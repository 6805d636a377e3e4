import type { Draft } from '../kinds/draft';
import { readIgnores } from '../rules/ignores';
import { ruleById } from '../rules/registry';
import { canBeSilenced } from '../rules/rule';
import { deepestAt } from './place-findings';

/** A comment that silences a check, as it is told beside the answer that it is about. */
export interface Silenced {
  /** What the check is called. */
  readonly check: string;
  readonly rule: string;
  /** Empty where the comment gives no reason. */
  readonly why: string;
  /** As it stands on its line. */
  readonly comment: string;
}

/** What is silenced in a draft, by the places of the answers that it is about; in the whole file under ``. */
export function silencedIn(
  { yaml }: Draft,
  hasPlace: (at: string) => boolean,
): ReadonlyMap<string, readonly Silenced[]> {
  const { text, lines, root } = yaml;
  const silenced = new Map<string, Silenced[]>();
  for (const { rule, range, lines: about } of readIgnores(text, lines, root)) {
    const known = ruleById(rule);
    if (!known || !canBeSilenced(known)) continue;
    const comment = text.slice(range.start, range.end);
    const reason = comment.search(/\s--/);
    const at = about ? placeOn(about.first) : '';
    const one = {
      check: rule.replaceAll('-', ' '),
      rule,
      why: reason < 0 ? '' : comment.slice(reason + ' --'.length).trim(),
      comment,
    };
    silenced.set(at, [...(silenced.get(at) ?? []), one]);
  }
  return silenced;

  function placeOn(line: number): string {
    if (line >= lines.count) return '';
    const { start, end } = lines.range(line);
    const indent = /^[\s-]*/.exec(text.slice(start, end))?.[0].length ?? 0;
    return deepestAt(root, start + indent, hasPlace);
  }
}
