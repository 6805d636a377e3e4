import {
  bringInResponses,
  type BroughtResponses,
  type ResponsesOptions,
} from '../exchange/responses/bring-in-responses';
import { responsesTold } from '../exchange/responses/responses-told';
import {
  isColumnMeaning,
  isPersonal,
  type ColumnMeaning,
  type SourceTable,
} from '../exchange/responses/source-table';
import type { Messages } from '../messages/messages';
import type { Plans } from '../plans/plans';
import type { Block, Section } from '../publish/document';
import { writeHtmlSections } from '../publish/html/write-sections';
import { folderOf } from '../text/address';
import type { TextEdit } from '../text/edit';
import { hashText } from '../text/hash-text';
import { smallEdits } from '../text/small-edits';
import { actButtons, atEndOf, tickBox } from './choice-marks';
import { columnsTable } from './columns-table';
import type { SectionsPage } from './sections-page';

/** What is chosen so far on a page about a table: of a column (`column-3`) what it means, and what else comes in. */
export interface ResponsesRequest {
  /** The address of the plan. */
  readonly into: string;
  /** What the file is called. */
  readonly name: string;
  readonly choices: ReadonlyMap<string, string>;
}

/** The page, the files that change and what they would say. */
export interface ResponsesPage extends SectionsPage {
  readonly files: readonly string[];
  readonly state: string;
}

/**
 * What a table brings in, before anything is written: each column with what it means, to be chosen; what of people and of unknown columns
 * comes along; and what becomes of the rows. Nothing where there is no plan.
 */
export function responsesPage(
  table: SourceTable,
  plans: Plans,
  request: ResponsesRequest,
  messages: Messages,
): ResponsesPage | undefined {
  const brought = broughtBy(table, plans, request);
  if (!brought) return undefined;
  const { responses } = messages;
  const { into, name, choices } = request;
  const title = responses.title(name);
  const language = 'en';
  const sections = [topSection(title, brought, messages), outcomeSection(brought, folderOf(into), messages)];
  const [top, outcome] = writeHtmlSections({ title, language, sections }, () => undefined).filter(
    ({ id }) => id === 'responses' || id === 'outcome',
  );
  const columns = withTicks(columnsTable(table, brought, messages), brought, choices, messages);
  const isNew = brought.files.length > 0;
  const parts = [
    top?.html ?? '',
    columns,
    outcome?.html ?? '',
    ...(isNew && brought.hasPlace ? [actButtons({ 'take-in': responses.bringIn })] : []),
  ];
  const ids = ['responses', 'columns', 'outcome', 'take'];
  return {
    title,
    language,
    sections: parts.map((html, i) => ({ id: ids[i] ?? '', html, hash: hashText(html), line: 0 })),
    files: brought.files.flatMap(({ uri, before }) => (before === undefined ? [] : [uri])),
    state: stateOf(brought),
  };
}

/** What was chosen, as the smallest edits and as new files. */
export interface ChosenResponses {
  readonly files: readonly { readonly uri: string; readonly edits: readonly TextEdit[] }[];
  readonly newFiles: readonly { readonly uri: string; readonly text: string }[];
  /** How many contributions are new or change. */
  readonly taken: number;
  readonly state: string;
}

/** What comes in of a table as it was chosen; nothing where there is no plan, or no place in it. */
export function chosenResponses(
  table: SourceTable,
  plans: Plans,
  request: ResponsesRequest,
): ChosenResponses | undefined {
  const brought = broughtBy(table, plans, request);
  if (!brought?.hasPlace) return undefined;
  return {
    files: brought.files.flatMap(({ uri, before, text }) =>
      before === undefined ? [] : [{ uri, edits: smallEdits(before, text) }],
    ),
    newFiles: brought.files.flatMap(({ uri, before, text }) => (before === undefined ? [{ uri, text }] : [])),
    taken: brought.added.length + brought.updated.length,
    state: stateOf(brought),
  };
}

function broughtBy(
  table: SourceTable,
  plans: Plans,
  { into, name, choices }: ResponsesRequest,
): BroughtResponses | undefined {
  const plan = plans.planOf(into)?.uri;
  if (plan === undefined) return undefined;
  const options: ResponsesOptions = {
    plan,
    name,
    withContacts: choices.get('with-contacts') === 'take',
    withRest: choices.get('with-rest') === 'take',
    meanings: Object.fromEntries(
      table.columns.flatMap((column, i): readonly [string, ColumnMeaning][] => {
        const chosen = choices.get(`column-${i + 1}`);
        return chosen !== undefined && isColumnMeaning(chosen) ? [[column, chosen]] : [];
      }),
    ),
  };
  return bringInResponses(table, plans, options);
}

/** The same for the same outcome. */
function stateOf({ files }: BroughtResponses): string {
  return hashText(JSON.stringify(files));
}

function topSection(
  title: string,
  { isGuess, reading, hasPlace, files }: BroughtResponses,
  messages: Messages,
): Section {
  const { intro, noPlace } = messages.responses;
  const how = isGuess ? intro.guess(reading.id) : intro.known(reading.id);
  return section(
    'responses',
    1,
    title,
    hasPlace ? [files.length > 0 ? `${how} ${intro.untouched}` : how] : [noPlace],
  );
}

function outcomeSection(brought: BroughtResponses, folder: string, messages: Messages): Section {
  const { responses } = messages;
  const { columns, rows, files } = brought;
  const unknown = columns.filter(({ meaning, isLeftOut }) => meaning === undefined && isLeftOut);
  const filled = unknown.filter((one) => one.filled > 0).map(({ column }) => column);
  const hasText = columns.some(({ meaning }) => meaning === 'text');
  const told = [
    ...(hasText ? responsesTold(brought, messages) : [responses.noText]),
    ...(filled.length > 0 ? [responses.unknownColumns(filled)] : []),
  ];
  const names = files.map(({ uri }) => (uri.startsWith(folder) ? uri.slice(folder.length) : uri));
  const { heading, blocks, ...rest } = section('outcome', 2, responses.outcome, [responses.rows(rows)]);
  const items = (texts: readonly string[]): Block => ({
    kind: 'list',
    ordered: false,
    items: texts.map((text) => [paragraph(text)]),
  });
  return {
    ...rest,
    heading,
    blocks: [
      ...blocks,
      items(told),
      ...(names.length > 0
        ? [paragraph(responses.whereTo), items(names)]
        : [paragraph(responses.nothingNew)]),
    ],
  };
}

function withTicks(
  html: string,
  { columns }: BroughtResponses,
  choices: ReadonlyMap<string, string>,
  { responses }: Messages,
): string {
  const ticks = [
    ...(columns.some(({ meaning }) => isPersonal(meaning)) ? (['with-contacts'] as const) : []),
    ...(columns.some(({ meaning }) => meaning === undefined) ? (['with-rest'] as const) : []),
  ];
  const words = { 'with-contacts': responses.withContacts, 'with-rest': responses.withRest };
  return atEndOf(html, ticks.map((id) => tickBox(id, words[id], choices.get(id) === 'take')).join('\n'));
}

function section(id: string, level: 1 | 2, heading: string, texts: readonly string[]): Section {
  return { id, level, heading: [{ kind: 'text', text: heading }], blocks: texts.map(paragraph) };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: [{ kind: 'text', text }] };
}
