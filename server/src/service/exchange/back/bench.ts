import { createFormEditor, type FormEditor } from '../../form/change/change-field';
import type { FieldChange } from '../../form/change/change';
import { pathOf, placeOf } from '../../form/place';
import type { Draft } from '../../kinds/draft';
import { filesBesidePlan } from '../../kinds/file-names';
import { formOf } from '../../kinds/kinds';
import type { Messages } from '../../messages/messages';
import { createPlanStore, type Plans } from '../../plans/plans';
import type { ShownValue } from '../../publish/document';
import { factAt } from '../../schema/walk-fields';
import { stateOf, valueOf } from '../../form/value-of';
import { applyEdits } from '../../text/edit';
import { nodeAt, type TreePath } from '../../yaml/tree';
import { lineUp } from './line-up';

/** A change that the form does not make, in words for a reader. */
export interface NotMade {
  readonly why: string;
  /** Of a change with several parts, the words that are left out. */
  readonly words?: string;
}

/** Makes benches for the drafts of some plans; what several of them refer to is read once. */
export function createBenches(plans: Plans, messages: Messages): (uri: string) => Bench {
  const copies = createPlanStore({ messages });
  const editor = createFormEditor(copies, messages);
  return (uri) => {
    const plan = plans.planOf(uri)?.uri;
    for (const file of [...(plan === undefined ? [] : filesBesidePlan(plan)), uri]) {
      const text = plans.text(file);
      if (text !== undefined) copies.set(file, text);
    }
    return new Bench(uri, copies, editor);
  };
}

/**
 * A copy of a draft, with what it refers to, on which one answer after the other is changed as a form changes it: by the smallest
 * edits, which have been shown to change nothing else.
 */
export class Bench {
  constructor(
    private readonly uri: string,
    private readonly copies: Plans,
    private readonly editor: FormEditor,
  ) {}

  get draft(): Draft {
    const draft = this.copies.draft(this.uri);
    if (!draft) throw new Error(`${this.uri} is no draft.`);
    return draft;
  }

  get text(): string {
    return this.draft.yaml.text;
  }

  lay(text: string): void {
    this.copies.set(this.uri, text);
  }

  /** Makes a change. @returns where the answer is then */
  change(path: TreePath, change: FieldChange): TreePath | NotMade {
    const changed = this.editor.change(this.uri, { at: placeOf(path), change });
    if (changed.kind === 'refused') return { why: changed.message };
    if (changed.edits.length > 0) this.lay(applyEdits(this.text, changed.edits));
    return pathOf(changed.at);
  }

  /** Puts values in the place of those that are there. What could not be put is as it was. */
  put(path: TreePath, values: readonly ShownValue[]): NotMade | undefined {
    const before = this.text;
    const fact = factAt(formOf(this.draft.kind), path);
    const notMade = fact?.kind === 'list' ? this.#putItems(path, values) : this.#putOne(path, values[0]);
    if (notMade) this.lay(before);
    return notMade;
  }

  #putOne(path: TreePath, value: ShownValue | undefined): NotMade | undefined {
    return asNotMade(this.change(path, changeTo(value)));
  }

  /** From the last item to the first, so that those before keep their places. */
  #putItems(path: TreePath, values: readonly ShownValue[]): NotMade | undefined {
    if (this.#isOpen(path)) {
      const [only] = values;
      if (only?.isOpen) return this.#putOne(path, only);
      const cleared = this.#putOne(path, undefined);
      if (cleared) return cleared;
    } else if (values.length === 1 && values[0]?.isOpen && this.#items(path).length === 0) {
      return this.#putOne(path, values[0]);
    }
    const items = this.#items(path);
    const pairs = lineUp(
      items.map(({ value }) => value),
      values,
    );
    let next = items.at(-1) ? (items.at(-1)?.index ?? 0) + 1 : this.#count(path);
    /** New ones that stand one behind the other go in together. */
    let together: string[] = [];
    const putTogether = (): NotMade | undefined => {
      const [value, ...more] = together.reverse();
      together = [];
      const change = { kind: 'insert', index: next, ...(value !== undefined && { value }), more } as const;
      return value === undefined ? undefined : asNotMade(this.change(path, change));
    };
    for (const { was, is } of [...pairs].reverse()) {
      const item = was === undefined ? undefined : items[was];
      const value = is === undefined ? undefined : values[is];
      if (!item && value && !value.isOpen) {
        together.push(value.text);
        continue;
      }
      const notPut = putTogether();
      if (notPut) return notPut;
      if (item) next = item.index;
      const notMade = this.#putItem(path, { ...(item && { item }), ...(value && { value }), next });
      if (notMade) return notMade;
    }
    return putTogether();
  }

  #putItem(
    path: TreePath,
    { item, value, next }: { readonly item?: Item; readonly value?: ShownValue; readonly next: number },
  ): NotMade | undefined {
    if (item && value) {
      const isSame = item.value.text === value.text && item.value.isOpen === value.isOpen;
      return isSame ? undefined : this.#putOne([...path, item.index], value);
    }
    if (item) return asNotMade(this.change([...path, item.index], { kind: 'remove' }));
    if (!value) return undefined;
    const put = this.change(path, {
      kind: 'insert',
      index: next,
      ...(!value.isOpen && { value: value.text }),
    });
    if ('why' in put) return put;
    return value.isOpen ? this.#putOne(put, value) : undefined;
  }

  #isOpen(path: TreePath): boolean {
    const fact = factAt(formOf(this.draft.kind), path);
    const node = nodeAt(this.draft.yaml.root, path);
    return fact !== undefined && stateOf(node, fact, node !== undefined) === 'open';
  }

  #count(path: TreePath): number {
    const node = nodeAt(this.draft.yaml.root, path);
    return node?.kind === 'list' ? node.items.length : 0;
  }

  /** The items in which something is written. */
  #items(path: TreePath): readonly Item[] {
    const { yaml, kind } = this.draft;
    const node = nodeAt(yaml.root, path);
    const fact = factAt(formOf(kind), path)?.item;
    if (node?.kind !== 'list' || !fact) return [];
    return node.items.flatMap((one, index): readonly Item[] => {
      const text = valueOf(one, fact, yaml.text) ?? '';
      if (stateOf(one, fact, one !== undefined) === 'open') return [{ index, value: { text, isOpen: true } }];
      return text === '' ? [] : [{ index, value: { text } }];
    });
  }
}

interface Item {
  readonly index: number;
  readonly value: ShownValue;
}

function changeTo(value: ShownValue | undefined): FieldChange {
  if (value?.isOpen) return { kind: 'open', why: value.text };
  return { kind: 'answer', value: value?.text ?? '' };
}

function asNotMade(made: TreePath | NotMade): NotMade | undefined {
  return 'why' in made ? made : undefined;
}
