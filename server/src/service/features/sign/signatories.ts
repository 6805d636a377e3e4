import type { Surroundings } from '../../plans/plans';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import { signaturesOf, type SignatureState } from './signatures';

/** Somebody who may sign. */
export interface Signatory {
  readonly id: string;
  readonly name: string;
  /** What they have to do with the commitment: its leads come first, then the co-chairs of the forum. */
  readonly role: 'lead' | 'co-chair' | 'listed';
  readonly signature?: SignatureState;
}

const roles: readonly Signatory['role'][] = ['lead', 'co-chair', 'listed'];

/** Who may sign a draft: all who are listed, or whoever it names where there is no list. */
export function signatoriesOf(draft: CommitmentDraft, surroundings: Surroundings): readonly Signatory[] {
  const { plan, stakeholders, organisations } = surroundings;
  const { leads } = draft.commitment;
  const leading = [leads.government, leads.civilSociety, leads.other].flatMap(({ ids }) =>
    ids.map(({ text }) => text),
  );
  const chairs = (plan?.mentions ?? []).flatMap(({ field, id }) => (field === 'forum.co_chairs' ? [id] : []));
  const signed = new Map(signaturesOf(draft, organisations).map((signature) => [signature.by, signature]));
  const names = new Map(stakeholders.map(({ id, name }) => [id, name]));
  const ids = new Set([...leading, ...chairs, ...names.keys(), ...(names.size === 0 ? signed.keys() : [])]);
  const all = [...ids]
    .filter((id) => names.size === 0 || names.has(id))
    .map((id): Signatory => {
      const signature = signed.get(id);
      const role = leading.includes(id) ? 'lead' : chairs.includes(id) ? 'co-chair' : 'listed';
      return { id, name: names.get(id) ?? id, role, ...(signature && { signature }) };
    });
  return roles.flatMap((role) => all.filter((one) => one.role === role));
}
