import type { CodeAction, Diagnostic, TextDocument } from 'vscode';
import { CodeActionKind, DiagnosticSeverity, commands, languages, workspace } from 'vscode';
import { equal, ok } from './assert';
import { at, closeAll, read, ruleOf, rulesShownIn, show, waitFor, waitForRule, write } from './support';

const draft = at('commitments/5-broken.commitment.yaml');
const stakeholders = at('stakeholders.yaml');

/** Everything that goes wrong while people who know no YAML write together. */
const broken = `# Our draft
number: 4
title: Open the register: who met whom
theme: open-contractng
stage: intial
sumary: By June 2025 anyone can read on one page who met which minister.
leads:
  government: [cabinet-ofice]
  civil_society: [jacu, citizens-watch]
period: { start: 1 January 2024, end: 2025-12-31 }
problem:
  statement: TBC
  causes:
    - Each department has a form of its own
description:
  done_so_far:
  solution: One register for all departments, filled every month.
analysis:
  transparency: Anyone finds meetings by minister, guest and subject.
milestones:
  - id: m1
    title: Agree the form
    outputs: [The form]
    due: 30 June 2024
    lead: cabinet-office
  - id: m1
    title: Open the register # with the network
    outputs: [The register]
    due: 2026-12-31
    after: [m4]
`;
const comments = ['# Our draft', '# with the network'];
/** More rounds than this are a circle. */
const mostRounds = 60;

export function describeFixing(): void {
  describe('a broken draft', () => {
    let listed = '';
    before(async () => {
      listed = await read(stakeholders);
    });
    after(async () => {
      await closeAll();
      await write(stakeholders, listed);
      await workspace.fs.delete(draft);
    });

    it('is put right by quick fixes alone', async function () {
      await write(draft, broken);
      const { document } = await show(draft);
      await waitForRule(draft, 'yaml-syntax');
      const fixed: string[] = [];
      for (let finding = worst(); finding; finding = worst()) {
        ok(
          fixed.length < mostRounds,
          `It goes round in a circle: ${fixed.join(', ')}\n${document.getText()}`,
        );
        fixed.push(ruleOf(finding));
        await fix(document, finding);
      }
      ok(fixed.length >= 10, `Only these were found: ${fixed.join(', ')}`);
      const text = document.getText();
      for (const comment of comments) ok(text.includes(comment), `${comment} is lost:\n${text}`);
      equal(languages.getDiagnostics(draft).filter(isBad).map(ruleOf), [], text);
    });
  });
}

function isBad({ severity }: Diagnostic): boolean {
  return severity <= DiagnosticSeverity.Warning;
}

/** The first finding that is a warning or an error. */
function worst(): Diagnostic | undefined {
  const found = languages.getDiagnostics(draft).filter(isBad);
  return found.sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start))[0];
}

/** Takes the fix that VS Code would take, else the first that does more than silence the finding. */
async function fix(document: TextDocument, finding: Diagnostic): Promise<void> {
  const rule = ruleOf(finding);
  const offered = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    draft,
    finding.range,
    CodeActionKind.QuickFix.value,
  );
  const settling = offered.filter(({ edit }) => edit !== undefined);
  const action = settling.find(({ isPreferred }) => isPreferred) ?? settling[0];
  ok(
    action?.edit,
    `Nothing fixes ${rule}: ${finding.message}\nOffered: ${offered.map(({ title }) => title).join('; ')}\n${document.getText()}`,
  );
  const before = rulesShownIn(draft).join();
  const { version } = document;
  ok(await workspace.applyEdit(action.edit), `VS Code refused “${action.title}”.`);
  await show(document.uri);
  await waitFor(
    `“${action.title}” settles ${rule}`,
    () => rulesShownIn(draft).join() !== before,
    () => [rulesShownIn(draft), version, document.getText()],
  );
}
