import type { AsideWords } from './asides';
import { enAsides } from './asides/en';
import { esAsides } from './asides/es';
import { frAsides } from './asides/fr';
import { itAsides } from './asides/it';
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
  readonly asides: AsideWords;
}

const words: Readonly<Record<LanguageId, PromiseWords>> = {
  en: { scales: enScales, guarantees: enGuarantees, figures: enFigures, asides: enAsides },
  es: { scales: esScales, guarantees: esGuarantees, figures: esFigures, asides: esAsides },
  fr: { scales: frScales, guarantees: frGuarantees, figures: frFigures, asides: frAsides },
  it: { scales: itScales, guarantees: itGuarantees, figures: itFigures, asides: itAsides },
};

export function promiseWordsOf(language: LanguageId): PromiseWords {
  return words[language];
}
