import { findSymbols } from '../../service/index';
import { toLspRange } from '../to-diagnostic';
import type { Feature } from './feature';
import { symbolKinds } from './symbols';

/** Commitments, milestones, stakeholders and themes of all plans, by their names. */
export const workspaceSymbols: Feature = {
  capabilities: { workspaceSymbolProvider: true },
  answer({ connection, whenRead, plans, messages, clientUri }) {
    connection.onWorkspaceSymbol(
      whenRead('workspace symbols', [], ({ query }) => {
        return findSymbols(query, plans, messages).flatMap(({ name, kind, uri, range, container }) => {
          const lines = plans.lines(uri);
          if (!lines) return [];
          return [
            {
              name,
              kind: symbolKinds[kind],
              location: { uri: clientUri(uri), range: toLspRange(range, lines) },
              ...(container !== undefined && { containerName: container }),
            },
          ];
        });
      }),
    );
  },
};
