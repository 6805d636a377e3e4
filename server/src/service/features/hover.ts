import { locate } from '../cursor/locate';
import type { ValueContext } from '../cursor/cursor-context';
import type { Messages } from '../messages/messages';
import { daysBetween, readDate } from '../model/dates';
import type { Surroundings } from '../plans/plans';
import type { Finding } from '../rules/finding';
import { formOf } from '../kinds/kinds';
import type { FieldFact } from '../schema/field-fact';
import type { Draft } from '../kinds/draft';
import { factAt } from '../schema/walk-fields';
import type { Range } from '../text/range';
import { describeDigest } from './describe-digest';
import { describeField } from './describe-field';

/** What is shown beside the pointer, and the words it is about. */
export interface Hover {
  readonly range: Range;
  /** Markdown. */
  readonly text: string;
}

export interface HoverInput {
  readonly draft: Draft;
  readonly surroundings: Surroundings;
  readonly findings: readonly Finding[];
  readonly messages: Messages;
  /** The address of the page about a rule, where there is one. */
  readonly linkTo: (rule: string) => string | undefined;
}

/** More values than these are counted, not listed. */
const mostValues = 6;

/** What stands under the cursor: the question and what answers it, who or what an id names, and why a check spoke. */
export function hoverAt(offset: number, input: HoverInput): Hover | undefined {
  const { draft } = input;
  const context = contextAt(draft, offset);
  const about = context.kind === 'nowhere' ? undefined : describeContext();
  const reasons = reasonsAt(offset, input);
  const parts = [...(about ? [about.text] : []), ...reasons.map(({ text }) => text)];
  const range = about?.range ?? reasons[0]?.range;
  return range && parts.length > 0 ? { range, text: parts.join('\n\n---\n\n') } : undefined;

  function describeContext(): Hover | undefined {
    if (context.kind === 'nowhere') return undefined;
    const { path, range } = context;
    const written = draft.yaml.text.slice(range.start, range.end).trim();
    if (written === '') return undefined;
    const key = context.kind === 'key' && context.hasColon;
    const fact = factAt(formOf(draft.kind), key ? [...path, written.replace(/^(["'])(.*)\1$/, '$2')] : path);
    if (!fact) return undefined;
    if (key) return { range, text: describeField(fact, input.messages) };
    const text =
      describeDigest(path, draft, input.surroundings.organisations, input.messages) ??
      describeValue(fact, written.replace(/^(["'])(.*)\1$/s, '$2'), path, input);
    return text === undefined ? undefined : { range, text };
  }
}

/** An editor points at a letter by the place before it; before the first of a list in brackets, nothing is written yet. */
function contextAt({ yaml: { text, lines } }: Draft, offset: number): ReturnType<typeof locate> {
  const context = locate(text, lines, offset);
  const isBefore = context.kind === 'value' && context.range.start === context.range.end;
  return isBefore && /\S/.test(text.charAt(offset)) ? locate(text, lines, offset + 1) : context;
}

function reasonsAt(offset: number, { findings, messages, linkTo }: HoverInput): readonly Hover[] {
  const here = findings.filter(({ range }) => range.start <= offset && offset <= range.end);
  const byRule = new Map(here.map((finding) => [finding.rule, finding]));
  return [...byRule.values()].map(({ rule, range }) => {
    const reason = messages.features.reason(rule);
    return {
      range,
      text: [messages.features.aboutCheck(rule, linkTo(rule)), reason]
        .filter((part) => part !== '')
        .join('\n\n'),
    };
  });
}

function describeValue(
  fact: FieldFact,
  written: string,
  path: ValueContext['path'],
  { draft, surroundings, messages }: HoverInput,
): string | undefined {
  switch (fact.kind) {
    case 'choice':
      return describeChoice(fact, written, messages);
    case 'stakeholder': {
      const found = surroundings.stakeholders.find(({ id }) => id === written);
      if (!found) return undefined;
      const head = `**${found.name}** · ${messages.features.sector(found.sector)}`;
      const network = surroundings.stakeholders.find(({ id }) => id === found.partOf)?.name ?? found.partOf;
      return [
        head,
        ...(network === undefined ? [] : [messages.features.partOf(network)]),
        ...(found.aliases.length === 0 ? [] : [messages.features.alsoCalled(found.aliases)]),
      ].join('\n\n');
    }
    case 'theme': {
      const theme = surroundings.plan?.themes.find(({ id }) => id === written);
      if (!theme) return undefined;
      const decision =
        theme.wayForward === undefined ? '' : messages.features.valueMeaning('way_forward', theme.wayForward);
      return [`**${theme.title}**`, decision].filter((part) => part !== '').join('\n\n');
    }
    case 'milestone':
      return describeMilestone(draft, written, messages);
    case 'date':
    case 'periodDate':
      return fact.refers === undefined
        ? describeDate(written, path.at(-1) === 'start', surroundings.plan?.end, messages)
        : describeNamed(fact, written, surroundings);
    default:
      return describeNamed(fact, written, surroundings);
  }
}

/** What the plan calls by this name. */
function describeNamed(
  { refers }: FieldFact,
  written: string,
  surroundings: Surroundings,
): string | undefined {
  if (refers === undefined) return undefined;
  const found = surroundings.namesOf(refers).find(({ id, words }) => id === written && words !== '');
  return found && `**${found.words}**`;
}

function describeChoice(fact: FieldFact, written: string, messages: Messages): string | undefined {
  const meaning = messages.features.valueMeaning(fact.name, written);
  const others = (fact.values ?? []).filter((value) => value !== written);
  const shown = others.slice(0, mostValues);
  const list = messages.features.otherValues(shown, others.length - shown.length);
  return [meaning === '' ? '' : `\`${written}\`: ${meaning}`, list]
    .filter((part) => part !== '')
    .join('\n\n');
}

function describeMilestone(draft: Draft, written: string, messages: Messages): string | undefined {
  if (draft.kind !== 'commitment') return undefined;
  const found = draft.commitment.milestones.find(({ id }) => id.ok && id.value === written);
  if (!found) return undefined;
  const { title, due, lead } = found;
  const facts = [
    ...(due.ok ? [messages.features.milestoneDue(due.value.written)] : []),
    ...(lead.ok ? [messages.features.milestoneLead(lead.value)] : []),
  ];
  return [`**${title.ok ? title.value : written}**`, facts.join(', ')]
    .filter((part) => part !== '')
    .join('\n\n');
}

function describeDate(
  written: string,
  isStart: boolean,
  planEnd: string | undefined,
  messages: Messages,
): string | undefined {
  const date = readDate(written);
  if (!date) return undefined;
  const counts =
    date.precision === 'day'
      ? ''
      : isStart
        ? messages.features.date.asStart(date.first)
        : messages.features.date.asDue(date.last);
  const days = planEnd === undefined || isStart ? undefined : daysBetween(date.last, planEnd);
  const distance =
    days === undefined
      ? ''
      : days >= 0
        ? messages.features.date.beforeEnd(days)
        : messages.features.date.afterEnd(-days);
  const text = [counts, distance].filter((part) => part !== '').join(' ');
  return text === '' ? undefined : text;
}
