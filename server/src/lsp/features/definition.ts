import type { Location } from 'vscode-languageserver';
import { definitionAt, type DraftLocation } from '../../service/index';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature, type FeatureSources } from './feature';

/** From an id to where it is given. */
export const definition: Feature = {
  capabilities: { definitionProvider: true },
  answer(sources) {
    const { connection, whenRead, plans } = sources;
    connection.onDefinition(
      whenRead('definition', null, ({ textDocument, position }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        return toLocations(definitionAt(subject.offset(position), subject.uri, plans), sources);
      }),
    );
  },
};

export function toLocations(
  locations: readonly DraftLocation[],
  { plans, clientUri }: Pick<FeatureSources, 'plans' | 'clientUri'>,
): Location[] {
  return locations.flatMap(({ uri, range }) => {
    const lines = plans.lines(uri);
    return lines ? [{ uri: clientUri(uri), range: toLspRange(range, lines) }] : [];
  });
}
