import type { ParsedYaml } from '../../yaml/parse';
import type { Organisations } from '../organisations';
import { codraft2Organisations, codraft2Text, shortHashOf, type SignedText } from './scheme-codraft-2';
import { sha256Digest } from './scheme-sha256';

/** What a signature is for, as it stands behind `digest:`. How a value names its scheme is told in docs/format.md. */
export type Digest =
  | { readonly scheme: 'sha256'; readonly text: string }
  | { readonly scheme: 'codraft-2'; readonly text: string; readonly organisations: string }
  /** Of a scheme that a later Codraft has brought. */
  | { readonly scheme: 'newer'; readonly name: string }
  /** Nothing that Codraft has ever written: cut short, or typed by hand. */
  | { readonly scheme: 'none' };

export function readDigest(written: string): Digest {
  const value = written.trim().toLowerCase();
  const name = /^([a-z][a-z0-9-]*):[a-z0-9][a-z0-9._=+-]*$/.exec(value)?.[1];
  switch (name) {
    case undefined:
      return { scheme: 'none' };
    case 'sha256':
      return /^sha256:[0-9a-f]{64}$/.test(value) ? { scheme: name, text: value } : { scheme: 'none' };
    case 'codraft-2': {
      const [, text, organisations] = /^(codraft-2:[0-9a-f]{32})-([0-9a-f]{32})$/.exec(value) ?? [];
      return text === undefined || organisations === undefined
        ? { scheme: 'none' }
        : { scheme: name, text, organisations };
    }
    default:
      return { scheme: 'newer', name };
  }
}

/** The digest of a draft for one side, in the scheme that signatures are written in. */
export function newDigest(yaml: ParsedYaml, by: string, known: Organisations | undefined): string {
  const { codraft2 } = marksOf(yaml);
  return `${codraft2.text}-${organisationsMark(by, codraft2.organisations, known)}`;
}

/** What stands for a text in a digest of each scheme. Ask only for drafts that were read in full. */
export interface TextMarks {
  readonly sha256: string;
  readonly codraft2: { readonly text: string; readonly organisations: readonly string[] };
}

/** A draft is looked at by several who ask, and is read once. */
const marks = new WeakMap<ParsedYaml, TextMarks>();

export function marksOf(yaml: ParsedYaml): TextMarks {
  const known = marks.get(yaml);
  if (known) return known;
  let sha256: string | undefined;
  let signed: SignedText | undefined;
  const made: TextMarks = {
    get sha256() {
      return (sha256 ??= sha256Digest(yaml.root));
    },
    get codraft2() {
      signed ??= codraft2Text(yaml);
      return { text: `codraft-2:${shortHashOf(signed.json)}`, organisations: signed.organisations };
    },
  };
  marks.set(yaml, made);
  return made;
}

/** The mark that a text has in the scheme of a digest; nothing where the scheme is not known. */
export function markFor(digest: Digest, yaml: ParsedYaml): string | undefined {
  switch (digest.scheme) {
    case 'sha256':
      return marksOf(yaml).sha256;
    case 'codraft-2':
      return marksOf(yaml).codraft2.text;
    case 'newer':
    case 'none':
      return undefined;
  }
}

/** Who signed and whom the text names: by the names that are known, else by the ids alone. */
export function organisationsMark(
  by: string,
  organisations: readonly string[],
  known: Pick<Organisations, 'names'> | undefined,
): string {
  return codraft2Organisations([by, ...organisations].map((id) => known?.names[id] ?? id));
}
