import { formOf } from '../../kinds/kinds';
import { readCommitment } from '../../model/commitment';
import { organisationsIn } from '../../model/organisations';
import { marksOf, organisationsMark, readDigest } from '../../model/sign-off/digest';
import { walkFields } from '../../schema/walk-fields';
import type { ParsedYaml } from '../../yaml/parse';
import type { OrganisationNames } from './same-organisations';

/** So many ways to pair ids are tried: the one that fits is nearly always the first. */
const mostTries = 300;
const mostIds = 50;

/**
 * The organisations of a commitment that have got another id since somebody signed the older text, older ids by newer. Each
 * signature for that text holds the names behind its ids, so nothing is guessed: an id that is gone is paired with one that
 * has come only where a digest fits with the name of that one. `names` are those of now.
 */
export function renamedSinceSigned(
  before: ParsedYaml,
  after: ParsedYaml,
  names: OrganisationNames,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const [was, is] = [organisationIds(before), organisationIds(after)];
  const come = [...is].filter((id) => !was.has(id) && names.has(id));
  const isGone = (id: string) => !is.has(id) && !names.has(id) && !renamed.has(id);
  if (come.length === 0 || ![...was].some(isGone)) return renamed;

  const listed = [...names].map(([id, name]) => ({ id, name }));
  const known = organisationsIn(listed, true);
  const { text, organisations } = marksOf(before).codraft2;
  let tries = 0;
  for (const { by, digest } of [before, after].flatMap(({ root }) => readCommitment(root).signOff)) {
    const signed = digest.ok ? readDigest(digest.value) : undefined;
    if (!by.ok || signed?.scheme !== 'codraft-2' || signed.text !== text) continue;
    const ids = [by.value.trim(), ...organisations];
    const gone = [...new Set(ids)].filter(isGone);
    for (const others of waysToPair(gone, come)) {
      if (++tries > mostTries) return renamed;
      const pairs = new Map(gone.map((id, i) => [id, others[i] ?? id]));
      const [signer = '', ...named] = ids.map((id) => pairs.get(id) ?? renamed.get(id) ?? id);
      if (organisationsMark(signer, named, known) !== signed.organisations) continue;
      for (const [from, to] of pairs) renamed.set(from, to);
      break;
    }
  }
  return renamed;
}

function organisationIds({ root }: ParsedYaml): ReadonlySet<string> {
  const fields = walkFields(root, formOf('commitment'));
  return new Set(
    fields.flatMap(({ fact, node }) =>
      fact.refers === 'stakeholder' && node?.kind === 'scalar' ? [node.text.trim()] : [],
    ),
  );
}

/** For each of some ids another one of its own, in every way: those that keep the order first. */
function waysToPair(gone: readonly string[], come: readonly string[]): Iterable<readonly string[]> {
  const isTooMany = gone.length > come.length || come.length > mostIds;
  return gone.length === 0 || isTooMany ? [] : picks(gone.length, come);
}

function* picks(count: number, from: readonly string[]): Generator<readonly string[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const [i, one] of from.entries())
    for (const others of picks(count - 1, [...from.slice(i + 1), ...from.slice(0, i)]))
      yield [one, ...others];
}
