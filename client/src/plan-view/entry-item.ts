import type { Command } from 'vscode';
import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, l10n } from 'vscode';
import { openDraftCommand } from '../form/open-draft';
import { toRange } from '../to-range';
import { commitmentLook, milestoneLook, type DeliveryLook } from './delivery';
import type { Entry } from './entry';
import { describe } from './wording';

const between = ' · ';

/** Where the side bar is narrow, the word for it is cut off. */
const newsMark = '●';

/** How a line of the plan view looks, and what it says to those who hear it. */
export function toItem(entry: Entry, today: string): TreeItem {
  const { label, facts, details } = describe(entry, today);
  // What is cut off at the edge is all there when it is pointed at, and for those who hear it.
  const { shortTitle = '' } = entry;
  const title = shortTitle === '' ? label : shortTitle;
  const item = new TreeItem(hasNews(entry) ? `${newsMark} ${title}` : title, folding(entry));
  item.id = entry.id;
  item.description = facts.join(between);
  item.tooltip = [label, ...facts, ...details].join('\n');
  item.accessibilityInformation = {
    label: [kindOf(entry), label, ...facts, ...details].join(', '),
    role: 'treeitem',
  };
  item.iconPath = iconOf(entry);
  // `plan` for what New Commitment can start from, `commitment` for what has a stage.
  item.contextValue = entry.kind === 'plan' && entry.plan === undefined ? 'strays' : entry.kind;
  const command = openCommand(entry);
  if (command !== undefined) item.command = command;
  return item;
}

function hasNews(entry: Entry): boolean {
  return entry.kind === 'commitment' && entry.news !== undefined;
}

function folding({ kind, children }: Entry): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return kind === 'commitment' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
}

function openCommand({ source }: Entry): Command | undefined {
  if (source === undefined) return undefined;
  const selection = toRange(source.range);
  const start = selection.with({ end: selection.start });
  const uri = Uri.parse(source.uri, true);
  return { command: openDraftCommand, title: l10n.t('Open'), arguments: [uri, start] };
}

/**
 * An error, how delivery stands, or a warning; the kind of thing where nothing weighs. What colour tells is always told in
 * words too.
 */
function iconOf(entry: Entry): ThemeIcon {
  const { errors, warnings } = entry.problems;
  if (errors > 0) return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
  const look = lookOf(entry);
  if (look)
    return new ThemeIcon(look.icon, look.color === undefined ? undefined : new ThemeColor(look.color));
  if (warnings > 0) return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  switch (entry.kind) {
    case 'plan':
      return new ThemeIcon('book');
    case 'theme':
      return new ThemeIcon('tag');
    case 'commitment':
      return new ThemeIcon('file');
    case 'milestone':
      return new ThemeIcon(entry.info.status === 'complete' ? 'pass' : 'milestone');
  }
}

function lookOf(entry: Entry): DeliveryLook | undefined {
  switch (entry.kind) {
    case 'commitment':
      return commitmentLook(entry.info);
    case 'milestone':
      return milestoneLook(entry.info);
    default:
      return undefined;
  }
}

function kindOf({ kind }: Entry): string {
  switch (kind) {
    case 'plan':
      return l10n.t('Plan');
    case 'theme':
      return l10n.t('Theme');
    case 'commitment':
      return l10n.t('Commitment');
    case 'milestone':
      return l10n.t('Milestone');
  }
}
