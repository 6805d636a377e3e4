import type { Finding } from '../../rules/finding';
import { readIgnores } from '../../rules/ignores';
import { ruleById } from '../../rules/registry';
import { canBeSilenced } from '../../rules/rule';
import { applyEdits } from '../../text/edit';
import { readIndentation } from '../../text/indentation';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import { entryOf, type TreeNode } from '../../yaml/tree';
import { fixHere, fixIn, type Fix, type FixEdit, type FixInput } from './fix';
import { endInBraces } from '../../put/blank-behind';
import { putField, type Target } from '../../put/put-field';
import { writeRows } from '../../put/write-rows';
import { trialFor, tryFix } from './try-fix';
import { columnOf, nextLine, spaces, startsItsLine } from '../../yaml/layout/rows';
import { join, plain, toAnswer, writeAt, type Written } from '../../put/written';

/** Ways to live with a finding: a comment with the reason, or another level for the whole plan. */
export function silence(finding: Finding, input: FixInput): readonly Fix[] {
  const rule = ruleById(finding.rule);
  if (rule?.mustBeMended || trialFor(input).isOver) return [];
  const inDraft =
    rule && canBeSilenced(rule) ? [...ignoreHere(finding, input), ...ignoreInFile(finding, input)] : [];
  return [...inDraft, ...setLevel(finding, input)].flatMap((way) => tryFix(way, finding, input) ?? []);
}

function ignoreHere({ rule, range }: Finding, input: FixInput): readonly Fix[] {
  const { text, root } = input.draft.yaml;
  // No comment can stand inside a long text: the one above it speaks for all of it.
  const start = scalarAround(root, range.start)?.range.start ?? range.start;
  const line = startOfLine(text, start);
  const indent = /^[ \t]*/.exec(text.slice(line, endOfLine(text, line)))?.[0] ?? '';
  const rows = join([`${indent}# codraft-ignore ${rule} -- `, reason(input)]);
  const edit = writeRows(text, line, rows);
  return speaksFor(edit, rule, range.start, input)
    ? fixHere(input, input.messages.fixes.ignoreHere(rule), [edit])
    : [];
}

/** True when the comment is read as one, and is about the line of the finding. */
function speaksFor(edit: FixEdit, rule: string, offset: number, input: FixInput): boolean {
  const { yaml } = input.draft;
  const after = trialFor(input).read(applyEdits(yaml.text, [edit]), yaml);
  if (!after) return false;
  const { line } = after.lines.position(offset + edit.text.length);
  return readIgnores(after.text, after.lines, after.root).some(
    (ignore) =>
      ignore.rule === rule && ignore.lines && ignore.lines.first <= line && line <= ignore.lines.last,
  );
}

function scalarAround(node: TreeNode | undefined, offset: number): TreeNode | undefined {
  if (!node || offset < node.range.start || node.range.end <= offset) return undefined;
  if (node.kind === 'scalar') return node;
  const children =
    node.kind === 'map' ? node.entries.map(({ value }) => value) : node.kind === 'list' ? node.items : [];
  for (const child of children) {
    const found = scalarAround(child, offset);
    if (found) return found;
  }
  return undefined;
}

function ignoreInFile({ rule }: Finding, input: FixInput): readonly Fix[] {
  const { text } = input.draft.yaml;
  const rows = join([`# codraft-ignore-file ${rule} -- `, reason(input)]);
  return fixHere(input, input.messages.fixes.ignoreInFile(rule), [writeRows(text, 0, rows)]);
}

function reason({ messages }: FixInput): Written {
  return toAnswer(messages.fixes.reason);
}

/** A level for the check in `action-plan.yaml`, with the reason above; where it is set already, that line is the place to change. */
function setLevel({ rule, level }: Finding, input: FixInput): readonly Fix[] {
  const { surroundings, draftOf, messages } = input;
  const plan = surroundings.plan && draftOf(surroundings.plan.uri);
  if (!surroundings.plan || plan?.yaml.root?.kind !== 'map' || plan.yaml.root.flow) return [];
  const { uri } = surroundings.plan;
  const because = join([`# ${rule} -- `, reason(input)]);
  const wanted = level === 'info' ? (['off'] as const) : (['info', 'off'] as const);
  return wanted.flatMap((to) =>
    fixIn(
      [{ uri, edits: levelEdits(plan, { rule, level: to, because }) }],
      messages.fixes.setLevel(rule, to),
    ),
  );
}

interface NewLevel {
  readonly rule: string;
  readonly level: string;
  /** A comment, for a line of its own. */
  readonly because: Written;
}

function levelEdits(plan: Target, set: NewLevel): readonly (FixEdit | undefined)[] {
  const { root, text } = plan.yaml;
  const { rule, level, because } = set;
  const checks = entryOf(root, 'checks');
  const value = checks?.value;
  if (!checks || value?.kind !== 'map') {
    const { step } = readIndentation(text);
    const block = (_: unknown, column: number) => join(['checks:\n', row(column + step, set)]);
    return [putField(plan, ['checks'], { block, inline: () => undefined })];
  }
  const above = (offset: number) => {
    const start = startOfLine(text, offset);
    const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
    return writeRows(text, start, join([indent, because]));
  };
  const known = entryOf(value, rule);
  if (known) {
    const { value: before, keyRange: name } = known;
    return before?.kind === 'scalar'
      ? [
          above(value.flow ? checks.keyRange.start : name.start),
          { range: before.range, text: level, drops: before.text },
        ]
      : [undefined];
  }
  const last = value.entries.at(-1);
  if (!last) return [undefined];
  const end = endInBraces(text, last);
  if (value.flow) return [above(checks.keyRange.start), writeAt(end, plain(`, ${rule}: ${level}`))];
  if (!startsItsLine(text, last.keyRange.start)) return [undefined];
  return [writeRows(text, nextLine(text, end), row(columnOf(text, last.keyRange.start), set))];
}

function row(indent: number, { rule, level, because }: NewLevel): Written {
  return join([spaces(indent), because, `\n${spaces(indent)}${rule}: ${level}`]);
}
