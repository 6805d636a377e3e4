import { agreementOf } from '../../model/sign-off/agreement';
import { steepLadder } from '../level';
import { defineRule } from '../rule';
import { signerName } from './signer-name';

export const signatureWithoutDigest = defineRule({
  id: 'signature-without-digest',
  topic: 'agreement',
  scope: 'commitment',
  level: steepLadder,
  check({ draft: { yaml }, commitment, stage, context, report, messages }) {
    // On the way, a name and a day may be all that the minutes hold; a final text is one that somebody has agreed to.
    const isAsked = stage === 'final' || stage === 'published';
    for (const signature of commitment.signOff) {
      const { anchor, by, on, digest } = signature;
      // An entry that waits for its day is no signature yet.
      if (!on.ok && on.state === 'open') continue;
      const who = signerName(by, context.organisations);
      switch (agreementOf(signature, yaml, undefined)) {
        case 'no-digest':
          if (isAsked)
            report(by.ok ? by.range : anchor, messages.agreement.noDigest(who), { absent: ['digest'] });
          break;
        case 'unreadable':
          report(digest.range, messages.agreement.unreadableDigest(who));
          break;
        default:
      }
    }
  },
});
