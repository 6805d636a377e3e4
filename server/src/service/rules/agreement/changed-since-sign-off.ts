import { agreementOf } from '../../model/sign-off/agreement';
import { markFor, readDigest } from '../../model/sign-off/digest';
import type { FindingData } from '../finding';
import { steepLadder } from '../level';
import { defineRule } from '../rule';

export const changedSinceSignOff = defineRule({
  id: 'changed-since-sign-off',
  topic: 'agreement',
  scope: 'commitment',
  level: steepLadder,
  check({ draft: { yaml }, commitment, context, report, say }) {
    for (const signature of commitment.signOff) {
      const { anchor, by, on, digest } = signature;
      if (!digest.ok) continue;
      const place = by.ok ? by.range : anchor;
      const who = by.ok ? by.value : undefined;
      const when = on.ok ? on.value.written : undefined;
      const signed = readDigest(digest.value);
      const data: FindingData = {
        ...(who !== undefined && { by: who }),
        ...(when !== undefined && { on: when }),
      };
      switch (agreementOf(signature, yaml, context.organisations)) {
        case 'text-changed':
          report(place, say.agreement.changedSinceSignOff(who, when), {
            data: {
              ...data,
              digest: markFor(signed, yaml) ?? '',
              signed: 'text' in signed ? signed.text : '',
            },
          });
          break;
        case 'organisations-changed':
          report(place, say.agreement.organisationsChanged(who, when), { data });
          break;
        case 'organisations-unknown':
          // While the list is only half readable, that is said where it is.
          if (context.isListMissing === true)
            report(place, say.agreement.organisationsUnknown(who, when), { data, atMost: 'warning' });
          break;
        default:
      }
    }
  },
});
