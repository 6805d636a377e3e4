import type { LanguageId } from './languages';

/** Numbers in words, as they stand alone or as parts of a longer word; without accents. */
interface Numerals {
  /** From nought on. */
  readonly units: string;
  readonly others: Readonly<Record<string, number>>;
  /** What may stand between two of them: “two hundred and ten”. */
  readonly and: string;
}

const numerals: Readonly<Record<LanguageId, Numerals>> = {
  en: {
    units:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    others: {
      dozen: 12,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
      hundred: 100,
      thousand: 1000,
      million: 1e6,
      billion: 1e9,
    },
    and: 'and',
  },
  es: {
    units:
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    others: {
      un: 1,
      una: 1,
      docena: 12,
      docenas: 12,
      veinte: 20,
      veinti: 20,
      treinta: 30,
      cuarenta: 40,
      cincuenta: 50,
      sesenta: 60,
      setenta: 70,
      ochenta: 80,
      noventa: 90,
      cien: 100,
      ciento: 100,
      cientos: 100,
      cientas: 100,
      quinientos: 500,
      quinientas: 500,
      setecientos: 700,
      setecientas: 700,
      novecientos: 900,
      novecientas: 900,
      mil: 1000,
      millon: 1e6,
      millones: 1e6,
    },
    and: 'y',
  },
  fr: {
    units:
      'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    others: {
      une: 1,
      douzaine: 12,
      douzaines: 12,
      vingt: 20,
      vingts: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
      septante: 70,
      huitante: 80,
      nonante: 90,
      cent: 100,
      cents: 100,
      mille: 1000,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
    },
    and: 'et',
  },
  it: {
    units:
      'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    others: {
      un: 1,
      una: 1,
      dozzina: 12,
      dozzine: 12,
      venti: 20,
      vent: 20,
      trenta: 30,
      trent: 30,
      quaranta: 40,
      quarant: 40,
      cinquanta: 50,
      cinquant: 50,
      sessanta: 60,
      sessant: 60,
      settanta: 70,
      settant: 70,
      ottanta: 80,
      ottant: 80,
      novanta: 90,
      novant: 90,
      cento: 100,
      cent: 100,
      mille: 1000,
      mila: 1000,
      milione: 1e6,
      milioni: 1e6,
      miliardo: 1e9,
      miliardi: 1e9,
    },
    and: 'e',
  },
};

const known = new Map<LanguageId, ReadonlyMap<string, number>>();

function valuesOf(language: LanguageId): ReadonlyMap<string, number> {
  let values = known.get(language);
  if (!values) {
    const { units, others } = numerals[language];
    values = new Map([
      ...units.split(' ').map((word, value) => [word, value] as const),
      ...Object.entries(others),
    ]);
    known.set(language, values);
  }
  return values;
}

/** The parts of a word that is a number, such as those of “duecentodieci”; nothing for any other word. */
export function numeralParts(word: string, language: LanguageId): readonly number[] | undefined {
  const values = valuesOf(language);
  const parts: number[] = [];
  for (let start = 0; start < word.length;) {
    let end = Math.min(word.length, start + longestPart);
    while (end > start && !values.has(word.slice(start, end))) end--;
    const value = values.get(word.slice(start, end));
    if (value === undefined) return undefined;
    parts.push(value);
    start = end;
  }
  return parts.length > 0 ? parts : undefined;
}

const longestPart = 12;

/** True for “and” as it stands between parts of a number. */
export function joinsNumerals(word: string, language: LanguageId): boolean {
  return numerals[language].and === word;
}

/** What the parts come to: 2, 100, 10 is 210. */
export function numeralValue(parts: readonly number[]): number {
  let [whole, current] = [0, 0];
  for (const part of parts) {
    if (part >= 1000) {
      whole += Math.max(1, current) * part;
      current = 0;
    }
    // “Two dozen”.
    else if (part === 100 || (part === 12 && current > 0 && current < 10))
      current = Math.max(1, current) * part;
    // Quatre-vingts.
    else if (part === 20 && current % 100 === 4) current += 76;
    else current += part;
  }
  return whole + current;
}
