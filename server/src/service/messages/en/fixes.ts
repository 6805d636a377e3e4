import type { RepairKind } from '../../yaml/repair/repair';
import { short, toCopy } from './short';
import { words } from './words';

const { quote, and } = words;

/** The names of quick fixes: what each of them does. */
export const fixes = {
  add: (names: readonly string[]) => `Add ${and(names.map(field))}`,
  addAll: (count: number) => `Add all ${count} missing fields of this file`,
  addMilestone: 'Add a second milestone',
  leaveOpen: (names: readonly string[]) => `Leave ${and(names.map(field))} open, with the reason (tbc)`,
  beginForm: 'Write the questions of the form into this file',
  use: (value: string) => `Use ${quote(toCopy(value) ?? short(value))}`,
  renumber: (moves: readonly (readonly [number, number])[]) => {
    const [only, second] = moves;
    return only && !second
      ? `Change number ${only[0]} to ${only[1]}`
      : `Renumber the ${moves.length} commitments after the gap`;
  },
  register: (id: string) => `Add ${quote(short(id))} to stakeholders.yaml`,
  move: (id: string, list: string) => `Move ${quote(short(id))} to ${quote(list)}`,
  dropMention: (id: string) => `Take out the second ${quote(short(id))}`,
  dropStep: 'Take this step out of its own list',
  swapDates: 'Swap the two dates',
  deleteEmpty: (name: string) => `Delete the empty ${field(name)}`,
  deleteItem: 'Delete the empty item',
  deleteMark: 'Delete this mark',
  deleteComment: 'Delete this comment',
  quote: 'Put the text in quotes',
  asNote: 'Keep it as a note, set off by two spaces',
  asTitle: 'Make it the title of a milestone',
  asItem: 'Make it the first item of a list',
  asList: 'Make it a list',
  asText: 'Make it one text',
  repair: {
    quote: 'Put the text in quotes',
    'move-below': 'Begin the text on the next line',
    'line-up': 'Line it up with its neighbours',
    'indent-text': 'Indent it as part of the answer',
    'make-list': 'Make it a list',
    'tabs-to-spaces': 'Indent with spaces in the whole file',
    'add-space': 'Put a space there',
    'add-colon': 'Put a colon there',
    'add-title': 'Make it what the item is called',
    'write-name': 'Write it as the name of the field',
    'add-name': 'Put the name of the field above',
    'name-text': 'Put the name of its field in front',
    'add-dash': 'Begin the item with a dash',
    'as-note': 'Keep it as a note',
    'drop-empty': 'Take out the empty answer',
    'add-comma': 'Put a comma there',
    'close-quote': 'Close the quotation mark',
    'close-bracket': 'Close the bracket',
    'drop-bracket': 'Take out the bracket',
    'drop-signs': 'Take out the sign',
    'double-backslash': 'Write the backslash twice',
    'plain-characters': 'Use the plain sign',
    'drop-control-characters': 'Take it out',
    'move-comment': 'Move the comment above the field',
  } satisfies Readonly<Record<RepairKind, string>>,
  ignoreHere: (rule: string) => `Ignore this, with a reason (${rule})`,
  ignoreInFile: (rule: string) => `Ignore ${rule} in this file, with a reason`,
  reason: 'why',
  showChanged: (on: string | undefined) =>
    on === undefined
      ? 'Show what changed since it was signed'
      : `Show what changed since it was signed on ${on}`,
  explain: (rule: string) => `Explain “${rule}”`,
  silence: 'Silence…',
  setLevel: (rule: string, level: 'info' | 'off') =>
    level === 'off' ? `Switch ${rule} off for the whole plan` : `Show ${rule} as info in the whole plan`,
  fixAll: 'Make every safe fix in this file',
};

function field(name: string): string {
  return `“${name}:”`;
}
