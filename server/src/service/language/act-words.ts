import type { ActWords } from './acts';
import { enActs } from './acts/en';
import { esActs } from './acts/es';
import { frActs } from './acts/fr';
import { itActs } from './acts/it';
import type { LanguageId } from './languages';

const words: Readonly<Record<LanguageId, ActWords>> = { en: enActs, es: esActs, fr: frActs, it: itActs };

export function actWordsOf(language: LanguageId): ActWords {
  return words[language];
}
