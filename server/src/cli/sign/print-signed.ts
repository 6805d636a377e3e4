import type { Colours } from '../terminal/colours';
import { safeText } from '../terminal/safe-text';
import type { SignedDraft } from './sign-drafts';

/** What was signed, and what makes the signature count. */
export function printSigned(
  signed: readonly SignedDraft[],
  by: string,
  isInGit: boolean,
  colours: Colours,
): string {
  const lines = signed.map(({ path, name, on, state, facts }) => {
    const who = name === by ? by : `${name} (${by})`;
    const told = facts.map((fact) => `  ${safeText(fact)}\n`).join('');
    return `${colours.strong(safeText(path))}  ${describe(state, who, on)}\n${told}`;
  });
  const isNew = signed.some(({ state }) => state !== 'already');
  return `${lines.join('')}${isNew ? next[isInGit ? 'inGit' : 'withoutGit'] : ''}`;
}

function describe(state: SignedDraft['state'], name: string, on: string): string {
  const who = safeText(name);
  switch (state) {
    case 'signed':
      return `signed by ${who} on ${on}`;
    case 'renewed':
      return `signed again by ${who} on ${on}`;
    case 'already':
      return `signed by ${who} on ${on} already, and not changed since`;
  }
}

const next = {
  inGit: 'Commit the file so that git keeps the signed text (git commit -S also proves who signed).\n',
  withoutGit:
    'Codraft will detect later changes. This folder is not in git, so it can’t show what was signed.\n',
};
