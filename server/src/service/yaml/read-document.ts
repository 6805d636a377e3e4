import { applyEdits, inOrder, type TextEdit } from '../text/edit';
import { MovedText } from '../text/moved-text';
import type { KnownForm } from './known-form';
import { sameContent } from './layout/same-content';
import { contentStart, endOfLine } from './line-at';
import { moveTree } from './move-tree';
import type { DuplicateKey } from './duplicate-key';
import { readAgain, type FaultlessReading } from './read-again';
import { hasItsShape, isCloser } from './repair/closer';
import { readOnce, slipsIn, type Reading } from './read-once';
import { makersByForm } from './repair/by-form';
import { moveCandidate, repairOf, type Candidate } from './repair/candidate';
import { mendControlCharacters } from './repair/control-characters';
import { findRepair, isBetter, weigh, type Budget, type Tried } from './repair/find-repair';
import { mendMissingSpaces } from './repair/missing-spaces';
import { listWindow } from './repair/list-window';
import { passagesOf } from './repair/passages';
import { readRows, type Row } from './repair/rows';
import { shifted, withSpaces } from './repair/with-spaces';
import { mendTabs } from './repair/tabs';
import type { SyntaxProblem } from './syntax-problem';
import type { TreeNode } from './tree';

export interface ReadDocument {
  readonly root: TreeNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  readonly duplicates: readonly DuplicateKey[];
}

/** More slips than these are not mended one by one; what is left is told as it is found. */
const mostRepairs = 20;
/** So many mends of one kind are tried one by one, where all together do not make it better. */
const mostAlone = 4;
/** So many faults are looked at for a repair before a line is passed over. */
const mostAtOnce = 3;
/** So much is read at most to try repairs out, beyond what a small file needs. */
const triedCharacters = 400_000;

/**
 * Reads the text. Where it cannot be read, it looks for what the author did and for the change that puts it right, and
 * reads the text as if that had been made: the rest of the draft is read as usual. What was the same in an earlier
 * version is not read again.
 */
export function readDocument(original: string, form?: KnownForm, before?: FaultlessReading): ReadDocument {
  const controls = mendControlCharacters(original);
  const first = firstReading(original, form, before);
  const mender = new Mender(original, form, first);
  return mender.read(controls);
}

function firstReading(text: string, form?: KnownForm, before?: FaultlessReading): Reading {
  const again = before && readAgain(before, text);
  if (!again) return readOnce(text, form);
  const { root, anew } = again;
  return { root, duplicates: [], faults: slipsIn(anew, text, form), isReadable: true };
}

class Mender {
  readonly #problems: SyntaxProblem[] = [];
  readonly #budget: Budget;
  #mended = 0;
  /** Where spaces were put behind the colon of a name that nothing else is told of, in the text as it is now. */
  #spaces: readonly { readonly at: number; readonly problem: SyntaxProblem }[] = [];
  #moved: MovedText;
  #reading: Reading;

  constructor(
    original: string,
    private readonly form: KnownForm | undefined,
    first: Reading,
  ) {
    this.#moved = MovedText.of(original);
    this.#reading = first;
    this.#budget = { characters: Math.max(triedCharacters, original.length * 5) };
  }

