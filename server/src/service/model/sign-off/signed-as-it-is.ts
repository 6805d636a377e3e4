import type { ParsedYaml } from '../../yaml/parse';
import type { Signature } from '../commitment';
import { markFor, readDigest } from './digest';

/** The first day, `YYYY-MM-DD`, on which somebody signed the very text that a draft has now; nothing where that is not known. */
export function signedAsItIs(signatures: readonly Signature[], yaml: ParsedYaml): string | undefined {
  if (yaml.problems.length > 0 || yaml.conflicts.length > 0) return undefined;
  const days = signatures.flatMap(({ on, digest }) => {
    if (!on.ok || !digest.ok) return [];
    const signed = readDigest(digest.value);
    return 'text' in signed && signed.text === markFor(signed, yaml) ? [on.value.last] : [];
  });
  return days.reduce<string | undefined>(
    (first, day) => (first !== undefined && first <= day ? first : day),
    undefined,
  );
}
