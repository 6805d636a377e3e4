import type { Stage } from '../model/stage';

/** From the lightest to the heaviest. */
export const levels = ['off', 'info', 'warning', 'error'] as const;
/** How much a finding weighs. */
export type Level = (typeof levels)[number];
/** A level that is seen. */
export type ShownLevel = Exclude<Level, 'off'>;
/** What a rule weighs at each stage of a draft. */
export type LevelsByStage = Readonly<Record<Stage, Level>>;

/** For words that come from outside. */
export function isLevel(value: string): value is Level {
  return (levels as readonly string[]).includes(value);
}

/** True when the level weighs as much as the other, or more. */
export function isAtLeast(level: Level, threshold: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(threshold);
}

export function lower(a: Level, b: Level): Level {
  return isAtLeast(a, b) ? b : a;
}

/** The same at every stage: for what can never be right, and for what the form cannot be the judge of. */
export function always(level: Level): LevelsByStage {
  return { initial: level, mature: level, final: level, published: level };
}

/** The usual ladder: a first sketch must not be a wall of red. */
export const ladder: LevelsByStage = {
  initial: 'info',
  mature: 'warning',
  final: 'error',
  published: 'error',
};

/** The ladder for what reviewers criticise and OGP does not require: it never stops a publication. */
export const gentleLadder: LevelsByStage = {
  initial: 'info',
  mature: 'warning',
  final: 'warning',
  published: 'warning',
};

/** For what reviewers criticise in a draft that is worked out: a sketch may still have it. */
export const onceMature: LevelsByStage = {
  initial: 'off',
  mature: 'warning',
  final: 'warning',
  published: 'warning',
};

/** For what matters once a commitment is carried out. */
export const oncePublished: LevelsByStage = {
  initial: 'off',
  mature: 'off',
  final: 'off',
  published: 'warning',
};

/** The ladder for the core of the form: worth a warning from the first sketch on. */
export const steepLadder: LevelsByStage = {
  initial: 'warning',
  mature: 'warning',
  final: 'error',
  published: 'error',
};
