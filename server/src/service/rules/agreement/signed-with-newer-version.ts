import { readDigest } from '../../model/sign-off/digest';
import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { signerName } from './signer-name';

export const signedWithNewerVersion = defineRule({
  id: 'signed-with-newer-version',
  topic: 'agreement',
  scope: 'commitment',
  level: gentleLadder,
  check({ commitment, context, report, messages }) {
    for (const { by, digest } of commitment.signOff) {
      if (!digest.ok) continue;
      const signed = readDigest(digest.value);
      if (signed.scheme === 'newer')
        report(
          digest.range,
          messages.agreement.newerVersion(signerName(by, context.organisations), signed.name),
        );
    }
  },
});
