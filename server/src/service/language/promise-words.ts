import type { FigureWords } from './figures';
import { enFigures } from './figures/en';
import { esFigures } from './figures/es';
import { frFigures } from './figures/fr';
import { itFigures } from './figures/it';
import type { Guarantees } from './guarantees';
import { enGuarantees } from './guarantees/en';
import { esGuarantees } from './guarantees/es';
import { frGuarantees } from './guarantees/fr';
import { itGuarantees } from './guarantees/it';
import type { LanguageId } from './languages';
import type { Scales } from './scales';
import { enScales } from './scales/en';
import { esScales } from './scales/es';
import { frScales } from './scales/fr';
import { itScales } from './scales/it';

/** The words of a language that make one version of a promise weaker than another. */
export interface PromiseWords {
  readonly scales: Scales;
  readonly guarantees: Guarantees;
  readonly figures: FigureWords;
}

const words: Readonly<Record<LanguageId, PromiseWords>> = {
  en: { scales: enScales, guarantees: enGuarantees, figures: enFigures },
  es: { scales: esScales, guarantees: esGuarantees, figures: esFigures },
  fr: { scales: frScales, guarantees: frGuarantees, figures: frFigures },
  it: { scales: itScales, guarantees: itGuarantees, figures: itFigures },
};

export function promiseWordsOf(language: LanguageId): PromiseWords {
  return words[language];
}
