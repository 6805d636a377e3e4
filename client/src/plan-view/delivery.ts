import { l10n } from 'vscode';
import type { CommitmentProgressInfo, MilestoneProgressInfo } from '../../../server/src/protocol/index';

/** How a line stands, in words and as a picture. */
export interface DeliveryLook {
  readonly icon: string;
  /** A colour of VS Code that every theme has, high contrast too; none for what is as it should be. */
  readonly color?: string;
}

const poor = { icon: 'history', color: 'list.errorForeground' } as const;
const fair = { icon: 'watch', color: 'list.warningForeground' } as const;

/** From the worst to the best, of what either side may tell and of how milestones stand. */
const looks: Readonly<Record<string, DeliveryLook>> = {
  overdue: poor,
  delayed: poor,
  at_risk: { icon: 'alert', color: 'list.warningForeground' },
  paused: { icon: 'debug-pause' },
  no_evidence: { icon: 'question' },
  due_soon: fair,
  undated: { icon: 'calendar' },
  on_track: { icon: 'play-circle' },
  done: { icon: 'pass' },
};

/** What either side told last of a commitment, and how many of its milestones are late. */
export function describeDelivery({ delivery, milestones }: CommitmentProgressInfo): readonly string[] {
  const late = milestones.filter(({ standing }) => standing === 'overdue').length;
  return [
    ...delivery.map(({ state, side }) =>
      side === undefined ? stateName(state) : l10n.t('{0}: {1}', sideName(side), stateName(state)),
    ),
    ...(late === 0
      ? []
      : [late === 1 ? l10n.t('1 milestone overdue') : l10n.t('{0} milestones overdue', late)]),
  ];
}

/** How a milestone stands, beside its date; nothing where the date says it all. */
export function describeStanding({ standing, status }: MilestoneProgressInfo): readonly string[] {
  switch (standing) {
    case 'overdue':
      return [l10n.t('overdue')];
    case 'due_soon':
      return [l10n.t('due soon')];
    case 'no_evidence':
      return [...(status === 'complete' ? [l10n.t('complete')] : []), l10n.t('no evidence')];
    case 'on_track':
      return [l10n.t('on track')];
    default:
      return [];
  }
}

/** The worst of what is told of a commitment and of how its milestones stand; nothing of one that is not carried out. */
export function commitmentLook({ delivery, milestones }: CommitmentProgressInfo): DeliveryLook | undefined {
  const all = [
    ...delivery.map(({ state }) => state),
    ...milestones.flatMap(({ standing }) => (standing === 'overdue' ? [standing] : [])),
  ];
  const worst = Object.keys(looks).find((name) => all.includes(name));
  return worst === undefined ? undefined : looks[worst];
}

export function milestoneLook({ standing }: MilestoneProgressInfo): DeliveryLook | undefined {
  return standing !== undefined && Object.hasOwn(looks, standing) ? looks[standing] : undefined;
}

function stateName(state: string): string {
  switch (state) {
    case 'on_track':
      return l10n.t('on track');
    case 'at_risk':
      return l10n.t('at risk');
    case 'delayed':
      return l10n.t('delayed');
    case 'paused':
      return l10n.t('paused');
    default:
      return state;
  }
}

function sideName(side: string): string {
  switch (side) {
    case 'government':
      return l10n.t('government');
    case 'civil_society':
      return l10n.t('civil society');
    default:
      return side;
  }
}
