import type { ActionPlan } from '../model/action-plan';
import type { Commitment, TextItem } from '../model/commitment';
import type { Field } from '../model/field';
import { rootPart } from '../model/read';
import type { Stage } from '../model/stage';
import { isSector } from '../model/stakeholders';
import type { Draft } from '../schema/read-draft';
import type { Range } from '../text/range';
import { entryOf } from '../yaml/tree';
import { isLevel, type Level } from './level';
import type { FileSummary, Mention, MentionRole, PlanSummary, StakeholdersSummary } from './summary';

export interface Summarized {
  readonly summary: FileSummary;
  /** The ranges that the summary's places stand for. */
  readonly places: readonly Range[];
}

/** Numbers the places of a file as they come. */
class Places {
  readonly ranges: Range[] = [];

  add(range: Range): number {
    return this.ranges.push(range) - 1;
  }

  mention(role: MentionRole, field: Field<string>): readonly Mention[] {
    return field.ok ? [{ id: field.value, role, place: this.add(field.range) }] : [];
  }

  mentions(role: MentionRole, items: readonly TextItem[]): readonly Mention[] {
    return items.map(({ text, range }) => ({ id: text, role, place: this.add(range) }));
  }
}

/** `stage` is the one that the file is checked at. */
export function summarize(uri: string, draft: Draft, stage: Stage): Summarized {
  const places = new Places();
  const top = places.add(rootPart(draft.yaml.root).anchor);
  const base = { uri, stage, top };
  switch (draft.kind) {
    case 'commitment':
      return {
        summary: { kind: 'commitment', ...base, ...commitmentFacts(draft.commitment, places) },
        places: places.ranges,
      };
    case 'action-plan':
      return {
        summary: {
          kind: 'action-plan',
          ...base,
          ...planFacts(draft.plan, places),
          themesKnown: isWhole(draft),
        },
        places: places.ranges,
      };
    case 'stakeholders':
      return { summary: stakeholdersSummary(draft, base, places), places: places.ranges };
    case 'contacts':
      return {
        summary: { kind: 'contacts', ...base, mentions: contactMentions(draft, places) },
        places: places.ranges,
      };
  }
}

/** False when part of the file could not be read, so that what is not seen may still be there. */
function isWhole({ yaml }: Draft): boolean {
  return yaml.problems.length === 0 && yaml.conflicts.length === 0;
}

function commitmentFacts(commitment: Commitment, places: Places) {
  const { leads, supporting, number, theme, title } = commitment;
  const mentions = [
    ...places.mentions('leads.government', leads.government.ids),
    ...places.mentions('leads.civil_society', leads.civilSociety.ids),
    ...places.mentions('leads.other', leads.other.ids),
    ...places.mentions('supporting.government', supporting.government.ids),
    ...places.mentions('supporting.civil_society', supporting.civilSociety.ids),
    ...places.mentions('supporting.other', supporting.other.ids),
    ...commitment.milestones.flatMap((milestone) => [
      ...places.mention('milestone.lead', milestone.lead),
      ...places.mentions('milestone.supporting', milestone.supporting.ids),
    ]),
    ...commitment.updates.flatMap((update) => places.mention('update.by', update.by)),
    ...commitment.signOff.flatMap((signature) => places.mention('sign_off.by', signature.by)),
  ];
  return {
    title: title.ok ? title.value : '',
    mentions,
    ...(number.ok && { number: { value: number.value, place: places.add(number.range) } }),
    ...(theme.ok && { theme: { value: theme.value, place: places.add(theme.range) } }),
  };
}

function planFacts(
  plan: ActionPlan,
  places: Places,
): Omit<PlanSummary, 'kind' | 'uri' | 'stage' | 'top' | 'themesKnown'> {
  const { period, submitted, language } = plan;
  return {
    title: plan.title.ok ? plan.title.value : '',
    ...(language.ok && { language: language.value }),
    ...(period.start.ok && { start: period.start.value.first }),
    ...(period.end.ok && { end: period.end.value.last }),
    ...(submitted.ok && { submitted: submitted.value.last }),
    themes: plan.themes.flatMap((theme) => {
      if (!theme.id.ok) return [];
      return [
        {
          id: theme.id.value,
          title: theme.title.ok ? theme.title.value : theme.id.value,
          ...(theme.wayForward.ok && { wayForward: theme.wayForward.value }),
          place: places.add(theme.id.range),
        },
      ];
    }),
    mentions: [
      ...places.mentions('co_chair', plan.coChairs),
      ...plan.themes.flatMap((theme) => places.mention('lead_group', theme.leadGroup)),
      ...plan.amendments.flatMap((amendment) => places.mentions('agreed_by', amendment.agreedBy)),
    ],
    addedByAmendment: plan.amendments.flatMap(({ kind, commitments }) =>
      kind.ok && kind.value === 'add' ? commitments.map(({ number }) => number) : [],
    ),
    checks: levelsOf(plan),
  };
}

function levelsOf({ checks }: ActionPlan): Readonly<Record<string, Level>> {
  const levels = Object.create(null) as Record<string, Level>;
  for (const { rule, level } of checks) if (isLevel(level)) levels[rule] = level;
  return levels;
}

function stakeholdersSummary(
  draft: Draft & { kind: 'stakeholders' },
  base: { uri: string; stage: Stage; top: number },
  places: Places,
): StakeholdersSummary {
  return {
    kind: 'stakeholders',
    ...base,
    mentions: [],
    complete:
      isWhole(draft) &&
      draft.yaml.root?.kind === 'map' &&
      entryOf(draft.yaml.root, 'stakeholders')?.value?.kind === 'list',
    entries: draft.stakeholders.flatMap(({ id, name, sector, aliases }) => {
      if (!id.ok) return [];
      return [
        {
          id: id.value,
          name: name.ok ? name.value : id.value,
          ...(sector.ok && isSector(sector.value) && { sector: sector.value }),
          aliases,
          place: places.add(id.range),
        },
      ];
    }),
  };
}

function contactMentions(draft: Draft, places: Places): readonly Mention[] {
  return draft.fields.flatMap(({ fact, node }): Mention[] => {
    if (fact.refers !== 'stakeholder' || node?.kind !== 'scalar') return [];
    return [{ id: node.text, role: 'contact', place: places.add(node.range) }];
  });
}
