import type { Sector } from '../../model/stakeholders';
import { short } from './short';
import { words } from './words';

const { quote, or } = words;

/** Sentences about who leads, who helps, and who can be reached where. */
export const leads = {
  missingLead: () =>
    'Nobody leads this commitment yet, and commitments without a lead are seldom delivered. Name a government body as lead, and a civil-society organisation beside it.',

  missingGovernmentLead: () =>
    'No government body leads this commitment, and OGP holds government accountable for delivering it. Name one, or leave this open with a reason.',

  missingCivilSocietyLead: () =>
    'No civil-society organisation leads this commitment beside government; forums such as that of the United Kingdom pair the two, though OGP does not ask for it. Name one, or leave this open with a reason.',

  milestoneWithoutLead: () =>
    'Nobody leads this milestone, so it is not clear who has to get it done. Name one organisation as its lead.',

  manyMilestonesWithoutLead: (count: number, of: number) =>
    `${count === of ? `All ${of}` : `${count} of ${of}`} milestones have no lead, so it is not clear who has to get them done. Name one organisation as the lead of each, or turn this check off for the whole plan if the lead of the commitment is responsible for every step.`,

  unknownStakeholder: (written: string, meant: { readonly id: string; readonly name: string } | undefined) =>
    `${quote(short(written))} is not in the list of stakeholders, so readers can't tell who is meant. ${
      meant
        ? `Did you mean ${quote(meant.id)} (${short(meant.name)})?`
        : 'Add the organisation there, or choose one that is listed.'
    }`,

  unnamedStakeholder: (written: string) =>
    `${quote(short(written))} is no single organisation, so nobody can be asked about it later. Name those who take part, each as an entry of its own.`,

  wrongSector: (name: string, sector: Sector, group: GroupWord, fitting: readonly GroupWord[]) =>
    `${short(name)} is listed under ${groupWords[group]}, but the list of stakeholders has it as ${sectorWords[sector]}, and readers need to see which side stands behind a commitment. Move it to ${or(fitting.map((word) => groupWords[word]))}, or correct its sector.`,

  sectorIsHere: (sector: Sector) => `Listed here as ${sectorWords[sector]}.`,

  namedTwiceInList: (id: string) =>
    `${quote(short(id))} is already in this list, and would be printed twice. Delete one of the two.`,

  namedInTwoLists: (id: string, first: string, second: string) =>
    `${quote(short(id))} is already named under ${quote(first)}, so it is not clear which role it has. Keep it there or here under ${quote(second)}, not both.`,

  supportsItsOwnLead: (id: string) =>
    `${quote(short(id))} leads this milestone already, so it doesn't need to support it as well. Delete it here, or name another lead.`,

  listedTwice: (name: string) =>
    `${quote(short(name))} is already in the list of stakeholders, and an organisation listed twice is counted and named in two ways. Keep one entry, and name that everywhere.`,

  partOfCircle: (names: readonly string[]) =>
    names.length === 1
      ? `${short(names[0] ?? '')} is said to be part of itself, so nobody can tell which network it belongs to. Name the network, or take “Part of” out.`
      : `These organisations are said to be part of each other in a circle (${names.map((name) => short(name)).join(', ')}), so nobody can tell which of them is the network. Take “Part of” out of one of them.`,

  circleHere: (name: string) => `The circle goes on with ${short(name)} here.`,

  firstMention: () => 'Named here first.',

  personalEmail: (written: string) =>
    `${quote(short(written))} would be published with the draft, where anyone can collect it, and a person's address stays public after the person has moved on. Put it in the list of contacts, which is not published, and name the organisation here.`,

  personalPhone: (written: string) =>
    `${quote(short(written))} looks like a telephone number and would be published with the draft, where anyone can collect it. Put it in the list of contacts, which is not published, and name the organisation here.`,
};

type GroupWord = 'government' | 'civil_society' | 'other';

const groupWords: Readonly<Record<GroupWord, string>> = {
  government: 'government',
  civil_society: 'civil society',
  other: 'other actors',
};

const sectorWords: Readonly<Record<Sector, string>> = {
  government: 'a government body',
  civil_society: 'a civil-society organisation',
  parliament: 'a part of parliament',
  private_sector: 'a company or business group',
  academia: 'a university or research body',
  multilateral: 'an international body',
  other: 'something else',
};
