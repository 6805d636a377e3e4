import { agreementOf } from '../../model/sign-off/agreement';
import { markFor, readDigest } from '../../model/sign-off/digest';
import type { FindingData } from '../finding';
import { steepLadder } from '../level';
import { defineRule } from '../rule';
import { signerName } from './signer-name';

export const changedSinceSignOff = defineRule({
  id: 'changed-since-sign-off',
  topic: 'agreement',
  scope: 'commitment',
  level: steepLadder,
  check({ draft: { yaml }, commitment, context, report, messages }) {
    for (const signature of commitment.signOff) {
      const { anchor, by, on, digest } = signature;
      if (!digest.ok) continue;
      const range = by.ok ? by.range : anchor;
      const who = signerName(by, context.organisations);
      const when = on.ok ? on.value.written : undefined;
      const signed = readDigest(digest.value);
      const data: FindingData = {
        ...(by.ok && { by: by.value }),
        ...(when !== undefined && { on: when }),
      };
      switch (agreementOf(signature, yaml, context.organisations)) {
        case 'text-changed':
          report(range, messages.agreement.changedSinceSignOff(who, when), {
            data: {
              ...data,
              digest: markFor(signed, yaml) ?? '',
              signed: 'text' in signed ? signed.text : '',
            },
          });
          break;
        case 'organisations-changed':
          // The name that stands behind the id now may be of the one that did not sign.
          report(range, messages.agreement.organisationsChanged(by.ok ? by.value : undefined, when), {
            data,
          });
          break;
        case 'organisations-unknown':
          // While the list is only half readable, that is said where it is.
          if (context.isListMissing === true)
            report(range, messages.agreement.organisationsUnknown(who, when), { data, atMost: 'warning' });
          break;
        default:
      }
    }
  },
});
