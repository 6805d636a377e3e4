import type { Finding } from '../../../rules/finding';
import type { KnownForm } from '../../../yaml/known-form';
import type { MapNode, TreeNode } from '../../../yaml/tree';
import { writeScalar } from '../../../yaml/write-scalar';
import { isSameSpelling } from '../data';
import { fixHere, type Fix, type FixInput, type FixMaker } from '../fix';
import { entryAt } from '../layout/entries';

/** Puts the name that was probably meant in the place of one that nobody knows. */
export const nearestName: FixMaker = {
  rules: ['unknown-value', 'unknown-stakeholder', 'unknown-signatory', 'unknown-theme', 'unknown-step'],
  makesSafe: true,
  make(finding, input) {
    const near = finding.data?.nearest;
    return near === undefined ? [] : useName(finding, input, near, finding.data?.written ?? '');
  },
};

/** The same for the name of a field, unless that field is there already; or the name of what stands below it. */
export const nearestField: FixMaker = {
  rules: ['unknown-field'],
  makesSafe: true,
  make(finding, input) {
    const near = finding.data?.nearest;
    const entry = entryAt(input.draft.yaml.root, finding.range);
    if (!entry) return [];
    if (near !== undefined)
      return entry.map.entries.some(({ key }) => key === near)
        ? []
        : useName(finding, input, near, finding.data?.key ?? '');
    const { root, form } = input.draft.yaml;
    const name = entry.map === root && form ? nameByContent(entry.entry.value, entry.map, form) : undefined;
    if (name === undefined) return [];
    return fixHere(input, input.messages.fixes.use(name), [{ range: finding.range, text: name }]);
  },
};

/** The one field at the margin that the draft lacks and that is made of what stands here. */
function nameByContent(value: TreeNode | undefined, root: MapNode, form: KnownForm): string | undefined {
  const isList = value?.kind === 'list';
  const groups = isList ? value.items : [value];
  const names = groups.flatMap((group) =>
    group?.kind === 'map' ? [group.entries.map(({ key }) => key)] : [],
  );
  if (names.length === 0 || names.length < groups.length || names.some(({ length }) => length === 0))
    return undefined;
  const [name, ...others] = [...form.atMargin].filter((one) => {
    const fields = isList ? form.inItems(one) : form.inside(one);
    const isLacking = root.entries.every(({ key }) => key !== one);
    return isLacking && names.flat().every((field) => fields.has(field));
  });
  return others.length > 0 ? undefined : name;
}

function useName({ range }: Finding, input: FixInput, name: string, written: string): readonly Fix[] {
  // Only the way it is spelt is corrected: no other name can have been meant.
  const safe = isSameSpelling(name, written);
  return fixHere(input, input.messages.fixes.use(name), [{ range, text: writeScalar(name) }], {
    preferred: true,
    safe,
  });
}
