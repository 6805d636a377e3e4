import { l10n, type Uri } from 'vscode';
import type { TakeInResult } from '../../../server/src/protocol/bring-in';
import type { AskWord } from '../commands/ask-word';
import { fileName } from '../plan-files';
import type { PageSources } from '../page/section-page';
import type { BroughtSource } from './brought-panel';
import { readTableFile } from './table-file';
import { readWordFile } from './word-file';

/** A Word file that came back. */
export function wordSource(uri: Uri, into: string, askWord: AskWord, { client }: PageSources): BroughtSource {
  const name = fileName(uri.path);
  return {
    ...{ uri, into },
    label: l10n.t('What came back'),
    read: (tracked) => readWordFile(uri, { tracked, into }, { askWord, client }),
    told: (result) => toldOfWord(result, name),
  };
}

/** A CSV file with contributions. */
export function tableSource(uri: Uri, into: string, askWord: AskWord): BroughtSource {
  const name = fileName(uri.path);
  return {
    ...{ uri, into },
    label: l10n.t('What comes in'),
    read: () => readTableFile(uri, askWord),
    told: ({ taken }) =>
      taken === 1
        ? l10n.t('1 contribution brought in from {0}.', name)
        : l10n.t('{0} contributions brought in from {1}.', taken, name),
  };
}

function toldOfWord({ taken, conflicts, remarks }: TakeInResult, name: string): string {
  const changes =
    taken === 1
      ? l10n.t('1 change taken in from {0}.', name)
      : l10n.t('{0} changes taken in from {1}.', taken, name);
  const comments =
    remarks === 1
      ? l10n.t('1 comment joined the discussion.')
      : l10n.t('{0} comments joined the discussion.', remarks);
  return [
    conflicts > 0
      ? l10n.t(
          'Taken in from {0}. Some of it doesn’t fit together: settle the conflicts in the drafts.',
          name,
        )
      : changes,
    ...(remarks > 0 ? [comments] : []),
  ].join(' ');
}
