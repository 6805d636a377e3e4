import assert from 'node:assert/strict';
import { readWrittenDate } from '../../server/src/service/language/dates/written-date';
import { commentsIn } from '../../server/src/service/yaml/comments';
import type { KnownForm } from '../../server/src/service/yaml/known-form';
import { parseYaml } from '../../server/src/service/yaml/parse';

/** The words of a text; capitals, accents and what nobody sees do not make another word. */
export function words(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .match(/[\p{L}\p{N}%€]+/gu) ?? []
  );
}

/** The words that are gone; what stood twice may stand once. */
export function lost(before: string, after: string): readonly string[] {
  const left = new Set(words(after));
  return words(before).filter((word) => !left.has(word));
}

/** A date in words that is one in numbers now says the same. */
function datesIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/[\p{L}\d .,/-]+/gu)].flatMap(([phrase]) =>
      readWrittenDate(phrase)?.kind === 'meant' ? words(phrase) : [],
    ),
  );
}

/** All words and comments of a draft are still there, and it is as readable as it was to whoever knows its form. */
export function assertNothingIsLost(before: string, after: string, form?: KnownForm): void {
  const dates = datesIn(before);
  assert.deepEqual(
    lost(before, after).filter((word) => !dates.has(word)),
    [],
  );
  const [was, is] = [parseYaml(before, form), parseYaml(after, form)];
  const left = commentsIn(after, is.root).map(({ text }) => text);
  for (const { text } of commentsIn(before, was.root)) {
    // A sign in what could not be read may prove to be part of a text.
    assert.ok(left.includes(text) || (was.problems.length > 0 && after.includes(text)), text);
  }
  assert.ok(is.problems.length <= was.problems.length, 'less of it can be read');
}
