import type { PartialDate } from '../../model/dates';
import type { Stage } from '../../model/stage';
import { dateInWords } from './compare-dates';
import { inWords } from './date-words';
import { short } from './short';
import { valueLabels } from './value-labels';
import { words } from './words';

const { and, quote } = words;

/** Why a draft cannot be signed, what is signed, and what a digest says. */
export const sign = {
  commitment: (number: number | undefined, title: string | undefined, stage: Stage) =>
    `Commitment${number === undefined ? '' : ` ${number}`}: ${title === undefined ? 'without a title' : quote(short(title))} (${valueLabels[`stage.${stage}`] ?? stage})`,
  somebody: 'somebody',
  ledBy: (names: readonly string[]) => (names.length === 0 ? 'Nobody leads it yet' : `Led by ${and(names)}`),
  milestones: (count: number, last: PartialDate | undefined) =>
    count === 0
      ? 'No milestones'
      : `${count} milestone${count === 1 ? '' : 's'}${last ? `, the last one due ${dateInWords(last)}` : ''}`,
  openAnswers: (count: number) =>
    count === 1
      ? '1 answer is still open, and is signed as open'
      : `${count} answers are still open, and are signed as open`,
  signedOtherwise: (signatures: readonly { readonly name: string; readonly on?: string }[]) =>
    `Not what ${and(signatures.map(({ name, on }) => (on === undefined ? short(name) : `${short(name)} (${inWords(on)})`)))} signed: it has changed since`,

  digest: {
    about:
      "A digest is a fingerprint of what the draft said when it was signed: its words, dates, milestones and organisations. It leaves out comments, the stage, updates and milestone statuses. Codraft writes it; you don't need to read it.",
    same: (name: string, on: string | undefined) => `**${signed(name, on)}.** The text is still the same.`,
    changed: (name: string, on: string | undefined) => `**${signed(name, on)}.** The text has changed since.`,
    otherOrganisations: (name: string, on: string | undefined) =>
      `**${signed(name, on)}.** The text is the same, but one of its ids now means a different organisation.`,
    organisationsUnknown: (name: string, on: string | undefined) =>
      `**${signed(name, on)}.** The text is the same. Without a readable stakeholders.yaml, Codraft can't tell whether the organisations are too.`,
    newer: (name: string, on: string | undefined) =>
      `**${signed(name, on)}** with a newer version of Codraft, whose digests this version can't compare.`,
    unreadable: (name: string) =>
      `**This is not a digest written by Codraft,** so it is not clear which text ${short(name)} signed.`,
    draftUnreadable: (name: string, on: string | undefined) =>
      `**${signed(name, on)}.** The draft cannot be read in full, so Codraft can't tell whether the text is still the same.`,
  },

  notACommitment: () => 'Only a commitment can be signed, and this file is not one. Choose a commitment.',
  conflict: (line: number) =>
    `There are two versions on line ${line}, so it is not clear which one you are signing. Choose between them first.`,
  unreadable: (line: number) =>
    `The draft cannot be read in full (see line ${line}), so it is not clear what you are signing. Fix that line first.`,
  twice: (field: string, line: number) =>
    `The field ${quote(short(field))} is there twice (see line ${line}), so it is not clear which answer you are signing. Keep only one of them first.`,
  empty: () => 'There is nothing to sign in this draft yet. Write it first.',
  noList: (line: number) =>
    `“sign_off:” has something other than a list of signatures on line ${line}. Delete it first.`,
  noPlace: () =>
    'There is no safe place for the signature in this draft. Write “sign_off:” on a line of its own at the end, and sign again.',
  listUnreadable: () =>
    'stakeholders.yaml cannot be read in full, so it is not clear which organisations are meant. Fix the errors shown in it first.',
  notListed: (written: string, meant: { readonly id: string; readonly name: string } | undefined) =>
    `${quote(short(written))} is not in stakeholders.yaml, so it would not be clear whose signature it is. ${
      meant
        ? `Did you mean ${quote(meant.id)} (${short(meant.name)})?`
        : 'Add the organisation there, or use the id of one that is listed.'
    }`,
  notAnId: (written: string) =>
    `${quote(short(written))} is not the id of a stakeholder. An id has lowercase letters, digits and hyphens, such as cabinet-office.`,
  notADate: (written: string) =>
    `${quote(short(written))} is not a day. Write it as 2023-12-11, or only the month as 2023-12.`,
};

function signed(name: string, on: string | undefined): string {
  return `${short(name)} signed${on === undefined ? '' : ` on ${inWords(on)}`}`;
}
