import {
  addStakeholder,
  addTheme,
  afterEnter,
  afterSpace,
  blockersOf,
  calendarOf,
  codeLenses,
  comparePlans,
  comparisonDocument,
  comparisonPage,
  completeAt,
  conflictPage,
  createFormEditor,
  createFormReader,
  createPreviewReader,
  createProgressReader,
  definitionAt,
  findSymbols,
  fixAll,
  fixesFor,
  foldsIn,
  highlightsAt,
  hoverAt,
  inlayHints,
  linksIn,
  mergeDrafts,
  messagesFor,
  moveTheme,
  openConflicts,
  orderFields,
  outlineOf,
  pasteAt,
  publish,
  publishPlan,
  refactoringsAt,
  referencesAt,
  renamableAt,
  renameAt,
  selectionsAt,
  semanticMarks,
  setStage,
  sign,
  signatoriesOf,
  signingSummary,
  silence,
  statusOf,
  tidy,
  writeHtml,
  writeHtmlSections,
  writeMarkdown,
  type Draft,
  type Finding,
  type Plans,
} from '../../server/src/service';
import { writeIcs } from '../../server/src/calendar/write-ics';
import type { FixInput } from '../../server/src/service/features/fixes/fix';

const messages = messagesFor('en');
const today = '2025-06-30';

/** A file of some plans, and where in it somebody is. */
export interface Asked {
  readonly plans: Plans;
  readonly uri: string;
  readonly draft: Draft;
  readonly offset: number;
}

/** What a feature answers, with whatever ranges, edits and texts are in it. */
type Ask = (asked: Asked) => unknown;

export interface Feature {
  readonly ask: Ask;
  /** True when the answer depends on where somebody is. */
  readonly atCursor: boolean;
}

const atCursor: Readonly<Record<string, Ask>> = {
  completion: (asked) => completeAt(asked.offset, around(asked)),
  hover: ({ offset, plans, uri, ...asked }) =>
    hoverAt(offset, {
      ...around({ offset, plans, uri, ...asked }),
      findings: plans.findings(uri),
      linkTo: (rule) => rule,
    }),
  definition: ({ offset, uri, plans }) => definitionAt(offset, uri, plans),
  references: ({ offset, uri, plans }) => referencesAt(offset, uri, plans, { includeDeclaration: true }),
  highlights: ({ offset, draft }) => highlightsAt(offset, draft),
  rename: ({ offset, uri, plans }) => [
    renamableAt(offset, uri, plans, messages),
    renameAt(offset, uri, 'another-id', plans, messages),
  ],
  selection: ({ offset, draft }) => selectionsAt(offset, draft),
  refactorings: ({ draft, offset }) =>
    refactoringsAt({ draft, selection: { start: offset, end: offset }, messages }),
  'formatting after Enter': ({ offset, draft }) => afterEnter(offset, draft),
  'pasting paragraphs': (asked) => pasted(asked, 'One: **two**.\n\nThree.'),
  'pasting a list': (asked) => pasted(asked, '- one\n- two\n- three'),
  'formatting after a space': ({ offset, draft }) => afterSpace(offset, draft),
};

