import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type Command,
  type Diagnostic,
} from 'vscode-languageserver';
import {
  changedLines,
  fixAll,
  fixesFor,
  orderFields,
  refactoringsAt,
  silence,
  type Finding,
  type Fix,
  type Range,
} from '../../service/index';
import { compareWithSignedCommand, type SignedTextGiven } from '../../protocol/agreement';
import { explainCommand, silenceCommand, type WayToSilence } from '../../protocol/index';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature, type FeatureSources, type Subject } from './feature';
import { toWorkspaceEdit } from './to-workspace-edit';

const moveKind = `${CodeActionKind.Refactor}.move`;
const fixAllKind = `${CodeActionKind.SourceFixAll}.codraft`;
const orderFieldsKind = `${CodeActionKind.Source}.organizeFields.codraft`;

/** Fixes for what was found, and what else can be done with the place. */
export const codeActions: Feature = {
  capabilities: {
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        moveKind,
        CodeActionKind.RefactorRewrite,
        fixAllKind,
        orderFieldsKind,
      ],
    },
  },
  answer(sources) {
    const { connection, whenReadHere } = sources;
    connection.onCodeAction(
      whenReadHere('codeAction', null, ({ textDocument, range, context }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const asked = { start: subject.offset(range.start), end: subject.offset(range.end) };
        const { only, diagnostics, triggerKind } = context;
        const actions: CodeAction[] = [];
        if (wants(only, CodeActionKind.QuickFix))
          actions.push(...quickFixes(subject, asked, diagnostics, sources));
        actions.push(...refactorings(subject, asked, sources).filter(({ kind }) => wants(only, kind ?? '')));
        // What goes through the whole draft takes a moment: not each time the cursor moves.
        const isAsked = only !== undefined || triggerKind !== CodeActionTriggerKind.Automatic;
        if (isAsked && wants(only, fixAllKind)) actions.push(...fixEverything(subject, sources));
        if (isAsked && wants(only, orderFieldsKind)) actions.push(...putInOrder(subject, sources));
        return actions;
      }),
    );
  },
};

/** True when the kind is asked for, itself or one above it. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`) || one === '');
}

function quickFixes(
  subject: Subject,
  asked: { readonly start: number; readonly end: number },
  diagnostics: readonly Diagnostic[],
  sources: FeatureSources,
): readonly CodeAction[] {
  const { draft, uri } = subject;
  const { plans, messages } = sources;
  const findings = subject.findings();
  const touches = ({ start, end }: Range) => start <= asked.end && asked.start <= end;
  // Help with an answer of many lines is wanted where its words are, though only its name or first line is marked.
  const marked = findings.filter(({ range }) => touches(range));
  const inside = findings.filter((one) => !marked.includes(one) && one.whole && touches(one.whole));
  const here = [...marked, ...inside];
  const input = {
    uri,
    draft,
    findings,
    surroundings: plans.surroundings(uri),
    draftOf: (other: string) => plans.draft(other),
    messages,
  };
  const settling = here.flatMap((finding) => fixesFor(finding, input).map((fix) => ({ finding, fix })));
  // Whatever settles a finding comes before what only silences it.
  const canAsk = sources.client.commands.has(silenceCommand);
  const silencing = here.flatMap((finding) =>
    silence(finding, input).map((fix) => ({ finding, fix: canAsk ? withoutStops(fix) : fix })),
  );
  const toAction = ({ finding, fix }: { finding: Finding; fix: Fix }): readonly CodeAction[] => {
    const edit = toWorkspaceEdit(fix.files, uri, sources);
    const range = toLspRange(finding.range, draft.yaml.lines);
    const shown = diagnostics.filter((one) => one.code === finding.rule && isSameRange(one.range, range));
    if (!edit) return [];
    return [
      {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        ...(shown.length > 0 && { diagnostics: shown }),
        ...(fix.isPreferred && { isPreferred: true }),
        edit,
      },
    ];
  };
  const ways = onePerTitle(silencing.flatMap(toAction));
  const changes = sources.client.commands.has(compareWithSignedCommand)
    ? here.flatMap((finding) => showChanged(finding, subject, diagnostics, sources))
    : [];
  const rules = sources.client.commands.has(explainCommand) ? [...new Set(here.map(({ rule }) => rule))] : [];
  return [
    ...onePerTitle(settling.flatMap(toAction)),
    ...onePerTitle(changes),
    ...rules.map((rule) => {
      const title = messages.fixes.explain(rule);
      return commandAction({ title, command: explainCommand, arguments: [rule] }, rule, diagnostics);
    }),
    ...(canAsk && ways.length > 0 ? [silenceAction(ways, sources)] : ways),
  ];
}

/** The whole of what is no longer as it was signed, where the text that was signed is known. */
function showChanged(
  { rule, data }: Finding,
  { uri }: Subject,
  diagnostics: readonly Diagnostic[],
  { plans, messages, clientUri }: FeatureSources,
): readonly CodeAction[] {
  const digest = data?.signed;
  if (typeof digest !== 'string' || plans.signedText(digest) === undefined) return [];
  const on = typeof data?.on === 'string' ? data.on : undefined;
  const given: SignedTextGiven = { uri: clientUri(uri), digest, ...(on !== undefined && { on }) };
  const title = messages.fixes.showChanged(on);
  return [commandAction({ title, command: compareWithSignedCommand, arguments: [given] }, rule, diagnostics)];
}

