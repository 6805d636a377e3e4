import type { ThreadInfo } from '../../../../../server/src/protocol/discussion';
import type { FormPlace } from '../../../../../server/src/protocol/form';
import { answerAt, type FormDocument } from './form-document';
import { questionAt, upTo } from './places';

/** Where in a form the threads of a discussion are shown. */
export class ThreadPlaces {
  private readonly shown = new Map<FormPlace, ThreadInfo[]>();
  private readonly open = new Map<FormPlace, number>();

  constructor(
    readonly document: FormDocument,
    readonly threads: readonly ThreadInfo[],
  ) {
    for (const thread of threads) {
      const home = homeOf(document, thread.place);
      this.shown.set(home, [...(this.shown.get(home) ?? []), thread]);
      if (thread.isSettled) continue;
      for (const outer of upTo(home)) this.open.set(outer, (this.open.get(outer) ?? 0) + 1);
    }
  }

  at(place: FormPlace): readonly ThreadInfo[] | undefined {
    return this.shown.get(place);
  }

  openIn(place: FormPlace): number {
    return this.open.get(place) ?? 0;
  }
}

/** The innermost answer around a place that has room of its own in the form; empty where that is the form as a whole. */
function homeOf(document: FormDocument, place: FormPlace): FormPlace {
  let home = '';
  for (const outer of upTo(place)) {
    const question = document.questions.get(questionAt(outer));
    const isItem = /(^|\/)\d+$/.test(outer);
    // Names in a list are shown together, and so is what is not there any more.
    if (!question || (isItem && (question.box === 'name' || !document.answers.has(outer)))) break;
    home = outer;
    const { conflict, locked, state } = answerAt(document, outer);
    if (conflict || locked !== undefined || state === 'open') break;
  }
  return home;
}
