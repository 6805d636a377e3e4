import { languageIds, languages, type LanguageId } from './languages';
import { anyOf } from './wording';

/** Neighbours that share many small words with the four: a text of theirs must not be taken for one of the four. */
const others = {
  pt: 'o a os as de do da dos das em no na nos nas que e para com por um uma ao à aos se não é são mais como sua seu pelo pela ou entre sobre este esta também foi já',
  ca: 'el la els les de del dels en i que per amb un una al als és són no més com seva seu aquest aquesta o entre sobre també ha han pel pels hi ho',
  gl: 'o a os as de do da dos das en no na nos nas que e para con por un unha ao á se non é son máis como súa seu polo pola ou entre sobre este esta tamén',
  ro: 'de și în la cu pe pentru din un o că se nu este sunt sau prin care al ale a fi mai ce după către între',
  de: 'der die das und in zu den von mit ist des für auf im dem nicht ein eine als auch es an werden aus bei sind wird oder zur zum',
  nl: 'de het een van en in te dat is op voor met zijn aan die door ook om bij als niet worden of uit over naar wordt deze',
  pl: 'i w na z do że się nie jest dla przez oraz o od po za jak co lub przy są',
} as const;

type Tongue = LanguageId | keyof typeof others;

/** By word, the languages that have it. */
const tonguesByWord = new Map<string, Tongue[]>();
const learn = (tongue: Tongue, words: string) => {
  for (const word of words.split(' ')) tonguesByWord.set(word, [...(tonguesByWord.get(word) ?? []), tongue]);
};
for (const id of languageIds) learn(id, languages[id].functionWords);
for (const tongue of Object.keys(others) as (keyof typeof others)[]) learn(tongue, others[tongue]);

/** So much of a text is enough to know it by. */
const enoughText = 4000;
const fewestHits = 6;

/** The language of a text by its small words; nothing when they are too few or another language is as likely. */
export function guessLanguage(text: string): LanguageId | undefined {
  const [best, second] = [...smallWordsIn(text)].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < fewestHits || best[1] < (second?.[1] ?? 0) * 1.25) return undefined;
  return languageIds.find((id) => id === best[0]);
}

const fewestSigns = 2;

/** The same for a sentence or two, where the words that the checks know of each language tell as well. */
export function guessLanguageOfFew(text: string): LanguageId | undefined {
  const sure = guessLanguage(text);
  if (sure) return sure;
  const hits = smallWordsIn(text);
  const signs = languageIds.map((id) => ({ id, count: (hits.get(id) ?? 0) + knownWordsIn(text, id) }));
  const [best, second] = signs.sort((a, b) => b.count - a.count);
  if (!best || best.count < fewestSigns || best.count === second?.count) return undefined;
  const ofOthers = (Object.keys(others) as Tongue[]).map((tongue) => hits.get(tongue) ?? 0);
  return (hits.get(best.id) ?? 0) >= Math.max(...ofOthers) ? best.id : undefined;
}

function smallWordsIn(text: string): ReadonlyMap<Tongue, number> {
  const hits = new Map<Tongue, number>();
  for (const [word] of text
    .slice(0, enoughText)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    for (const tongue of tonguesByWord.get(word) ?? []) hits.set(tongue, (hits.get(tongue) ?? 0) + 1);
  }
  return hits;
}

/** Patterns of the words for deeds, things and dates. */
const wordsByLanguage = new Map<LanguageId, RegExp>();

function knownWordsIn(text: string, id: LanguageId): number {
  let words = wordsByLanguage.get(id);
  if (!words) {
    const { make, making, made, products, records, dates, numbers } = languages[id].concrete;
    words = anyOf([...make, ...making, ...made, ...products, ...records, ...dates, ...numbers], 'gi');
    wordsByLanguage.set(id, words);
  }
  return [...text.slice(0, enoughText).matchAll(words)].length;
}
