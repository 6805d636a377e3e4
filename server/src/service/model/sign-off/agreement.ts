import type { ParsedYaml } from '../../yaml/parse';
import type { Signature } from '../commitment';
import type { Organisations } from '../organisations';
import { markFor, marksOf, organisationsMark, readDigest, type Digest } from './digest';

/** How a signature stands to the draft that it is in. */
export type Agreement =
  /** The text is the one that was signed. */
  | 'same'
  | 'text-changed'
  /** The text is the same, and somebody else stands behind an id than then. */
  | 'organisations-changed'
  /** The text is the same, and who stands behind its ids cannot be told. */
  | 'organisations-unknown'
  /** Signed in a scheme that only a later Codraft knows. */
  | 'newer'
  /** What stands there is no digest. */
  | 'unreadable'
  | 'no-digest'
  /** The draft cannot be read in full, so nothing can be compared with it. */
  | 'draft-unreadable';

/** `known` is nothing where there is no list of stakeholders. */
export function agreementOf(
  { by, digest }: Pick<Signature, 'by' | 'digest'>,
  yaml: ParsedYaml,
  known: Organisations | undefined,
): Agreement {
  if (!digest.ok) return digest.state === 'invalid' ? 'unreadable' : 'no-digest';
  const signed = readDigest(digest.value);
  if (signed.scheme === 'none') return 'unreadable';
  if (signed.scheme === 'newer') return 'newer';
  if (yaml.problems.length > 0 || yaml.conflicts.length > 0) return 'draft-unreadable';
  if (signed.text !== markFor(signed, yaml)) return 'text-changed';
  return signed.scheme === 'sha256'
    ? 'same'
    : ofOrganisations(signed, by.ok ? by.value.trim() : '', yaml, known);
}

function ofOrganisations(
  { organisations }: Digest & { readonly scheme: 'codraft-2' },
  by: string,
  yaml: ParsedYaml,
  known: Organisations | undefined,
): Agreement {
  const named = marksOf(yaml).codraft2.organisations;
  // Signed when there was no list: then the ids are what was agreed to.
  if (organisationsMark(by, named, undefined) === organisations) return 'same';
  if (!known) return 'organisations-unknown';
  if (organisationsMark(by, named, known) === organisations) return 'same';
  return known.isWhole ? 'organisations-changed' : 'organisations-unknown';
}
