import { foldName } from '../../text/fold-name';
import type { Surroundings } from '../../plans/plans';
import type { ShownValue } from '../../publish/document';
import type { NameKind } from '../../schema/field-fact';

/** The ids that are meant by names in a file that came back, and the names that nobody has. */
export interface NamesMeant {
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
  /** Words before colons that were not sent: nobody asks for them. */
  readonly headed: readonly string[];
}

interface SentNames {
  readonly kind: NameKind;
  readonly sent: readonly ShownValue[];
  readonly shown: readonly string[];
  /** Whom names meant elsewhere in the file when it was sent. */
  readonly former: FormerNames;
}

/** Ids by folded names. */
export type FormerNames = ReadonlyMap<string, string>;

/** Whom the names in a file meant when it was sent, as far as it shows one name for each of them. */
export function formerNames(answers: readonly Pick<SentNames, 'sent' | 'shown'>[]): FormerNames {
  const names = new Map<string, string>();
  for (const { sent, shown } of answers) {
    const isPlain = sent.length === 1 || shown.every((line) => !colon.test(line));
    if (!isPlain || sent.length !== shown.length) continue;
    for (const [i, line] of shown.entries()) {
      const [name = ''] = namesIn(line, () => undefined);
      const one = sent[i];
      if (one && !one.isOpen) names.set(foldName(name), one.text);
    }
  }
  return names;
}

/**
 * Reads names one below the other, or several on a line with a word for what they are before them (`Government: A; B`). A name
 * means whoever it meant when it was sent, also where the list has another name for them by now.
 */
export function namesMeant(
  lines: readonly string[],
  { kind, sent, shown, former }: SentNames,
  surroundings: Surroundings,
): NamesMeant {
  const known = knownNames(kind, surroundings);
  const find = (name: string) => known.get(foldName(name));
  const ids = sent.flatMap(({ text, isOpen }) => (isOpen ? [] : [text]));
  const before = new Map<string, string>();
  const tokens = shown.flatMap((line) => namesIn(line, find));
  const left = ids.filter((id) => !tokens.some((name) => find(name) === id));
  const unread = tokens.filter((name) => find(name) === undefined);
  for (const [i, name] of unread.entries()) {
    const id = left[i];
    if (id !== undefined) before.set(foldName(name), id);
  }

  const isMeant = (name: string) => find(name) ?? before.get(foldName(name)) ?? former.get(foldName(name));
  const came = lines.flatMap((line) => namesIn(line, isMeant));
  const meant = came.flatMap((name) => isMeant(name) ?? []);
  const unknown = came.filter((name) => isMeant(name) === undefined);
  // Where a name is not known, it is not known either in whose place it stands.
  const isGrouped = tokens.length !== shown.length;
  const meantIds = unknown.length > 0 || isGrouped ? asSent(ids, meant, unknown.length > 0) : meant;
  const heads = new Set(shown.map(headOf));
  const headed = lines.flatMap((line) => (isMeant(line) === undefined ? [headOf(line)] : []));
  return { ids: meantIds, unknown, headed: headed.filter((head) => head !== '' && !heads.has(head)) };
}

/** What stands before the colon, as of `Government: A; B`; empty where there is none. */
function headOf(line: string): string {
  return line.slice(0, Math.max(line.search(colon), 0)).trim();
}

/** In the order in which they were sent, and behind them those that are new. */
function asSent(sent: readonly string[], came: readonly string[], keepsAll: boolean): readonly string[] {
  const left = [...came];
  const kept = sent.filter((id) => {
    const at = left.indexOf(id);
    if (at >= 0) left.splice(at, 1);
    return at >= 0 || keepsAll;
  });
  return [...kept, ...left];
}

function knownNames(kind: NameKind, { stakeholders, plan }: Surroundings): ReadonlyMap<string, string> {
  const named =
    kind === 'theme'
      ? (plan?.themes ?? []).map(({ id, title }) => ({ id, names: [title] }))
      : stakeholders.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }));
  const known = new Map<string, string>();
  const put = (name: string, id: string) => {
    const folded = foldName(name);
    if (folded !== '' && !known.has(folded)) known.set(folded, id);
  };
  for (const {
    id,
    names: [name = ''],
  } of named)
    put(name, id);
  for (const { id, names } of named) for (const name of names) put(name, id);
  for (const { id } of named) put(id, id);
  return known;
}

const colon = /[:\uFF1A]/;

/** The line as a whole, without the word before its colon, or the names between its semicolons. */
function namesIn(line: string, find: (name: string) => string | undefined): readonly string[] {
  if (find(line) !== undefined) return [line];
  const listed = line.slice(line.search(colon) + 1).trim();
  const names = listed
    .split(/[;\uFF1B\u061B]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.flatMap((name) => {
    if (find(name) !== undefined) return [name];
    const parts = name.split(/,|\u060C| (?:and|y|e|et|&) /).map((part) => part.trim());
    return parts.length > 1 && parts.every((part) => find(part) !== undefined) ? parts : [name];
  });
}
