/** Small plans for the tests of the server. */
export const folder = 'file:///drafts/plan';

export const at = (path: string) => `${folder}/${path}`;

export const planText = `country: Atlantis
number: 1
title: Action Plan of Atlantis
language: en
period: { start: 2024-01-01, end: 2025-12-31 }
themes:
  - id: contracts
    title: Contracts
    way_forward: proceed
  - id: courts
    title: Courts
    way_forward: scope_first
`;

export const stakeholdersText = `stakeholders:
  - id: ministry
    name: Ministry of Finance
    sector: government
  - id: network
    name: Transparency Network
    sector: civil_society
`;

export interface CommitmentParts {
  readonly number?: number;
  readonly title?: string;
  readonly lead?: string;
}

export function commitmentText({ number = 1, title = 'Contracts', lead = 'ministry' }: CommitmentParts = {}) {
  return `number: ${number}
title: ${title}
theme: contracts
stage: initial
summary: Publish all contracts by June 2025.
leads:
  government: [ministry]
  civil_society: [network]
milestones:
  - id: m1
    title: Agree on the data
    outputs:
      - A list of the data
    due: 2024-06-30
    lead: ${lead}
  - id: m2
    title: Open the website
    outputs:
      - The website
    due: 2025-03-31
    lead: network
`;
}

/** A plan with two commitments. */
export function planFiles(): Record<string, string> {
  return {
    [at('action-plan.yaml')]: planText,
    [at('stakeholders.yaml')]: stakeholdersText,
    [at('commitments/one.commitment.yaml')]: commitmentText({ number: 1, title: 'One' }),
    [at('commitments/two.commitment.yaml')]: commitmentText({ number: 2, title: 'Two' }),
  };
}

export const one = at('commitments/one.commitment.yaml');
export const two = at('commitments/two.commitment.yaml');
export const stakeholders = at('stakeholders.yaml');
export const actionPlan = at('action-plan.yaml');
