import { toKebab } from '../text/kebab';

/** What an organisation is called and known by. */
export interface ProposedStakeholder {
  readonly id: string;
  readonly name: string;
}

/** The id and the name that are meant by what somebody has written: an id, or the name in full. */
export function proposeStakeholder(written: string): ProposedStakeholder {
  const id = toKebab(written) ?? '';
  if (id !== written) return { id, name: written.trim() };
  const words = written.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return { id, name: words.join(' ') };
}
