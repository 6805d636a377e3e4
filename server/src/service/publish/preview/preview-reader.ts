import type { Plans } from '../../plans/plans';
import { writeHtmlSections, type HtmlSection, type WrittenSections } from '../html/write-sections';
import { publish, publishPlan } from '../publish';
import { keepParts } from './keep-parts';

/** What is published of a draft or a plan, as HTML in small pieces. */
export interface Preview {
  /** The draft, or the plan's own file. */
  readonly uri: string;
  readonly title: string;
  readonly language: string;
  readonly sections: readonly HtmlSection[];
}

/** `commitment`: the one file, a commitment or a meeting. */
export type Scope = 'commitment' | 'plan';

/** Keeps what has not changed: the same preview stands for the same things to see. */
export interface PreviewReader {
  /** A draft, or the plan that a file belongs to; nothing when there is none. */
  read(uri: string, scope: Scope, today: string): Preview | undefined;
}

interface Kept {
  readonly preview: Preview;
  readonly key: string;
}

/** More previews than anybody has open at once. */
const mostKept = 20;

/** Writes previews; it keeps what it has written for as long as nothing there has changed. */
export function createPreviewReader(plans: Plans): PreviewReader {
  const kept = new Map<string, Kept>();
  const written: WrittenSections = new WeakMap();
  const keep = { commitment: keepParts(), plan: keepParts() };
  const positionOf = (uri: string, offset: number) => plans.lines(uri)?.position(offset);

  const write = (uri: string, scope: Scope, today: string): Preview | undefined => {
    const address = scope === 'plan' ? plans.planOf(uri)?.uri : uri;
    if (address === undefined) return undefined;
    const options = { today, withProblems: true, keep: keep[scope] };
    const document =
      scope === 'plan' ? publishPlan(plans, address, options) : publish(plans, address, options);
    if (!document) return undefined;
    const { title, language } = document;
    return {
      uri: address,
      title,
      language,
      sections: writeHtmlSections(document, positionOf, written),
    };
  };

  return {
    read(uri, scope, today) {
      const asked = `${scope} ${uri}`;
      const before = kept.get(asked);
      const preview = write(uri, scope, today);
      kept.delete(asked);
      if (!preview) return undefined;
      const key = keyOf(preview);
      const found = before?.key === key ? before : { preview, key };
      kept.set(asked, found);
      for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest);
      return found.preview;
    },
  };
}

/** Alike for two previews that look alike and lead to the same places. */
function keyOf({ uri, title, language, sections }: Preview): string {
  const parts = sections.map(({ id, hash, line, uri: own }) => `${id} ${hash} ${line} ${own ?? ''}`);
  return [uri, title, language, ...parts].join('\n');
}
