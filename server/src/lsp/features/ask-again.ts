import { debounce } from '../changes';
import type { FeatureSources } from './feature';

/**
 * What is shown beside the text follows other files too: a name in the list of stakeholders, a date of the plan. The
 * editor asks anew by itself when the document changes; `refresh` is for when something else has.
 */
export function askAgain(sources: FeatureSources, isAble: boolean, refresh: () => Promise<void>) {
  const { plans, documents, changes, timings, atEnd } = sources;

  const answered = new Map<string, { readonly version: number | undefined; readonly revision: number }>();
  const versionOf = (uri: string) => documents.get(uri)?.version;

  /** The plan's own file counts too: what it calls a theme is part of no finding. */
  const hasChanged = (uri: string, since: number) => {
    const changed = plans.changedSince(since);
    return changed.has(uri) || changed.has(plans.planOf(uri)?.uri ?? uri);
  };

  const check = () => {
    for (const [uri, { version, revision }] of answered) {
      const now = versionOf(uri);
      if (now === undefined) answered.delete(uri);
      else if (now === version && hasChanged(uri, revision)) {
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
      if (isAble) answered.set(uri, { version: versionOf(uri), revision: plans.revision() });
    },
  };
}
