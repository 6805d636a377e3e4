import { words } from './words';

const { quote } = words;

export const milestones = {
  afterPeriod: (due: string, latest: string) =>
    `This milestone is due ${due}, after the commitment ends on ${latest}, and reviewers count only what is done by then. Use a date up to ${latest}, or extend the period.`,
  beforePeriod: (due: string, earliest: string) =>
    `This milestone is due ${due}, before the commitment begins on ${earliest}. Use a later date, or let the period begin earlier.`,
};
void quote;
