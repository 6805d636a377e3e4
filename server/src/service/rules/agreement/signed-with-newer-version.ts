import { readDigest } from '../../model/sign-off/digest';
import { gentleLadder } from '../level';
import { defineRule } from '../rule';

export const signedWithNewerVersion = defineRule({
  id: 'signed-with-newer-version',
  topic: 'agreement',
  scope: 'commitment',
  level: gentleLadder,
  check({ commitment, report, say }) {
    for (const { by, digest } of commitment.signOff) {
      if (!digest.ok) continue;
      const signed = readDigest(digest.value);
      if (signed.scheme === 'newer')
        report(digest.range, say.agreement.newerVersion(by.ok ? by.value : undefined, signed.name));
    }
  },
});
