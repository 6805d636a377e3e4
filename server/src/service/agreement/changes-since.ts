import type { Change } from '../compare/change';
import { compareYaml } from '../compare/compare-drafts';
import type { ChangesSince, SignedChange } from '../rules/agreement/place-changes';
import { isSignedField } from '../model/sign-off/not-signed';
import type { CommitmentDraft } from '../kinds/commitment/commitment-kind';
import type { Range } from '../text/range';
import { parseYaml, type ParsedYaml } from '../yaml/parse';
import { excerptOf } from './excerpt';
import { placeLeft } from './place-left';

/** Compares drafts with what was signed. Each comparison is made once for a reading of the draft. */
export function createChangesSince(): ChangesSince {
  const parsed = new Map<string, ParsedYaml>();
  const made = new WeakMap<CommitmentDraft, Map<string, readonly SignedChange[]>>();
  return (signed, draft, { language, say }) => {
    const known = made.get(draft) ?? new Map<string, readonly SignedChange[]>();
    made.set(draft, known);
    const before = parsed.get(signed) ?? parseYaml(signed);
    parsed.set(signed, before);
    const changes =
      known.get(signed) ??
      compareYaml(before, draft.yaml, {
        kind: 'commitment',
        say,
        ...(language !== undefined && { language }),
      })
        .filter(({ field }) => isSignedField(field))
        .flatMap((change) => toSignedChange(change, before, draft));
    known.set(signed, changes);
    return changes;
  };
}

function toSignedChange(change: Change, before: ParsedYaml, draft: CommitmentDraft): readonly SignedChange[] {
  const { kind, path, range } = change;
  // Comments are not signed.
  if (kind === 'comment') return [];
  const place = range.after
    ? narrow(range.after, draft)
    : range.before && placeLeft(before.root, draft.yaml.root, range.before.start);
  const whole = place === range.after ? undefined : range.after;
  return [{ kind, path, range: place, ...(whole && { whole }), said: excerptOf(change, before.root) }];
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
