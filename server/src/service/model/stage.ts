import { stages } from './generated/choices';

export { stages };
/** How far a commitment is, by its own word. */
export type Stage = (typeof stages)[number];

/** For words that come from outside. */
export function isStage(value: string): value is Stage {
  return (stages as readonly string[]).includes(value);
}

/** True from the stage at which a draft is meant to be complete. */
export function isComplete(stage: Stage): boolean {
  return stage === 'final' || stage === 'published';
}
