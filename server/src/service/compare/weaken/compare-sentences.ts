import { foldWords } from '../../markdown/published-form';
import type { Loss } from './loss';
import type { Reading } from './reading';
import type { Vocabulary } from './vocabulary';
import type { Word } from './word';

/** Less is a word or two of style. */
const fewestWords = 2;

/**
 * The part behind an “and” that is gone: “publish the register and open a help desk” became “publish the register”. Where
 * something else was put in, it may well have been reworded.
 */
export function compareParts(before: Reading, after: Reading, { adding }: Vocabulary): readonly Loss[] {
  if (after.words.some((word) => !word.isSmall && !before.has(word))) return [];
  const gone: Loss[] = [];
  const { words, text } = before;
  for (const join of words) {
    if (!adding.has(join.text)) continue;
    const part = clauseBehind(words, join);
    const said = part.filter((word) => !word.isSmall);
    const [first, last] = [part[0], part.at(-1)];
    if (!first || !last || said.length === 0 || said.some((word) => after.has(word))) continue;
    const listed = goneBefore(words, join, after);
    // “And the reasons” is a thing of its own; “train and teach” may be one.
    const isOwn = first.isSmall && !first.joins && !/^\p{N}/u.test(first.text);
    if (!isOwn && listed.length + said.length < fewestWords) continue;
    gone.push({
      kind: 'sentence-dropped',
      from: shortened(text.slice((listed[0] ?? first).start, last.end)),
    });
  }
  return gone;
}

/** What stands before the “and” in a list and is gone, too: “Spanish, Quechua and Aymara” became “Spanish”. */
function goneBefore(words: readonly Word[], join: Word, after: Reading): readonly Word[] {
  const list: Word[] = [];
  for (let i = join.at - 1; i > join.at - longestList; i--) {
    const word = words[i];
    if (word?.sentence !== join.sentence) break;
    if (word.isSmall) continue;
    if (after.has(word)) break;
    list.unshift(word);
  }
  return list;
}

const longestList = 20;

function clauseBehind(words: readonly Word[], join: Word): readonly Word[] {
  const part: Word[] = [];
  for (let i = join.at + 1; words[i]?.clause === join.clause; i++) {
    const word = words[i];
    if (word) part.push(word);
  }
  return part;
}

/** So much of a sentence tells which one it was. */
const longestSaid = 70;

export function shortened(text: string): string {
  const line = foldWords(text);
  return line.length <= longestSaid ? line : `${line.slice(0, line.lastIndexOf(' ', longestSaid))} …`;
}
