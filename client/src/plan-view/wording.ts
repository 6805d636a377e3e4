import { l10n } from 'vscode';
import type { MilestoneProgressInfo, ProblemCounts } from '../../../server/src/protocol/index';
import type { DraftNews } from '../seen/news';
import { describeDelivery, describeStanding } from './delivery';
import { countSignatures, describeSignatures } from './signatures';
import { stageTitle } from '../stages';
import type { Entry } from './entry';

/** What the plan view says about a line: its name, facts that stand behind it, and what there is no room for. */
export interface Words extends Facts {
  readonly details: readonly string[];
}

interface Facts {
  readonly label: string;
  readonly facts: readonly string[];
}

export function describe(entry: Entry, today: string): Words {
  const details =
    entry.kind === 'commitment'
      ? [...newsInFull(entry.news), ...describeSignatures(entry.info.signatures)]
      : [];
  return { ...describeInShort(entry, today), details };
}

function describeInShort(entry: Entry, today: string): Facts {
  switch (entry.kind) {
    case 'plan': {
      const { uri, title, end } = entry.info;
      if (uri === undefined) return { label: l10n.t('Drafts without a plan'), facts: counts(entry.problems) };
      return {
        label: title === '' ? l10n.t('Untitled plan') : title,
        facts: [...(end === undefined ? [] : [l10n.t('ends {0}', end)]), ...counts(entry.problems)],
      };
    }
    case 'theme': {
      const { id, title, wayForward } = entry.info;
      const label = id === undefined ? l10n.t('Without a theme in the plan') : title === '' ? id : title;
      const waits = wayForward !== undefined && wayForward !== 'proceed' ? [waysForward(wayForward)] : [];
      return { label, facts: [...waits, ...counts(entry.problems)] };
    }
    case 'commitment': {
      const { number, title, stage, nextDue, answered, asked, signatures, openRemarks } = entry.info;
      const name = title === '' ? l10n.t('Untitled commitment') : title;
      return {
        label: number === undefined ? name : `${number}. ${name}`,
        facts: [
          ...newsInShort(entry.news),
          stageTitle(stage),
          ...describeDelivery(entry.info),
          ...countSignatures(signatures),
          ...(openRemarks === 0 ? [] : [countRemarks(openRemarks)]),
          ...counts(entry.problems),
          ...(nextDue === undefined ? [] : [dueBy(nextDue, nextDue, today)]),
          l10n.t('{0} of {1} answered', answered, asked),
        ],
      };
    }
    case 'milestone': {
      const { title, id } = entry.info;
      return {
        label: title === '' ? (id ?? l10n.t('Untitled milestone')) : title,
        facts: [...milestoneFacts(entry.info, today), ...counts(entry.problems)],
      };
    }
  }
}

function countRemarks(open: number): string {
  return open === 1 ? l10n.t('1 open remark') : l10n.t('{0} open remarks', open);
}

function newsInShort(news: DraftNews | undefined): readonly string[] {
  if (!news) return [];
  return [news.kind === 'new' ? l10n.t('new') : l10n.t('changed')];
}

function newsInFull(news: DraftNews | undefined): readonly string[] {
  if (!news) return [];
  if (news.kind === 'new') return [l10n.t('You haven’t looked at it yet')];
  const { changes, weaker } = news;
  return [
    changes === 1
      ? l10n.t('1 change since you last looked')
      : l10n.t('{0} changes since you last looked', changes),
    ...(weaker === 0 ? [] : [weaker === 1 ? l10n.t('1 promises less') : l10n.t('{0} promise less', weaker)]),
  ];
}

function milestoneFacts(info: MilestoneProgressInfo, today: string): readonly string[] {
  const { due, dueBy: lastDay, isDueUnread, status } = info;
  const standing = describeStanding(info);
  if (status === 'complete') return standing.length > 0 ? standing : [l10n.t('complete')];
  if (isDueUnread) return [l10n.t('date not readable')];
  if (due === undefined || lastDay === undefined) return [l10n.t('no date yet')];
  return [...standing, dueBy(due, lastDay, today)];
}

function dueBy(written: string, lastDay: string, today: string): string {
  return lastDay < today ? l10n.t('was due {0}', written) : l10n.t('due {0}', written);
}

/** How many findings of each level; empty when there are none. */
export function counts({ errors, warnings, infos }: ProblemCounts): readonly string[] {
  return [
    ...(errors === 0 ? [] : [errors === 1 ? l10n.t('1 error') : l10n.t('{0} errors', errors)]),
    ...(warnings === 0 ? [] : [warnings === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warnings)]),
    ...(infos === 0 ? [] : [l10n.t('{0} info', infos)]),
  ];
}

function waysForward(value: string): string {
  switch (value) {
    case 'follow_up_before_decision':
      return l10n.t('to be decided');
    case 'scope_first':
      return l10n.t('to be scoped first');
    case 'revisit_for_amendment':
      return l10n.t('for an amendment');
    case 'parallel_to_plan':
      return l10n.t('outside this plan');
    case 'develop_for_next_plan':
      return l10n.t('for the next plan');
    case 'embed_existing':
      return l10n.t('finish earlier work first');
    default:
      return value;
  }
}
