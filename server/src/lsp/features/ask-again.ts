import { debounce } from '../changes';
import type { FeatureSources } from './feature';

/**
 * What is shown beside the text follows other files too: a name in the list of stakeholders, a date of the plan. The
 * editor asks anew by itself when the document changes; `refresh` is for when something else has.
 */
export function askAgain(sources: FeatureSources, isAble: boolean, refresh: () => Promise<void>) {
  const { plans, documents, changes, timings, atEnd } = sources;

  const state = (uri: string) => {
    const { plan, stakeholders } = plans.surroundings(uri);
    const version = documents.get(uri)?.version;
    return { version, findings: plans.findings(uri), plan, stakeholders: stakeholders[0] };
  };

  const answered = new Map<string, ReturnType<typeof state>>();

  const check = () => {
    for (const [uri, before] of answered) {
      const now = state(uri);
      if (now.version === undefined) answered.delete(uri);
      else if (now.version === before.version && !isSame(now, before)) {
        answered.clear();
        // An editor that is closing answers no more, and nothing is lost by that.
        refresh().catch(() => undefined);
        return;
      }
    }
  };

  const later = debounce(timings.settle, check);
  if (isAble) {
    changes.onTold(() => later.soon());
    atEnd(() => later.cancel());
  }
  return {
    answered(uri: string): void {
      if (isAble) answered.set(uri, state(uri));
    },
  };
}

function isSame<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}
