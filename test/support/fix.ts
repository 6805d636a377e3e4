import { createPlans, messagesFor, type Finding, type Plans, type Stage } from '../../server/src/service';
import { fixesFor } from '../../server/src/service/features/fixes/fixes';
import type { Fix, FixInput } from '../../server/src/service/features/fixes/fix';
import { silence } from '../../server/src/service/features/fixes/silence';
import { applyEdits } from '../../server/src/service/text/edit';

const messages = messagesFor('en');

export const plan = `country: Kenya
number: 5
title: Kenya Action Plan
period: { start: 2024-01-01, end: 2025-12-31 }
themes:
  - { id: information, title: Access to Information, way_forward: proceed }
`;
export const stakeholders = `stakeholders:
  - id: article-19
    name: ARTICLE 19 Eastern Africa
    sector: civil_society
  # the commission
  - id: caj
    name: Commission on Administrative Justice
    sector: government
`;
export const file = 'commitments/x.commitment.yaml';

export function inputOf(plans: Plans, uri: string): FixInput {
  const draft = plans.draft(uri);
  if (!draft) throw new Error(`${uri} is not a draft`);
  return {
    uri,
    draft,
    findings: plans.findings(uri),
    surroundings: plans.surroundings(uri),
    draftOf: (other) => plans.draft(other),
    messages,
  };
}

export interface OfferedFix extends Fix {
  readonly finding: Finding;
}

/** All fixes of a file, in the order of its findings. */
export function allFixes(plans: Plans, uri: string): readonly OfferedFix[] {
  const input = inputOf(plans, uri);
  return input.findings.flatMap((finding) =>
    [...fixesFor(finding, input), ...silence(finding, input)].map((fix) => ({ ...fix, finding })),
  );
}

/** Those that settle their finding; what silences it is left out. */
export function settlingFixes(plans: Plans, uri: string): readonly OfferedFix[] {
  const input = inputOf(plans, uri);
  return input.findings.flatMap((finding) => fixesFor(finding, input).map((fix) => ({ ...fix, finding })));
}

/** The texts of the files that a fix changes. */
export function textsAfter(plans: Plans, fix: Fix): ReadonlyMap<string, string> {
  return new Map(fix.files.map(({ uri, edits }) => [uri, applyEdits(plans.text(uri) ?? '', edits)]));
}

/** The same, with `<|>` where the author goes on writing and `<|why|>` around words to write over. */
export function markedAfter(plans: Plans, fix: Fix): string {
  return fix.files
    .map(({ uri, edits }) =>
      applyEdits(
        plans.text(uri) ?? '',
        edits.map(({ range, text, stops = [] }) => ({
          range,
          text: [...stops]
            .sort((a, b) => b.start - a.start)
            .reduce((marked, { start, end }) => {
              const inside = start === end ? '<|>' : `<|${marked.slice(start, end)}|>`;
              return marked.slice(0, start) + inside + marked.slice(end);
            }, text),
        })),
      ),
    )
    .join('---\n');
}

export interface FixSetting {
  readonly uri?: string;
  readonly stage?: Stage;
  readonly files?: Readonly<Record<string, string>>;
}

export function plansWith(text: string, { uri = file, stage, files = {} }: FixSetting = {}): Plans {
  const plans = createPlans({ messages, ...(stage && { stage }) });
  const all = { 'action-plan.yaml': plan, 'stakeholders.yaml': stakeholders, ...files, [uri]: text };
  for (const [name, content] of Object.entries(all)) plans.set(name, content);
  return plans;
}

/** The titles of what is offered for the findings of a rule. */
export function titlesFor(rule: string, text: string, setting: FixSetting = {}): readonly string[] {
  const plans = plansWith(text, setting);
  const input = inputOf(plans, setting.uri ?? file);
  return input.findings
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => fixesFor(finding, input).map(({ title }) => title));
}

/** The text after the fix with this title, of the first finding of the rule that has it. */
export function fixed(rule: string, text: string, title?: string, setting: FixSetting = {}): string {
  const plans = plansWith(text, setting);
  const offered = allFixes(plans, setting.uri ?? file).filter(({ finding }) => finding.rule === rule);
  const fix =
    title === undefined ? offered.find((one) => one.isPreferred) : offered.find((one) => one.title === title);
  if (!fix) {
    const found = plans.findings(setting.uri ?? file).map((one) => one.rule);
    throw new Error(
      `“${title ?? 'preferred'}” is not among [${offered.map((one) => one.title).join('; ')}] of ${found.join(', ')}`,
    );
  }
  return markedAfter(plans, fix);
}
