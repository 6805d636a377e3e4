import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createPlans, messagesFor, ruleById, type Finding, type Plans } from '../../../../server/src/service';
import { fixAll } from '../../../../server/src/service/features/fixes/fix-all';
import { fixMakers } from '../../../../server/src/service/features/fixes/fixes';
import { allFixes, textsAfter, type OfferedFix } from '../../../support/fix';
import { filesBelow } from '../../../support/fixtures';
import { readFileSync, statSync } from 'node:fs';

const fixtures = join(__dirname, '../../../fixtures');
const messages = messagesFor('en');

/** Every case of the rules, the long drafts and the examples, as they are checked without any special stage. */
const cases = [
  ...readdirSync(join(fixtures, 'rules')).flatMap((rule) => below(join(fixtures, 'rules', rule))),
  ...below(join(fixtures, 'real-world')),
  ...below(join(__dirname, '../../../../examples')),
];

function below(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

function plansOf(path: string): Plans {
  const plans = createPlans({ messages });
  for (const file of statSync(path).isDirectory() ? filesBelow(path) : [path]) {
    plans.set(file, readFileSync(file, 'utf8'));
  }
  return plans;
}

/** So many of each kind are tried: a hundred drafts that lack a date would say the same a hundred times. */
const enough = 6;

function differentFixes(plans: Plans, uri: string, seen: Map<string, number>): readonly OfferedFix[] {
  const once = new Set<string>();
  return allFixes(plans, uri).filter(({ finding, title }) => {
    const kind = `${finding.rule} ${title.replace(/\d+/g, 'N')}`;
    const count = seen.get(kind) ?? 0;
    if (count >= enough || once.has(kind)) return false;
    once.add(kind);
    seen.set(kind, count + 1);
    return true;
  });
}

/** What a finding is about, wherever it stands now. */
function subject(plans: Plans, uri: string, { rule, range }: Finding): string {
  return `${rule} ${plans.text(uri)?.slice(range.start, range.end) ?? ''}`;
}

function count(plans: Plans, uri: string, wanted: string): number {
  return plans.findings(uri).filter((finding) => subject(plans, uri, finding) === wanted).length;
}

function comments(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\s)#.*$/gm)].map(([comment]) => comment.trim());
}

/** What comes to light when something else is put right, and was there all along. */
const revealed: Readonly<Record<string, readonly string[]>> = {
  // With the stage that was meant, the draft is held to it.
  'unknown-value': [
    'missing-field',
    'missing-lead',
    'missing-sign-off',
    'no-open-government-value',
    'milestone-without-due',
  ],
  'wrong-kind': ['duplicate-number'],
  'wrong-sector': ['missing-government-lead'],
  'period-reversed': ['milestone-outside-period'],
  'invalid-date': ['milestone-outside-period', 'milestone-before-its-step'],
  'single-milestone': ['changed-since-sign-off'],
  // What stands in the version that is taken was not looked at before.
  'merge-conflict': ['unknown-step'],
  'unknown-step': ['step-cycle', 'milestone-before-its-step'],
};
const unanswered = ['empty-field', 'milestone-without-due', 'placeholder-left'];

function problemsOf(fix: OfferedFix, plans: Plans, uri: string): readonly string[] {
  const { finding } = fix;
  const after = textsAfter(plans, fix);
  const changed = createPlans({ messages });
  for (const other of plans.files()) changed.set(other, after.get(other) ?? plans.text(other) ?? '');
  const told: string[] = [];
  const what = subject(plans, uri, finding);
  const onlyLighter = fix.title.startsWith('Show ') && fix.title.endsWith('whole plan');
  if (!fix.needsAnswer && !onlyLighter && count(changed, uri, what) >= count(plans, uri, what))
    told.push('it stays');
  for (const [file, text] of after) {
    const before = plans.text(file) ?? '';
    if (text === before) told.push('nothing changes');
    const problems = (all: Plans) => all.draft(file)?.yaml.problems.length ?? 0;
    if (problems(changed) > problems(plans)) told.push('it can no longer be read');
    // Words that were taken for a comment are part of the answer again.
    if (finding.rule !== 'unused-ignore' && finding.rule !== 'text-cut-short') {
      const left = [...comments(text)];
      for (const comment of comments(before)) {
        const at = left.indexOf(comment);
        if (at < 0) told.push(`“${comment}” is lost`);
        else left.splice(at, 1);
      }
    }
    const allowed = [...(fix.needsAnswer ? unanswered : []), ...(revealed[finding.rule] ?? [])];
    const errors = (all: Plans) =>
      all
        .findings(file)
        .filter(({ level }) => level === 'error')
        .map(({ rule }) => rule);
    const known = [...errors(plans)];
    for (const rule of errors(changed)) {
      const at = known.indexOf(rule);
      if (at >= 0) known.splice(at, 1);
      else if (!allowed.includes(rule) && finding.rule !== 'yaml-syntax') told.push(`${rule} is new`);
    }
  }
  return told.map(
    (problem) => `${uri.slice(fixtures.length)}: ${finding.rule}: “${fix.title}” at “${what}”: ${problem}`,
  );
}

describe('the fixes of all fixtures', function () {
  it('settle their finding, add no error, keep every comment, and leave a draft that can be read', () => {
    let made = 0;
    const seen = new Map<string, number>();
    const told = cases.flatMap((path) => {
      const plans = plansOf(path);
      return plans.files().flatMap((uri) =>
        differentFixes(plans, uri, seen).flatMap((fix) => {
          made++;
          return problemsOf(fix, plans, uri);
        }),
      );
    });
    assert.deepEqual(told, []);
    assert.ok(made > 300, `only ${made} fixes were tried`);
  });

  it('that are safe come to an end, and leave nothing safe to do', () => {
    for (const path of cases) {
      const plans = plansOf(path);
      for (const uri of plans.files()) {
        const { text } = fixAll(uri, plans, messages);
        plans.set(uri, text);
        assert.deepEqual(fixAll(uri, plans, messages), { text, made: [] }, uri);
      }
    }
  });
});

describe('the makers of fixes', () => {
  it('serve rules that there are', () => {
    const unknown = fixMakers.flatMap(({ rules }) => rules).filter((rule) => !ruleById(rule));
    assert.deepEqual(unknown, []);
  });
});
