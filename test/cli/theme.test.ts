import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runHere } from './fake-io';

const plan = `country: Chile
number: 6
title: Plan 6 # of the forum
language: es
period: { start: 2024-01-01, end: 2025-12-31 }
themes:
  - id: agua
    title: Agua limpia
    lead_group: red
    way_forward: scope_first # for now
  - { id: datos, title: Datos }
`;

describe('themes in a terminal', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
    temp.write('nap6/action-plan.yaml', plan);
    temp.write(
      'nap6/stakeholders.yaml',
      'stakeholders:\n  - { id: red, name: Red Abierta, sector: civil_society }\n',
    );
  });
  afterEach(() => temp.dispose());

  const run = (args: readonly string[], cwd = join(temp.path, 'nap6')) => runHere(args, { cwd });
  const text = (file: string) => readFileSync(join(temp.path, file), 'utf8');
  const decide = (...more: readonly string[]) =>
    run(['decide', 'agua', '--as', 'develop_for_next_plan', '--on', '2025-06-12', ...more]);

  it('get a way forward and an entry in their record', async () => {
    const { code, stdout, stderr } = await run([
      ...['decide', 'agua', '--as', 'proceed', '--meeting', '2025-06-12'],
      ...['--note', 'Todos: sí # de acuerdo'],
    ]);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.equal(stdout, 'action-plan.yaml: decided on agua\n');
    const after = text('nap6/action-plan.yaml');
    assert.match(after, /way_forward: proceed # for now/);
    assert.match(after, /meeting: 2025-06-12/);
    assert.match(after, /title: Plan 6 # of the forum/);
    const older = await run(['decide', 'agua', '--as', 'scope_first', '--on', '2025-01-01']);
    assert.equal(older.code, 2);
    assert.match(older.stderr, /newer decision on this theme, of 2025-06-12/);
    assert.equal(text('nap6/action-plan.yaml'), after);
  });

  it('are carried into the next plan, which is begun, with their lead group', async () => {
    await decide();
    const { code, stdout, stderr } = await run(['carry', 'agua']);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.match(stdout, /nap7\/action-plan\.yaml: has agua now/);
    assert.match(text('nap7/action-plan.yaml'), /number: 7[^]*id: agua/);
    assert.match(text('nap7/stakeholders.yaml'), /Red Abierta/);
    const [from, to] = [text('nap6/action-plan.yaml'), text('nap7/action-plan.yaml')];
    const again = await run(['carry', 'agua']);
    assert.equal(again.code, 2);
    assert.match(again.stderr, /already has this theme, as agua/);
    assert.deepEqual([text('nap6/action-plan.yaml'), text('nap7/action-plan.yaml')], [from, to]);
  });

  it('are carried into a plan that is named', async () => {
    await decide();
    temp.write(
      'other/action-plan.yaml',
      plan.replace('number: 6', 'number: 9').replace('id: agua', 'id: rios').replace('Agua limpia', 'Ríos'),
    );
    const { code, stderr } = await run(['carry', 'agua', '--plan', 'nap6', '--into', 'other'], temp.path);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.match(text('other/action-plan.yaml'), /id: rios[^]*id: agua/);
    assert.equal(existsSync(join(temp.path, 'nap7')), false);
  });

  it('stay as they are where the other plan has no room for them', async () => {
    await decide();
    const before = text('nap6/action-plan.yaml');
    // A file where the folder of the new plan would be.
    temp.write('nap7', 'not a folder\n');
    const { code, stderr } = await run(['carry', 'agua']);
    assert.equal(code, 2);
    assert.match(stderr, /^codraft: Nothing was written/);
    assert.equal(text('nap6/action-plan.yaml'), before);
  });

  it('are told about in a sentence where that is not so', async () => {
    for (const [args, why] of [
      [['decide', 'agau', '--as', 'proceed'], /no theme “agau”. Its themes are agua, datos/],
      [['decide', 'agua'], /--as WAY/],
      [['decide', 'agua', '--as', 'never'], /never/],
      [['decide', 'agua', '--as', 'proceed', '--on', 'soon'], /“soon” is no day/],
      [['carry', 'agua'], /codraft decide agua --as develop_for_next_plan/],
      [['carry', 'agua', '--into', '.'], /name two plans/],
      [['carry'], /Name the theme/],
    ] as const) {
      const { code, stdout, stderr } = await run(args);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' }, args.join(' '));
      assert.match(stderr, why);
    }
    assert.equal(text('nap6/action-plan.yaml'), plan);
    const nowhere = await run(['carry', 'agua'], temp.path);
    assert.match(nowhere.stderr, /--plan PATH/);
  });
});
