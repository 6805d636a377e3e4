import { inWords } from './date-words';
import { short } from './short';
import { words } from './words';

/** What is said of a Word file that came back. */
export const exchange = {
  refusals: {
    'not-word': 'This is not a Word file.',
    'old-word': 'This is a file of an older Word (.doc). Open it in Word and save it as .docx.',
    locked: 'This file is locked with a password. Ask for one without, or remove the password in Word.',
    'open-document':
      'This is an OpenDocument file (.odt). Open it in LibreOffice or Word and save it as .docx.',
    damaged: 'This file is damaged or was cut off on its way. Ask for it again.',
    'too-large': 'This file holds more than any plan does, and was not read.',
    'no-answers':
      'Codraft did not write this file, or too little of it is left to tell which answer is which; and it asks none of the questions of a commitment form. Check that it is the right file.',
    newer: 'A newer version of Codraft wrote this file. Update Codraft to bring it in.',
  },
  mapLost:
    'Whatever saved this file last has taken out what it said when it was sent. Its answers were found by their headings and compared with what the drafts say now, so what was changed in the drafts since then shows as a change of the file.',
  notInFile: 'Not in the file',
  draftsStay: 'Nothing of these drafts is in the file. They stay as they are.',
  noDraft: 'The plan has no such draft any more.',
  deletedSince: (item: string) =>
    item === ''
      ? 'This was deleted from the draft after the file was sent, and changed in the file.'
      : `${words.quote(short(item))} was deleted from the draft after the file was sent, and changed in the file.`,
  moved: 'This was moved in the file. The draft keeps its order: move it there, if that is meant.',
  markGone: 'The place of this answer is not in the file any more. The draft keeps what it says.',
  inNoAnswer: 'This stands outside the answers.',
  inNote: 'This is a note at the foot of a page or at the end.',
  inMargin: 'This stands at the top or the bottom of the pages.',
  unknownOrganisation:
    'No organisation on the list has this name. Add it with “Add Organisation”, or correct the name, and bring the file in again.',
  unknownTheme:
    'No theme of the plan has this name. Add it with “New Theme”, or correct the name, and bring the file in again.',
  oneNameOnly: 'Only one name belongs here.',
  /** Who changed something, and on which day, as it is written: `2026-03-01`. */
  changedBy: (author: string, day: string | undefined) =>
    day === undefined ? `by ${author}` : `by ${author}, ${inWords(day)}`,
  deletedWords: (deleted: string) => `deleted: ${words.quote(short(deleted))}`,
  /** What stands in the conflict marks of a draft for the draft itself. */
  draft: 'draft',
  inConflict: 'Changed differently in the draft and in the file',
  draftSays: 'draft',
  fileSays: 'file ',
  notPlaced: 'Not placed',
  comments: 'Comments in the file',
  /** On the page, above them. */
  commentsJoin:
    'They join the discussion of their commitment with whatever you take in. Those whose commitment is not known stay in the file.',
  /** In a terminal, of those that come into the discussions. */
  joined: 'Comments in the file that join the discussion of their commitment',
  /** Above what a form says and the draft has no field for. */
  fromFile: 'From the Word file, not placed:',
  newDrafts: (drafts: number, isWritten: boolean) =>
    `${count(drafts, 'new draft')}${isWritten ? '' : ', if it were not a dry run'}`,
  filled: (answers: number, milestones: number) =>
    `${count(answers, 'answer')}, ${count(milestones, 'milestone')}`,
  leftAsComment: 'Not placed, at the end of the draft:',
  /** Of a new draft that another may be meant by, and in which answers both say much the same. */
  looksLike: (path: string, same: readonly string[]) =>
    `Looks like ${path}, which says much the same here: ${same.join('; ')}`,
  addedTo: (path: string) => `Added to ${path}`,
  noSector: '(the file does not say of which sector)',
  inNoCommitment: 'In no commitment of the file, and in no draft',
  numberInFile: 'Number in the file, which another commitment of the plan has',
  settled: 'settled',
  /** Who made a comment that does not say so. */
  somebody: 'Somebody',
  nothing: '(nothing)',
  /** The page that shows all of it before anything is written. */
  title: (file: string) => `What came back in ${file}`,
  intro:
    'The changes below are not in the drafts yet. At the end of the page you put those that are ticked into the drafts, or all of them; you can undo either.',
  introConflicts:
    'Where the draft and the file have changed the same words differently, choose one of them; until you do, the draft keeps its own.',
  nothingToTake: 'The drafts already say what this file says.',
  nothingPlaced: 'Nothing in this file goes into a draft by itself. See below for what it says.',
  trackedChanges: 'Tracked changes in the file',
  accepted: 'Accept them',
  rejected: 'Reject them',
  bothVersions: 'Both versions',
  theDraftSays: 'The draft says',
  theFileSays: 'The file says',
  keepDraft: 'Keep what the draft says',
  takeFile: 'Take what the file says',
  takeIn: 'Take In What Is Ticked',
  takeAll: 'Take In Everything',
  notPlacedIntro: 'These words of the file go into no draft by themselves. Copy by hand what is needed.',
};

function count(some: number, what: string): string {
  return `${some} ${what}${some === 1 ? '' : 's'}`;
}
