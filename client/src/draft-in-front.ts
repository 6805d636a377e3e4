import type { Tab, Uri, ViewColumn } from 'vscode';
import { Disposable, TabInputCustom, TabInputText, window } from 'vscode';
import { languageId } from '../../server/src/protocol/index';
import { formType } from './form/form-type';

/** A draft as VS Code shows it: as text or as a form. */
export type ShownAs = 'text' | 'form';

/** A line of a draft that somebody is at. */
export interface DraftLine {
  readonly uri: Uri;
  readonly line: number;
}

export interface Shown {
  readonly as: ShownAs;
  readonly viewColumn: ViewColumn;
}

/** The draft that is being read, as text or as a form. */
export function draftInFront(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) return document.languageId === languageId ? document.uri : undefined;
  return formIn(window.tabGroups.activeTabGroup.activeTab);
}

/** The draft that is being read, or one beside the page that is in front. */
export function draftInSight(): Uri | undefined {
  const inFront = draftInFront();
  if (inFront !== undefined || window.activeTextEditor !== undefined) return inFront;
  const texts = window.visibleTextEditors.filter(({ document }) => document.languageId === languageId);
  return (
    texts[0]?.document.uri ??
    window.tabGroups.all.map(({ activeTab }) => formIn(activeTab)).find((uri) => uri !== undefined)
  );
}

/** All drafts that are to be seen, as text or as a form. */
export function draftsShown(): readonly Uri[] {
  const texts = window.visibleTextEditors.filter(({ document }) => document.languageId === languageId);
  const forms = window.tabGroups.all.flatMap(({ activeTab }) => formIn(activeTab) ?? []);
  return [...texts.map(({ document }) => document.uri), ...forms];
}

/** How and where a draft is shown now, in front first; nothing when it is not to be seen. */
export function findShown(uri: Uri): Shown | undefined {
  const address = uri.toString();
  for (const { activeTab: tab, viewColumn } of [window.tabGroups.activeTabGroup, ...window.tabGroups.all]) {
    if (formIn(tab)?.toString() === address) return { as: 'form', viewColumn };
    const { input } = tab ?? {};
    if (input instanceof TabInputText && input.uri.toString() === address) return { as: 'text', viewColumn };
  }
  return undefined;
}

/** Tells whenever another draft may be in front. */
export function onDraftInFront(tell: () => void): Disposable {
  return Disposable.from(
    window.onDidChangeActiveTextEditor(tell),
    window.tabGroups.onDidChangeTabs(tell),
    window.tabGroups.onDidChangeTabGroups(tell),
  );
}

function formIn(tab: Tab | undefined): Uri | undefined {
  const { input } = tab ?? {};
  return input instanceof TabInputCustom && input.viewType === formType ? input.uri : undefined;
}
