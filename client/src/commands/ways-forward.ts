import { l10n } from 'vscode';

/** What can be decided on a theme, as files have it and as people say it. */
export function waysForward(): readonly (readonly [way: string, label: string])[] {
  return [
    ['proceed', l10n.t('Draft commitments now')],
    ['follow_up_before_decision', l10n.t('Talk again before deciding')],
    ['scope_first', l10n.t('Agree the scope first')],
    ['revisit_for_amendment', l10n.t('Come back to it for an amendment')],
    ['parallel_to_plan', l10n.t('Pursue beside the plan')],
    ['develop_for_next_plan', l10n.t('Develop for the next plan')],
    ['embed_existing', l10n.t('Finish earlier work first')],
  ];
}
