import type { Change } from '../compare/change';
import { compareYaml } from '../compare/compare-drafts';
import type { ChangesSince, SignedChange } from '../rules/agreement/relocate-changes';
import { renamedSinceSigned } from '../compare/plan/renamed-since-signed';
import { withNewerIds } from '../compare/plan/same-organisations';
import type { Organisations } from '../model/organisations';
import { isSignedField } from '../model/sign-off/not-signed';
import type { CommitmentDraft } from '../kinds/commitment/commitment-kind';
import type { Range } from '../text/range';
import type { ParsedYaml } from '../yaml/parse';
import { excerptOf } from './excerpt';
import { nearestLeft } from './nearest-left';

interface Made {
  readonly organisations: Organisations | undefined;
  readonly bySigned: WeakMap<ParsedYaml, readonly SignedChange[]>;
}

/** Compares drafts with what was signed. Each comparison is made once for a reading of the draft and of the stakeholders. */
export function createChangesSince(): ChangesSince {
  const made = new WeakMap<CommitmentDraft, Made>();
  return (signed, draft, { language, organisations, messages }) => {
    const earlier = made.get(draft);
    const { bySigned } =
      earlier && earlier.organisations === organisations
        ? earlier
        : { bySigned: new WeakMap<ParsedYaml, readonly SignedChange[]>() };
    made.set(draft, { organisations, bySigned });
    const changes = bySigned.get(signed) ?? compare(signed);
    bySigned.set(signed, changes);
    return changes;

    function compare(before: ParsedYaml): readonly SignedChange[] {
      const names = new Map(Object.entries(organisations?.names ?? {}));
      const withIdsOfNow = withNewerIds(before, 'commitment', renamedSinceSigned(before, draft.yaml, names));
      return compareYaml(withIdsOfNow, draft.yaml, {
        kind: 'commitment',
        messages,
        ...(language !== undefined && { language }),
      })
        .filter(({ field }) => isSignedField(field))
        .flatMap((change) => toSignedChange(change, before, draft));
    }
  };
}

function toSignedChange(change: Change, before: ParsedYaml, draft: CommitmentDraft): readonly SignedChange[] {
  const { kind, path, range } = change;
  // Comments are not signed.
  if (kind === 'comment') return [];
  const shown = range.after
    ? narrow(range.after, draft)
    : range.before && nearestLeft(before.root, draft.yaml.root, range.before.start);
  const whole = shown === range.after ? undefined : range.after;
  return [{ kind, path, range: shown, ...(whole && { whole }), said: excerptOf(change, before.root) }];
}

/** Of what takes several lines, the name of the field, or the line on which it begins: nobody needs it all underlined. */
function narrow(range: Range, { yaml, fields }: CommitmentDraft): Range {
  const first = yaml.lines.position(range.start).line;
  if (yaml.lines.position(range.end).line === first) return range;
  const field = fields.find(
    ({ node, path }) =>
      typeof path.at(-1) === 'string' && node?.range.start === range.start && node.range.end === range.end,
  );
  return field ? field.keyRange : { start: range.start, end: yaml.lines.range(first).end };
}
