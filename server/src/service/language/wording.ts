/**
 * The letters of the languages whose wording is checked. Ranges, and patterns without the `u` flag: with it, letters of
 * every script are compared in both cases, and a pattern as long as a word list takes a tenth of a second to make.
 */
const letter = 'a-zA-ZÀ-ɏ';
const wordBefore = `(?<![${letter}\\d])`;
/** Behind an elision, as in “au lieu d'une”, the next word begins at once. */
const wordAfter = `(?:(?![${letter}\\d])|(?<=['’]))`;

/**
 * One pattern for many expressions, so that a text is gone through once. An expression begins and ends with a word; a
 * space in it stands for the spaces of the draft, ` ?` for any or none, `\L` for a letter, `\L+` for the letters of a word, as many as words have,
 * and an apostrophe is written as a `.`.
 */
export function anyOf(expressions: readonly string[], flags = 'i'): RegExp {
  return new RegExp(`${wordBefore}(?:${expressions.map(spelled).join('|')})${wordAfter}`, flags);
}

/** The same with a name for each group of expressions, to tell which of them was found. */
export function anyOfGroups(groups: Readonly<Record<string, readonly string[]>>, flags = 'i'): RegExp {
  const alternatives = Object.entries(groups).map(
    ([name, expressions]) => `(?<${name}>${expressions.map(spelled).join('|')})`,
  );
  return new RegExp(`${wordBefore}(?:${alternatives.join('|')})${wordAfter}`, flags);
}

function spelled(expression: string): string {
  return expression
    .replace(lookBehind, (look) => look.replaceAll(' ', `\\s{1,${farthestBehind}}`))
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+')
    .replaceAll('\\L+', `[${letter}]{1,20}`)
    .replaceAll('\\L', `[${letter}]`);
}

const lookBehind = /\(\?<[!=](?:[^()]|\([^()]*\))*\)/g;

/** In spaces. What must or must not stand before an expression is looked for from every place of a text. */
const farthestBehind = 100;
