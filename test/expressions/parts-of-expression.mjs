import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** Stands for “what is looked for is not there”: a character that no expression asks for. */
const stop = '\\uFFFE';
/** Stands for a word. */
const stand = 'x';
/** From this length on the alternatives of an expression are looked at one by one. */
const long = 200;
/** More repetitions than these count as any number of them. */
const many = 20;
const parser = new RegExpParser();

/**
 * Takes an expression apart into such as the theory of automata has an answer for: short, and without looking ahead or
 * behind. If each of them takes linear time, so does the whole: alternatives are tried one after the other, and what is
 * looked for ahead is at worst read and then not found. Those that repeat nothing without a limit are left out.
 */
export function partsOf(source, flags) {
  const parse = parserFor(flags);
  const parts = split(parse(source)).flatMap((text) => {
    const pattern = parse(text);
    if (loopsIn(pattern).length === 0) return [];
    const write = writerFor(pattern, flags);
    return [write(pattern), ...looksIn(pattern).map((look) => write(pattern, look))];
  });
  return [...new Set(parts)];
}

/** True where it looks behind for something of any length: it may do so at each character, and no part stands for that. */
export function looksFarBehind(source, flags) {
  let isFar = false;
  visitRegExpAST(parserFor(flags)(source), {
    onAssertionEnter(node) {
      if (node.kind === 'lookbehind' && loopsIn(node).length > 0) isFar = true;
    },
  });
  return isFar;
}

function parserFor(flags) {
  const options = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  return (text) => parser.parsePattern(text, 0, text.length, options);
}

/** What is repeated without a limit. */
function loopsIn(node) {
  const loops = [];
  visitRegExpAST(node, {
    onQuantifierEnter({ element, max }) {
      if (max === Infinity) loops.push(element);
    },
  });
  return loops;
}

function looksIn(pattern) {
  const looks = [];
  visitRegExpAST(pattern, {
    onAssertionEnter(node) {
      if (isLook(node) && !isAtStart(node)) looks.push(node);
    },
  });
  return looks;
}

/** `a(?:b|c)d` as `abd` and `acd`, where it is long and most of it lies in that group. */
function split({ alternatives, raw }) {
  if (raw.length < long) return [raw];
  return alternatives.flatMap((alternative) => {
    const group = alternative.elements.find(
      (one) => isGroup(one) && one.raw.length * 2 > alternative.raw.length,
    );
    if (alternative.raw.length < long || !group) return [alternative.raw];
    const before = alternative.raw.slice(0, group.start - alternative.start);
    const after = alternative.raw.slice(group.end - alternative.start);
    return split(group).map((text) => `${before}(?:${text})${after}`);
  });
}

/**
 * Writes an expression as if all that it looks for ahead and behind were there, but for one such thing. Where nothing but
 * single characters is repeated, words are cut short: if none of their letters can be among what is repeated, any one letter
 * stands for the word; else its first and last do.
 */
function writerFor(pattern, flags) {
  const loops = loopsIn(pattern);
  const isSimple = loops.every(({ type }) => /^Character/.test(type));
  const repeated = new RegExp(`^(?:${loops.map(({ raw }) => raw).join('|')})$`, flags.replace(/[dgy]/g, ''));
  const isApart = ({ raw }) =>
    isSimple && [stand, ...(raw.match(/\p{L}/gu) ?? [])].every((letter) => !repeated.test(letter));
  /** The elements, with a letter in the place of each word that can be cut short. */
  const shortened = (elements) => {
    const short = [];
    for (let at = 0; at < elements.length;) {
      const rest = elements.slice(at);
      const word = takeWhile(rest, (one) => isWord(one) && isApart(one));
      const letters = isSimple ? takeWhile(rest, isLetter) : [];
      if (word.length > 0) short.push(word.some(isNeeded) ? stand : `${stand}?`);
      else if (letters.length > 2) short.push(letters[0], letters.at(-1));
      else short.push(elements[at]);
      at += word.length || (letters.length > 2 ? letters.length : 1);
    }
    return short;
  };

  const write = (node, missing) => {
    const oneOf = (alternatives) => [...new Set(alternatives.map((one) => write(one, missing)))].join('|');
    switch (node.type) {
      case 'Pattern':
        return oneOf(node.alternatives);
      case 'Alternative':
        return shortened(node.elements)
          .map((one) => (typeof one === 'string' ? one : write(one, missing)))
          .join('');
      case 'Group':
      case 'CapturingGroup':
        return `(?:${oneOf(node.alternatives)})`;
      case 'Quantifier': {
        const { element, raw, min, max } = node;
        const times = max > many ? (min > 0 ? '+' : '*') : raw.slice(element.raw.length);
        return write(element, missing) + times;
      }
      case 'Assertion':
        if (!isLook(node)) return node.raw;
        if (isAtStart(node)) return guard(node);
        if (node !== missing) return '';
        return node.kind === 'lookbehind' ? stop : `(?:${oneOf(node.alternatives)})?${stop}`;
      case 'Backreference':
        return write(node.resolved, missing);
      default:
        return node.raw;
    }
  };
  return write;
}

function takeWhile(items, isMeant) {
  const end = items.findIndex((item) => !isMeant(item));
  return end < 0 ? items : items.slice(0, end);
}

function isLetter({ type, raw }) {
  return type === 'Character' && /^\p{L}$/u.test(raw);
}

/** True for letters, however many of them, that are repeated so often at most. */
function isWord(node) {
  switch (node.type) {
    case 'Character':
      return isLetter(node);
    case 'CharacterClass':
      return /^\[\p{L}+\]$/u.test(node.raw);
    case 'Quantifier':
      return node.max <= many && isWord(node.element);
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.every(({ elements }) => elements.every(isWord));
    default:
      return false;
  }
}

/** True when a word has at least one letter. */
function isNeeded(node) {
  if (node.type === 'Quantifier') return node.min > 0 && isNeeded(node.element);
  return !isGroup(node) || node.alternatives.every(({ elements }) => elements.some(isNeeded));
}

function isGroup({ type }) {
  return type === 'Group' || type === 'CapturingGroup';
}

function isLook({ kind }) {
  return kind === 'lookahead' || kind === 'lookbehind';
}

/** True for what has to stand before all of the expression. */
function isAtStart({ kind, parent, start }) {
  return kind === 'lookbehind' && parent.parent.type === 'Pattern' && parent.start === start;
}

/** What must or must not stand before an expression, as its first character; nothing where that is not one character. */
function guard({ negate, alternatives }) {
  const all = alternatives.map(({ elements }) =>
    elements.length === 1 ? characters(elements[0]) : undefined,
  );
  const known = all.filter((text) => text !== undefined).join('');
  if (negate) return known === '' ? '' : `(?:^|[^${known}])`;
  return all.includes(undefined) ? '' : `[${known}]`;
}

/** What stands for one character, as it is written between brackets. */
function characters(node) {
  if (node.type === 'CharacterClass') return node.negate ? undefined : node.raw.slice(1, -1);
  if (node.type === 'Character') return node.raw === '-' || node.raw === '^' ? `\\${node.raw}` : node.raw;
  return node.type === 'CharacterSet' && node.kind !== 'any' ? node.raw : undefined;
}
