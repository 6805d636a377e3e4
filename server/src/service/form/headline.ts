import { commitmentName, short } from '../features/navigate/entry-names';
import { kinds } from '../kinds/kinds';
import type { Draft } from '../kinds/draft';
import type { Messages } from '../messages/messages';
import { readDate } from '../model/dates';
import { asText, readField, rootPart } from '../model/read';
import type { Plans } from '../plans/plans';
import { headingsFor } from '../publish/headings/headings-for';
import { languageOf } from '../publish/language-of';

/** What a draft is called above its form. */
export function titleOf(draft: Draft, messages: Messages): string {
  if (draft.kind === 'commitment') return commitmentName(draft.commitment, messages);
  const title = readField(rootPart(draft.yaml.root), 'title', asText);
  return title.ok ? short(title.value) : kinds[draft.kind].words(messages).heading;
}

/** What writes a date in the words of the draft's language; what is no date it leaves as it is. */
export function dateWriter(draft: Draft, plans: Plans, uri: string): (written: string) => string {
  const { date } = headingsFor(writtenIn(draft, plans, uri));
  return (written) => {
    const read = readDate(written);
    return read ? date(read) : written;
  };
}

/** The language that a draft is written in: that of its plan, or the one that it seems to be in. */
export function writtenIn(draft: Draft, plans: Plans, uri: string): string {
  const planUri = plans.planOf(uri)?.uri;
  const plan = planUri === undefined ? undefined : plans.draft(planUri);
  return languageOf(
    plan?.kind === 'action-plan' ? plan.plan : undefined,
    draft.kind === 'commitment' ? [{ draft }] : [],
  );
}
