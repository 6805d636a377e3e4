import type {
  CancellationToken,
  DataTransfer,
  Disposable,
  DocumentPasteEditProvider,
  LogOutputChannel,
  Range,
  TextDocument,
} from 'vscode';
import { DocumentDropOrPasteEditKind, DocumentPasteEdit, WorkspaceEdit, l10n, languages } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pasteAtRequest, type PasteAtParams, type PasteAtResult } from '../../../server/src/protocol/form';
import { languageId } from '../../../server/src/protocol/index';
import { toRange } from '../to-range';

const answerKind = DocumentDropOrPasteEditKind.Text.append('codraft', 'answer');

/** Puts what was copied from another program into the answer at the cursor; VS Code offers plain text beside it. */
export function offerPasting(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  return languages.registerDocumentPasteEditProvider({ language: languageId }, new AnswerPaste(client, log), {
    providedPasteEditKinds: [answerKind],
    pasteMimeTypes: ['text/html', 'text/plain'],
  });
}

class AnswerPaste implements DocumentPasteEditProvider {
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly log: LogOutputChannel,
  ) {}

  async provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    copied: DataTransfer,
    _context: unknown,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const [range, another] = ranges;
    if (!range || another || !this.client.isRunning()) return undefined;
    const clipboard = await readClipboard(copied);
    if (!clipboard || token.isCancellationRequested) return undefined;
    try {
      const { version } = document;
      const selection = this.client.code2ProtocolConverter.asRange(range);
      const params: PasteAtParams = { uri: document.uri.toString(), range: selection, ...clipboard };
      const result = await this.client.sendRequest<PasteAtResult>(pasteAtRequest, params, token);
      if (result?.version !== version || document.version !== version) return undefined;
      return [pasteEdit(document, result)];
    } catch (error) {
      // What is pasted as usual is better than what is not pasted.
      this.log.debug(String(error));
      return undefined;
    }
  }
}

/** All of it is one edit beside the text: what is inserted at the cursor, VS Code would indent once more. */
function pasteEdit({ uri }: TextDocument, { edits }: NonNullable<PasteAtResult>): DocumentPasteEdit {
  const pasted = new DocumentPasteEdit('', l10n.t('Paste as Answer'), answerKind);
  const made = new WorkspaceEdit();
  for (const { range, newText } of edits) made.replace(uri, toRange(range), newText);
  pasted.additionalEdit = made;
  return pasted;
}

/** What another program has copied; nothing where VS Code copied its own text, or a single line as plain text. */
async function readClipboard(
  copied: DataTransfer,
): Promise<Pick<PasteAtParams, 'html' | 'text'> | undefined> {
  const html = await copied.get('text/html')?.asString();
  if (html !== undefined && html.trim() !== '') return isOfEditor(html) ? undefined : { html };
  const text = (await copied.get('text/plain')?.asString()) ?? '';
  return /\S[^\S\n]*\r?\n\s*\S/.test(text) && !hasFields(text) ? { text } : undefined;
}

/** A text editor copies its lines with their colours, each blank of them meant. */
function isOfEditor(html: string): boolean {
  return /^(?:<meta[^>]*>\s*)?<div style="[^"]*white-space: ?pre;/.test(html.slice(0, 1000).trimStart());
}

/** Lines of a draft, whose names and indentation are meant. */
function hasFields(text: string): boolean {
  return /^[ \t]*(?:- )?[a-z_]+:(?:[ \t]|\r?$)/m.test(text);
}
