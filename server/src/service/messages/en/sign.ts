import type { PartialDate } from '../../model/dates';
import type { Stage } from '../../model/stage';
import { dateInWords } from './compare-dates';
import { short } from './short';
import { words } from './words';

const { and, quote } = words;

/** Why a draft cannot be signed, what is signed, and what a digest says. */
export const sign = {
  commitment: (number: number | undefined, title: string | undefined, stage: Stage) =>
    `Commitment${number === undefined ? '' : ` ${number}`}: ${title === undefined ? 'without a title' : quote(short(title))} (${stages[stage]})`,
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
    `Not what ${and(signatures.map(({ name, on }) => (on === undefined ? short(name) : `${short(name)} (${on})`)))} signed: it has changed since`,

  digest: {
    about:
      'A digest is a fingerprint of what the draft said when it was signed: its words, dates, milestones and organisations. Comments, the stage, updates and the status of milestones are not part of it. Codraft writes it; nobody needs to read it.',
    same: (name: string, on: string | undefined) => `**${signed(name, on)}.** This is still the text.`,
    changed: (name: string, on: string | undefined) => `**${signed(name, on)}.** The text has changed since.`,
    otherOrganisations: (name: string, on: string | undefined) =>
      `**${signed(name, on)}.** The text is the same, and another organisation stands behind one of its ids.`,
    organisationsUnknown: (name: string, on: string | undefined) =>
      `**${signed(name, on)}.** The text is the same; whether its organisations are cannot be told without a readable stakeholders.yaml.`,
    newer: (name: string, on: string | undefined) =>
      `**${signed(name, on)}** with a newer Codraft, whose digests this one cannot compare.`,
    unreadable: (name: string) =>
      `**This is not a digest that Codraft has written,** so nobody can tell which text ${short(name)} signed.`,
    draftUnreadable: (name: string, on: string | undefined) =>
      `**${signed(name, on)}.** The draft cannot be read in full, so nobody can tell whether it is still that text.`,
  },

  notACommitment: () =>
    'Only a commitment can be signed, and this file is none. Choose the draft of a commitment.',
  conflict: (line: number) =>
    `Two versions stand side by side in line ${line}, so nobody can tell which one is signed. Choose between them first.`,
  unreadable: (line: number) =>
    `The draft cannot be read in full (see line ${line}), so nobody can tell what is signed. Mend that line first.`,
  twice: (field: string, line: number) =>
    `The field ${quote(short(field))} stands twice (see line ${line}), so nobody can tell which answer is signed. Keep one of them first.`,
  empty: () => 'There is nothing in this draft yet that could be signed. Write it first.',
  noList: (line: number) =>
    `Something else than a list of signatures stands under “sign_off:” in line ${line}. Take it out first.`,
  noPlace: () =>
    'There is no safe place for the signature in this draft. Write “sign_off:” on a line of its own at the end, and sign again.',
  listUnreadable: () =>
    'stakeholders.yaml cannot be read in full, so nobody can tell which organisations are meant. Fix the errors shown in it first.',
  notListed: (written: string, meant: { readonly id: string; readonly name: string } | undefined) =>
    `${quote(short(written))} is not in stakeholders.yaml, so nobody could tell whose signature it is. ${
      meant
        ? `Did you mean ${quote(meant.id)} (${short(meant.name)})?`
        : 'Add the organisation there, or use the id of one that is listed.'
    }`,
  notAnId: (written: string) =>
    `${quote(short(written))} is not the id of a stakeholder. An id has small letters, digits and dashes, such as cabinet-office.`,
  notADate: (written: string) =>
    `${quote(short(written))} is not a day. Write it as 2023-12-11, or only the month as 2023-12.`,
};

function signed(name: string, on: string | undefined): string {
  return `${short(name)} signed${on === undefined ? '' : ` on ${on}`}`;
}

const stages: Readonly<Record<Stage, string>> = {
  initial: 'a first sketch',
  mature: 'a mature draft',
  final: 'the final text',
  published: 'the published text',
};
