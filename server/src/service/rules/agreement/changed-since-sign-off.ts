import { digestOf } from '../../model/digest';
import { steepLadder } from '../level';
import { defineRule } from '../rule';

export const changedSinceSignOff = defineRule({
  id: 'changed-since-sign-off',
  topic: 'agreement',
  scope: 'commitment',
  level: steepLadder,
  check({ draft, commitment, report, say }) {
    const { root, problems, conflicts } = draft.yaml;
    // What cannot be read in full cannot be compared with what was signed.
    if (problems.length > 0 || conflicts.length > 0) return;
    const digested = commitment.signOff.filter(({ digest }) => digest.ok);
    if (digested.length === 0) return;
    const present = digestOf(root);
    for (const { anchor, by, on, digest } of digested) {
      // Without a digest nobody knows what was signed.
      if (!digest.ok || digest.value.trim().toLowerCase() === present) continue;
      const who = by.ok ? by.value : undefined;
      const when = on.ok ? on.value.written : undefined;
      report(by.ok ? by.range : anchor, say.agreement.changedSinceSignOff(who, when), {
        data: {
          digest: present,
          signed: digest.value.trim().toLowerCase(),
          ...(who !== undefined && { by: who }),
          ...(when !== undefined && { on: when }),
        },
      });
    }
  },
});
