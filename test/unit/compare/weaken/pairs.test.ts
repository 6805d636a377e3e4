import assert from 'node:assert/strict';
import { compareDrafts, messagesFor } from '../../../../server/src/service';
import { languageIds } from '../../../../server/src/service/language/languages';
import { readPairs, sets, type Pair } from '../../../support/weakening-pairs';

/** What is said of a result that was reworded, where it is said to promise less. */
function toldOf({ was, is }: Pair, language: string | undefined): string | undefined {
  const draft = (text: string) => `description:\n  results:\n    - ${JSON.stringify(text)}\n`;
  const options = { kind: 'commitment', messages: messagesFor('en'), ...(language && { language }) } as const;
  return compareDrafts(draft(was), draft(is), options).find(({ weakens }) => weakens)?.summary;
}

/** What has to be found of what promises less, in per cent; nothing else may be told of. */
const floors = {
  '.': 100,
  longer: 96,
  wider: 90,
  further: 85,
  fresh: 80,
  whole: 75,
  asides: 65,
  single: 85,
  edited: 85,
  retouched: 85,
} as const;

describe('pairs of promises', () => {
  for (const language of languageIds) {
    for (const set of sets) {
      it(`are told apart in ${language} (${set === '.' ? 'short' : set})`, () => {
        const pairs = readPairs(language, set);
        const weaker = pairs.filter(({ isWeaker }) => isWeaker);
        const missed = weaker.filter((pair) => toldOf(pair, language) === undefined);
        const invented = pairs.filter((pair) => !pair.isWeaker && toldOf(pair, language) !== undefined);
        const found = weaker.length - missed.length;
        const recall = (100 * found) / weaker.length;
        const precision = (100 * found) / (found + invented.length);
        console.log(
          `      ${found} of ${weaker.length} found (${recall.toFixed(0)} %), ${invented.length} of ${pairs.length - weaker.length} invented (precision ${precision.toFixed(0)} %)`,
        );
        assert.deepEqual(
          invented.map((pair) => [pair.was, pair.is, toldOf(pair, language)]),
          [],
        );
        assert.ok(recall >= floors[set], `missed: ${JSON.stringify(missed, undefined, 2)}`);
      });
    }

    it(`are told apart in ${language} where nobody says which language it is`, () => {
      const pairs = readPairs(language, 'longer');
      assert.deepEqual(
        pairs.filter((pair) => toldOf(pair, undefined) !== toldOf(pair, language)),
        [],
      );
    });

    it(`promise more in ${language} when what was taken is given back`, () => {
      const kinds = /^weaker: (?:firmness|share|frequency|deadline|condition|role)$/;
      const strengthened = [
        ...readPairs(language, '.').filter(({ kind }) => kinds.test(kind)),
        ...readPairs(language, 'further').filter(({ isWeaker }) => isWeaker),
      ].map((pair) => ({ ...pair, was: pair.is, is: pair.was }));
      assert.deepEqual(
        strengthened.flatMap((pair) => toldOf(pair, language) ?? []),
        [],
      );
    });
  }
});
