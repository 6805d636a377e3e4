import { anyOf } from './wording';

/** Expressions of a word list, and where they stand in a text. Each pattern is made when it is first asked for. */
export interface Phrases {
  isIn(text: string): boolean;
  all(text: string): Iterable<RegExpExecArray>;
  /** How much of the end of a text they are, with one of the words `between` behind them or none; nothing when they are not there. */
  atEnd(text: string): number | undefined;
  /** How much of its beginning. */
  atStart(text: string): number | undefined;
}

export function phrases(expressions: readonly string[], between: readonly string[] = []): Phrases {
  const one = `(?:${expressions.join('|')})`;
  const small = between.length > 0 ? `(?:\\s{1,2}(?:${between.join('|')}))?` : '';
  const anywhere = lazy(() => anyOf(expressions, ''));
  const everywhere = lazy(() => anyOf(expressions, 'g'));
  const end = lazy(() => anyOf([`${one}${small}[\\s'(]{0,3}$`], ''));
  const start = lazy(() => anyOf([`^[\\s'-]{0,3}${one}`], ''));
  if (expressions.length === 0)
    return { isIn: () => false, all: () => [], atEnd: () => undefined, atStart: () => undefined };
  return {
    isIn: (text) => anywhere().test(text),
    all: (text) => text.matchAll(everywhere()),
    atEnd: (text) => end().exec(text)?.[0].length,
    atStart: (text) => start().exec(text)?.[0].length,
  };
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
