import { short } from './short';
import { words } from './words';

const { quote } = words;

/** Why a draft cannot be signed, and who has signed it. */
export const sign = {
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
    'stakeholders.yaml cannot be read in full, so nobody can tell which organisations are meant. Mend what is marked in it first.',
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
