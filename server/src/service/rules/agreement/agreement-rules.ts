import type { Rule } from '../rule';
import { changedSinceSignOff } from './changed-since-sign-off';
import { missingSignOff } from './missing-sign-off';
import { openRemark } from './open-remark';
import { signatureWithoutDigest } from './signature-without-digest';
import { signedWithNewerVersion } from './signed-with-newer-version';
import { unknownSignatory } from './unknown-signatory';

/** In the order in which the catalogue lists them. */
export const agreementRules = [
  changedSinceSignOff,
  unknownSignatory,
  signatureWithoutDigest,
  signedWithNewerVersion,
  missingSignOff,
  openRemark,
] as const satisfies readonly Rule[];
