import { filesBesidePlan } from '../../../kinds/file-names';
import { formOf } from '../../../kinds/kinds';
import type { NameKind } from '../../../schema/field-fact';
import type { Draft } from '../../../kinds/draft';
import { factAt } from '../../../schema/walk-fields';
import { pathAround } from '../layout/entries';
import { fixIn, type FixInput, type FixMaker } from '../fix';

/** An id in the letters that ids have, wherever it is referred to. */
export const renameId: FixMaker = {
  rules: ['invalid-id'],
  make(finding, input) {
    const { draft, uri, messages } = input;
    const written = finding.data?.written;
    const suggestion = finding.data?.suggestion;
    const path = pathAround(draft.yaml.root, finding.range);
    if (written === undefined || suggestion === undefined || path?.at(-1) !== 'id') return [];
    const [list] = path;
    const isTaken = draft.fields.some(
      (field) =>
        field.path[0] === list &&
        field.path.at(-1) === 'id' &&
        field.node?.kind === 'scalar' &&
        field.node.text === suggestion,
    );
    if (isTaken) return [];
    const { declares: kind, within } = factAt(formOf(draft.kind), path) ?? {};
    const files = kind === undefined || within === 'file' ? [uri] : filesOf(input);
    const edits = files.flatMap((file) => {
      const other = file === uri ? draft : input.draftOf(file);
      const own = file === uri ? [finding.range] : [];
      const references = other && kind !== undefined ? referencesIn(other, kind, written) : [];
      const all = [...own, ...references].map((range) => ({ range, text: suggestion, drops: written }));
      return all.length > 0 ? [{ uri: file, edits: all }] : [];
    });
    return fixIn(edits, messages.fixes.use(suggestion), { preferred: true });
  },
};

function referencesIn(draft: Draft, kind: NameKind, id: string) {
  return draft.fields.flatMap(({ fact, node }) =>
    fact.refers === kind && node?.kind === 'scalar' && node.text === id ? [node.range] : [],
  );
}

/** The files of the plan, this one included. */
function filesOf({ uri, surroundings }: FixInput): readonly string[] {
  const { plan, commitments } = surroundings;
  if (!plan) return [uri];
  const all = [...filesBesidePlan(plan.uri), ...commitments.map((one) => one.uri)];
  return [...new Set([uri, ...all])];
}
