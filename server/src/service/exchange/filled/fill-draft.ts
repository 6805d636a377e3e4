import { factAt } from '../../schema/walk-fields';
import { formOf } from '../../kinds/kinds';
import type { ShownValue } from '../../publish/document';
import type { TreePath } from '../../yaml/tree';
import type { Bench } from '../back/bench';
import type { FilledAnswer, FilledCommitment, FilledWords } from './filled-form';
import type { Named, Organisations } from './organisations';
import { MilestoneRows } from './milestone-rows';
import { spanIn } from './span';

/** Benches for one draft. */
export interface FormBenches {
  readonly draft: Bench;
  /** For milestones, one after the other. */
  readonly milestone: Bench;
}

/** Puts what a form says into an empty draft. @returns how many milestones it has, and what could not be put there */
export function fillDraft(
  { draft, milestone: rows }: FormBenches,
  { answers, milestones }: FilledCommitment,
  organisations: Organisations,
): { readonly milestones: number; readonly left: readonly FilledWords[] } {
  const filler = new Filler(draft, new MilestoneRows(rows), organisations);
  for (const answer of answers) filler.answer(answer);
  for (const milestone of milestones) filler.milestone(milestone);
  filler.end();
  return { milestones: filler.count, left: filler.notPlaced };
}

class Filler {
  readonly notPlaced: FilledWords[] = [];
  #count = 0;
  /** What stands in milestones that are not in the draft yet. */
  readonly #inRows: FilledAnswer[] = [];

  /** Organisations by the lists that they belong in, with an answer that names some of them. */
  readonly #parties = new Map<string, { readonly ids: Set<string>; readonly answer: FilledAnswer }>();

  constructor(
    private readonly bench: Bench,
    private readonly rows: MilestoneRows,
    private readonly organisations: Organisations,
  ) {}

  get count(): number {
    return this.#count;
  }

  answer(answer: FilledAnswer): void {
    const { field } = answer;
    if (field === 'title') return;
    if (field === 'leads' || field === 'supporting') this.#organisations(field, answer);
    else if (field === 'period') this.#period(answer);
    else if (field === 'milestones')
      for (const item of answer.items) this.milestone([{ ...answer, field: 'title', lines: [item] }]);
    else this.#put(field.split('.'), answer);
  }

  milestone(answers: readonly FilledAnswer[]): void {
    const index = this.#count++;
    // The first is in every new draft.
    const isFirst = index === 0;
    const made = isFirst ? ['milestones', 0] : this.rows.begin();
    this.#fillMilestone(made, answers, isFirst ? this.bench : this.rows.bench);
    if (isFirst) return;
    this.rows.end(`m${this.#count}`);
    this.#inRows.push(...answers);
  }

  #fillMilestone(made: TreePath, answers: readonly FilledAnswer[], bench: Bench): void {
    const supporting: Named[] = [];
    for (const answer of answers) {
      if (answer.field === 'title')
        this.#put([...made, 'title'], { ...answer, text: titleOf(answer) }, bench);
      else if (answer.field === 'lead' || answer.field === 'supporting') {
        const { named, left } = this.organisations.read(answer);
        const [first, ...others] = answer.field === 'lead' ? named : [undefined, ...named];
        if (first) this.#values([...made, 'lead'], [{ text: first.id }], answer, bench);
        supporting.push(...others.flatMap((one) => one ?? []));
        this.#leave(answer, left);
      } else this.#put([...made, answer.field], answer, bench);
    }
    const values = [...new Set(supporting.map(({ id }) => id))].map((text) => ({ text }));
    const asked = answers.find(({ field }) => field === 'supporting' || field === 'lead');
    if (values.length > 0 && asked) this.#values([...made, 'supporting'], values, asked, bench);
  }

  /** Whom a form asks for without their side is on that of their sector; who leads is of the government otherwise. */
  #organisations(field: 'leads' | 'supporting', answer: FilledAnswer): void {
    const { named, left } = this.organisations.read(answer);
    for (const { id, side = field === 'leads' ? 'government' : 'other' } of named) {
      const path = `${field}.${side}`;
      const there = this.#parties.get(path) ?? { ids: new Set<string>(), answer };
      there.ids.add(id);
      this.#parties.set(path, there);
    }
    this.#leave(answer, left);
  }

  end(): void {
    if (!this.rows.putInto(this.bench)) for (const answer of this.#inRows) this.#leave(answer, answer.lines);
    for (const [path, { ids, answer }] of this.#parties)
      this.#values(
        path.split('.'),
        [...ids].map((text) => ({ text })),
        answer,
      );
  }

  #period(answer: FilledAnswer): void {
    const [start, end] = spanIn(answer.lines.join(' '));
    const before = this.notPlaced.length;
    if (start === undefined || end === undefined) this.#leave(answer, answer.lines);
    else {
      this.#values(['period', 'start'], [{ text: start }], answer);
      if (this.notPlaced.length === before) this.#values(['period', 'end'], [{ text: end }], answer);
    }
  }

  #put(path: TreePath, answer: FilledAnswer, bench = this.bench): void {
    const fact = factAt(formOf('commitment'), path);
    const isWords = fact?.kind === 'date';
    const values =
      fact?.kind === 'list'
        ? answer.items.map((text) => ({ text }))
        : [{ text: isWords ? answer.lines.join(' ') : answer.text }];
    this.#values(path, values, answer, bench);
  }

  #values(
    path: TreePath,
    values: readonly ShownValue[],
    { label, lines }: FilledAnswer,
    bench = this.bench,
  ): void {
    if (bench.put(path, values)) this.notPlaced.push({ label, lines });
  }

  #leave({ label }: FilledAnswer, lines: readonly string[]): void {
    if (lines.length > 0) this.notPlaced.push({ label, lines });
  }
}

/** Without the number in front of it: milestones are counted by their order. */
function titleOf({ lines }: FilledAnswer): string {
  return lines.join(' ').replace(/^\s*\(?\d{1,2}(?:\.\d{1,2})*[.):]\s+/, '');
}
