import type { IRunOptions } from 'docx';
import { directionOf, languageOfLabels, type PublishedDocument } from '../service/index';
import { AnswerMarks } from './answer-marks';
import type { Bookmarks } from './bookmarks';
import { nameBookmarks } from './bookmarks';
import { createLists, type Lists } from './lists';
import { languageTag, wordsFor, type Words } from './words';

/** What all parts of the writer share while one document is written. */
export interface Writing {
  readonly words: Words;
  /** What a run of words that are not the authors' own has, so that they are read aloud and spelt as what they are. */
  readonly asLabel: Pick<IRunOptions, 'language'>;
  readonly direction: 'ltr' | 'rtl';
  readonly bookmarks: Bookmarks;
  readonly lists: Lists;
  readonly answers: AnswerMarks;
  /** An id for the next link out of the document. */
  readonly nextLink: () => string;
  /** A number for the next bookmark. */
  readonly nextBookmark: () => number;
}

/** Where a block stands. */
export interface Nesting {
  /** Body text, or the smaller text of a table. */
  readonly isInTable: boolean;
  /** How many lists, and how many quotes, it is in. */
  readonly listDepth: number;
  readonly quoteDepth: number;
}

export const inBody: Nesting = { isInTable: false, listDepth: 0, quoteDepth: 0 };
export const inTable: Nesting = { isInTable: true, listDepth: 0, quoteDepth: 0 };

export function startWriting(document: PublishedDocument): Writing {
  let links = 0;
  let marks = 0;
  const nextBookmark = () => {
    marks += 1;
    return marks;
  };
  return {
    words: wordsFor(document.language),
    asLabel: labelLook(document.language),
    direction: directionOf(document.language),
    bookmarks: nameBookmarks(document),
    lists: createLists(),
    answers: new AnswerMarks(document, nextBookmark),
    nextLink: () => {
      links += 1;
      return `Link${links}`;
    },
    nextBookmark,
  };
}

function labelLook(language: string): Writing['asLabel'] {
  const labels = languageOfLabels(language);
  if (labels === undefined) return {};
  const value = languageTag(labels);
  return { language: { value, eastAsia: value, bidirectional: value } };
}
