import type {
  FormAnswer,
  FormFinding,
  FormInfo,
  FormPlace,
  FormQuestion,
} from '../../../server/src/protocol/form';
import { shifted } from '../webview/form/model/shifted';

/** Where a form is to go as soon as it shows something: to a line of the text, to an answer, or to where somebody begins to write. */
export type FormTarget = number | { readonly at: FormPlace } | 'first-gap';

/** What a page of a form shows, as far as the editor's side needs it: where each answer stands, and what was found in it. */
export class FormMirror {
  readonly #questions = new Map<string, FormQuestion>();
  readonly #answers = new Map<FormPlace, FormAnswer>();
  #findings: readonly FormFinding[] = [];
  #revision = 0;

  /** Takes a form, or what has changed in it. */
  take({ revision, isWhole, questions, answers, shift, gone, findings }: FormInfo): void {
    if (isWhole) {
      this.#questions.clear();
      this.#answers.clear();
    }
    for (const question of questions ?? []) this.#questions.set(question.id, question);
    if (shift) for (const [at, answer] of this.#answers) this.#answers.set(at, shifted(answer, shift));
    for (const at of gone) this.#answers.delete(at);
    for (const answer of answers) this.#answers.set(answer.at, answer);
    this.#findings = findings;
    this.#revision = revision;
  }

  get revision(): number {
    return this.#revision;
  }

  answer(at: FormPlace): FormAnswer | undefined {
    return this.#answers.get(at);
  }

  question(at: FormPlace): FormQuestion | undefined {
    return this.#questions.get(this.#answers.get(at)?.question ?? '');
  }

  /** What may be named in an answer, or in the items of a list: `stakeholder`, `theme`. */
  namesAskedFor(at: FormPlace): string | undefined {
    const question = this.#answers.get(at)?.question ?? '';
    return this.#questions.get(question)?.names ?? this.#questions.get(`${question}/-`)?.names;
  }

  /** What was found in an answer; for the form as a whole, what was found in none. */
  findings(at: FormPlace): readonly FormFinding[] {
    return at === '' ? this.#findings : (this.#answers.get(at)?.findings ?? []);
  }

  /** Where an answer stands in the text, or the nearest that it is in. */
  lineOf(at: FormPlace): number {
    return this.#nearest(at)?.line ?? 0;
  }

  /** The answer to go to; nothing where there is none. */
  find(target: FormTarget): FormPlace | undefined {
    if (target === 'first-gap') return this.firstGap();
    return typeof target === 'number' ? this.placeAt(target) : this.#nearest(target.at)?.at;
  }

  /** The answer that a line of the text belongs to: the last one that has begun by then, and of several the innermost. */
  placeAt(line: number): FormPlace {
    let best: FormAnswer | undefined;
    for (const answer of this.#answers.values()) {
      if (answer.state === 'missing' || answer.line > line) continue;
      const isNearer = best === undefined || answer.line > best.line;
      if (isNearer || (answer.line === best?.line && answer.at.length > best.at.length)) best = answer;
    }
    return best?.at ?? '';
  }

  /** Where somebody who begins to write begins: the first answer that the form asks for and that is not there. */
  firstGap(): FormPlace | undefined {
    return [...this.#answers.values()].find((answer) => {
      const { required, box } = this.#questions.get(answer.question) ?? {};
      const isGap = answer.state === 'missing' || answer.state === 'empty';
      return isGap && required === true && box !== 'group' && box !== 'source';
    })?.at;
  }

  /** An answer, or the one that it is in, or was. */
  #nearest(at: FormPlace): FormAnswer | undefined {
    let place = at;
    while (place !== '' && !this.#answers.has(place))
      place = place.slice(0, Math.max(0, place.lastIndexOf('/')));
    return this.#answers.get(place);
  }
}
