import type { Messages } from '../messages/messages';
import type { Stage } from '../model/stage';
import type { Lines } from '../text/lines';
import type { Finding } from './finding';
import type { Ignore } from './ignores';
import { joinShared } from './join-shared';
import { isAtLeast, lower, type Level } from './level';
import type { RawFinding } from './raw-finding';
import { ruleById } from './registry';
import type { Rule } from './rule';
import { Silencing } from './silencing';
import { trusted, type Unread } from './trust';

/** What decides which of the reported findings are shown, and how much each weighs. */
export interface Settlement extends Unread {
  readonly stage: Stage;
  /** Levels written in the plan, by rule. */
  readonly checks: Readonly<Record<string, Level>>;
  readonly ignores: readonly Ignore[];
  readonly lines: Lines;
  /** False when the rules across files could not run. */
  readonly hasPlan: boolean;
  readonly messages: Messages;
  /** Puts findings where more is known about their place. */
  readonly relocate?: (findings: readonly RawFinding[]) => readonly RawFinding[];
}

/** From what the rules reported to what is shown, in phases. */
export function settle(reported: readonly RawFinding[], settlement: Settlement): readonly Finding[] {
  const { ignores, lines, messages, broken, relocate } = settlement;
  const silencing = new Silencing(ignores, lines);
  const phases: readonly ((findings: readonly RawFinding[]) => readonly RawFinding[])[] = [
    (findings) => trusted(findings, settlement),
    // A comment may silence each place, or all of them where the one finding for all would stand.
    (findings) => silencing.heard(findings),
    joinShared,
    (findings) => silencing.heard(findings),
    (findings) => relocate?.(findings) ?? findings,
    // What a broken file hides is not known to be unused.
    (findings) =>
      broken.length > 0
        ? findings
        : [...findings, ...silencing.unused(messages, (rule) => couldSpeak(rule, settlement))],
  ];
  return phases
    .reduce((findings, phase) => phase(findings), reported)
    .flatMap((finding) => withLevel(finding, settlement))
    .sort(byRange);
}

function couldSpeak(rule: Rule, { hasPlan, checks, stage }: Settlement): boolean {
  return (rule.scope !== 'plan' || hasPlan) && (checks[rule.id] ?? rule.level[stage]) !== 'off';
}

function withLevel(finding: RawFinding, { checks, stage }: Settlement): readonly Finding[] {
  const rule = ruleById(finding.rule);
  if (!rule) throw new Error(`No rule is called ${finding.rule}.`);
  const { range, message, data, whole, related, absent, atMost } = finding;
  const usual = rule.level[stage];
  const level = checks[rule.id] ?? (atMost === undefined ? usual : lower(usual, atMost));
  if (level === 'off') return [];
  return [
    {
      rule: rule.id,
      level,
      range,
      message,
      absence: absent !== undefined && isAtLeast(level, 'info'),
      ...(data && { data }),
      ...(whole && { whole }),
      ...(related && { related }),
    },
  ];
}

function byRange(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : 1);
}