const ofDraft: Readonly<Record<string, Ask>> = {
  'quick fixes of the first problem': (asked) => fixesOf(asked, (findings) => findings[0]),
  'quick fixes of the last problem': (asked) => fixesOf(asked, (findings) => findings.at(-1)),
  'all safe fixes': ({ uri, plans }) => fixAll(uri, plans, messages),
  'order of fields': ({ draft }) => orderFields(draft),
  formatting: ({ draft }) => tidy(draft.yaml),
  'code lenses': (asked) =>
    codeLenses({ ...around(asked), findings: asked.plans.findings(asked.uri), today }),
  'inlay hints': (asked) => inlayHints({ start: 0, end: asked.draft.yaml.text.length }, around(asked)),
  outline: (asked) => outlineOf(around(asked)),
  symbols: ({ plans }) => findSymbols('m', plans, messages),
  folding: ({ draft }) => foldsIn(draft),
  'semantic tokens': ({ draft }) => semanticMarks(draft),
  links: ({ draft }) => linksIn(draft.yaml.text),
  'conflicts of the draft': ({ draft }) => openConflicts(draft),
  'the page of conflicts': ({ plans, uri }) => conflictPage(plans, uri, messages),
  progress: ({ plans }) => createProgressReader(plans).read(),
  form: ({ plans, uri }) => createFormReader(plans, messages).read(uri),
  'a change in the form': ({ plans, uri }) => {
    const editor = createFormEditor(plans, messages);
    const change = (at: string, value: string) =>
      editor.change(uri, { at, change: { kind: 'answer', value } });
    return [
      change('title', 'Another: title'),
      change('summary', 'Another.\n\n- summary'),
      change('milestones/0/due', '31 December 2025'),
      editor.change(uri, { at: 'milestones', change: { kind: 'insert', index: 0 } }),
      editor.change(uri, { at: 'milestones/0', change: { kind: 'remove' } }),
      editor.change(uri, { at: 'milestones/0', change: { kind: 'move', index: 1 } }),
      editor.change(uri, { at: 'title', change: { kind: 'note', index: 0, text: 'why' } }),
    ];
  },
  status: ({ plans, uri }) => statusOf(uri, plans),
  blockers: ({ plans, uri }) => blockersOf(uri, 'final', plans),
  stage: ({ draft }) => setStage(draft, 'final'),
  'signing off': (asked) => {
    const { draft, plans, uri } = asked;
    if (draft.kind !== 'commitment') return undefined;
    const surroundings = plans.surroundings(uri);
    const signatories = signatoriesOf(draft, surroundings);
    const by = signatories.at(-1)?.id ?? 'treasury';
    return [
      signatories,
      signingSummary(draft, surroundings.organisations, messages),
      sign(draft, surroundings, { by, today }, messages),
    ];
  },
  'adding a theme': ({ draft }) => addTheme(draft, 'Another theme'),
  'moving a theme forward': ({ draft }) =>
    draft.kind !== 'action-plan'
      ? undefined
      : draft.plan.themes.slice(-1).map(({ id }) =>
          moveTheme(draft, {
            theme: id.ok ? id.value : '',
            decision: 'proceed',
            day: today,
            isMeeting: true,
            note: 'Ready.',
          }),
        ),
  'adding a stakeholder': ({ draft }) =>
    addStakeholder(draft, { id: 'another-body', name: 'Another body', sector: 'government' }),
  preview: ({ plans, uri }) => createPreviewReader(plans).read(uri, 'commitment', today),
  'preview of the plan': ({ plans, uri }) => createPreviewReader(plans).read(uri, 'plan', today),
  'publishing the draft': ({ plans, uri }) => written(plans, publish(plans, uri, { today })),
  'the calendar of the plan': ({ plans, uri }) => {
    const calendar = calendarOf(plans, plans.planOf(uri)?.uri ?? uri);
    return calendar && writeIcs(calendar, today);
  },
  'publishing the plan': ({ plans, uri }) =>
    written(plans, publishPlan(plans, plans.planOf(uri)?.uri ?? uri, { today, withProblems: true })),
  'comparing with the draft before': (asked) => {
    const comparison = comparePlans(filesOf(asked, before(asked)), filesOf(asked, now(asked)), { messages });
    const names = { before: 'before', after: 'now' };
    return [comparison, written(asked.plans, comparisonDocument(comparison, { messages, names }))];
  },
  'the page of changes': (asked) =>
    comparisonPage(
      asked.plans,
      {
        uri: asked.uri,
        scope: 'plan',
        older: [{ uri: asked.uri, text: before(asked) }],
        names: { before: 'before', after: 'now' },
      },
      messages,
    ),
  'merging what was changed at both ends': (asked) =>
    mergeDrafts(asked.draft.kind, now(asked), before(asked), earlier(asked)),
  'merging what both have written': (asked) =>
    mergeDrafts(asked.draft.kind, start(asked), now(asked), before(asked)),
  'merging what one side has taken out': (asked) =>
    mergeDrafts(asked.draft.kind, now(asked), start(asked), before(asked)),
};

/** All that the service does with a file, as hosts ask for it. */
export const everyFeature: Readonly<Record<string, Feature>> = Object.fromEntries(
  [atCursor, ofDraft].flatMap((features) =>
    Object.entries(features).map(([name, ask]) => [name, { ask, atCursor: features === atCursor }]),
  ),
);

function around({ draft, plans, uri }: Asked) {
  return { draft, surroundings: plans.surroundings(uri), messages };
}

function fixesOf(asked: Asked, pick: (findings: readonly Finding[]) => Finding | undefined): unknown {
  const input = fixInput(asked);
  const finding = pick(input.findings);
  return finding && [...fixesFor(finding, input), ...silence(finding, input)];
}

export function fixInput(asked: Asked): FixInput {
  const { plans, uri } = asked;
  return { ...around(asked), uri, findings: plans.findings(uri), draftOf: (other) => plans.draft(other) };
}

function pasted({ plans, uri, offset }: Asked, markdown: string): unknown {
  return pasteAt(plans, uri, { start: offset, end: offset }, markdown, messages);
}

function written(plans: Plans, document: ReturnType<typeof publish>): unknown {
  return (
    document && [
      writeHtml(document),
      writeMarkdown(document),
      writeHtmlSections(document, (uri, offset) => plans.lines(uri)?.position(offset)),
    ]
  );
}

function filesOf({ plans, uri }: Asked, text: string): ReadonlyMap<string, string> {
  return new Map(plans.files().map((file) => [file, file === uri ? text : (plans.text(file) ?? '')]));
}

function now({ draft }: Asked): string {
  return draft.yaml.text;
}

/** Without the last word of each line that ends in one, as somebody might have changed the whole draft. */
function before(asked: Asked): string {
  return now(asked).replace(/(?<=\p{Ll} )\p{Ll}{2,30}(\.?)$/gmu, 'otherwise$1');
}

/** With another word in the first line that has one. */
function earlier(asked: Asked): string {
  return now(asked).replace(/(?<=\p{L} )\p{Ll}{2,30}(?= )/u, 'elsewhere');
}

/** What stands on the first lines. */
function start(asked: Asked): string {
  return now(asked)
    .split(/(?<=\n)/)
    .slice(0, 5)
    .join('');
}
