import type { Messages } from '../../messages/messages';
import type { BroughtResponses } from './bring-in-responses';

/** What became of the rows of a table, in a line each. */
export function responsesTold(brought: BroughtResponses, { responses }: Messages): readonly string[] {
  const { added, updated, same, doubles, contested, wouldBeNamed, notChanged, read } = brought;
  const some = <T>(list: readonly T[], line: (list: readonly T[]) => string) =>
    list.length === 0 ? [] : [line(list)];
  return [
    responses.added(added.length),
    ...some(updated, ({ length }) => responses.updated(length)),
    ...(same === 0 ? [] : [responses.same(same)]),
    ...some(doubles, responses.doubles),
    ...some(read.withoutText, responses.withoutText),
    ...(['date', 'theme', 'consent', 'decision', 'link'] as const).flatMap((what) =>
      read.unread[what] === 0 ? [] : [responses.unread[what](read.unread[what])],
    ),
    ...some(contested, responses.contested),
    ...some(wouldBeNamed, responses.wouldBeNamed),
    ...some(notChanged, responses.notChanged),
  ];
}
