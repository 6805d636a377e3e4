import { createPlans, messagesFor, type Plans } from '../../../../server/src/service';
import type { DraftLocation } from '../../../../server/src/service/features/navigate/occurrences';
import { splitCursor } from '../../../support/cursor';

export const messages = messagesFor('en');

/** A plan of a few files in which everything is named that can be. */
export const files: Readonly<Record<string, string>> = {
  'action-plan.yaml': `country: Kenya
number: 5
title: Kenya Action Plan
period: { start: 2024-01-01, end: 2025-12-31 }
forum: { name: Open Forum, co_chairs: [caj, 'article-19'] }
themes:
  - id: information
    title: Access to Information
    lead_group: article-19
    way_forward: scope_first
amendments:
  - { date: 2024-06-30, kind: add, commitments: [2], reason: It was agreed., agreed_by: [caj] }
`,
  'stakeholders.yaml': `# Who is who
stakeholders:
  - id: caj # the Ombudsman
    name: Commission on Administrative Justice
    sector: government
    aliases: [CAJ]
  - { id: "article-19", name: ARTICLE 19 Éastern Africa, sector: civil_society }
`,
  'contacts.yaml': `contacts:
  - { name: A. Person, role: Clerk, stakeholder: caj }
`,
  'commitments/one.commitment.yaml': `number: 1
title: Open the registers
theme: information
leads:
  government: [caj]
  civil_society:
    - "article-19"
milestones:
  - id: m1
    title: Publish the register
    due: 2024-06-30
    status: complete
    lead: caj
    supporting: [ article-19 ]
  - id: m2
    title: Train the clerks
    after: [ m1 ]
updates:
  - date: 2024-07-01
    by: caj
    note: The register is out.
    milestones: [m1]
sign_off:
  - { by: 'caj', on: 2024-01-01 }
`,
  'commitments/two.commitment.yaml': `number: 2
title: Answer requests
theme: "information"
supporting:
  government: [caj]
milestones:
  - id: m1
    title: Count the requests
  - id: m3
    title: Answer them
    after: [m1]
`,
};

export const one = 'commitments/one.commitment.yaml';
export const two = 'commitments/two.commitment.yaml';

export function plansOf(texts: Readonly<Record<string, string>>): Plans {
  const plans = createPlans({ messages });
  for (const [uri, text] of Object.entries(texts)) plans.set(uri, text);
  return plans;
}

/** The offset in a file of the plan where the words stand that are given with a cursor mark. */
export function offsetOf(marked: string, file: string, texts = files): number {
  const { text, offset } = splitCursor(marked);
  const at = texts[file]?.indexOf(text) ?? -1;
  if (at < 0) throw new Error(`${file} has no ${text}`);
  return at + offset;
}

/** `file:line words` for each place. */
export function shown(places: readonly DraftLocation[], plans: Plans): readonly string[] {
  return places.map(({ uri, range }) => {
    const line = (plans.lines(uri)?.position(range.start).line ?? -1) + 1;
    return `${uri}:${line} ${plans.text(uri)?.slice(range.start, range.end) ?? ''}`;
  });
}
