import type { KnownSections } from '../../protocol/pages';
import type { PreviewInfo } from '../../protocol/preview';
import type { SectionsPage } from '../../service/index';
import type { FeatureSources } from './feature';

/** A page without the sections that the editor has already. `uri` is the file that it is about. */
export function toPageInfo(
  { title, language, sections }: SectionsPage,
  uri: string,
  known: KnownSections,
  { clientUri }: FeatureSources,
): PreviewInfo {
  return {
    uri: clientUri(uri),
    title,
    language,
    order: sections.map(({ id, line, uri: own }) => ({ id, line, uri: clientUri(own ?? uri) })),
    sections: sections
      .filter(({ id, hash }) => known[id] !== hash)
      .map(({ id, hash, html }) => ({ id, hash, html })),
  };
}
