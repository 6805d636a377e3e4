import { short, shortFromElsewhere } from './short';
import { words } from './words';

const { quote, and } = words;

/** Sentences about who has signed what. */
export const agreement = {
  changedSinceSignOff: (by: string | undefined, on: string | undefined) =>
    `The text has changed since ${by === undefined ? 'it was signed here' : `${quote(short(by))} signed it`}${on === undefined ? '' : ` on ${on}`}, so this signature is for something else. Show them what changed and let them sign again, or take the change back.`,

  organisationsChanged: (by: string | undefined, on: string | undefined) =>
    `${signedThis(by, on)}, and since then another organisation stands behind one of its ids: a name in stakeholders.yaml has changed, or an id here. Show them who stands there now and let them sign again, or take the change back.`,

  organisationsUnknown: (by: string | undefined, on: string | undefined) =>
    `${signedThis(by, on)} with the names in stakeholders.yaml, which is not there, so nobody can tell whether the same organisations are meant. Bring that file back, or let them sign again.`,

  noDigest: (by: string | undefined) =>
    `${by === undefined ? 'This signature' : `The signature of ${quote(short(by))}`} does not say which text was agreed to, so any change since would go unseen. Let them sign once more, so that the digest of this text stands with it.`,

  unreadableDigest: (by: string | undefined) =>
    `This is not a digest that Codraft has written, or only part of one, so nobody can tell which text ${by === undefined ? 'was signed here' : `${quote(short(by))} signed`}. Take the line from an earlier version, or let them sign once more.`,

  newerVersion: (by: string | undefined, scheme: string) =>
    `${by === undefined ? 'This was' : `${quote(short(by))} has`} signed with a newer Codraft (${quote(short(scheme))}), and this one cannot tell whether the text is still the same. Update Codraft to compare it.`,

  /** At a place where the text is no longer what it was. */
  changedHere: (
    kind: 'added' | 'removed' | 'changed' | 'moved',
    said: string,
    signers: readonly SignedBy[],
  ): string => {
    const when = `when ${signedWhen(signers)}`;
    const again = 'Show them what changed and let them sign again, or take the change back.';
    switch (kind) {
      case 'changed':
        return `This said ${quote(shortFromElsewhere(said))} ${when}. ${again}`;
      case 'added':
        return `This was not there ${when}. ${again}`;
      case 'removed':
        return `${quote(shortFromElsewhere(said))} stood here ${when}, and is gone. ${again}`;
      case 'moved':
        return `This stood in place ${said} of the list ${when}. ${again}`;
    }
  },

  signedHere: ({ name, on }: SignedBy) =>
    `${name === undefined ? 'It' : quote(short(name))} ${name === undefined ? 'was signed' : 'signed'}${on === undefined ? '' : ` on ${on}`}.`,

  unknownSignatory: (written: string, meant: { readonly id: string; readonly name: string } | undefined) =>
    `${quote(short(written))} has signed, but is not in stakeholders.yaml, so nobody can tell whose agreement this is. ${
      meant
        ? `Did you mean ${quote(meant.id)} (${short(meant.name)})?`
        : 'Add the organisation there, or use the id of one that is listed.'
    }`,

  nobodySigned: () =>
    'Nobody has signed this commitment yet, and a final text is one that government and civil society have both agreed to. Let both sign it, each with an entry under “sign_off:”.',

  sideNotSigned: (missing: readonly ('government' | 'civil_society')[]) =>
    `${missing.length > 1 ? 'Neither government nor civil society has' : `${sides[missing[0] ?? 'government']} has not`} signed this commitment yet, and a final text is one that both have agreed to. Let ${and(missing.map((side) => sidesInside[side]))} sign it under “sign_off:”.`,
};

export interface SignedBy {
  readonly name?: string;
  readonly on?: string;
}

function signedThis(by: string | undefined, on: string | undefined): string {
  const who = by === undefined ? 'Somebody' : quote(short(by));
  return `${who} signed this text${on === undefined ? '' : ` on ${on}`}`;
}

function signedWhen(signers: readonly SignedBy[]): string {
  const [first] = signers;
  const on = first?.on === undefined ? '' : ` on ${first.on}`;
  if (signers.length < 2)
    return first?.name === undefined ? `it was signed${on}` : `${quote(short(first.name))} signed${on}`;
  const each = signers.map(({ name, on: day }) => {
    const who = name === undefined ? 'somebody' : quote(short(name));
    return day === undefined ? who : `${who} (${day})`;
  });
  return `${and(each)} signed`;
}

const sides = { government: 'Government', civil_society: 'Civil society' } as const;
const sidesInside = { government: 'government', civil_society: 'civil society' } as const;
