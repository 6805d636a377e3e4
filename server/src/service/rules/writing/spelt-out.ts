import type { Answer } from './answers';

/** What a draft says about its abbreviations. */
export interface Explanations {
  /** True when some text says what it stands for, or uses it as a plain word in capitals. */
  has(core: string): boolean;
}

export function explanationsIn(answers: readonly Answer[]): Explanations {
  let initials: string | undefined;
  return {
    has(core) {
      if (answers.some(({ prose }) => isExplainedIn(prose, core) || isWordIn(prose, core))) return true;
      initials ??= answers.map(({ prose }) => initialsOf(prose)).join(' ');
      return core.length > 2 && initials.includes(fold(core));
    },
  };
}

/** So far back the words are looked for. */
const reach = 160;
/** An abbreviation is explained where it comes up first, or not much later. */
const mostUses = 50;

/** “KOOS, the national workspace for …”. */
const apposition = /^,\s+(?:(?:the|an?|its|our|la|el|le|il|lo|un|una|une)\s+|l['’])\p{L}+\s+\p{L}+/iu;
/** “(OECD, por sus siglas en inglés)”. */
const called =
  /^s?\s*,[^()[\]]*\b(?:siglas|sigles?|sigla|acronym\p{L}*|acrónimo|abbreviat\p{L}*|hereafter|adelante|ci-après|seguito)/iu;

/** “Open Contracting Data Standard (OCDS)”, “OCDS (Open Contracting Data Standard)”. */
function isExplainedIn(prose: string, core: string): boolean {
  let at = prose.indexOf(core);
  for (let uses = 0; at >= 0 && uses < mostUses; uses++, at = prose.indexOf(core, at + core.length)) {
    const end = at + core.length;
    if (/[\p{L}\p{N}]/u.test(prose.charAt(at - 1)) || /(?!s)[\p{L}\p{N}]/u.test(prose.charAt(end))) continue;
    const before = prose.slice(Math.max(0, at - reach), at);
    const after = prose.slice(end, end + reach);
    if (/[([][^()[\]]{0,40}$/u.test(before) && /^s?[^()[\]]{0,60}[)\]]/u.test(after)) {
      const words = before.slice(0, Math.max(before.lastIndexOf('('), before.lastIndexOf('[')));
      if (
        called.test(after) ||
        wordsOf(words)
          .slice(-12)
          .some((word) => beginsLike(word, core))
      )
        return true;
    }
    if (apposition.test(after)) return true;
    const explanation = /^s?\s*(?:\(|\[|[–—:=-]\s)\s*([^()[\].;]{6,})/iu.exec(after)?.[1];
    const first =
      explanation && wordsOf(explanation).find((word) => word.length > 2 || beginsLike(word, core));
    if (
      first !== undefined &&
      first !== '' &&
      beginsLike(first, core) &&
      wordsOf(explanation ?? '').length > 1
    )
      return true;
  }
  return false;
}

function beginsLike(word: string, core: string): boolean {
  return fold(word).startsWith(fold(core.charAt(0)));
}

/** The first letters of names, to find “Open Contracting Data Standard” behind OCDS; a space where a name ends. */
function initialsOf(prose: string): string {
  let initials = '';
  for (const word of wordsOf(prose)) {
    if (/^\p{Lu}\p{Ll}/u.test(word)) initials += fold(word.charAt(0));
    else if (word.length > 3 || /\p{Lu}/u.test(word)) initials += ' ';
  }
  return initials;
}

/** “This does NOT apply”: the same word in small letters shows that it is one. */
function isWordIn(prose: string, core: string): boolean {
  const word = core.toLowerCase();
  return (
    core.length > 2 &&
    prose.includes(word) &&
    new RegExp(`(?<![\\p{L}\\p{N}.@/-])${word}(?![\\p{L}\\p{N}@-])`, 'u').test(prose)
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
