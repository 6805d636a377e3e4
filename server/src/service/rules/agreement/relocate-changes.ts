import type { Messages } from '../../messages/messages';
import type { SignedBy } from '../../messages/en/agreement';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import type { Organisations } from '../../model/organisations';
import type { Range } from '../../text/range';
import type { ParsedYaml } from '../../yaml/parse';
import type { FindingData } from '../finding';
import type { RawFinding } from '../raw-finding';

/** A place where a draft no longer says what was signed. */
export interface SignedChange {
  /** Where that is in the draft; nothing when nothing near it is left. */
  readonly range: Range | undefined;
  /** All that has changed, where only its name or its first line is marked. */
  readonly whole?: Range;
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** What was written there, or what of it matters; of what moved, its place in the list. */
  readonly said: string;
}

/** Finds those places. How two versions are compared is known in another room. */
export type ChangesSince = (
  signed: ParsedYaml,
  draft: CommitmentDraft,
  setting: ChangesSetting,
) => readonly SignedChange[];

export interface ChangesSetting {
  readonly language?: string;
  /** Of now; nothing where there is no list of them. */
  readonly organisations?: Organisations;
  readonly messages: Messages;
}

export interface RelocationInput extends ChangesSetting {
  readonly draft: CommitmentDraft;
  /** The text that a signature is for, by its digest, where it is known. */
  readonly signedOf: (digest: string) => ParsedYaml | undefined;
  readonly changesSince: ChangesSince;
  /** The name of a stakeholder. */
  readonly nameOf: (id: string) => string;
}

/** A draft that was written anew is not read field by field. */
const mostChanges = 30;

/**
 * Puts what was found at a signature where the text has changed since, once for all who have signed the same text. A
 * finding whose text is not known stays where it is.
 */
export function relocateChanges(
  findings: readonly RawFinding[],
  input: RelocationInput,
): readonly RawFinding[] {
  const byText = new Map<string, RawFinding[]>();
  for (const finding of findings) {
    const signed = finding.rule === 'changed-since-sign-off' ? finding.data?.signed : undefined;
    if (signed === undefined) continue;
    const same = byText.get(signed);
    if (same) same.push(finding);
    else byText.set(signed, [finding]);
  }
  const relocated: RawFinding[] = [];
  const moved = new Set<RawFinding>();
  for (const [signed, group] of byText) {
    const text = input.signedOf(signed);
    const changes = text ? input.changesSince(text, input.draft, input) : [];
    if (changes.length === 0 || changes.length > mostChanges) continue;
    for (const finding of group) moved.add(finding);
    relocated.push(...changes.map((change) => atChange(change, group, input)));
  }
  return [...findings.filter((finding) => !moved.has(finding)), ...relocated];
}

function atChange(
  { range, whole, path, kind, said }: SignedChange,
  group: readonly RawFinding[],
  { messages, nameOf }: RelocationInput,
): RawFinding {
  const signers = group.map(({ data }) => signerOf(data, nameOf));
  const [first] = group;
  return {
    rule: 'changed-since-sign-off',
    range: range ?? first?.range ?? { start: 0, end: 0 },
    message: messages.agreement.changedHere(kind, said, signers),
    data: { ...first?.data, path },
    ...(whole && { whole }),
    related: group.map((finding, i) => ({
      range: finding.range,
      message: messages.agreement.signedHere(signers[i] ?? {}),
    })),
  };
}

function signerOf(data: FindingData | undefined, nameOf: RelocationInput['nameOf']): SignedBy {
  return {
    ...(data?.by !== undefined && { name: nameOf(data.by) }),
    ...(data?.on !== undefined && { on: data.on }),
  };
}
