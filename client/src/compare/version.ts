import type { Uri } from 'vscode';
import { l10n } from 'vscode';
import type { CompareParams } from '../../../server/src/protocol/pages';
import type { Repository } from '../git/git-api';
import { fileName } from '../plan-files';

/** What a draft or a plan is compared with. */
export type Version =
  | { readonly kind: 'commit'; readonly repository: Repository; readonly ref: string; readonly name: string }
  | { readonly kind: 'saved' }
  | { readonly kind: 'file'; readonly file: Uri }
  | { readonly kind: 'text'; readonly text: string; readonly name: string }
  /** Of a plan, those that are known. */
  | { readonly kind: 'texts'; readonly texts: CompareParams['older']; readonly name: string };

/** What the version is called, in a sentence about what changed since. */
export function versionName(version: Version): string {
  switch (version.kind) {
    case 'commit':
    case 'text':
    case 'texts':
      return version.name;
    case 'saved':
      return l10n.t('the saved file');
    case 'file':
      return fileName(version.file.path);
  }
}
