import type { VerbForm } from '../../../language/acts';
import type { LanguageId } from '../../../language/languages';
import { actLexiconOf, type ActClass, type ActLexicon } from './act-lexicon';
import { emptyObject, isCounted } from './object';
import { tokensOf, type Token } from './tokens';

/** What a sentence promises will be done. */
export interface PromisedAct {
  /** A degree: “greater trust”. An effect: “the portal will help”. */
  readonly class: ActClass | 'degree' | 'effect';
  /** Its verb or noun in the sentence, with an object that is empty. */
  readonly start: number;
  readonly end: number;
  /** Whether an amount is said of it, or of how it is done. */
  readonly isCounted: boolean;
  /** Whether what it makes may be anything, or is no thing. */
  readonly isEmpty: boolean;
}

/**
 * The acts that a sentence promises, in its order. What it says on purposes (“to improve access”), means and things (“a portal that
 * promotes …”) promises nothing by itself.
 */
export function readActs(sentence: string, language: LanguageId): readonly PromisedAct[] {
  const lexicon = actLexiconOf(language);
  const tokens = tokensOf(sentence);
  const heads = new Reader(tokens, lexicon).read();
  return heads.map(({ class: kind, first, after }, i) => {
    const next = heads[i + 1]?.first ?? tokens.length;
    const empty = kind === 'making' ? emptyObject(tokens, after, lexicon) : undefined;
    return {
      class: kind,
      start: tokens[first]?.start ?? 0,
      end: tokens[empty ?? after - 1]?.end ?? sentence.length,
      isCounted: isCounted(tokens, after, next, lexicon),
      isEmpty: empty !== undefined,
    };
  });
}

/** The word of an act; `after` is the first token behind it. */
interface Head {
  readonly class: PromisedAct['class'];
  readonly form: VerbForm | 'noun';
  readonly first: number;
  readonly after: number;
}

