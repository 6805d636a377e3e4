import { readMeeting, type Meeting } from '../../model/meeting';
import { meeting as form } from '../../schema/generated/facts';
import { draftFiles } from '../../schema/generated/files';
import { meeting as validate } from '../../schema/generated/validators';
import type { DraftBase } from '../draft-base';
import { defineKind } from '../file-kind';
import { summarizeActions, type MeetingSummary } from '../summary';

export interface MeetingDraft extends DraftBase {
  readonly kind: 'meeting';
  readonly meeting: Meeting;
}

/** A meeting of the forum. People's names are none of it: they stand in the contacts, which are private. */
export const meeting = defineKind<MeetingDraft, MeetingSummary>({
  file: draftFiles.meeting,
  form,
  validate,
  read: (base) => ({ ...base, kind: 'meeting', meeting: readMeeting(base.yaml.root) }),
  summarize({ meeting: { title, date, parts, actions } }, base, ranges) {
    return {
      kind: 'meeting',
      ...base,
      title: title.ok ? title.value : '',
      ...(date.ok && {
        date: { first: date.value.first, last: date.value.last, rangeId: ranges.add(date.range) },
      }),
      commitments: parts.flatMap(({ commitments, plan }) =>
        commitments.flatMap(({ number }) =>
          number.ok && !plan.ok ? [{ value: number.value, rangeId: ranges.add(number.range) }] : [],
        ),
      ),
      themes: parts.flatMap(({ themes }) =>
        themes.flatMap(({ theme, decision }) => {
          if (!theme.ok) return [];
          return [
            {
              theme: { value: theme.value, rangeId: ranges.add(theme.range) },
              ...(decision.ok && {
                decision: { value: decision.value, rangeId: ranges.add(decision.range) },
              }),
            },
          ];
        }),
      ),
      actions: summarizeActions(actions, ranges),
    };
  },
  words: (messages) => messages.kinds.meeting,
});
