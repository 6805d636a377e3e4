import type { Messages } from '../../messages/messages';
import type { ConflictSides } from '../../yaml/conflict-sides';
import type { WayToResolve } from './resolve';

/** What a way to settle a conflict is called, with the name that git has given to the version. */
export function titleOfWay(way: WayToResolve, sides: ConflictSides | undefined, messages: Messages): string {
  return way === 'both' ? messages.conflicts.both : messages.conflicts.take(way, sides?.[way].label ?? '');
}
