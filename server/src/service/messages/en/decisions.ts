/** What can be decided on a theme, as the end of a sentence: “to …”. */
export const decisions = {
  proceed: 'go ahead',
  follow_up_before_decision: 'talk again before deciding',
  scope_first: 'agree the scope first',
  revisit_for_amendment: 'come back to it for an amendment',
  parallel_to_plan: 'pursue it outside this plan',
  develop_for_next_plan: 'prepare it for the next plan',
  embed_existing: 'finish existing work before new commitments',
} as const;
