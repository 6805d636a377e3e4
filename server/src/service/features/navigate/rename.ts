import { baseName } from '../../text/address';
import type { Messages } from '../../messages/messages';
import type { Plans } from '../../plans/plans';
import type { TextEdit } from '../../text/edit';
import { toKebab } from '../../text/kebab';
import type { Range } from '../../text/range';
import { hiddenMention } from './hidden-mention';
import { occurrencesOf, declarationsOf, occurrenceAt, reachOf, type Occurrence } from './occurrences';
import { renameInRemarks } from './rename-in-remarks';
import { namesIn, type Name } from '../../kinds/names';

/** A sentence about why something is not done. */
export interface Refusal {
  readonly kind: 'refused';
  readonly why: string;
}

export interface Renamable {
  readonly kind: 'renamable';
  readonly range: Range;
  readonly id: string;
}

export interface Renaming {
  readonly kind: 'renaming';
  readonly files: readonly { readonly uri: string; readonly edits: readonly TextEdit[] }[];
}

/** Whether the cursor is on an id that can be renamed. */
export function renamableAt(
  offset: number,
  uri: string,
  plans: Plans,
  messages: Messages,
): Renamable | Refusal {
  const found = occurrenceAt(offset, uri, plans);
  const why = whyNot(found, plans, messages);
  if (!found || why !== undefined) return refuse(why ?? messages.navigation.notAnId);
  return { kind: 'renamable', range: found.name.range, id: found.name.id };
}

/** The edits that give the id under the cursor another name in every file of the plan. */
export function renameAt(
  offset: number,
  uri: string,
  wanted: string,
  plans: Plans,
  messages: Messages,
): Renaming | Refusal {
  const found = occurrenceAt(offset, uri, plans);
  const why = whyNot(found, plans, messages);
  if (!found || why !== undefined) return refuse(why ?? messages.navigation.notAnId);
  const id = wanted.trim();
  if (id === found.name.id) return { kind: 'renaming', files: [] };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return refuse(messages.navigation.notAnIdToUse(id, toKebab(id)));
  const reach = reachOf(found.name, uri, plans);
  for (const { draft, uri: other } of reach) {
    const taken = namesIn(draft).some(
      (name) => name.isDeclaration && name.kind === found.name.kind && name.id === id,
    );
    if (taken) return refuse(messages.navigation.idTaken(found.name.kind, id));
    const line = hiddenMention(draft, found.name.id);
    if (line !== undefined)
      return refuse(messages.navigation.notRead(found.name.id, fileName(other), line + 1));
  }
  const [declared] = declarationsOf(found, plans);
  const inRemarks = declared ? renameInRemarks(declared, id, plans) : [];
  return { kind: 'renaming', files: [...editsByFile(occurrencesOf(found, plans), id), ...inRemarks] };
}

function whyNot(found: Occurrence | undefined, plans: Plans, messages: Messages): string | undefined {
  if (!found) return messages.navigation.notAnId;
  const { kind, id } = found.name;
  if (kind === 'commitment') return messages.navigation.isNumber;
  if (kind === 'meeting') return messages.navigation.isDay;
  const declared = declarationsOf(found, plans).length;
  if (declared === 0) return messages.navigation.notDeclared(kind, id);
  return declared > 1 ? messages.navigation.declaredTwice(kind, id) : undefined;
}

function editsByFile(places: readonly Occurrence[], id: string): Renaming['files'] {
  const files = new Map<string, TextEdit[]>();
  for (const { uri, name } of places) {
    const edit = { range: name.range, text: write(id, name) };
    const edits = files.get(uri);
    if (edits) edits.push(edit);
    else files.set(uri, [edit]);
  }
  return [...files].map(([uri, edits]) => ({ uri, edits }));
}

/** In quotes only where it would be read as something else than words. */
function write(id: string, { isQuoted }: Name): string {
  const isMisread =
    /^(?:\d+(?:e\d+)?|0x[0-9a-f]+|0o[0-7]+|\d{4}-\d{1,2}-\d{1,2})$/.test(id) ||
    /^(?:true|false|null|yes|no|on|off|y|n)$/.test(id);
  return isMisread && !isQuoted ? `'${id}'` : id;
}

/** What a file is called, as its author reads it. */
export function fileName(uri: string): string {
  const name = baseName(uri);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function refuse(why: string): Refusal {
  return { kind: 'refused', why };
}
