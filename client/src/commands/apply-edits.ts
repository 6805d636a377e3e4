import type { TextDocument } from 'vscode';
import { Uri, TextEdit, WorkspaceEdit, l10n, window, workspace } from 'vscode';
import type {
  BaseLanguageClient,
  OptionalVersionedTextDocumentIdentifier,
  WorkspaceEdit as LspWorkspaceEdit,
} from 'vscode-languageclient';
import type { NewFile, TextRange } from '../../../server/src/protocol/index';
import { toRange } from '../to-range';
import { PlainError } from './register-command';
import { writeNewFiles } from './write-new-files';

/** What the server proposes for one file. */
export interface Proposal {
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  /** The version of the document that the edits are meant for; null when the server knows it from the disk only. */
  readonly version: number | null;
}

/** Somebody may type while the server thinks; more often than this in a row, nobody does. */
const attempts = 5;

/**
 * Asks for edits and makes them, unless the text has changed in between: then it asks again. A file that nobody looks at
 * is saved at once, since a change that waits in a closed file would surprise its author.
 */
export async function applyProposed<P extends Proposal>(
  uri: Uri,
  ask: () => Promise<P>,
  /** False where the question holds for the text as it stood: then it is refused. */
  canAskAgain = true,
): Promise<P> {
  const document = await workspace.openTextDocument(uri);
  const wasSaved = !document.isDirty;
  let isUnseen = false;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const proposal = await ask();
    isUnseen = proposal.version === null;
    if (!isFor(document, proposal)) {
      if (!canAskAgain) throw changedMeanwhile();
      continue;
    }
    if (proposal.edits.length === 0) return proposal;
    const edit = new WorkspaceEdit();
    edit.set(uri, toEdits(proposal));
    const { version } = document;
    if (await workspace.applyEdit(edit)) {
      if (wasSaved && !isShown(document)) await document.save();
      return proposal;
    }
    // VS Code takes no edit for a text that has changed while the edit was on its way; anything else would be so again.
    if (document.version === version) break;
    if (!canAskAgain) throw changedMeanwhile();
  }
  throw new PlainError(
    isUnseen
      ? l10n.t(
          'Codraft can’t see what was typed in this file, because its language in VS Code is another one. Choose “OGP draft” as its language, at the bottom right of the window, and try again.',
        )
      : l10n.t('The draft couldn’t be changed. Check that you can write to its file.'),
  );
}

/** What the server proposes for several files at once. */
export type FileProposal = Proposal & { readonly uri: string };

/**
 * Makes edits in several files in one step, which is taken back in one, unless one of the files has changed in between. Files that
 * nobody looks at are saved at once. New files are there before, with nothing in them, so that taking back empties them and deletes
 * nothing that somebody has typed into them since.
 */
export async function applyToFiles(
  proposals: readonly FileProposal[],
  newFiles: readonly NewFile[] = [],
): Promise<void> {
  await writeNewFiles(newFiles.map(({ uri }) => ({ uri, text: '' })));
  const filled = newFiles.map(({ uri, text }) => ({
    ...{ uri, version: null },
    edits: [{ range: top, newText: text }],
  }));
  const unseen = await applyAll([...proposals, ...filled]).catch(async (error: unknown) => {
    for (const { uri } of newFiles) await workspace.fs.delete(Uri.parse(uri, true));
    throw error;
  });
  for (const document of unseen) await document.save();
}

const top: TextRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Answers with what is to be saved. */
async function applyAll(proposals: readonly FileProposal[]): Promise<readonly TextDocument[]> {
  const edit = new WorkspaceEdit();
  const unseen: TextDocument[] = [];
  for (const proposal of proposals) {
    const document = await workspace.openTextDocument(Uri.parse(proposal.uri, true));
    if (!isFor(document, proposal)) throw changedMeanwhile();
    if (!document.isDirty && !isShown(document)) unseen.push(document);
    edit.set(document.uri, toEdits(proposal));
  }
  if (!(await workspace.applyEdit(edit))) {
    throw new PlainError(l10n.t('The drafts couldn’t be changed. Check that you can write to their files.'));
  }
  return unseen;
}

function toEdits({ edits }: Proposal): TextEdit[] {
  return edits.map(({ range, newText }) => TextEdit.replace(toRange(range), newText));
}

export function changedMeanwhile(): PlainError {
  return new PlainError(l10n.t('The draft changed in the meantime. Try again.'));
}

/** What is known from the disk only holds while nothing else is typed. A refusal is for no version, and changes nothing. */
function isFor(document: TextDocument, { edits, version }: Proposal): boolean {
  return version === null ? edits.length === 0 || !document.isDirty : version === document.version;
}

/** Makes an edit that the server gave earlier, unless one of its documents has changed since; false where that is so. */
export async function applyGiven(client: BaseLanguageClient, edit: LspWorkspaceEdit): Promise<boolean> {
  const changed = (edit.documentChanges ?? []).some(
    (change) => 'edits' in change && isOld(change.textDocument),
  );
  return !changed && workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}

function isOld({ uri, version }: OptionalVersionedTextDocumentIdentifier): boolean {
  const open = workspace.textDocuments.find(
    (document) => document.uri.toString() === Uri.parse(uri).toString(),
  );
  return version !== null && open?.version !== version;
}

function isShown(document: TextDocument): boolean {
  const address = document.uri.toString();
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      const { uri } = (input ?? {}) as { readonly uri?: { toString(): string } };
      return uri?.toString() === address;
    }),
  );
}
