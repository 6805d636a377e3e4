import { tbcOf } from '../model/read';
import type { Range } from '../text/range';
import { entryOf, nodeAt, type TreeNode, type TreePath } from '../yaml/tree';
import type { FieldFact } from './field-fact';
import type { FormError, FormValidator } from './generated/validators';
import { factAt } from './walk-fields';

/** Where a draft and the form part ways, in the terms of the form. */
export type FormProblem =
  | { readonly kind: 'missing'; readonly path: TreePath; readonly fact: FieldFact; readonly range: Range }
  | { readonly kind: 'empty'; readonly path: TreePath; readonly fact: FieldFact; readonly range: Range }
  | {
      readonly kind: 'unknown-field';
      readonly path: TreePath;
      readonly key: string;
      readonly range: Range;
      /** The names that the form knows here. */
      readonly known: readonly string[];
    }
  | {
      readonly kind: 'wrong-kind';
      readonly path: TreePath;
      readonly fact: FieldFact;
      readonly node: TreeNode;
    }
  | {
      readonly kind: 'unknown-value';
      readonly path: TreePath;
      readonly fact: FieldFact;
      readonly node: TreeNode;
    }
  | {
      readonly kind: 'invalid-id';
      readonly path: TreePath;
      readonly fact: FieldFact;
      readonly node: TreeNode;
    };

/** Holds a draft against the form. An empty file has no problems of form: it has not begun. */
export function findFormProblems(
  root: TreeNode | undefined,
  { form, validate }: { readonly form: FieldFact; readonly validate: FormValidator },
  anchor: Range,
): readonly FormProblem[] {
  if (root?.kind !== 'map') return [];
  validate(plainValue(root));
  const problems = new Map<string, FormProblem>();
  for (const error of validate.errors ?? []) {
    const problem = toProblem(error, root, form, anchor);
    if (problem) problems.set(keyOf(problem), problem);
    if (problems.size === mostProblems) break;
  }
  return [...problems.values()];
}

/** A file with more is something else than a draft, and nobody reads the two-hundredth finding. */
const mostProblems = 200;

/** The form can stumble over one place in several ways that are one problem to us. */
function keyOf(problem: FormProblem): string {
  const key = problem.kind === 'unknown-field' ? problem.range.start : '';
  return `${problem.kind} ${key} ${problem.path.join('/')}`;
}

/** The levels of a plan's checks stand under names that the form doesn't list. */
function levelFact(form: FieldFact, path: TreePath): FieldFact | undefined {
  const parent = factAt(form, path.slice(0, -1));
  return parent?.kind === 'levels' ? parent : undefined;
}

function toProblem(
  error: FormError,
  root: TreeNode,
  form: FieldFact,
  anchor: Range,
): FormProblem | undefined {
  const path = readPointer(error.instancePath, root);
  const fact = factAt(form, path) ?? levelFact(form, path);
  const node = nodeAt(root, path);
  if (!fact) return undefined;
  switch (error.keyword) {
    case 'required': {
      const key = String(error.params.missingProperty);
      // An answer that may be left open takes either text or `tbc`; a map with neither is the wrong kind of thing.
      if (key === 'tbc') return node && wrongKind(path, fact, node);
      const missing = fact.fields?.find((field) => field.name === key);
      // A key whose value cannot be read is there; what is wrong with it is another finding.
      if (!missing || entryOf(node, key)) return undefined;
      return {
        kind: 'missing',
        path: [...path, key],
        fact: missing,
        range: keyRangeAt(root, path) ?? anchor,
      };
    }
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const entry = entryOf(node, key);
      if (!entry || !node) return undefined;
      if (fact.mayBeOpen && !fact.fields) return wrongKind(path, fact, node);
      return {
        kind: 'unknown-field',
        path,
        key,
        range: entry.keyRange,
        known: fact.fields?.map(({ name }) => name) ?? [],
      };
    }
    case 'type':
      if (!node) return emptyField(path, fact, root, anchor);
      return wrongKind(path, fact, node);
    case 'enum':
      if (!node) return emptyField(path, fact, root, anchor);
      return node.kind === 'scalar'
        ? { kind: 'unknown-value', path, fact, node }
        : wrongKind(path, fact, node);
    case 'pattern':
      // A date that cannot be read has a rule of its own.
      if (fact.kind === 'date' || fact.kind === 'periodDate' || !node) return undefined;
      return { kind: 'invalid-id', path, fact, node };
    default:
      return undefined;
  }
}

function wrongKind(path: TreePath, fact: FieldFact, node: TreeNode): FormProblem | undefined {
  if (node.kind === 'unreadable') return undefined;
  const isDate = fact.kind === 'date' || fact.kind === 'periodDate';
  // `due: 2024` is a number to YAML and a date that says too little to us.
  if (isDate && node.kind === 'scalar') return undefined;
  if (tbcOf(node) && fact.mayBeOpen) return undefined;
  return { kind: 'wrong-kind', path, fact, node };
}

function emptyField(path: TreePath, fact: FieldFact, root: TreeNode, anchor: Range): FormProblem {
  return { kind: 'empty', path, fact, range: keyRangeAt(root, path) ?? anchor };
}

/** Where a path's key stands; for a list item its own place: its first key, or the list's key when it is empty. */
function keyRangeAt(root: TreeNode, path: TreePath): Range | undefined {
  const last = path.at(-1);
  const parentPath = path.slice(0, -1);
  if (last === undefined) return undefined;
  if (typeof last === 'string') return entryOf(nodeAt(root, parentPath), last)?.keyRange;
  const item = nodeAt(root, path);
  if (item?.kind === 'map') return item.entries[0]?.keyRange ?? item.range;
  return item?.range ?? keyRangeAt(root, parentPath);
}

/** A JSON pointer as a path; a step is an index where the tree has a list. */
function readPointer(pointer: string, root: TreeNode): TreePath {
  const path: (string | number)[] = [];
  let node: TreeNode | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const step: string | number =
      node?.kind === 'list' ? Number(part) : part.replace(/~1/g, '/').replace(/~0/g, '~');
    path.push(step);
    node = nodeAt(node, [step]);
  }
  return path;
}

/** The tree as plain values, for the validators. Objects have no prototype, so that no key of a draft can mean more than it says. */
function plainValue(node: TreeNode | undefined): unknown {
  switch (node?.kind) {
    case undefined:
      return null;
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainValue);
    case 'map': {
      const value = Object.create(null) as Record<string, unknown>;
      for (const entry of node.entries) {
        if (entry.value?.kind !== 'unreadable') value[entry.key] = plainValue(entry.value);
      }
      return value;
    }
    case 'unreadable':
      return null;
  }
}
