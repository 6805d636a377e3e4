import type { Writer } from '../../schema/field-fact';
import { short } from './short';
import { words } from './words';

const { quote } = words;

/** Why an answer cannot be changed in a form, or not in this way, and what to do. */
export const answers = {
  unread: "This part of the file can't be read. Fix it in the text first.",
  otherWay: 'The text has something here that the form can’t show. Change it in the text.',
  inTextOnly: 'This can be changed in the text only.',
  inConflict: 'This answer has two versions. Choose one first.',
  pastConflict: 'This can’t be moved past what has two versions. Choose one of them first.',
  changedMeanwhile: 'Somebody changed this in the meantime. Look at what is there now, then change it again.',
  writtenBy: {
    'set-stage': 'The stage is changed with “Set Stage…”.',
    'sign-off': 'Signatures are added with “Sign Off…”.',
  } satisfies Readonly<Record<Writer, string>>,
  gone: 'This is not in the draft.',
  tooLong:
    'With this the file would have more than a million characters or 50,000 lines; a commitment is a few pages. Put anything else into another file.',
  notAsked: 'The form has no such question.',
  notOpen: 'This can’t be left open: it needs an answer.',
  notOnLine: 'Put this into a few words on one line.',
  notADate: (written: string) =>
    `${quote(short(written))} is not a date. Write a day, a month or a quarter, such as “31 December 2025”, “December 2025” or “Q4 2025”.`,
  noYear: (written: string) => `${quote(short(written))} has no year. Add it, as in “December 2025”.`,
  noSuchDay: (written: string) => `There is no such day as ${quote(short(written))}.`,
  notExact: (written: string) => `${quote(short(written))} can mean more than one date. Choose one.`,
  notAYear: 'A year alone is not exact enough here. Choose a month or a quarter.',
  notANumber: (written: string) => `${quote(short(written))} is not a whole number. Use digits only.`,
  notAnId: (written: string) =>
    `${quote(short(written))} can’t be used here: use lowercase letters without accents, digits, and single hyphens between them.`,
  notACode: (written: string) => `${quote(short(written))} doesn’t look like what belongs here.`,
  idNeeded:
    'Each item needs a short name. Write one of lowercase letters without accents, digits, and single hyphens between them.',
  namedElsewhere: (id: string, files: readonly string[]) => {
    const [first = ''] = files;
    const who = `${quote(short(first))}${files.length > 1 ? ` and ${files.length - 1} more of the plan’s files` : ''}`;
    return `${who} ${files.length > 1 ? 'use' : 'uses'} ${quote(short(id))} too. Choose “Change It Everywhere”, so that nothing loses what it is about, or go back to ${quote(short(id))}.`;
  },
  idTaken: (id: string) => `${quote(short(id))} is already taken. Choose a different one.`,
  notAChoice: (written: string) => `${quote(short(written))} is not one of the choices.`,
  notAnAddress: (written: string) =>
    `${quote(short(written))} is not a web address. It starts with https:// or http://.`,
  emptyNote: 'A note needs a word.',
  noteSilences:
    'A note that begins with “codraft-ignore” switches a check off. Begin it with another word; to switch a check off, use its fix.',
  noPlaceForNote:
    'There is no place for a note here: put it beside the list or the group that this is in, or write it in the text.',
  listHasItems: 'Delete the items of this list one by one.',
};
