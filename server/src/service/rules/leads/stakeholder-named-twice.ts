import { formOf } from '../../kinds/kinds';
import { labelOf } from '../../schema/label-of';
import type { Commitment } from '../../model/commitment';
import type { TextItem } from '../../model/field';
import type { FoundField } from '../../schema/walk-fields';
import { foldName } from '../../text/fold-name';
import type { Range } from '../../text/range';
import type { ScalarNode } from '../../yaml/tree';
import { gentleLadder } from '../level';
import { defineRule, type DraftCheck } from '../rule';

export const stakeholderNamedTwice = defineRule({
  id: 'stakeholder-named-twice',
  topic: 'leads',
  scope: 'draft',
  level: gentleLadder,
  check(input) {
    for (const field of input.draft.fields) checkList(field, input);
    if (input.draft.kind === 'commitment') {
      checkGroups(input.draft.commitment, input);
      checkMilestones(input.draft.commitment, input);
    }
    if (input.draft.kind === 'stakeholders') checkNames(input);
  },
});

/** The same id twice in one list, wherever the form has a list of stakeholders. */
function checkList({ fact, node }: FoundField, { report, messages }: DraftCheck): void {
  if (fact.item?.kind !== 'stakeholder' || node?.kind !== 'list') return;
  const first = new Map<string, Range>();
  for (const item of node.items) {
    if (item?.kind !== 'scalar') continue;
    const before = first.get(item.text);
    if (!before) first.set(item.text, item.range);
    else report(item.range, messages.leads.namedTwiceInList(item.text), twice(item.text, before, messages));
  }
}

function calledIn(list: string): string {
  return labelOf(formOf('commitment'), list.split('.'));
}

/** The same id in two of the lists that say which part somebody has in the commitment. */
function checkGroups({ leads, supporting }: Commitment, { report, messages }: DraftCheck): void {
  const lists: readonly (readonly [name: string, items: readonly TextItem[]])[] = [
    ['leads.government', leads.government.ids],
    ['leads.civil_society', leads.civilSociety.ids],
    ['leads.other', leads.other.ids],
    ['supporting.government', supporting.government.ids],
    ['supporting.civil_society', supporting.civilSociety.ids],
    ['supporting.other', supporting.other.ids],
  ];
  const first = new Map<string, { readonly list: string; readonly range: Range }>();
  for (const [list, items] of lists) {
    const here = new Set<string>();
    for (const { text, range } of items) {
      if (here.has(text)) continue; // twice in this very list is told above
      here.add(text);
      const before = first.get(text);
      if (!before) first.set(text, { list, range });
      else
        report(
          range,
          messages.leads.namedInTwoLists(text, calledIn(before.list), calledIn(list)),
          twice(text, before.range, messages),
        );
    }
  }
}

function checkMilestones({ milestones }: Commitment, { report, messages }: DraftCheck): void {
  for (const { lead, supporting } of milestones) {
    if (!lead.ok) continue;
    const again = supporting.ids.find(({ text }) => text === lead.value);
    if (again)
      report(
        again.range,
        messages.leads.supportsItsOwnLead(again.text),
        twice(again.text, lead.range, messages),
      );
  }
}

interface Label {
  readonly node: ScalarNode;
  readonly entry: number;
  readonly isName: boolean;
}

/** Two entries with the same name, or one with the name that another has as its alias. */
function checkNames({ draft, report, messages }: DraftCheck): void {
  const first = new Map<string, Label>();
  for (const { path, node } of draft.fields) {
    const [, entry, key] = path;
    if (node?.kind !== 'scalar' || typeof entry !== 'number') continue;
    const isName = key === 'name' && path.length === 3;
    if (!isName && !(key === 'aliases' && path.length === 4)) continue;
    const folded = foldName(node.text);
    if (folded === '') continue;
    const before = first.get(folded);
    if (!before) first.set(folded, { node, entry, isName });
    // Two organisations may well share an abbreviation.
    else if (before.entry !== entry && (before.isName || isName)) {
      report(
        node.range,
        messages.leads.listedTwice(node.text),
        twice(node.text, before.node.range, messages),
      );
    }
  }
}

function twice(written: string, first: Range, messages: DraftCheck['messages']) {
  return { data: { written }, related: [{ range: first, message: messages.leads.firstMention() }] };
}