/** Goes through a sentence once, from word to word. */
class Reader {
  readonly #heads: Head[] = [];
  /** Whether an act may come next: at the beginning, and behind “will” or “commits to”. */
  #isOpen = true;
  #isFirst = true;
  /** Within words that promise nothing by themselves. */
  #isAside = false;
  /** Within those before the first clause: “For that reason, …”. */
  #isBefore = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: ActLexicon,
  ) {}

  read(): readonly Head[] {
    for (let i = 0; i < this.tokens.length;) i = this.#step(i);
    return this.#heads;
  }

  /** Reads on from a token, and answers with the next one to be read. */
  #step(i: number): number {
    const { tokens, lexicon } = this;
    if (tokens[i]?.kind === 'mark') return this.#mark(i);
    const compound = lexicon.compounds.at(tokens, i);
    if (compound > 0) {
      this.#isOpen = false;
      return i + compound;
    }
    const pledge = lexicon.pledges.at(tokens, i);
    // “A portal that will improve …” says what the portal is.
    if (pledge > 0 && !(this.#isAside && lexicon.asides.endAt(tokens, i))) {
      this.#open();
      this.#isFirst = false;
      return i + pledge;
    }
    const aside = lexicon.asides.at(tokens, i);
    if (aside > 0) return this.#aside(i, aside);
    if (this.#isOpen) {
      const next = this.#act(i);
      if (next !== undefined) return next;
    }
    return this.#onTheWay(i);
  }

  #mark(i: number): number {
    const mark = this.tokens[i]?.text ?? '';
    if (/[;:•–—]/.test(mark)) {
      this.#open();
      this.#isFirst = true;
    } else if (mark === ',' && this.#isBefore) {
      this.#open();
    }
    return i + 1;
  }

  #open() {
    this.#isOpen = true;
    this.#isAside = false;
    this.#isBefore = false;
  }

  #aside(i: number, length: number): number {
    // “Work with the council to publish …” promises what comes behind “to”.
    if (this.#heads.at(-1)?.class === 'together' && this.#isInfinitive(i + length, i)) {
      this.#heads.pop();
      this.#open();
    } else {
      this.#isBefore ||= this.#isFirst && this.#isOpen;
      this.#isAside = true;
      this.#isOpen = false;
    }
    return i + length;
  }

  #isInfinitive(i: number, before: number): boolean {
    const { infinitive } = this.lexicon.words;
    const word = this.tokens[i]?.text ?? '';
    return infinitive ? infinitive.test(word) : this.tokens[before]?.text === 'to';
  }

  /** Where an act may come: takes it, passes over what may stand before it, or sees that none comes. */
  #act(i: number): number | undefined {
    const { tokens, lexicon } = this;
    const text = tokens[i]?.text ?? '';
    const verb = this.#verbAt(i);
    if (verb && this.#isAct(verb.form, i)) return this.#take(i, this.#classAt(i, verb.class), verb.form);
    const noun = this.#isSubject(i) ? undefined : this.#nounAt(i);
    if (noun) return this.#take(i, noun, 'noun');
    const manner = lexicon.manner.at(tokens, i) || (isManner(text) ? 1 : 0);
    if (manner > 0) return i + manner;
    if (this.#isDegree(i)) return this.#take(i, 'degree', 'noun', 2);
    if (lexicon.sets.small.has(text)) return i + 1;
    this.#isOpen = false;
    this.#isFirst = false;
    return undefined;
  }

  #isAct(form: VerbForm, i: number): boolean {
    return form === 'participle' ? this.#isPassive(i) : form === 'bare' || form === 'ing';
  }

  /** “Will be improved”; “is protected” says what is so already, “will be supported by a helpdesk” what there will be. */
  #isPassive(i: number): boolean {
    const { sets } = this.lexicon;
    const before = this.tokens[i - 1]?.text ?? '';
    const isAnnounced = sets.passive.has(isManner(before) ? (this.tokens[i - 2]?.text ?? '') : before);
    return isAnnounced && !sets.agent.has(this.tokens[i + 1]?.text ?? '');
  }

  /** “The analysis of requests is public.” */
  #isSubject(i: number): boolean {
    for (let next = i + 1; next < i + farthest; next++) {
      const token = this.tokens[next];
      if (!token || /[;:]/.test(token.text) || this.lexicon.asides.at(this.tokens, next) > 0) return false;
      if (this.lexicon.sets.finite.has(token.text)) return true;
    }
    return false;
  }

  /** “Greater trust”, “a better service”, and not “the best proposals”. */
  #isDegree(i: number): boolean {
    const { sets } = this.lexicon;
    const before = this.tokens[i - 1];
    return (
      this.#isFirst &&
      sets.degrees.has(this.tokens[i]?.text ?? '') &&
      this.tokens[i + 1]?.kind === 'word' &&
      (before?.kind !== 'word' || sets.indefinite.has(before.text))
    );
  }

  /** Behind a subject or an act: another act may be coordinated with it, or say by its form that it is one. */
  #onTheWay(i: number): number {
    const { lexicon } = this;
    const text = this.tokens[i]?.text ?? '';
    if (this.#isAside) return i + 1;
    const last = this.#heads.at(-1);
    const verb = this.#verbAt(i);
    if (verb?.form === 'future') return this.#take(i, this.#classAt(i, verb.class), 'future');
    if (verb?.form === 'present' && !last && this.#speaksOfItself())
      return this.#take(i, verb.class, 'present');
    const isEffect = lexicon.sets.effect.has(text);
    if (!last) return isEffect && i > 0 ? this.#take(i, 'effect', 'noun') : i + 1;
    if (!this.#isCoordinated(i)) return i + 1;
    if (verb?.form === last.form && !isEffect) return this.#take(i, verb.class, verb.form);
    const noun = last.form === 'noun' ? this.#nounAt(i) : undefined;
    return noun ? this.#take(i, noun, 'noun') : i + 1;
  }

  /** “This commitment promotes …” */
  #speaksOfItself(): boolean {
    return this.tokens.slice(0, 3).some(({ text }) => this.lexicon.sets.itself.has(text));
  }

  #take(first: number, kind: Head['class'], form: Head['form'], length = 1): number {
    this.#heads.push({ class: kind, form, first, after: first + length });
    this.#isOpen = false;
    this.#isFirst = false;
    return first + length;
  }

  #verbAt(i: number) {
    const { sets, verbs } = this.lexicon;
    const text = this.tokens[i]?.text ?? '';
    if (this.#isInName(i)) return undefined;
    const verb = verbs.get(text);
    const behind = this.tokens[i + 1]?.text ?? '';
    const isNoun = sets.alsoNouns.has(text) && (behind === '' || sets.behindNouns.has(behind));
    return verb?.form === 'bare' && isNoun ? undefined : verb;
  }

  #nounAt(i: number): ActClass | undefined {
    return this.#isInName(i) ? undefined : this.lexicon.nouns.get(this.tokens[i]?.text ?? '');
  }

  /** A capital in mid-sentence makes a word part of a name: “Working Group”. */
  #isInName(i: number): boolean {
    return i > 0 && this.tokens[i]?.isCapital === true && this.tokens[i - 1]?.kind !== 'mark';
  }

  #classAt(i: number, kind: ActClass): ActClass {
    const { sets } = this.lexicon;
    const text = this.tokens[i]?.text ?? '';
    if (sets.makeSo.has(text))
      return this.tokens.slice(i + 1, i + farthest).some((one) => sets.how.has(one.text)) ? 'change' : kind;
    if (!sets.ensure.has(text)) return kind;
    let next = i + 1;
    while (sets.small.has(this.tokens[next]?.text ?? '')) next++;
    return this.#nounAt(next) === 'making' ? 'making' : kind;
  }

  #isCoordinated(i: number): boolean {
    const { sets } = this.lexicon;
    const textAt = (at: number) => this.tokens[at]?.text ?? '';
    const isBetween = (text: string) => isManner(text) || sets.small.has(text);
    let before = i - 1;
    while (before > i - mostBetween && isBetween(textAt(before))) before--;
    return /^[,;]$/.test(textAt(before)) || sets.and.has(textAt(before));
  }
}

/** “And then actively the …”: so many words at most stand between the two. */
const mostBetween = 6;

/** “Make … more open”: so far apart the two may stand. */
const farthest = 25;

/** “Actively”, “activement”, “attivamente”. */
function isManner(word: string): boolean {
  return (
    word.length > 6 && /(?:ly|ment|mente)$/.test(word) && !/(?:supply|apply|multiply|comply)$/.test(word)
  );
}