  read(controls: readonly Candidate[]): ReadDocument {
    if (controls.length > 0) this.#takeOut(controls);
    this.#mendTabs();
    this.#mendByForm();
    if (this.#reading.faults.length > 0) this.#addSpaces();
    if (this.#reading.faults.length > 0) this.#mendPassages();
    this.#problems.push(...this.#spaces.map(({ problem }) => problem));
    const moved = this.#moved;
    if (this.#problems.length === 0) return { ...this.#reading, problems: this.#reading.faults };
    const { root, faults, duplicates } = this.#reading;
    return {
      root: root && moveTree(root, moved),
      problems: [...this.#problems, ...faults.map((fault) => this.#inFile(fault))],
      duplicates: duplicates.map(({ key, range, first }) => ({
        key,
        range: moved.original(range),
        first: moved.original(first),
      })),
    };
  }

  #takeOut(controls: readonly Candidate[]): void {
    for (const { problem, edits, kind, isSafe } of controls)
      this.#problems.push({ ...problem, ...(kind && { repairs: [{ kind, edits, isSafe }] }) });
    this.#moved = this.#moved.edit(controls.flatMap(({ edits }) => edits));
    this.#reading = readOnce(this.#moved.text, this.form);
  }

  #mendTabs(): void {
    const fault = this.#reading.faults.find(({ cause }) => cause === 'tab');
    if (!fault) return;
    const { text } = this.#moved;
    const before = { form: this.form, rows: readRows(text) };
    const tried = mendTabs(fault, text)
      .flatMap((candidate): readonly Tried[] => {
        if (this.#budget.characters < text.length) return [];
        this.#budget.characters -= text.length;
        const after = applyEdits(text, candidate.edits);
        return [{ candidate, text: after, reading: readOnce(after, this.form) }];
      })
      .filter(({ reading }) => reading.faults.length < this.#reading.faults.length)
      .map((one) => ({ one, weight: weigh(one, before) }));
    const least = Math.min(...tried.map(({ weight }) => weight));
    const [best, ...others] = tried.filter(({ weight }) => weight === least).map(({ one }) => one);
    if (!best) return;
    // Where a line could as well belong elsewhere, or still stands where none can, it is for the author to say.
    const isClear =
      others.every(({ reading }) => sameContent(reading.root, best.reading.root)) &&
      best.reading.faults.every(({ cause }) => cause !== 'indentation');
    this.#note({ ...best, candidate: { ...best.candidate, isSafe: isClear } }, []);
    this.#moved = this.#moved.edit(best.candidate.edits);
    this.#reading = best.reading;
  }

  /**
   * What stands at the margin of groups is looked at in the whole file, because what is below depends on it. A draft that can
   * be read, with all in its place, says what it says.
   */
  #mendByForm(): void {
    const { form } = this;
    if (!form || hasItsShape(this.#reading, form)) return;
    let read: { readonly text: string; readonly rows: readonly Row[] } | undefined;
    for (const make of makersByForm) {
      const { text } = this.#moved;
      if (read?.text !== text) read = { text, rows: readRows(text) };
      const all = make(text, read.rows, form);
      const isSure = all.every(({ isOutOfText }) => !isOutOfText);
      if (isSure && (this.#takeAll(all, form) || all.length < 2)) continue;
      // From the last on, so that the places of the others stay.
      for (const one of [...all].reverse().slice(0, mostAlone)) this.#takeAll([one], form);
    }
  }

  #takeAll(candidates: readonly Candidate[], form: KnownForm): boolean {
    if (candidates.length === 0) return false;
    const moved = this.#moved.edit(candidates.flatMap(({ edits }) => edits));
    const reading = readOnce(moved.text, form);
    if (!isCloser(reading, this.#reading, form)) return false;
    const takesWords = candidates.some(({ isOutOfText }) => isOutOfText);
    if (takesWords && reading.faults.length >= this.#reading.faults.length) return false;
    for (const one of candidates) {
      const others = one.or ? [{ candidate: one.or, text: moved.text, reading }] : [];
      const isSafe = one.isSafe && this.#isAsWritten(one.edits);
      this.#note({ candidate: { ...one, isSafe }, text: moved.text, reading }, others);
    }
    this.#moved = moved;
    this.#reading = reading;
    return true;
  }

  /** Before all else: what is tried below such a name depends on its being one. */
  #addSpaces(): void {
    const candidates = this.form ? mendMissingSpaces(this.#moved.text, this.form) : [];
    if (candidates.length === 0) return;
    this.#spaces = candidates.flatMap(({ problem, edits, kind, isSafe }, index) => {
      const [edit] = edits;
      if (!edit || !kind) return [];
      const inFile = edits.map(({ range, text }) => ({ range: this.#moved.original(range), text }));
      const repairs = [{ kind, edits: inFile, isSafe }];
      return [{ at: edit.range.start + index, problem: { ...this.#inFile(problem), repairs } }];
    });
    this.#moved = this.#moved.edit(candidates.flatMap(({ edits }) => edits));
    this.#reading = readOnce(this.#moved.text, this.form);
  }

  /** From the last to the first: what is mended in one leaves the places of those above it as they are. */
  #mendPassages(): void {
    const passages = passagesOf(this.#moved.text);
    for (const { start, end } of [...passages].reverse()) {
      this.#mendPassage(start, this.#moved.text.slice(start, end));
    }
    this.#reading = readOnce(this.#moved.text, this.form);
  }

  #mendPassage(start: number, passage: string): void {
    if (this.#budget.characters < passage.length) return;
    this.#budget.characters -= passage.length;
    let text = passage;
    let reading = readOnce(text, this.form);
    let hopeless = 0;
    while (hopeless < reading.faults.length && this.#mended < mostRepairs) {
      const faults = reading.faults.slice(hopeless, hopeless + mostAtOnce);
      const [best, ...others] =
        this.#repairInList(faults, text, reading) ?? this.#firstRepair(faults, text, reading);
      if (!best) {
        hopeless += faults.length;
        continue;
      }
      this.#mended++;
      this.#note(best, others, start);
      this.#edit(shifted(best.candidate.edits, start));
      ({ text, reading } = best);
    }
  }

  /** In a long list, what is tried is tried with few of its items; the best has to hold in all of it. */
  #repairInList(
    [fault]: readonly SyntaxProblem[],
    text: string,
    before: Reading,
  ): readonly Tried[] | undefined {
    const window = fault && listWindow(text, fault.range.start);
    if (!window) return undefined;
    const { head, start, end } = window;
    const part = text.slice(0, head) + text.slice(start, end);
    const partly = readOnce(part, this.form);
    const found = this.#firstRepair(partly.faults.slice(0, mostAtOnce), part, partly).map(({ candidate }) =>
      moveCandidate(candidate, (offset) => (offset < head ? offset : offset + start - head)),
    );
    const [best] = found;
    if (!best?.kind) return undefined;
    const after = applyEdits(text, best.edits);
    const reading = readOnce(after, this.form);
    if (!isBetter(reading, before, best)) return undefined;
    return found.map((candidate) => ({ candidate, text: after, reading }));
  }

  /**
   * One slip makes several faults, and it may be a later one that shows what it was: a line is passed over only where it is
   * no field, and less is wrong without it than after what would be done to the lines that have lost their place because of it.
   */
  #firstRepair(faults: readonly SyntaxProblem[], text: string, reading: Reading): readonly Tried[] {
    let passingOver: readonly Tried[] = [];
    let leastWithout = Infinity;
    for (const fault of faults) {
      if (refersElsewhere(fault, this.#moved.text)) continue;
      const found = findRepair(fault, { text, reading, form: this.form, budget: this.#budget });
      const [best] = found;
      if (best?.candidate.kind && best.reading.faults.length <= leastWithout) return found;
      if (best && passingOver.length === 0) {
        passingOver = found;
        if (!this.#beginsField(text, fault.range.start)) leastWithout = best.reading.faults.length;
      }
    }
    return passingOver;
  }

  #beginsField(text: string, offset: number): boolean {
    const name = /^[a-z][a-z0-9_]*(?=[ \t]*:)/.exec(
      text.slice(contentStart(text, offset), endOfLine(text, offset)),
    );
    return name !== null && this.form?.names.has(name[0]) === true;
  }

  #edit(edits: readonly TextEdit[]): void {
    this.#moved = this.#moved.edit(edits);
    this.#spaces = this.#spaces.map((space) => ({
      ...space,
      at: edits.reduce(
        (at, { range, text }) => (range.end <= space.at ? at + text.length - range.end + range.start : at),
        space.at,
      ),
    }));
  }

  #note(best: Tried, others: readonly Tried[], start = 0): void {
    const { problem } = best.candidate;
    const spaces = this.#spacesIn(best.candidate, start);
    const repairs = [best, ...others].flatMap(({ candidate }) => {
      const repair = repairOf(candidate);
      if (!repair) return [];
      const edits = inOrder(withSpaces(shifted(repair.edits, start), spaces)).map(({ range, text }) => ({
        range: this.#moved.original(range),
        text,
      }));
      return [{ ...repair, edits }];
    });
    this.#spaces = this.#spaces.filter(({ at }) => !spaces.includes(at));
    this.#problems.push({ ...this.#inFile(problem, start), ...(repairs.length > 0 && { repairs }) });
  }

  /** What follows from another repair is no surer than that one. */
  #isAsWritten(edits: readonly TextEdit[]): boolean {
    return edits.every(
      ({ range }) => this.#moved.originalText(range) === this.#moved.text.slice(range.start, range.end),
    );
  }

  /** Where a space is part of what a repair makes of an answer: the author made one slip, not two. */
  #spacesIn({ problem, kind }: Candidate, start: number): readonly number[] {
    if (kind === undefined || kind === 'line-up') return [];
    const { range, around = range } = problem;
    const from = Math.min(range.start, around.start) + start;
    const to = Math.max(range.end, around.end) + start;
    return this.#spaces.flatMap(({ at }) => (from <= at + 1 && at <= to ? [at] : []));
  }

  #inFile(problem: SyntaxProblem, start = 0): SyntaxProblem {
    const inFile = (range: { start: number; end: number }) =>
      this.#moved.original({ start: range.start + start, end: range.end + start });
    const { around } = problem;
    return { ...problem, range: inFile(problem.range), ...(around && { around: inFile(around) }) };
  }
}

/** `*name` with a `&name` somewhere is what it is to YAML. */
function refersElsewhere({ cause, written = '' }: SyntaxProblem, text: string): boolean {
  if (cause !== 'reserved-start') return false;
  const name = /^[&*]([^\s,[\]{}]+)/.exec(written)?.[1];
  return name !== undefined && text.includes(`&${name}`) && text.includes(`*${name}`);
}
