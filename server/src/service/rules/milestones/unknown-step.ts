import { nearest } from '../../text/nearest';
import { isReadInFull } from '../../yaml/parse';
import { always } from '../level';
import { defineRule } from '../rule';
import { milestonesById } from './step-graph';

/** Ids are compared letter by letter; beyond this many the nearest is not looked for. */
const mostCompared = 100;

export const unknownStep = defineRule({
  id: 'unknown-step',
  topic: 'milestones',
  scope: 'commitment',
  level: always('error'),
  check({ draft, commitment, report, messages }) {
    const { milestones, updates } = commitment;
    // A milestone that can't be read, or was left out of a merge, may be the one that is meant.
    if (!isReadInFull(draft.yaml) || draft.yaml.conflicts.length > 0) return;
    const byId = milestonesById(milestones);
    const ids = [...byId.keys()];
    const toStep = (id: string) => {
      const title = byId.get(id)?.title;
      return { id, ...(title?.ok && { title: title.value }) };
    };
    const known = new Set(ids);
    const named = [
      ...milestones.flatMap(({ after, id }) =>
        after.map((item) => ({ item, own: id.ok ? id.value : undefined })),
      ),
      ...updates.flatMap((update) => update.milestones.map((item) => ({ item, own: undefined }))),
    ];
    for (const { item, own } of named) {
      if (known.has(item.text)) continue;
      // Its own id is no help: nothing comes after itself.
      const near = nearest(
        item.text,
        ids.slice(0, mostCompared).filter((id) => id !== own),
      );
      report(
        item.range,
        messages.milestones.unknownStep(
          item.text,
          near === undefined ? near : toStep(near),
          ids.slice(0, 3).map(toStep),
        ),
        {
          data: { written: item.text, ...(near !== undefined && { nearest: near }) },
        },
      );
    }
  },
});
