import type { Rule } from '../rule';
import { milestoneWithoutLead } from './milestone-without-lead';
import { missingCivilSocietyLead } from './missing-civil-society-lead';
import { missingGovernmentLead } from './missing-government-lead';
import { missingLead } from './missing-lead';
import { partOfCircle } from './part-of-circle';
import { personalContact } from './personal-contact';
import { stakeholderNamedTwice } from './stakeholder-named-twice';
import { unknownStakeholder } from './unknown-stakeholder';
import { unnamedStakeholder } from './unnamed-stakeholder';
import { wrongSector } from './wrong-sector';

/** In the order in which the catalogue lists them. */
export const leadsRules = [
  missingLead,
  missingGovernmentLead,
  missingCivilSocietyLead,
  milestoneWithoutLead,
  unknownStakeholder,
  wrongSector,
  stakeholderNamedTwice,
  partOfCircle,
  unnamedStakeholder,
  personalContact,
] as const satisfies readonly Rule[];
