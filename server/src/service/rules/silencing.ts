import type { Messages } from '../messages/messages';
import type { Lines } from '../text/lines';
import { nearest } from '../text/nearest';
import type { Ignore } from './ignores';
import type { RawFinding } from './raw-finding';
import { ruleById, rules } from './registry';
import { canBeSilenced, isAboutAgreement, type Rule } from './rule';

/** The comments of a file that silence rules, and which of them have silenced anything. */
export class Silencing {
  readonly #byPlace: ReadonlyMap<string, readonly Ignore[]>;
  readonly #used = new Set<Ignore>();

  constructor(
    private readonly ignores: readonly Ignore[],
    private readonly lines: Lines,
  ) {
    this.#byPlace = groupByKey(ignores.filter(isObeyed));
  }

  /** Leaves out what a comment silences. */
  heard(findings: readonly RawFinding[]): readonly RawFinding[] {
    return findings.filter(({ rule, range }) => {
      const { line } = this.lines.position(range.start);
      const silencing = [keyOf(rule, line), keyOf(rule)].flatMap((key) => this.#byPlace.get(key) ?? []);
      for (const ignore of silencing) this.#used.add(ignore);
      return silencing.length === 0;
    });
  }

  /** What is to be said of the comments that have silenced nothing; of a rule that could not speak nothing is. */
  unused(messages: Messages, couldSpeak: (rule: Rule) => boolean): readonly RawFinding[] {
    return this.ignores.flatMap((ignore) => {
      if (this.#used.has(ignore)) return [];
      const rule = ruleById(ignore.rule);
      if (!rule) return [unknownRule(ignore, messages)];
      if (!canBeSilenced(rule)) {
        const { ignoresAgreement, ignoresComments } = messages.form;
        return [
          unusedIgnore(ignore, isAboutAgreement(rule) ? ignoresAgreement(rule.id) : ignoresComments(rule.id)),
        ];
      }
      return couldSpeak(rule) ? [unusedIgnore(ignore, messages.form.ignoresNothing(ignore.rule))] : [];
    });
  }
}

function unknownRule(ignore: Ignore, messages: Messages): RawFinding {
  const near = nearest(
    ignore.rule,
    rules.filter(canBeSilenced).map(({ id }) => id),
  );
  const finding = unusedIgnore(ignore, messages.form.ignoresUnknownRule(ignore.rule, near));
  return near === undefined ? finding : { ...finding, data: { nearest: near } };
}

function unusedIgnore({ range }: Ignore, message: string): RawFinding {
  return { rule: 'unused-ignore', range, message };
}

function groupByKey(ignores: readonly Ignore[]): ReadonlyMap<string, readonly Ignore[]> {
  const groups = new Map<string, Ignore[]>();
  const add = (key: string, ignore: Ignore) => {
    const group = groups.get(key);
    if (group) group.push(ignore);
    else groups.set(key, [ignore]);
  };
  for (const ignore of ignores) {
    const { rule, lines } = ignore;
    if (!lines) add(keyOf(rule), ignore);
    else for (let line = lines.first; line <= lines.last; line++) add(keyOf(rule, line), ignore);
  }
  return groups;
}

function keyOf(rule: string, line?: number): string {
  return `${rule} ${line ?? 'file'}`;
}

function isObeyed({ rule }: Ignore): boolean {
  const named = ruleById(rule);
  return named !== undefined && canBeSilenced(named);
}
