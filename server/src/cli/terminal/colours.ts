import type { ShownLevel } from '../../service/index';
import type { Io, Output } from '../io';

/** Colours the text, or leaves it as it is where colours are not wanted. */
export interface Colours {
  level(level: ShownLevel, text: string): string;
  strong(text: string): string;
  faint(text: string): string;
  inserted(text: string): string;
  deleted(text: string): string;
}

export function coloursFor(output: Output, env: Io['env']): Colours {
  const paint = wantsColour(output, env)
    ? (code: number, text: string) => `\u001B[${code}m${text}\u001B[0m`
    : (_code: number, text: string) => text;
  const codes: Readonly<Record<ShownLevel, number>> = { error: 31, warning: 33, info: 36 };
  return {
    level: (level, text) => paint(codes[level], text),
    strong: (text) => paint(1, text),
    faint: (text) => paint(2, text),
    inserted: (text) => paint(32, text),
    deleted: (text) => paint(31, text),
  };
}

/** `FORCE_COLOR` is for one run and so goes before `NO_COLOR`, which people set for good. */
function wantsColour({ isTerminal }: Output, env: Io['env']): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}
