import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import { plainText } from '../../service/index';

/** A text written as Markdown, in the form that the editor can show. */
export function toMarkup(markdown: string, readsMarkdown: boolean): MarkupContent {
  return readsMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };
}
