import { foldName } from '../../text/fold-name';
import { nearest } from '../../text/nearest';
import type { StakeholdersSummary, StakeholderSummary } from '../../kinds/summary';

/** Comparing is quadratic in the length of a name; nobody's name is longer, and a slip of the hand is not the point then. */
const longestCompared = 80;
/** A plan with more unknown names than this lacks its list of stakeholders, and needs no advice on each. */
const mostAdvised = 30;

/** Finds stakeholders by id, and by what people write instead: a name, an abbreviation, a slip of the hand. */
export class StakeholderIndex {
  readonly #byId = new Map<string, StakeholderSummary[]>();
  /** By folded name or alias. */
  readonly #byName = new Map<string, StakeholderSummary>();
  readonly #meant = new Map<string, StakeholderSummary | undefined>();

  constructor({ entries }: StakeholdersSummary) {
    for (const entry of entries) {
      const same = this.#byId.get(entry.id);
      if (same) same.push(entry);
      else this.#byId.set(entry.id, [entry]);
    }
    for (const entry of entries) {
      for (const name of [entry.name, ...entry.aliases]) {
        const folded = foldName(name);
        if (!this.#byName.has(folded)) this.#byName.set(folded, entry);
      }
    }
  }

  get isEmpty(): boolean {
    return this.#byId.size === 0;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** All entries with this id; more than one is another finding. */
  entries(id: string): readonly StakeholderSummary[] {
    return this.#byId.get(id) ?? [];
  }

  /** The stakeholder that was probably meant by an id that is not in the list. */
  meantBy(written: string): StakeholderSummary | undefined {
    if (!this.#meant.has(written)) this.#meant.set(written, this.#find(written));
    return this.#meant.get(written);
  }

  #find(written: string): StakeholderSummary | undefined {
    const exact =
      this.#byName.get(foldName(written)) ?? this.#byName.get(foldName(written.replace(/[-_]+/g, ' ')));
    if (exact) return exact;
    if (written.length > longestCompared || this.#meant.size >= mostAdvised) return undefined;
    const id = nearest(written, short(this.#byId.keys()));
    if (id !== undefined) return this.entries(id)[0];
    const name = nearest(foldName(written), short(this.#byName.keys()));
    return name === undefined ? undefined : this.#byName.get(name);
  }
}

function* short(names: Iterable<string>): Iterable<string> {
  for (const name of names) if (name.length <= longestCompared) yield name;
}
