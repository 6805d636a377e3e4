import fc from 'fast-check';

/** A part of the way through a text, from 0 up to 1. Evenly: of all doubles most are next to nothing. */
export const somewhere = fc.integer({ min: 0, max: 2 ** 24 - 1 }).map((place) => place / 2 ** 24);
