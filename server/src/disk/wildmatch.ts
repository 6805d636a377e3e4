/** Stands for any number of letters in a name, or of folders in a path. */
const star = Symbol('*');
/** The letters that may stand in one place. */
interface Letters {
  has(letter: string): boolean;
}
type Glob = readonly (Letters | typeof star)[];

/** A pattern of a .gitignore below its folder: what each name on the way has to look like. */
export type PathPattern = readonly (Glob | typeof star)[];

/** How much may still be compared. Patterns can be made to take hours, and whoever opens a folder has not written them. */
export interface Patience {
  steps: number;
}

/**
 * The parts of a pattern as git's own `wildmatch` reads them, or nothing when it can match no name at all. Takes bytes: to
 * git, `?` is one byte, and so half a letter with an accent.
 */
export function readPattern(bytes: string): PathPattern | undefined {
  const names = splitAtSlashes(bytes);
  if (!names) return undefined;
  const isAny = (glob: Glob) => glob.length >= 2 && glob.every((part) => part === star);
  return names.flatMap((glob, i) => {
    if (!isAny(glob)) return [glob];
    // `a/**` is all that lies in a folder, and not the folder itself.
    return i === names.length - 1 ? [star, glob] : [star];
  });
}

export function matchesPath(pattern: PathPattern, names: readonly string[], patience: Patience): boolean {
  return matches(pattern, names, (glob, name) => matchesName(glob, name, patience), patience);
}

function matchesName(glob: Glob, name: string, patience: Patience): boolean {
  return matches(glob, name, (letters, letter) => letters.has(letter), patience);
}

/** Only the last star ever needs another try, so this takes no more steps than both lengths multiplied. */
function matches<Part>(
  pattern: readonly (Part | typeof star)[],
  text: readonly string[] | string,
  fits: (part: Part, piece: string) => boolean,
  patience: Patience,
): boolean {
  let at = 0;
  let lastStar = -1;
  let resume = 0;
  for (let i = 0; i < text.length;) {
    if (patience.steps-- <= 0) return false;
    const part = pattern[at];
    if (part === star) {
      lastStar = at++;
      resume = i;
    } else if (part !== undefined && fits(part, text[i] ?? '')) {
      at++;
      i++;
    } else if (lastStar >= 0) {
      at = lastStar + 1;
      i = ++resume;
    } else return false;
  }
  while (pattern[at] === star) at++;
  return at === pattern.length;
}

function splitAtSlashes(bytes: string): readonly Glob[] | undefined {
  const names: (Letters | typeof star)[][] = [[]];
  const add = (part: Letters | typeof star) => names.at(-1)?.push(part);
  for (let i = 0; i < bytes.length; i++) {
    const letter = bytes[i] ?? '';
    if (letter === '*') add(star);
    else if (letter === '?') add(anyLetter);
    else if (letter === '[') {
      const set = readSet(bytes, i + 1);
      if (!set) return undefined;
      add(set.letters);
      i = set.end;
    } else {
      const literal = letter === '\\' ? bytes[++i] : letter;
      if (literal === undefined) return undefined;
      if (literal === '/') names.push([]);
      else add(only(literal));
    }
  }
  return names;
}

const anyLetter: Letters = { has: () => true };
const known = new Map<string, Letters>();

function only(letter: string): Letters {
  const one = known.get(letter) ?? new Set([letter]);
  known.set(letter, one);
  return one;
}

const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  // eslint-disable-next-line no-control-regex
  cntrl: /[\x00-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t\n\v\f\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/** What stands in brackets, from behind the first one on. */
function readSet(
  bytes: string,
  start: number,
): { readonly letters: Letters; readonly end: number } | undefined {
  const isNegated = bytes[start] === '!' || bytes[start] === '^';
  const first = isNegated ? start + 1 : start;
  const singles = new Set<string>();
  const others: ((letter: string) => boolean)[] = [];
  let before: string | undefined;
  for (let i = first; i < bytes.length; i++) {
    let letter = bytes[i] ?? '';
    if (letter === ']' && i > first) {
      const isIn = (one: string) => singles.has(one) || others.some((test) => test(one));
      return { letters: { has: (one) => isIn(one) !== isNegated }, end: i };
    }
    const name = letter === '[' ? classAt(bytes, i) : undefined;
    const next = bytes[i + 1];
    if (letter === '-' && before !== undefined && next !== undefined && next !== ']') {
      i += next === '\\' ? 2 : 1;
      const [from, to] = [before, bytes[i]];
      if (to === undefined) return undefined;
      others.push((one) => from <= one && one <= to);
      before = undefined;
    } else if (name !== undefined) {
      const pattern = classes[name];
      if (!pattern) return undefined;
      others.push((one) => pattern.test(one));
      i += name.length + 3;
      before = undefined;
    } else {
      if (letter === '\\') letter = bytes[++i] ?? '';
      singles.add(letter);
      before = letter;
    }
  }
  return undefined;
}

/** The name in `[:name:]`. */
function classAt(bytes: string, start: number): string | undefined {
  const end = bytes.indexOf(']', start);
  const inside = bytes.slice(start + 1, end);
  return end > 0 && inside.length > 1 && inside.startsWith(':') && inside.endsWith(':')
    ? inside.slice(1, -1)
    : undefined;
}
