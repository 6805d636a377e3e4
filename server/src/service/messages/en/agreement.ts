import { short } from './short';
import { words } from './words';

const { quote, and } = words;

/** Sentences about who has signed what. */
export const agreement = {
  changedSinceSignOff: (by: string | undefined, on: string | undefined) =>
    `The text has changed since ${by === undefined ? 'it was signed here' : `${quote(short(by))} signed it`}${on === undefined ? '' : ` on ${on}`}, so this signature is for something else. Show them what changed and let them sign again, or take the change back.`,

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

const sides = { government: 'Government', civil_society: 'Civil society' } as const;
const sidesInside = { government: 'government', civil_society: 'civil society' } as const;
