import type { CommitmentPage } from '../commitment/commitment-page';
import { grewFromPart } from '../commitment/grew-from';
import { signOffPart } from '../commitment/sign-off';
import { updatesPart } from '../commitment/updates';
import type { Section } from '../document';
import { layOutAsOgp } from './ogp';
import { layOutAsNap6 } from './uk-nap6';

/** The layouts, the usual one first. */
export const layouts = ['ogp', 'uk-nap6'] as const;
/** The order and headings of what is published; never what is stored. */
export type Layout = (typeof layouts)[number];

/** For words that come from outside. */
export function isLayout(name: string): name is Layout {
  return (layouts as readonly string[]).includes(name);
}

/** What a meeting is published as: before it, and after it. */
export const meetingLayouts = ['agenda', 'read-out'] as const;
/** One of them. */
export type MeetingLayout = (typeof meetingLayouts)[number];

/** For words that come from outside. */
export function isMeetingLayout(name: string): name is MeetingLayout {
  return (meetingLayouts as readonly string[]).includes(name);
}

export function layOut(page: CommitmentPage, layout: Layout): readonly Section[] {
  return [...formOf(page, layout), ...grewFromPart(page), ...updatesPart(page, 1), ...signOffPart(page, 1)];
}

function formOf(page: CommitmentPage, layout: Layout): readonly Section[] {
  switch (layout) {
    case 'ogp':
      return layOutAsOgp(page);
    case 'uk-nap6':
      return layOutAsNap6(page);
  }
}
