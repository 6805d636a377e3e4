import { contentOf } from '../../form/change/content';
import { itemsAt } from '../items-at';
import { putItems, type ItemWriter } from '../../put/put-items';
import { plain } from '../../put/written';
import { applyEdits } from '../../text/edit';
import type { TreePath } from '../../yaml/tree';
import type { Bench } from '../back/bench';

const list: TreePath = ['milestones'];
const dash = '  - ';

/** A milestone as it stands below `milestones:`. */
interface Row {
  readonly lines: string;
  readonly content: string;
}

/**
 * Milestones that are written each on a bench of their own, where a draft has no more than the one, and put into the draft all at once:
 * so a milestone more takes no more work, however many there are.
 */
export class MilestoneRows {
  readonly #rows: Row[] = [];
  #empty: string | undefined;

  constructor(readonly bench: Bench) {}

  /** Lays an empty milestone on the bench. @returns its place there */
  begin(): TreePath {
    this.bench.lay(this.#empty ?? 'milestones:\n');
    if (this.#empty === undefined) {
      this.bench.change(list, { kind: 'insert', index: 0 });
      this.#empty = this.bench.text;
    }
    return [...list, 0];
  }

  /** Takes the milestone that is on the bench. */
  end(id: string): void {
    const lines = this.bench.text.slice(this.bench.text.indexOf(dash)).trimEnd();
    this.bench.lay(`milestones:\n${lines.replace(/^( {2}- id:) .*$/m, `$1 ${id}`)}\n`);
    const [item] = itemsAt(this.bench.draft, list);
    this.#rows.push({
      lines: this.bench.text.slice(this.bench.text.indexOf(dash)).trimEnd(),
      content: contentOf(item),
    });
  }

  /** Writes them behind the milestones that a draft has. @returns false where the draft would not say just that, and stays as it is */
  putInto(target: Bench): boolean {
    if (this.#rows.length === 0) return true;
    const { draft, text } = target;
    const writers = this.#rows.map(({ lines }): ItemWriter => {
      return { block: () => plain(lines.slice(dash.length)) };
    });
    const edit = putItems(draft, list, writers);
    if (!edit) return false;
    const problems = draft.yaml.problems.length;
    const before = itemsAt(draft, list).map(contentOf);
    target.lay(applyEdits(text, [edit]));
    const after = itemsAt(target.draft, list).map(contentOf);
    const isSaid =
      target.draft.yaml.problems.length <= problems &&
      JSON.stringify(after) === JSON.stringify([...before, ...this.#rows.map(({ content }) => content)]);
    if (!isSaid) target.lay(text);
    return isSaid;
  }
}
