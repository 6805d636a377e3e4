import { inWords } from './date-words';
import { short, shortFromElsewhere } from './short';
import { words } from './words';

const { quote, and } = words;

/** Sentences about who has signed what. */
export const agreement = {
  changedSinceSignOff: (by: string | undefined, on: string | undefined) =>
    `The text has changed since ${by === undefined ? 'it was signed here' : `${quote(short(by))} signed it`}${on === undefined ? '' : ` on ${inWords(on)}`}, so this signature is for a different text. Show them what changed and ask them to sign again, or undo the change.`,

  organisationsChanged: (by: string | undefined, on: string | undefined) =>
    `${signedThis(by, on)}, but one of the organisations in it is now a different one: a name in the list of stakeholders has changed, or the choice here. Show them which organisation it is now and ask them to sign again, or undo the change.`,

  organisationsUnknown: (by: string | undefined, on: string | undefined) =>
    `${signedThis(by, on)} with the names in the list of stakeholders, but that is missing, so Codraft can't tell whether the organisations are the same. Restore the list, or ask them to sign again.`,

  noDigest: (by: string | undefined) =>
    `${by === undefined ? 'This signature' : `The signature of ${quote(short(by))}`} does not say which text was agreed to, so later changes can't be detected. Ask them to sign again, which adds the digest of this text.`,

  unreadableDigest: (by: string | undefined) =>
    `This is not a complete digest written by Codraft, so it is not clear which text ${by === undefined ? 'was signed here' : `${quote(short(by))} signed`}. Restore it from an earlier version, or ask them to sign again.`,

  openRemarks: (count: number, questions: readonly string[]) => {
    const named = questions.filter((question) => question !== '').map((question) => quote(short(question)));
    const about = named.length === 0 ? '' : ` (on ${and(named)})`;
    return `${count === 1 ? 'A remark on this draft is' : `${count} remarks on this draft are`} still open${about}, and somebody is waiting for an answer. Answer and settle ${count === 1 ? 'it' : 'them'} before the text goes out.`;
  },

  newerVersion: (by: string | undefined, scheme: string) =>
    `${by === undefined ? 'This was' : `${quote(short(by))} has`} signed with a newer version of Codraft (${quote(short(scheme))}), and this version can't tell whether the text is still the same. Update Codraft to compare it.`,

  /** At a place where the text is no longer what it was. */
  changedHere: (
    kind: 'added' | 'removed' | 'changed' | 'moved',
    said: string,
    signers: readonly SignedBy[],
  ): string => {
    const when = `when ${signedWhen(signers)}`;
    const again = 'Show them what changed and ask them to sign again, or undo the change.';
    switch (kind) {
      case 'changed':
        return `This said ${quote(shortFromElsewhere(said))} ${when}. ${again}`;
      case 'added':
        return `This was not there ${when}. ${again}`;
      case 'removed':
        return `${quote(shortFromElsewhere(said))} was here ${when}, and has been removed. ${again}`;
      case 'moved':
        return `This was number ${said} in the list ${when}. ${again}`;
    }
  },

  signedHere: ({ name, on }: SignedBy) =>
    `${name === undefined ? 'It' : quote(short(name))} ${name === undefined ? 'was signed' : 'signed'}${on === undefined ? '' : ` on ${inWords(on)}`}.`,

  unknownSignatory: (written: string, meant: { readonly id: string; readonly name: string } | undefined) =>
    `${quote(short(written))} has signed, but is not in the list of stakeholders, so it is not clear whose agreement this is. ${
      meant
        ? `Did you mean ${quote(meant.id)} (${short(meant.name)})?`
        : 'Add the organisation there, or choose one that is listed.'
    }`,

  nobodySigned: () =>
    'Nobody has signed this commitment yet, but a final text needs the agreement of both government and civil society. Ask both to sign it.',

  sideNotSigned: (missing: readonly ('government' | 'civil_society')[]) =>
    `${missing.length > 1 ? 'Neither government nor civil society has' : `${sides[missing[0] ?? 'government']} has not`} signed this commitment yet, but a final text needs the agreement of both. Ask ${and(missing.map((side) => sidesInside[side]))} to sign it.`,
};

export interface SignedBy {
  readonly name?: string;
  readonly on?: string;
}

function signedThis(by: string | undefined, on: string | undefined): string {
  const who = by === undefined ? 'Somebody' : quote(short(by));
  return `${who} signed this text${on === undefined ? '' : ` on ${inWords(on)}`}`;
}

function signedWhen(signers: readonly SignedBy[]): string {
  const [first] = signers;
  const on = first?.on === undefined ? '' : ` on ${inWords(first.on)}`;
  if (signers.length < 2)
    return first?.name === undefined ? `it was signed${on}` : `${quote(short(first.name))} signed${on}`;
  const each = signers.map(({ name, on: day }) => {
    const who = name === undefined ? 'somebody' : quote(short(name));
    return day === undefined ? who : `${who} (${inWords(day)})`;
  });
  return `${and(each)} signed`;
}

const sides = { government: 'Government', civil_society: 'Civil society' } as const;
const sidesInside = { government: 'government', civil_society: 'civil society' } as const;
