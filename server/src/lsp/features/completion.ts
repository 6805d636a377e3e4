import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
} from 'vscode-languageserver';
import { completeAt, type Completion, type Lines } from '../../service/index';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature } from './feature';

export const completion: Feature = {
  capabilities: { completionProvider: { triggerCharacters: [' ', '-', '[', '{', ','] } },
  answer(sources) {
    const { connection, guard, plans, say } = sources;
    connection.onCompletion(
      guard('completion', null, ({ textDocument, position }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const { draft, uri } = subject;
        const offset = subject.offset(position);
        const items = completeAt(offset, { draft, surroundings: plans.surroundings(uri), say });
        return { isIncomplete: false, items: items.map((item) => toItem(item, draft.yaml.lines)) };
      }),
    );
  },
};

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  field: CompletionItemKind.Field,
  value: CompletionItemKind.EnumMember,
  stakeholder: CompletionItemKind.Reference,
  theme: CompletionItemKind.Reference,
  milestone: CompletionItemKind.Reference,
  date: CompletionItemKind.Constant,
  gap: CompletionItemKind.Snippet,
  action: CompletionItemKind.Event,
};

function toItem(item: Completion, lines: Lines): CompletionItem {
  const { label, kind, detail, help, range, insert, filter, sort, command } = item;
  return {
    label,
    kind: kinds[kind],
    ...(detail !== undefined && { labelDetails: { description: detail }, detail }),
    ...(help !== undefined && { documentation: { kind: MarkupKind.Markdown, value: help } }),
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.adjustIndentation,
    textEdit: { range: toLspRange(range, lines), newText: insert },
    ...(filter !== undefined && { filterText: filter }),
    sortText: sort,
    ...(command && { command: { title: label, command: command.name, arguments: [...command.arguments] } }),
  };
}
