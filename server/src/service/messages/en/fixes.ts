import type { RepairKind } from '../../yaml/repair/repair';
import { inWords } from './date-words';
import { short, toCopy } from './short';
import { words } from './words';

const { quote, and, check } = words;

/** The names of quick fixes: what each of them does. */
export const fixes = {
  add: (labels: readonly string[]) => `Add ${and(labels.map(quote))}`,
  addAll: (count: number) => `Add all ${count} missing questions in this file`,
  addMilestone: 'Add a second milestone',
  leaveOpen: (labels: readonly string[]) => `Leave ${and(labels.map(quote))} open, with a reason`,
  beginForm: 'Insert the questions of the form',
  use: (value: string) => `Use ${quote(toCopy(value) ?? short(value))}`,
  useDate: (iso: string) => `Use ${inWords(iso)}`,
  renumber: (moves: readonly (readonly [number, number])[]) => {
    const [only, second] = moves;
    return only && !second
      ? `Change number ${only[0]} to ${only[1]}`
      : `Renumber the ${moves.length} commitments after the gap`;
  },
  register: (id: string) => `Add ${quote(short(id))} to the list of stakeholders`,
  move: (id: string, list: string) => `Move ${quote(short(id))} to ${quote(list)}`,
  dropMention: (id: string) => `Remove the second ${quote(short(id))}`,
  dropStep: 'Remove this step from its own list',
  swapDates: 'Swap the two dates',
  deleteEmpty: (label: string) => `Delete the empty ${quote(label)}`,
  deleteItem: 'Delete the empty item',
  deleteMark: 'Delete this marker',
  deleteComment: 'Delete this comment',
  quote: 'Put the text in quotation marks',
  asNote: 'Keep it as a note, after two spaces',
  asTitle: 'Make it the title of a milestone',
  asItem: 'Make it the first item of a list',
  asList: 'Make it a list',
  asText: 'Make it one text',
  repair: {
    quote: 'Put the text in quotation marks',
    'move-below': 'Start the text on the next line',
    'line-up': 'Align it with the lines around it',
    'indent-text': 'Indent it as part of the answer',
    'make-list': 'Make it a list',
    'tabs-to-spaces': 'Indent with spaces in the whole file',
    'add-space': 'Add a space',
    'add-colon': 'Add a colon',
    'add-title': 'Make it the name of the item',
    'write-name': 'Write it as a field name',
    'add-name': 'Add the field name above',
    'name-text': 'Put its field name in front',
    'add-dash': 'Start the item with a dash',
    'drop-dash': 'Join it to the item above',
    'as-note': 'Keep it as a note',
    'drop-empty': 'Remove the empty answer',
    'add-comma': 'Add a comma',
    'close-quote': 'Close the quotation mark',
    'close-bracket': 'Close the bracket',
    'drop-bracket': 'Remove the bracket',
    'drop-signs': 'Remove the character',
    'double-backslash': 'Write the backslash twice',
    'plain-characters': 'Use the plain character',
    'drop-control-characters': 'Remove it',
    'move-comment': 'Move the comment above the field',
  } satisfies Readonly<Record<RepairKind, string>>,
  ignoreHere: (rule: string) => `Ignore ${check(rule)} here, with a reason`,
  ignoreInFile: (rule: string) => `Ignore ${check(rule)} in this whole file, with a reason`,
  reason: 'why',
  showChanged: (on: string | undefined) =>
    on === undefined
      ? 'Show what changed since it was signed'
      : `Show what changed since it was signed on ${inWords(on)}`,
  explain: (rule: string) => `Explain ${check(rule)}`,
  silence: 'Silence…',
  setLevel: (rule: string, level: 'info' | 'off') =>
    level === 'off'
      ? `Turn off ${check(rule)} for the whole plan`
      : `Show ${check(rule)} only as a hint in the whole plan`,
  fixAll: 'Apply all safe fixes in this file',
};
