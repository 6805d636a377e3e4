/**
 * Counts what built-in functions do, which a count of our own steps does not see: the characters and items that they go
 * over. A regular expression counts for what lies between where it begins to look and where it ends; that it reads no
 * character again and again is the business of `test/expressions/`. What is not counted: slices (they cost nothing in V8),
 * spreading objects, and texts put together from pieces.
 */
export function countBuiltins(run: () => void): number {
  let done = 0;
  const restore: (() => void)[] = [];

  const count = (holder: object, name: PropertyKey, cost: Cost) => {
    const described = Object.getOwnPropertyDescriptor(holder, name);
    const original: unknown = described?.value;
    if (!described || typeof original !== 'function') throw new Error(`There is no ${String(name)}.`);
    const counting = function (this: never, ...args: never[]): unknown {
      const before = sizeOf(this);
      const result: unknown = Reflect.apply(original, this, args);
      done += cost({ before, result, args, self: this });
      return result;
    };
    Object.defineProperty(holder, name, { ...described, value: counting });
    restore.push(() => Object.defineProperty(holder, name, described));
  };

  try {
    for (const [holder, costs] of counted) {
      for (const name of Reflect.ownKeys(costs)) {
        const cost = costs[name as string];
        if (cost) count(holder, name, cost);
      }
    }
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return done;
}

interface Call {
  /** The length of the text or list that the function belongs to, before the call. */
  readonly before: number;
  readonly self: unknown;
  readonly args: readonly unknown[];
  readonly result: unknown;
}
type Cost = (call: Call) => number;

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

const whole: Cost = ({ before }) => before;
const made: Cost = ({ result }) => sizeOf(result);
const one: Cost = () => 1;
const trimmed: Cost = ({ before, result }) => before - sizeOf(result);
const argument: Cost = ({ args }) => sizeOf(args[0]);
const sorted: Cost = ({ before }) => before * Math.ceil(Math.log2(before + 1));

/** From where a search begins to what it finds; to the end when it finds nothing. */
const forward: Cost = ({ before, args, result }) => {
  const start = Math.max(0, Number(args[1] ?? 0));
  return result === -1 || result === false
    ? Math.max(0, before - start)
    : Math.max(0, Number(result) - start);
};
const backward: Cost = ({ before, args, result }) => {
  const start = Math.min(before, Number(args[1] ?? before));
  return result === -1 ? start : Math.max(0, start - Number(result));
};

/** Where the expression that is being applied began to look is known only before the call. */
const matched: Cost = ({ self, args, result }) => {
  if (!(self instanceof RegExp)) return 0;
  const match = result as RegExpExecArray | null;
  const isFixed = self.sticky || (self.source.startsWith('^') && !self.multiline);
  if (!match) return isFixed ? 1 : sizeOf(args[0]);
  const found = match[0].length + 1;
  if (isFixed) return found;
  // With `g` each search goes on from the last find, and the stretches between add up to the text.
  return self.global ? found : match.index + found;
};

const prototypeOf = (value: object): object => Object.getPrototypeOf(value) as object;

/** By name, what a call costs. */
const counted: readonly (readonly [object, Readonly<Record<string, Cost>>])[] = [
  [
    String.prototype,
    {
      indexOf: forward,
      lastIndexOf: backward,
      includes: (call) => (call.result === true ? 1 : forward(call)),
      startsWith: argument,
      endsWith: argument,
      split: whole,
      replaceAll: whole,
      toLowerCase: whole,
      toUpperCase: whole,
      normalize: whole,
      localeCompare: argument,
      trim: trimmed,
      trimStart: trimmed,
      trimEnd: trimmed,
      repeat: made,
      padStart: made,
      padEnd: made,
    },
  ],
  [RegExp.prototype, { exec: matched }],
  [
    Array.prototype,
    {
      indexOf: forward,
      lastIndexOf: backward,
      includes: (call) => (call.result === true ? 1 : forward(call)),
      slice: made,
      concat: made,
      splice: whole,
      shift: whole,
      unshift: whole,
      reverse: whole,
      sort: sorted,
      join: ({ before, result }) => before + sizeOf(result),
      flat: made,
      fill: whole,
    },
  ],
  [Array, { from: made }],
  [
    Object,
    {
      keys: made,
      values: made,
      entries: made,
      fromEntries: ({ result }) => Object.keys(result as object).length,
      assign: ({ args }) => args.reduce((sum: number, from) => sum + Object.keys(from ?? {}).length, 0),
    },
  ],
  [JSON, { stringify: made, parse: argument }],
  [prototypeOf([].values()), { next: one }],
  [prototypeOf(new Map().values()), { next: one }],
  [prototypeOf(new Set().values()), { next: one }],
  [prototypeOf(''[Symbol.iterator]()), { next: one }],
];
