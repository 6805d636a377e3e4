import type { Messages } from '../messages/messages';
import type { Stage } from '../model/stage';
import { firstWhere } from '../text/first-where';
import { nearest } from '../text/nearest';
import { overlaps, type Range } from '../text/range';
import type { Lines } from '../text/lines';
import type { Finding } from './finding';
import type { Ignore } from './ignores';
import { joinShared } from './join-shared';
import { isAtLeast, lower, type Level } from './level';
import type { RawFinding } from './raw-finding';
import { ruleById, rules } from './registry';
import { canBeSilenced, isAboutAgreement, type Rule } from './rule';

/** What decides which of the reported findings are shown, and how much each weighs. */
export interface Settlement {
  readonly stage: Stage;
  /** Levels written in the plan, by rule. */
  readonly checks: Readonly<Record<string, Level>>;
  readonly ignores: readonly Ignore[];
  readonly lines: Lines;
  /** Stretches that could not be read; what is found there is not to be trusted. */
  readonly broken: readonly Range[];
  /** The names of fields that stand in such stretches. */
  readonly unread: ReadonlySet<string>;
  /** False when the rules across files could not run. */
  readonly hasPlan: boolean;
  readonly say: Messages;
  /** Puts findings where more is known about their place. */
  readonly place?: (findings: readonly RawFinding[]) => readonly RawFinding[];
}

/** Rules that speak of the stretches that cannot be read. */
const brokenItself = new Set(['yaml-syntax', 'merge-conflict', 'duplicate-field', 'text-cut-short']);

/** From what the rules reported to what is shown: broken stretches, ignores, levels, order. */
export function settle(raw: readonly RawFinding[], settlement: Settlement): readonly Finding[] {
  const isBroken = stretches(settlement.broken);
  const trusted = raw.filter((finding) => isTrusted(finding, isBroken, settlement));
  const byPlace = groupByPlace(settlement.ignores.filter(isObeyed));
  const used = new Set<Ignore>();
  const isHeard = ({ rule, range }: RawFinding): boolean => {
    const { line } = settlement.lines.position(range.start);
    const silencing = [...(byPlace.get(placeOf(rule, line)) ?? []), ...(byPlace.get(placeOf(rule)) ?? [])];
    for (const ignore of silencing) used.add(ignore);
    return silencing.length === 0;
  };
  // A comment may silence each place, or all of them where the one finding for all would stand.
  const heard = joinShared(trusted.filter(isHeard)).filter(isHeard);
  const placed = settlement.place?.(heard) ?? heard;
  const all = [...placed, ...unusedIgnores(settlement, used)];
  return all
    .flatMap((finding) => withLevel(finding, settlement))
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : 1));
}

function isTrusted(
  finding: RawFinding,
  isBroken: (range: Range) => boolean,
  { broken, unread }: Settlement,
): boolean {
  if (broken.length === 0 || brokenItself.has(finding.rule)) return true;
  if (isBroken(finding.range)) return false;
  // A slip further up can swallow a field that stands there for everyone to see.
  return !finding.absent?.some((key) => unread.has(key));
}

/** Tells whether a range lies in one of these stretches, or reaches into it. */
function stretches(ranges: readonly Range[]): (range: Range) => boolean {
  const apart: { readonly start: number; end: number }[] = [];
  for (const range of ranges.map(widen).sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else apart.push({ ...range });
  }
  return (range) => {
    const next = apart[firstWhere(apart, ({ end }) => end > range.start)];
    return next !== undefined && overlaps(next, range);
  };
}

function widen({ start, end }: Range): Range {
  return { start, end: Math.max(end, start + 1) };
}

function groupByPlace(ignores: readonly Ignore[]): ReadonlyMap<string, readonly Ignore[]> {
  const groups = new Map<string, Ignore[]>();
  const add = (place: string, ignore: Ignore) => {
    const group = groups.get(place);
    if (group) group.push(ignore);
    else groups.set(place, [ignore]);
  };
  for (const ignore of ignores) {
    const { rule, lines } = ignore;
    if (!lines) add(placeOf(rule), ignore);
    else for (let line = lines.first; line <= lines.last; line++) add(placeOf(rule, line), ignore);
  }
  return groups;
}

function placeOf(rule: string, line?: number): string {
  return `${rule} ${line ?? 'file'}`;
}

function isObeyed({ rule }: Ignore): boolean {
  const named = ruleById(rule);
  return named !== undefined && canBeSilenced(named);
}

function unusedIgnores(settlement: Settlement, used: ReadonlySet<Ignore>): readonly RawFinding[] {
  // What a broken file or a missing plan hides is not known to be unused.
  if (settlement.broken.length > 0) return [];
  return settlement.ignores.flatMap((ignore): RawFinding[] => {
    if (used.has(ignore)) return [];
    const rule = ruleById(ignore.rule);
    if (!rule) {
      const near = nearest(
        ignore.rule,
        rules.filter(canBeSilenced).map(({ id }) => id),
      );
      const message = settlement.say.form.ignoresUnknownRule(ignore.rule, near);
      return [
        {
          rule: 'unused-ignore',
          range: ignore.range,
          message,
          ...(near !== undefined && { data: { nearest: near } }),
        },
      ];
    }
    if (!canBeSilenced(rule)) {
      const { ignoresAgreement, ignoresComments } = settlement.say.form;
      const message = isAboutAgreement(rule) ? ignoresAgreement(rule.id) : ignoresComments(rule.id);
      return [{ rule: 'unused-ignore', range: ignore.range, message }];
    }
    if (rule.scope === 'plan' && !settlement.hasPlan) return [];
    if (levelOf(rule, settlement) === 'off') return [];
    return [
      {
        rule: 'unused-ignore',
        range: ignore.range,
        message: settlement.say.form.ignoresNothing(ignore.rule),
      },
    ];
  });
}

function withLevel(finding: RawFinding, settlement: Settlement): readonly Finding[] {
  const rule = ruleById(finding.rule);
  if (!rule) throw new Error(`No rule is called ${finding.rule}.`);
  const written = settlement.checks[rule.id];
  const usual = rule.level[settlement.stage];
  const level = written ?? (finding.atMost === undefined ? usual : lower(usual, finding.atMost));
  if (level === 'off') return [];
  const { range, message, data, whole, related, absent } = finding;
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

function levelOf(rule: Rule, { checks, stage }: Settlement): Level {
  return checks[rule.id] ?? rule.level[stage];
}
