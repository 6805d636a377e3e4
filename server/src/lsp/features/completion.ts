import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
} from 'vscode-languageserver';
import { completeAt, type Completion, type Draft } from '../../service/index';
import type { ClientAbilities } from '../client-abilities';
import { guardAfter } from '../guard';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature } from './feature';
import { toMarkup } from './markup';
import { toSnippet } from './to-snippet';

export const completion: Feature = {
  capabilities: { completionProvider: { triggerCharacters: [' ', '-', '[', '{', ','] } },
  answer(sources) {
    const { connection, files, guard, plans, messages, client } = sources;
    // The next number, the themes and the stakeholders are in other files.
    const whenReadOnce = guardAfter(guard, () => files.readOnce());
    connection.onCompletion(
      whenReadOnce('completion', null, ({ textDocument, position }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const { draft, uri } = subject;
        const offset = subject.offset(position);
        const items = completeAt(offset, { draft, surroundings: plans.surroundings(uri), messages });
        return { isIncomplete: false, items: items.map((item) => toItem(item, draft, client)) };
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

function toItem(item: Completion, draft: Draft, client: ClientAbilities): CompletionItem {
  const { label, kind, detail, help, filter, sort, command } = item;
  return {
    label,
    kind: kinds[kind],
    ...(detail !== undefined && { labelDetails: { description: detail }, detail }),
    ...(help !== undefined && { documentation: toMarkup(help, client.readsMarkdown.completion) }),
    ...(client.takesSnippets ? asSnippet(item, draft) : asText(item, draft)),
    ...(filter !== undefined && { filterText: filter }),
    sortText: sort,
    ...(command && { command: { title: label, command: command.name, arguments: [...command.arguments] } }),
  };
}

type Inserted = Pick<CompletionItem, 'insertTextFormat' | 'insertTextMode' | 'textEdit'>;

function asSnippet({ range, insert }: Completion, { yaml: { lines } }: Draft): Inserted {
  return {
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.adjustIndentation,
    textEdit: { range: toLspRange(range, lines), newText: toSnippet(insert) },
  };
}

/** For an editor that would write the marks of a snippet into the draft; it does not indent further lines by itself either. */
function asText({ range, insert }: Completion, { yaml: { text, lines } }: Draft): Inserted {
  const line = lines.range(lines.position(range.start).line);
  const indent = /^[ \t]*/.exec(text.slice(line.start, range.start))?.[0] ?? '';
  return {
    insertTextFormat: InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: {
      range: toLspRange(range, lines),
      newText: insert.text.replaceAll('\n', `\n${indent}`),
    },
  };
}
