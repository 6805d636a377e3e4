import type { Finding } from '../../../rules/finding';
import { isComplete } from '../../../model/stage';
import { formOf } from '../../../kinds/kinds';
import type { Draft } from '../../../kinds/draft';
import { labelOf } from '../../../schema/label-of';
import { factAt } from '../../../schema/walk-fields';
import { entryOf, nodeAt, type TreePath } from '../../../yaml/tree';
import { writeForm } from '../../../put/write-form';
import { readPath } from '../data';
import { fixHere, type Fix, type FixInput, type FixMaker } from '../fix';
import { emptyFields, openFields } from '../layout/field-writers';
import { putField } from '../../../put/put-field';
import { join, plain, writeAt } from '../../../put/written';

/** Writes the fields that a draft lacks, where the form puts them, or leaves them open with a reason. */
export const addMissing: FixMaker = {
  rules: [
    'missing-field',
    'missing-lead',
    'missing-government-lead',
    'missing-civil-society-lead',
    'missing-milestones',
    'milestone-without-due',
    'milestone-without-lead',
    'milestone-without-output',
    'no-open-government-value',
  ],
  make(finding, input) {
    if (!input.draft.yaml.root) return beginForm(finding, input);
    return [...addOne(finding, input), ...leaveOpen(finding, input), ...addAll(input)];
  },
};

/** The paths that a finding says are not there. */
function pathsOf(finding: Finding): readonly TreePath[] {
  if (finding.rule === 'no-open-government-value') {
    return (finding.data?.missing ?? []).map((key) => ['analysis', key]);
  }
  const field = finding.data?.field;
  return (field === undefined ? (finding.data?.fields ?? []) : [field]).map(readPath);
}

/** The highest part of the form on the way to a field that is not there, and the form writes as a whole. */
function wholeOf(paths: readonly TreePath[], { yaml: { root } }: Draft): readonly TreePath[] {
  const [first] = paths;
  if (first?.length === 2 && paths.length === 3 && !entryOf(root, String(first[0])))
    return [first.slice(0, 1)];
  return paths;
}

function addOne(finding: Finding, input: FixInput): readonly Fix[] {
  const { draft, messages } = input;
  const paths = wholeOf(pathsOf(finding), draft);
  const writer = emptyFields(input);
  const edits = paths.map((path) => putField(draft, path, writer));
  const labels = [...new Set(paths.map((path) => labelOf(formOf(draft.kind), path)))];
  if (edits.length === 0) return [];
  return fixHere(input, messages.fixes.add(labels), edits, {
    preferred: true,
    needsAnswer: edits.some((edit) => (edit?.stops ?? []).length > 0),
  });
}

function leaveOpen(finding: Finding, input: FixInput): readonly Fix[] {
  const { draft, messages } = input;
  if (!mayStayOpen(draft)) return [];
  // Who leads is asked in three lists: an open question belongs to the first.
  const asked = finding.rule === 'missing-lead' ? [['leads', 'government']] : pathsOf(finding);
  const paths = asked.filter((path) => factAt(formOf(draft.kind), path)?.mayBeOpen === true);
  if (paths.length !== 1 && finding.rule !== 'no-open-government-value') return [];
  const edits = paths.map((path) => putField(draft, path, openFields(input)));
  if (edits.length === 0 || sharesNewParent(paths, draft)) return [];
  return fixHere(
    input,
    messages.fixes.leaveOpen(paths.map((path) => labelOf(formOf(draft.kind), path))),
    edits,
  );
}

/** Several fields whose part of the form is not there: each edit would bring that part along. */
function sharesNewParent(paths: readonly TreePath[], { yaml: { root } }: Draft): boolean {
  const [first] = paths;
  return (
    paths.length > 1 &&
    first !== undefined &&
    !entryOf(nodeAt(root, first.slice(0, -2)), String(first.at(-2)))
  );
}

/** Once the draft is final, an open answer is a finding of its own. */
export function mayStayOpen(draft: Draft): boolean {
  return draft.kind !== 'commitment' || !isComplete(draft.commitment.stage);
}

const served: ReadonlySet<string> = new Set(addMissing.rules);

const addingAll = new WeakMap<FixInput, readonly Fix[]>();

/** Everything that the draft lacks, in one go. It is the same for each of its findings, and made once for all of them. */
function addAll(input: FixInput): readonly Fix[] {
  const fixes = addingAll.get(input) ?? makeAddAll(input);
  addingAll.set(input, fixes);
  return fixes;
}

function makeAddAll(input: FixInput): readonly Fix[] {
  const { draft, findings, messages } = input;
  const missing = findings.filter(({ rule }) => served.has(rule));
  if (missing.length < 2) return [];
  const byPath = new Map<string, TreePath>();
  for (const one of missing) {
    for (const path of wholeOf(pathsOf(one), draft)) byPath.set(path.join('.'), path);
  }
  const paths = [...byPath.values()].filter((path) => !isThere(draft, path));
  if (paths.length < 2) return [];
  const writer = emptyFields(input);
  const written = inFormOrder(paths, draft).flatMap((path) => putField(draft, path, writer) ?? []);
  if (written.length < 2) return [];
  return fixHere(input, messages.fixes.addAll(written.length), written, { needsAnswer: true });
}

function isThere({ yaml: { root } }: Draft, path: TreePath): boolean {
  return entryOf(nodeAt(root, path.slice(0, -1)), String(path.at(-1))) !== undefined;
}

function inFormOrder(paths: readonly TreePath[], { kind }: Draft): readonly TreePath[] {
  const key = (path: TreePath) =>
    path
      .map((step, i) => {
        if (typeof step === 'number') return step;
        return factAt(formOf(kind), path.slice(0, i))?.fields?.findIndex(({ name }) => name === step) ?? 0;
      })
      .map((number) => String(number).padStart(6, '0'))
      .join('.');
  return paths
    .map((path) => ({ path, key: key(path) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ path }) => path);
}

/** A file with nothing in it yet: the form, with its questions. */
function beginForm(finding: Finding, input: FixInput): readonly Fix[] {
  const { draft, messages } = input;
  if (finding.data?.kind === undefined) return [];
  const { text } = draft.yaml;
  const form = writeForm(
    formOf(draft.kind),
    draft.kind === 'commitment' ? { stage: 'initial', milestones: [{ id: 'm1' }] } : {},
  );
  const gap = text.trim() === '' || /[\r\n]$/.test(text) ? '' : '\n';
  return fixHere(input, messages.fixes.beginForm, [writeAt(text.length, join([gap, plain(form)]))], {
    preferred: true,
    needsAnswer: true,
  });
}
