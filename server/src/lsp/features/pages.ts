import {
  compareRequest,
  conflictsRequest,
  type CompareParams,
  type ConflictsParams,
  type KnownSections,
  type PageResult,
} from '../../protocol/pages';
import { comparisonPage, conflictPage, type SectionsPage } from '../../service/index';
import { canonical } from '../addresses';
import type { Feature } from './feature';

/** What changed, and what is still to be settled, as documents to read. */
export const pages: Feature = {
  capabilities: {},
  answer({ connection, plans, messages, clientUri, whenRead }) {
    const toInfo = (page: SectionsPage | undefined, uri: string, known: KnownSections): PageResult => {
      if (!page) return null;
      const { title, language, sections } = page;
      return {
        uri: clientUri(uri),
        title,
        language,
        order: sections.map(({ id, line, uri: own }) => ({ id, line, uri: clientUri(own ?? uri) })),
        sections: sections
          .filter(({ id, hash }) => known[id] !== hash)
          .map(({ id, hash, html }) => ({ id, hash, html })),
      };
    };

    connection.onRequest<PageResult, unknown>(
      compareRequest,
      whenRead(compareRequest, null, (params: CompareParams): PageResult => {
        const uri = canonical(params.uri);
        const older = params.older.map((file) => ({ ...file, uri: canonical(file.uri) }));
        return toInfo(comparisonPage(plans, { ...params, uri, older }, messages), uri, params.known);
      }),
    );
    connection.onRequest<PageResult, unknown>(
      conflictsRequest,
      whenRead(conflictsRequest, null, (params: ConflictsParams): PageResult => {
        const uri = canonical(params.uri);
        return toInfo(conflictPage(plans, uri, messages), uri, params.known);
      }),
    );
  },
};
