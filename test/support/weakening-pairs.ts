import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LanguageId } from '../../server/src/service/language/languages';

/** Two versions of one promise. */
export interface Pair {
  readonly kind: string;
  readonly isWeaker: boolean;
  readonly was: string;
  readonly is: string;
}

type Versions = readonly { readonly was: string; readonly is: string }[];
type Written = Readonly<
  Record<'weaker' | 'stronger' | 'same', Versions | Readonly<Record<string, Versions>>>
>;

const folder = join(__dirname, '../fixtures/weakening');

export const sets = [
  '.',
  'longer',
  'wider',
  'further',
  'fresh',
  'whole',
  'asides',
  'single',
  'edited',
  'retouched',
] as const;

export function readPairs(language: LanguageId, set: (typeof sets)[number]): readonly Pair[] {
  const written = parse(readFileSync(join(folder, set, `${language}.yaml`), 'utf8')) as Written;
  return Object.entries(written).flatMap(([outcome, kinds]) => {
    const byKind = 'length' in kinds ? { any: kinds as Versions } : (kinds as Record<string, Versions>);
    return Object.entries(byKind).flatMap(([kind, pairs]) =>
      pairs.map((pair) => ({ kind: `${outcome}: ${kind}`, isWeaker: outcome === 'weaker', ...pair })),
    );
  });
}
