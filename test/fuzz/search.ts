import fc from 'fast-check';
import type { EditedPlan } from './edited-plan';

export interface SearchOptions {
  readonly seed: number;
  /** How long it goes on, or how many drafts are tried. */
  readonly minutes?: number;
  readonly runs?: number;
  /** The one draft of this seed that has failed, as the failure told. */
  readonly path?: string;
}

/** What a search tells while it goes on. */
export type SearchNews =
  | { readonly kind: 'trying'; readonly input: string }
  | { readonly kind: 'done'; readonly tried: number }
  | {
      readonly kind: 'failed';
      readonly tried: number;
      readonly path: string;
      readonly input: string;
      readonly error: string;
    };

/** One draft in so many is also made long, to see how the work grows; that takes as long as many others. */
const everyLong = 50;

/** Looks for a plan for which a property does not hold, and for the smallest of its kind. */
export async function search(
  { seed, minutes, runs, path }: SearchOptions,
  tell: (news: SearchNews) => void,
): Promise<void> {
  const { editedPlan } = await import('./edited-plan');
  const { askAbout, properties } = await import('./properties');
  const { growsAsTheText } = await import('./grows-as-the-text');
  let tried = 0;
  const result = fc.check(
    fc.property(editedPlan, (plan) => {
      tell({ kind: 'trying', input: describe(plan) });
      tried++;
      const asked = askAbout(plan);
      for (const [name, property] of Object.entries(properties)) named(name, () => property(plan, asked));
      if (plan.text.length % everyLong === 0)
        named('the work grows as the text does', () => growsAsTheText(plan));
    }),
    {
      seed,
      numRuns: runs ?? Number.MAX_SAFE_INTEGER,
      ...(minutes !== undefined && {
        interruptAfterTimeLimit: minutes * 60_000,
        markInterruptAsFailure: false,
      }),
      ...(path !== undefined && { path, numRuns: 1, endOnFailure: true }),
    },
  );
  if (!result.counterexample) {
    tell({ kind: 'done', tried });
    return;
  }
  const { counterexample, counterexamplePath, errorInstance } = result;
  tell({
    kind: 'failed',
    tried,
    path: counterexamplePath,
    input: describe(counterexample[0]),
    error:
      errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance),
  });
}

function named(property: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new Error(`It does not hold that ${property}.\n${why}`, { cause: error });
  }
}

function describe({ uri, text, other, base, offset }: EditedPlan): string {
  const shown = [`${uri}, with the cursor at ${offset}:`, text];
  return [...shown, ...(other === base ? [] : ['What another person made of it:', other])].join('\n');
}
