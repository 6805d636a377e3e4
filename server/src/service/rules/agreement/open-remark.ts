import { fieldsOfAbout } from '../../kinds/discussion/about';
import { commitmentsOf } from '../../kinds/discussion/discussion-file';
import { formOf } from '../../kinds/kinds';
import { labelOf } from '../../schema/label-of';
import type { LevelsByStage } from '../level';
import { defineRule } from '../rule';

/** While a draft is being written, remarks are its everyday life. */
const level: LevelsByStage = { initial: 'off', mature: 'off', final: 'warning', published: 'warning' };

/** Tells how many there are and what about. What they say is for those who may read the discussion. */
export const openRemark = defineRule({
  id: 'open-remark',
  topic: 'agreement',
  scope: 'plan',
  level,
  check({ files, commitments, report, messages }) {
    const form = formOf('commitment');
    for (const file of files) {
      if (file.kind !== 'discussion' || file.open.length === 0) continue;
      const addresses = commitmentsOf(file.uri);
      const commitment = commitments.find(({ uri }) => addresses.includes(uri));
      if (!commitment) continue;
      const questions = file.open.map((about) => labelOf(form, fieldsOfAbout(about, form)));
      const message = messages.agreement.openRemarks(file.open.length, [...new Set(questions)]);
      report(commitment, commitment.top, message);
    }
  },
});
