import { readWrittenDate } from '../../language/dates/written-date';
import { applyEdits, inOrder } from '../../text/edit';
import { parseYaml, type ParsedYaml } from '../../yaml/parse';
import type { SyntaxCause } from '../../yaml/syntax-problem';
import type { TriedEdit } from './tried-edit';
import { staysAsItIs } from './untouched';
import { wordsIn, wordsLost, type Words } from './words';

/** What a trial shows: nothing is lost; only what the edits name is lost; or they must not be made. */
export type Outcome = 'keeps-all' | 'drops-named' | 'harmful';

/** Whoever selects a whole draft asks for more fixes than anybody will read; then the first of them must do. */
const mostRead = 1_000_000;

/**
 * Tries edits out before anybody is offered them: the draft is read again with the edits made. It has to be as readable
 * as before, everything that the edits do not touch has to say the same at the same place, and no word or comment may be
 * gone that the edits do not name. Every fix goes through here, so no fix has to be trusted.
 */
export class Trial {
  /** Several findings offer the same fix, such as to add all that is missing. */
  readonly #outcomes = new WeakMap<ParsedYaml, Map<string, Outcome>>();
  readonly #words = new WeakMap<ParsedYaml, Words>();
  #last: ParsedYaml | undefined;
  /** How many characters may still be read; what cannot be tried any more is not offered. */
  #left: number;

  constructor(left = mostRead) {
    this.#left = left;
  }

  /** True when so much has been read that nothing more can be tried. */
  get isOver(): boolean {
    return this.#left < 0;
  }

  outcome(before: ParsedYaml, edits: readonly TriedEdit[]): Outcome {
    const sorted = inOrder(edits);
    if (sorted.some(({ range }, i) => range.start < (sorted[i - 1]?.range.end ?? 0))) return 'harmful';
    const text = applyEdits(before.text, sorted);
    const known = this.#outcomes.get(before) ?? new Map<string, Outcome>();
    const key = JSON.stringify([text, sorted.map(({ drops }) => drops)]);
    const outcome = known.get(key) ?? this.#try(before, text, sorted);
    this.#outcomes.set(before, known.set(key, outcome));
    return outcome;
  }

  /** The text read; nothing when too much has been read already. */
  read(text: string, { form }: Pick<ParsedYaml, 'form'>): ParsedYaml | undefined {
    if (this.#last?.text === text) return this.#last;
    this.#left -= text.length;
    this.#last = this.#left < 0 ? undefined : parseYaml(text, form);
    return this.#last;
  }

  #try(before: ParsedYaml, text: string, edits: readonly TriedEdit[]): Outcome {
    const after = text === before.text ? undefined : this.read(text, before);
    if (!after || isWorse(before, after) || !staysAsItIs(before, after, edits)) return 'harmful';
    return this.#losses(before, after, edits);
  }

  #losses(before: ParsedYaml, after: ParsedYaml, edits: readonly TriedEdit[]): Outcome {
    const left = this.#wordsOf(after);
    const lost = wordsLost(this.#wordsOf(before), left);
    if (lost.size === 0) return 'keeps-all';
    const dropping = edits.filter(({ drops }) => drops !== undefined);
    const named = wordsIn(dropping.map(({ drops }) => drops).join(' '));
    if (wordsLost(lost, named).size > 0) return 'harmful';
    const reworded = wordsIn(
      dropping.flatMap(({ drops = '', text }) => (isSameDate(drops, text) ? [drops] : [])).join(' '),
    );
    // What is named twice is still there once.
    return [...lost.keys()].every((word) => left.has(word) || reworded.has(word))
      ? 'keeps-all'
      : 'drops-named';
  }

  #wordsOf(yaml: ParsedYaml): Words {
    const words = this.#words.get(yaml) ?? wordsIn(yaml.text);
    this.#words.set(yaml, words);
    return words;
  }
}

const unread: ReadonlySet<SyntaxCause> = new Set(['too-large', 'too-deep', 'utf-16']);

/** A file that was not read at all cannot be tried. */
function isWorse(before: ParsedYaml, after: ParsedYaml): boolean {
  const isUnread = before.problems.some(({ cause }) => unread.has(cause));
  if (isUnread || after.problems.length > before.problems.length) return true;
  if (after.conflicts.length > before.conflicts.length) return true;
  // What comes to light in a stretch that could not be read was there before.
  const isWhole = before.problems.length === 0 && before.conflicts.length === 0;
  return isWhole && after.duplicates.length > before.duplicates.length;
}

/** A time of day would be lost. */
function isSameDate(written: string, iso: string): boolean {
  const date = readWrittenDate(written);
  return date?.kind === 'meant' && date.iso === iso && !/T\d/i.test(written);
}
