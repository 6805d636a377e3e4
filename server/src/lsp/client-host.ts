import { isInside } from '../service/index';
import type { Connection } from 'vscode-languageserver';
import {
  listDraftsRequest,
  readFileRequest,
  type ListDraftsResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol/index';
import { canonical } from './addresses';
import type { Host } from './host';

/** Asks the editor for files: it can read what lies on no disk that the server could reach. */
export function clientHost(connection: Connection): Host {
  return {
    async listDrafts(folders) {
      const all: unknown = await connection.sendRequest<ListDraftsResult | null>(listDraftsRequest);
      if (!Array.isArray(all)) return [];
      return all.filter(
        (uri): uri is string =>
          typeof uri === 'string' && folders.some((folder) => isInside(canonical(uri), folder)),
      );
    },
    async readFile(uri) {
      const params: ReadFileParams = { uri };
      const text: unknown = await connection.sendRequest<ReadFileResult>(readFileRequest, params);
      return typeof text === 'string' ? text.replace(/^\uFEFF/, '') : null;
    },
  };
}

/** For an editor that serves no files: then only what it has open is checked. */
export const noHost: Host = {
  listDrafts: () => Promise.resolve([]),
  readFile: () => Promise.resolve(null),
};
