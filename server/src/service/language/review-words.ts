import type { LanguageId } from './languages';
import type { ReviewWords } from './review';
import { enReviewWords } from './review/en';
import { esReviewWords } from './review/es';
import { frReviewWords } from './review/fr';
import { itReviewWords } from './review/it';

const words: Readonly<Record<LanguageId, ReviewWords>> = {
  en: enReviewWords,
  es: esReviewWords,
  fr: frReviewWords,
  it: itReviewWords,
};

export function reviewWordsOf(language: LanguageId): ReviewWords {
  return words[language];
}
