import { readDate } from '../../model/dates';
import type { Messages } from '../../messages/messages';
import type { Surroundings } from '../../plans/plans';
import { StakeholderIndex } from '../../rules/leads/stakeholder-index';
import type { Draft } from '../../kinds/draft';
import { entryOf } from '../../yaml/tree';

/** Why nobody can sign this draft as it is; nothing when they can. What is signed must be read in full. */
export function whyNotSigned(draft: Draft, messages: Messages): string | undefined {
  if (draft.kind !== 'commitment') return messages.sign.notACommitment();
  const { yaml } = draft;
  const lineOf = (offset: number) => yaml.lines.position(offset).line + 1;
  const [conflict] = yaml.conflicts;
  if (conflict) return messages.sign.conflict(lineOf(conflict.range.start));
  const [problem] = yaml.problems;
  if (problem) return messages.sign.unreadable(lineOf(problem.range.start));
  const [twice] = yaml.duplicates;
  if (twice) return messages.sign.twice(twice.key, lineOf(twice.range.start));
  if (yaml.root?.kind !== 'map') return messages.sign.empty();
  const signatures = entryOf(yaml.root, 'sign_off');
  const list = signatures?.value;
  const isList =
    list?.kind === 'list' && list.items.every((item) => item === undefined || item.kind === 'map');
  if (signatures && list && !isList) return messages.sign.noList(lineOf(signatures.keyRange.start));
  return undefined;
}

/** Why it cannot be this stakeholder who signs; where there is no list to look in, any id will do. */
export function whyNotBy(
  by: string,
  { stakeholders, organisations, plan }: Surroundings,
  messages: Messages,
): string | undefined {
  if (organisations && !organisations.isWhole) return messages.sign.listUnreadable();
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(by) && stakeholders.length === 0) return messages.sign.notAnId(by);
  if (stakeholders.length === 0 || stakeholders.some(({ id }) => id === by)) return undefined;
  const index = new StakeholderIndex({
    kind: 'stakeholders',
    uri: '',
    stage: plan?.stage ?? 'mature',
    mentions: [],
    top: 0,
    complete: true,
    entries: stakeholders,
  });
  return messages.sign.notListed(by, index.meantBy(by));
}

/** Why it cannot be this day. A year is too little: the day is what the other side remembers. */
export function whyNotOn(on: string, messages: Messages): string | undefined {
  const date = readDate(on);
  return date && date.precision !== 'year' && date.written === on ? undefined : messages.sign.notADate(on);
}
