import { proposeStakeholder } from '../../features/propose-stakeholder';
import type { NewStakeholder } from '../../features/fixes/makers/parties';
import type { StakeholderSummary } from '../../kinds/summary';
import { foldName } from '../../text/fold-name';
import { trimEnd } from '../../text/trim-end';
import { writeScalar } from '../../yaml/write-scalar';
import type { FilledAnswer, Side } from './filled-form';

/** An organisation of a form, by its id in the list of stakeholders. */
export interface Named {
  readonly id: string;
  readonly side: Side | undefined;
}

/** Longer than any name: somebody has written something else where a name belongs. */
const longest = 120;
const nobody = /^(?:n\s?\/\s?a|none|nil|tb[acd]|no aplica|ninguno|aucun|néant|nessuno|nenhum|[-–—.]+)\.?$/iu;

/** Finds the organisations of a form in the list of stakeholders, and proposes those that are not in it. */
export class Organisations {
  readonly #ids = new Map<string, string>();
  readonly #sectors = new Map<string, string | undefined>();
  readonly #added: NewStakeholder[] = [];
  /** The number that comes next behind an id that is taken. */
  readonly #next = new Map<string, number>();

  constructor(listed: readonly StakeholderSummary[]) {
    for (const { id, name, sector } of listed) {
      this.#ids.set(foldName(name), id);
      this.#sectors.set(id, sector);
    }
    for (const { id, aliases } of listed)
      for (const name of [...aliases, id])
        if (!this.#ids.has(foldName(name))) this.#ids.set(foldName(name), id);
  }

  /** Those that are not listed yet, in the order in which they were met. */
  get added(): readonly NewStakeholder[] {
    return this.#added;
  }

  /** Those who are named in an answer, and the lines of it that name nobody. */
  read({ lines, side }: Pick<FilledAnswer, 'lines' | 'side'>): {
    readonly named: readonly Named[];
    readonly left: readonly string[];
  } {
    const names = lines.flatMap((line) => this.#namesIn(line));
    const isName = (name: string) => name.length <= longest && !nobody.test(name);
    const named = names.filter(isName).map((name) => {
      const id = this.#ids.get(foldName(name)) ?? this.#add(name, side);
      return { id, side: side ?? sideOf(this.#sectors.get(id)) };
    });
    return { named, left: names.filter((name) => !isName(name)) };
  }

  /** Names between semicolons; between commas only where all of them are known, since many have a comma in them. */
  #namesIn(line: string): readonly string[] {
    const isKnown = (name: string) => this.#ids.has(foldName(name));
    if (isKnown(line)) return [line];
    const names = line
      .split(/[;\uFF1B\u061B]/)
      .map((name) => name.replace(/^[-•·*–]\s+/, '').trim())
      .filter((name) => name !== '');
    return names.flatMap((name) => {
      const parts = name.split(/,|\u060C| (?:and|y|e|et|&) /).map((part) => part.trim());
      return !isKnown(name) && parts.every(isKnown) ? parts : [name];
    });
  }

  #add(name: string, side: Side | undefined): string {
    const proposed = proposeStakeholder(name);
    // An id like `null` or `123` would be read as something else.
    const isId = proposed.id !== '' && writeScalar(proposed.id) === proposed.id;
    const base = isId ? proposed.id : trimEnd(`organisation-${proposed.id}`, '-');
    let id = base;
    let next = this.#next.get(base) ?? 2;
    while (this.#sectors.has(id)) id = `${base}-${next++}`;
    this.#next.set(base, next);
    const sector = side === 'other' ? undefined : side;
    this.#ids.set(foldName(name), id);
    this.#sectors.set(id, sector);
    this.#added.push({ id, name: proposed.name, sector });
    return id;
  }
}

function sideOf(sector: string | undefined): Side | undefined {
  if (sector === undefined) return undefined;
  return sector === 'government' || sector === 'civil_society' ? sector : 'other';
}
