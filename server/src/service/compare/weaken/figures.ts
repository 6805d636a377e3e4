import { languages, type LanguageId } from '../../language/languages';
import { anyOf } from '../../language/wording';
import { monthNames } from '../../model/written-date-names';

/** Something in a text that an outsider can count or wait for. */
export interface Figure {
  readonly kind: 'year' | 'month' | 'percent' | 'number' | 'word';
  /** As it is written. */
  readonly text: string;
  /** The same for two that say the same. */
  readonly key: string;
  readonly value: number;
  readonly index: number;
}

/** Figures with their percent sign, but not those of names and codes (COVID-19, NAP6) or of “1)” in front of an item. */
const number =
  /(?<![\p{L}\p{N}.,/]|\p{L}[-‑])\p{Nd}+(?:[.,'’\u00a0\u202f](?=\p{Nd})\p{Nd}+)*(?![\p{L}\p{N}]|\)\s)(?:\s{0,2}[%％])?/gu;
/** More of a text is not looked at. */
const longest = 20_000;

export function figuresOf(text: string, language: LanguageId | undefined): readonly Figure[] {
  const figures: Figure[] = [];
  const prose = text.slice(0, longest);
  for (const match of prose.matchAll(number)) figures.push(numberFigure(match[0], match.index));
  if (language === undefined) return figures;
  for (const match of prose.matchAll(patternsOf(language))) {
    const month = monthNames.get(fold(match[0]));
    // Not the “May” of the English verb, where no figure of a date stands beside it.
    const kind = month === undefined ? 'word' : 'month';
    const isDate = /\p{Nd}[\p{Nd}\s.ºo°,a-z]{0,6}$/u.test(
      prose.slice(Math.max(0, match.index - 8), match.index),
    );
    const isBesideYear = /^[\s,.]*(?:de[l]? )?\p{Nd}/u.test(prose.slice(match.index + match[0].length));
    if (kind === 'month' && !isDate && !isBesideYear) continue;
    figures.push({ kind, text: match[0], key: fold(match[0]), value: month ?? NaN, index: match.index });
  }
  return figures.sort((a, b) => a.index - b.index);
}

function numberFigure(written: string, index: number): Figure {
  const digits = written.replace(/[\s%％]/gu, '');
  const isPercent = /[%％]/u.test(written);
  const value = valueOf(digits);
  const isYear = !isPercent && /^(?:19|20)\d\d$/.test(digits);
  const kind = isYear ? 'year' : isPercent ? 'percent' : 'number';
  return { kind, text: written.trim(), key: `${value}${isPercent ? '%' : ''}`, value, index };
}

/** Three figures behind a mark are thousands, anything else a part of one: 5,000 and 1.5. */
function valueOf(digits: string): number {
  const plain = digits.replace(/[.,'’\u00a0\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu, '').replace(',', '.');
  return Number(plain);
}

const compiled = new Map<LanguageId, RegExp>();

function patternsOf(id: LanguageId): RegExp {
  let pattern = compiled.get(id);
  if (!pattern) {
    const { numbers } = languages[id].concrete;
    pattern = anyOf(
      [
        ...numbers,
        ...[...monthNames.keys()].filter((name) => name.length > 3),
        'd[eé]cembre|f[eé]vrier|ao[uû]t|may|mai',
      ],
      'gi',
    );
    compiled.set(id, pattern);
  }
  return pattern;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ');
}

/** Those of the first list that the second does not have as well. */
export function figuresGone(from: readonly Figure[], to: readonly Figure[]): readonly Figure[] {
  const left = new Map<string, number>();
  for (const { key } of to) left.set(key, (left.get(key) ?? 0) + 1);
  return from.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}
