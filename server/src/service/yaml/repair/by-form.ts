import type { KnownForm } from '../known-form';
import type { Candidate } from './candidate';
import type { Row } from './rows';
import { mendMarksAboveFields } from './marks-above-fields';
import { mendSpacesBehindNames } from './look-alikes';
import { mendDashesBehindNames } from './dashes-behind-names';
import { mendSignsBehindDashes } from './signs-behind-dashes';
import { mendNames } from './signed-names';
import { mendColons } from './missing-colons';
import { mendFallenFields } from './fallen-fields';
import { mendAnswersAbove } from './answers-above';
import { mendGroups } from './lost-groups';
import { mendLists } from './lost-lists';
import { mendDashes } from './missing-dashes';

/** What looks for slips in the whole file, by what the form has in which place: in this order, because later ones depend on what earlier ones find. */
export const makersByForm: readonly ((
  text: string,
  rows: readonly Row[],
  form: KnownForm,
) => readonly Candidate[])[] = [
  mendSpacesBehindNames,
  mendMarksAboveFields,
  mendDashesBehindNames,
  mendSignsBehindDashes,
  mendNames,
  mendColons,
  mendFallenFields,
  mendAnswersAbove,
  mendGroups,
  mendLists,
  mendDashes,
];
