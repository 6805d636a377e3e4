import { explainCommand, silenceCommand } from '../../../server/src/protocol/index';

/** What somebody asks for at a finding: what settles it, or what lets one live with it. */
export type FixesWanted = 'fix' | 'silence';

/** What is read here of a code action. */
export interface Offered {
  readonly title: string;
  readonly diagnostics?: readonly { readonly code?: Code }[] | undefined;
  readonly command?: { readonly command: string } | undefined;
}

type Code = string | number | { readonly value: string | number } | undefined;

/** What is offered at a finding, of all that can be done at its place. */
export function fixesOf<A extends Offered>(
  all: readonly A[],
  rule: string,
  wanted: FixesWanted,
): readonly A[] {
  const own = all.filter(({ diagnostics = [] }) => diagnostics.some(({ code }) => idIn(code) === rule));
  return (own.length > 0 ? own : all).filter(({ command }) => {
    const isSilencing = command?.command === silenceCommand;
    // The page about the rule has a button of its own beside the finding.
    return isSilencing === (wanted === 'silence') && command?.command !== explainCommand;
  });
}

function idIn(code: Code): string {
  return String(typeof code === 'object' ? code.value : code);
}
