import type { Change, Look, Text } from './document';

/** Words that are one piece: nothing is said of the one that is not said of the other. */
export function isAlike(one: Text, other: Text): boolean {
  return (
    one.link === other.link &&
    one.isPrompt === other.isPrompt &&
    isSameChange(one.change, other.change) &&
    isSameLook(one.look, other.look) &&
    isSameLook(one.formerLook, other.formerLook)
  );
}

function isSameChange(one: Change | undefined, other: Change | undefined): boolean {
  return one?.kind === other?.kind && one?.author === other?.author && one?.date === other?.date;
}

function isSameLook(one: Look | undefined, other: Look | undefined): boolean {
  return (
    one?.bold === other?.bold &&
    one?.italic === other?.italic &&
    one?.strike === other?.strike &&
    one?.code === other?.code &&
    one?.hidden === other?.hidden
  );
}
