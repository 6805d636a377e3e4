import { foldName, headingsFor } from '../../service/index';
import { en } from './labels/en';
import { es } from './labels/es';
import { fr } from './labels/fr';
import { it } from './labels/it';
import type { Box, Labels } from './labels/labels';
import { pt } from './labels/pt';
import { askedInShort } from './short-question';

/** What a line asks for, if it is a label of a form; nothing where it is none. */
export function boxOf(line: string): Box | undefined {
  if (line.length > longest) return undefined;
  const label = foldLabel(line);
  if (label === '') return undefined;
  const known = boxes.get(label);
  if (known ?? hasAnswer(line)) return known;
  const isQuestion = /[?？][\s*"»”]*$/.test(line);
  return likeBox(label) ?? (isQuestion ? askedInShort(label) : undefined);
}

/** Where a label is known to the word, what stands behind its colon is the answer and no other words of the label. */
function hasAnswer(line: string): boolean {
  const colon = line.search(/[:：]/);
  return colon > 0 && line.slice(colon + 1).trim() !== '' && boxes.has(foldLabel(line.slice(0, colon)));
}

/** True for a label that is known to the word. Others are known by most of their words, and may have somebody's own among them. */
export function isKnownLabel(label: string): boolean {
  return boxes.has(foldLabel(label));
}

/** A label in front of its answer on one line (`Lead: Ministry of Justice`), and where the answer begins. */
export function labelBefore(line: string): { readonly box: Box; readonly end: number } | undefined {
  const end = line.slice(0, longest).search(/[:：?？]/) + 1;
  const box = end > 0 ? boxOf(line.slice(0, end)) : undefined;
  return box && { box, end };
}

/** Longer than any label, its hints included. */
const longest = 200;
/** Labels of so many words are known also where some of these are others: each country has its own translation. */
const fewest = 5;
const alike = 0.8;

/** Without the number in front of it, what is put in brackets behind, the sign at its end and how it is written. */
function foldLabel(line: string): string {
  const label = trimmed(foldName(line).replace(/[’`´]/g, "'").replace(/[–—]/g, '-'));
  const [number = ''] = /^(?:\(?\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[a-z][.)]|[•·*-])\s/.exec(label) ?? [];
  return trimmed(withoutHint(label.slice(number.length)));
}

/** What stands in brackets behind a label: help with the answer, or somebody's own words. */
export function hintIn(label: string): string {
  const line = trimmed(label);
  const without = withoutHint(line);
  return line.slice(without.length).trim();
}

/** Without what stands in brackets at the end, unless it is a part of the label: `(parliament, etc.)`, `institution(s)`. */
function withoutHint(label: string): string {
  const open = label.endsWith(')') ? label.lastIndexOf('(') : -1;
  const hint = label.slice(open);
  return open <= 0 || /etc|ecc|^\(s\)$/.test(hint) ? label : label.slice(0, open);
}

/** Without the signs and blanks around it. */
function trimmed(label: string): string {
  let [start, end] = [0, label.length];
  while (start < end && '¿"«“ '.includes(label.charAt(start))) start++;
  while (start < end && ' :：.*?？"»”'.includes(label.charAt(end - 1))) end--;
  return label.slice(start, end);
}

const boxes: ReadonlyMap<string, Box> = new Map(
  [en, es, fr, it, pt]
    .flatMap((labels) => [...listed(labels)])
    .concat(['en', 'es', 'fr', 'it'].flatMap(ownLabels)),
);

function* listed(labels: Labels): Iterable<[string, Box]> {
  for (const [box, names] of Object.entries(labels) as [Box, readonly string[]][])
    for (const name of names) yield [foldLabel(name), box];
}

/** As our own documents have them. */
function ownLabels(language: string): [string, Box][] {
  const { form, nap6 } = headingsFor(language);
  const own: readonly [string, Box][] = [
    [form.name, 'title'],
    [form.summary, 'summary'],
    [form.lead, 'leads'],
    [form.supporting, 'supporting'],
    [form.government, 'government'],
    [form.civilSociety, 'civil_society'],
    [form.other, 'other'],
    [form.others, 'other'],
    [form.period, 'period'],
    [form.problem, 'part'],
    [form.statement, 'problem.statement'],
    [form.causes, 'problem.causes'],
    [form.description, 'part'],
    [form.doneSoFar, 'description.done_so_far'],
    [form.solution, 'description.solution'],
    [form.results, 'description.results'],
    [form.analysis, 'part'],
    [form.transparency, 'analysis.transparency'],
    [form.accountability, 'analysis.accountability'],
    [form.participation, 'analysis.participation'],
    [form.planning, 'part'],
    [form.milestones, 'milestone'],
    [form.outputs, 'outputs'],
    [form.due, 'due'],
    [form.milestoneLead, 'lead'],
    [nap6.commitment, 'summary'],
    [nap6.problem, 'problem.statement'],
    [nap6.causes, 'problem.causes'],
    [nap6.solution, 'description.solution'],
    [nap6.results, 'description.results'],
  ];
  return own.map(([name, box]) => [foldLabel(name), box]);
}

const byWords: readonly (readonly [ReadonlySet<string>, Box])[] = [...boxes]
  .map(([label, box]) => [wordsIn(label), box] as const)
  .filter(([words]) => words.size >= fewest);

/** Which of these have a word: a line is laid beside those alone that it has words in common with. */
const having: ReadonlyMap<string, readonly number[]> = placesByWord();

function placesByWord(): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, [words]] of byWords.entries())
    for (const word of words) {
      const there = places.get(word);
      if (there) there.push(at);
      else places.set(word, [at]);
    }
  return places;
}

function likeBox(label: string): Box | undefined {
  const words = wordsIn(label);
  if (words.size < fewest) return undefined;
  const shared = new Map<number, number>();
  for (const word of words)
    for (const at of having.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  let [best, most] = [-1, alike];
  for (const [at, both] of shared) {
    const likeness = (2 * both) / (words.size + (byWords[at]?.[0].size ?? 0));
    if (likeness > most || (likeness === most && at > best)) [best, most] = [at, likeness];
  }
  return byWords[best]?.[1];
}

function wordsIn(label: string): ReadonlySet<string> {
  return new Set(label.match(/[\p{L}\p{N}]+/gu));
}