function commandAction(command: Command, rule: string, diagnostics: readonly Diagnostic[]): CodeAction {
  const shown = diagnostics.filter(({ code }) => code === rule);
  return {
    title: command.title,
    kind: CodeActionKind.QuickFix,
    ...(shown.length > 0 && { diagnostics: shown }),
    command,
  };
}

/** One entry for all the ways to live with what was found: the editor asks which, and why. */
function silenceAction(actions: readonly CodeAction[], { messages }: FeatureSources): CodeAction {
  const { silence: title, reason } = messages.fixes;
  const ways = actions.map(({ title: way, edit }): WayToSilence => {
    const hasReason = JSON.stringify(edit).includes(`-- ${reason}`);
    return { title: way, edit, ...(hasReason && { reason }) };
  });
  const diagnostics = actions.flatMap((action) => action.diagnostics ?? []);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostics.length > 0 && { diagnostics: [...new Set(diagnostics)] }),
    command: { title, command: silenceCommand, arguments: [ways] },
  };
}

/** The reason is asked for beforehand, so nothing is left to go on writing at. */
function withoutStops(fix: Fix): Fix {
  const files = fix.files.map(({ uri, edits }) => ({
    uri,
    edits: edits.map(({ range, text }) => ({ range, text })),
  }));
  return { ...fix, files };
}

function refactorings(
  { uri, draft }: Subject,
  range: { readonly start: number; readonly end: number },
  sources: FeatureSources,
): readonly CodeAction[] {
  return refactoringsAt({ draft, selection: range, messages: sources.messages }).flatMap(
    ({ title, kind, edits }) => {
      const edit = toWorkspaceEdit([{ uri, edits }], uri, sources);
      return edit ? [{ title, kind: kind === 'move' ? moveKind : CodeActionKind.RefactorRewrite, edit }] : [];
    },
  );
}

/** Several findings at one place offer the same thing: to ignore them, or to add all that is missing. */
function onePerTitle(actions: readonly CodeAction[]): readonly CodeAction[] {
  const seen = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = `${action.title} ${JSON.stringify(action.edit ?? action.command)}`;
    const before = seen.get(key);
    const diagnostics = [...(before?.diagnostics ?? []), ...(action.diagnostics ?? [])];
    seen.set(key, { ...(before ?? action), ...(diagnostics.length > 0 && { diagnostics }) });
  }
  return [...seen.values()];
}

function isSameRange(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

function fixEverything({ uri, draft }: Subject, sources: FeatureSources): readonly CodeAction[] {
  const { text } = fixAll(uri, sources.plans, sources.messages);
  const edits = changedLines(draft.yaml.text, text);
  const edit = edits.length > 0 ? toWorkspaceEdit([{ uri, edits }], uri, sources) : undefined;
  return edit ? [{ title: sources.messages.fixes.fixAll, kind: fixAllKind, edit }] : [];
}

function putInOrder({ uri, draft }: Subject, sources: FeatureSources): readonly CodeAction[] {
  const edits = orderFields(draft);
  const edit = edits.length > 0 ? toWorkspaceEdit([{ uri, edits }], uri, sources) : undefined;
  return edit ? [{ title: sources.messages.refactor.orderFields, kind: orderFieldsKind, edit }] : [];
}
