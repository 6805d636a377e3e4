import type { NameKind } from '../../schema/field-fact';

/** What an entry of an outline is: the editor has a picture for each. */
export type SymbolKind =
  'plan' | 'commitment' | 'part' | 'answer' | 'milestone' | 'stakeholder' | 'theme' | 'item';

const pictured = ['commitment', 'milestone', 'stakeholder', 'theme'] as const;

/** That of something with a name of its own; what has no picture is an item like others. */
export function symbolKindOf(name: NameKind | undefined): SymbolKind {
  return pictured.find((kind) => kind === name) ?? 'item';
}
