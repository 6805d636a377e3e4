import { foldLetters } from '../../language/fold-letters';
import { lexiconOf } from '../../rules/writing/lexicon';
import { tellsThePast } from '../../rules/writing/vagueness';
import type { Figure } from './read-figures';
import type { Reading } from './reading';
import type { Vocabulary } from './vocabulary';

/** So much before and behind a figure is looked at. */
export const around = 80;

/** What stands around a figure, up to the next figure or the end of its clause. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The sentence up to the figure. */
  readonly lead: string;
  readonly rest: string;
  /** The sentence, as it is written, tells what was. */
  readonly isPast: boolean;
  /** Its clause tells how things stand. */
  readonly isState: boolean;
}

/** What stands around a figure between the figures before and behind it. */
export function surroundings(
  { folded, text }: Reading,
  { start, end }: Figure,
  [from, to]: readonly [number, number],
  vocabulary: Vocabulary | undefined,
): Surroundings {
  const lead = lastPart(folded.slice(Math.max(0, start - around), start), sentenceMark);
  const rest = firstPart(folded.slice(end, end + around), sentenceMark);
  return {
    lead,
    rest,
    before: lastPart(folded.slice(Math.max(from, start - around), start), clauseMark),
    after: firstPart(folded.slice(end, Math.min(to, end + around)), clauseMark),
    ...(vocabulary
      ? toldBy(
          text.slice(start - lead.length, start),
          text.slice(start, end),
          text.slice(end, end + rest.length),
          vocabulary,
        )
      : promised),
  };
}

const promised = { isPast: false, isState: false };

function toldBy(
  lead: string,
  figure: string,
  rest: string,
  { language, figure: words }: Vocabulary,
): Pick<Surroundings, 'isPast' | 'isState'> {
  const lexicon = lexiconOf(language);
  // “The helpline, which took 3,100 calls last year, will …”
  const clause = lastPart(lead, clauseMark) + figure + firstPart(rest, clauseMark);
  if (lexicon.ahead.test(clause)) return promised;
  return {
    isPast: tellsThePast(lead + figure + rest, lexicon) || words.past.isIn(clause.toLowerCase()),
    isState: words.baseline.isIn(foldLetters(clause)),
  };
}

const sentenceMark = /[!?…;\u2029]/g;
export const clauseMark = /[!?…;:,()\u2029](?!\d)/g;

/** What a text says behind the last of the marks. */
export function lastPart(text: string, mark: RegExp): string {
  const marks = [...text.matchAll(mark)];
  const last = marks.at(-1);
  return last ? text.slice(last.index + 1) : text;
}

function firstPart(text: string, mark: RegExp): string {
  const index = text.search(new RegExp(mark.source));
  return index < 0 ? text : text.slice(0, index);
}
