import { Uri, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { resolveConflictRequest } from '../../../server/src/protocol/conflicts';
import type {
  ResolveConflictParams,
  ResolveConflictResult,
  WayToResolve,
} from '../../../server/src/protocol/conflicts';
import { applyProposed } from './apply-edits';
import { readGiven } from './arguments';
import { PlainError } from './register-command';

/** Resolves one conflict of a draft in the way that was chosen above it. True when it did. */
export async function resolveConflict(
  client: BaseLanguageClient,
  argument: unknown,
  more: unknown,
): Promise<boolean> {
  const { line, way } = readGiven(more);
  if (typeof argument !== 'string' || typeof line !== 'number' || !isWay(way)) {
    throw new PlainError(l10n.t('Choose a version in the line above each conflict.'));
  }
  await client.start();
  const uri = Uri.parse(argument, true);
  const params: ResolveConflictParams = { uri: uri.toString(), line, way };
  const { edits } = await applyProposed(
    uri,
    () => client.sendRequest<ResolveConflictResult>(resolveConflictRequest, params),
    false,
  );
  if (edits.length === 0) {
    throw new PlainError(l10n.t('This conflict is gone or has changed. Look again, then choose.'));
  }
  return true;
}

function isWay(value: unknown): value is WayToResolve {
  return value === 'ours' || value === 'theirs' || value === 'both';
}
