import { nearest, ruleById, rules, stages, topics, type Rule, type Topic } from '../../service/index';
import { CannotRun } from '../cannot-run';
import type { Command } from '../command';
import type { Io } from '../io';
import { pageOf, readPage } from '../rule-pages';
import { coloursFor, type Colours } from '../terminal/colours';
import { safeJson, safeText } from '../terminal/safe-text';

const formats = ['pretty', 'json'];

export const rulesCommand: Command = {
  name: 'rules',
  summary: 'list all rules, or explain one',
  options: { format: { kind: 'text', values: formats } },
  help: `Lists the rules with their levels, or prints the page about one rule.

Usage: codraft rules [RULE] [--format pretty|json]

The level of a finding depends on the stage of the draft: initial, mature, final or published.
`,
  run({ names, texts }, io) {
    const [name, ...more] = names;
    if (more.length > 0) throw new CannotRun('Name one rule at a time. See codraft rules --help.');
    const chosen = name === undefined ? undefined : ruleCalled(name);
    if (texts.get('format') === 'json') io.stdout.write(asJson(chosen ? [chosen] : rules));
    else io.stdout.write(chosen ? pageText(chosen) : catalogue(io));
    return Promise.resolve(0);
  },
};

function ruleCalled(name: string): Rule {
  const rule = ruleById(name);
  if (rule) return rule;
  const near = nearest(
    name,
    rules.map(({ id }) => id),
  );
  const hint = near === undefined ? 'Run “codraft rules” to list them.' : `Did you mean “${near}”?`;
  throw new CannotRun(`There is no rule “${name}”. ${hint}`);
}

/** For programs. Its form is a contract: what is there stays. */
function asJson(shown: readonly Rule[]): string {
  const list = shown.map(({ id, topic, level }) => ({ id, topic, levels: level, docs: pageOf(id) }));
  return `${safeJson({ version: 1, rules: list })}\n`;
}

function pageText({ id }: Rule): string {
  const page = readPage(id);
  if (page === undefined)
    throw new CannotRun(
      `The page about ${id} is missing: the installation of Codraft is incomplete. Install it again.`,
    );
  return `${page.trimEnd().split('\n').map(safeText).join('\n')}\n`;
}

const titles: Readonly<Record<Topic, string>> = {
  form: 'Form',
  leads: 'Leads',
  milestones: 'Milestones and dates',
  writing: 'Writing',
  'open-government': 'Open government',
  plan: 'Plan',
  forum: 'The work of the forum',
  agreement: 'Agreement',
};

function catalogue(io: Io): string {
  const colours = coloursFor(io.stdout, io.env);
  const width = Math.max(...rules.map(({ id }) => id.length)) + 4;
  const head =
    ''.padEnd(width) +
    stages
      .map((stage) => stage.padEnd(column))
      .join('')
      .trimEnd();
  const parts = topics.map((topic) => {
    const lines = rules.filter((rule) => rule.topic === topic).map((rule) => row(rule, width, colours));
    return `${colours.strong(titles[topic])}\n${lines.join('')}`;
  });
  return `${colours.faint(head)}\n${parts.join('\n')}\nMore about a rule: codraft rules ${rules[0]?.id ?? 'RULE'}\n`;
}

const column = 11;

function row({ id, level }: Rule, width: number, colours: Colours): string {
  const cells = stages.map((stage, i) => {
    const word = level[stage];
    const padding = i === stages.length - 1 ? '' : ' '.repeat(column - word.length);
    return (word === 'off' ? colours.faint(word) : colours.level(word, word)) + padding;
  });
  return `  ${id.padEnd(width - 2)}${cells.join('')}\n`;
}
