import type { Contribution } from '../../model/contributions';
import { foldName } from '../../text/fold-name';
import type { CameIn } from './read-rows';

/** A contribution that the plan has already, and where. */
export interface Known {
  readonly uri: string;
  /** Its place in the list of its file. */
  readonly index: number;
  readonly contribution: Contribution;
}

/** Finds what came in before. Each is found for one row only, but where the sender says that it is the same. */
export class KnownContributions {
  readonly #bySource = new Map<string, Known[]>();
  /** By words and sender. */
  readonly #bySender = new Map<string, Known>();
  /** By words and day: those whose sender nobody knows, and the others for rows whose sender nobody knows. */
  readonly #nameless = new Map<string, Known[]>();
  readonly #named = new Map<string, Known[]>();
  readonly #found = new Set<Known>();

  /** Of what came from the same form, words tell nothing: its rows have ids of their own. */
  constructor(all: readonly Known[], form: string) {
    // From the last one on, since those at the end are taken first.
    for (const known of [...all].reverse()) {
      const { text, source, from, contact, date } = known.contribution;
      const hasId = source.ok && source.value.startsWith(`${form}/`);
      if (source.ok) add(this.#bySource, source.value.trim(), known);
      if (!text.ok) continue;
      const words = foldName(text.value);
      const sender = foldName(from.ok ? from.value : contact.ok ? contact.value : '');
      if (sender !== '') this.#bySender.set(keyOf(words, sender), known);
      if (hasId) continue;
      add(
        sender === '' ? this.#nameless : this.#named,
        keyOf(words, date.ok ? date.value.written : ''),
        known,
      );
    }
  }

  find(came: CameIn): Known | undefined {
    const found = this.#sameSource(came) ?? this.#sameWords(came);
    if (found) this.#found.add(found);
    return found;
  }

  /** Two forms may both count from 1, so the day must be the same too. */
  #sameSource({ source, date }: CameIn): Known | undefined {
    const all = source === undefined ? [] : (this.#bySource.get(source) ?? []);
    return all.find((known) => {
      if (this.#found.has(known)) return false;
      const before = known.contribution.date;
      return date === undefined || !before.ok || before.value.written === date;
    });
  }

  #sameWords({ text, date = '', from, contact }: CameIn): Known | undefined {
    const words = foldName(text);
    const sender = foldName(from ?? contact ?? '');
    const same = sender === '' ? undefined : this.#bySender.get(keyOf(words, sender));
    if (same) return same;
    const key = keyOf(words, date);
    return (
      this.#next(this.#nameless.get(key)) ?? (sender === '' ? this.#next(this.#named.get(key)) : undefined)
    );
  }

  #next(all: Known[] = []): Known | undefined {
    for (let last = all.pop(); last; last = all.pop()) if (!this.#found.has(last)) return last;
    return undefined;
  }
}

function keyOf(words: string, other: string): string {
  return `${words}\n\n${other}`;
}

function add(map: Map<string, Known[]>, key: string, known: Known): void {
  const list = map.get(key);
  if (list) list.push(known);
  else map.set(key, [known]);
}
