import { isBlank } from '../../model/field';
import type { Signature } from '../../model/commitment';
import { asItems, readField, rootPart } from '../../model/read';
import { entryOf } from '../../yaml/tree';
import { fits, type GroupName } from '../leads/sector-groups';
import { defineRule, type DraftContext } from '../rule';

const sides = ['government', 'civil_society'] as const satisfies readonly GroupName[];
type Side = (typeof sides)[number];

/**
 * Looks at one commitment, and takes the sectors of those who signed from the plan: so it also speaks of a commitment
 * without a plan, of which it knows at least whether anyone has signed.
 */
export const missingSignOff = defineRule({
  id: 'missing-sign-off',
  topic: 'agreement',
  scope: 'commitment',
  level: { initial: 'off', mature: 'off', final: 'error', published: 'error' },
  check({ draft, commitment: { signOff }, stage, context, report, messages }) {
    // Whatever level a plan gives it: before the text is final nobody can sign it.
    if (stage !== 'final' && stage !== 'published') return;
    const list = readField(rootPart(draft.yaml.root), 'sign_off', asItems);
    const items = list.ok ? list.value : undefined;
    const key = entryOf(draft.yaml.root, 'sign_off')?.keyRange ?? list.range;
    if (items ? items.every((item) => item === undefined) : isBlank(list)) {
      report(key, messages.agreement.nobodySigned(), {
        data: { missing: sides, field: 'sign_off' },
        absent: ['sign_off'],
      });
      return;
    }
    // What stands there cannot be read, or one of the items: then it is not known who has signed.
    if (!items || signOff.length < items.length) return;
    const given = signOff.filter(({ on }) => on.ok || on.state !== 'open');
    const missing = sides.filter((side) => isMissing(side, given, context));
    if (missing.length === 0) return;
    report(key, messages.agreement.sideNotSigned(missing), { data: { missing } });
  },
});

/** True when everybody who signed is known to stand on another side. */
function isMissing(side: Side, signatures: readonly Signature[], { sectors }: DraftContext): boolean {
  return signatures.every(({ by }) => {
    const sector = by.ok ? sectors?.[by.value] : undefined;
    return sector !== undefined && !fits(sector, side);
  });
}
