import { parseArgs } from 'node:util';
import { nearest } from '../service/index';
import { CannotRun } from './cannot-run';

/** `text` takes a value, one of `values` when there are any, and an empty one only where it may; `flag` takes none. */
export type OptionKind =
  | { readonly kind: 'flag' }
  | { readonly kind: 'text'; readonly values?: readonly string[]; readonly mayBeEmpty?: boolean };
export type Options = Readonly<Record<string, OptionKind>>;

export interface Arguments {
  /** What was named without an option. */
  readonly names: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the arguments of a command. What it cannot take, it says in one line. */
export function readArguments(command: string, args: readonly string[], options: Options): Arguments {
  const known = new Map(Object.entries(options));
  const fail = (what: string): never => {
    throw new CannotRun(`${what} See codraft ${command} --help.`);
  };
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        [...known].map(
          ([name, { kind }]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }] as const,
        ),
      ),
    },
  });
  const names: string[] = [];
  const flags = new Set<string>();
  const texts = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option: OptionKind | undefined = name === 'help' ? { kind: 'flag' } : known.get(name);
    if (!option) {
      const near = nearest(name, [...known.keys(), 'help']);
      const hint = rawName.startsWith('--') ? '' : ' Put a name that begins with a dash after --.';
      fail(`There is no option ${rawName}${near === undefined ? `.${hint}` : `; did you mean --${near}?`}`);
    } else if (option.kind === 'flag') {
      if (value !== undefined) fail(`${rawName} takes no value.`);
      flags.add(name);
    } else if (
      value === undefined ||
      (value === '' && !option.mayBeEmpty) ||
      (!inlineValue && isOption(value))
    ) {
      fail(`${rawName} needs a value${option.values ? `: ${listOf(option.values)}` : ''}.`);
    } else if (option.values && !option.values.includes(value)) {
      fail(`${rawName} is ${listOf(option.values)}, not “${value}”.`);
    } else {
      texts.set(name, value);
    }
  }
  return { names, flags, texts };
}

/** A value may begin with a dash, as names of files do: only what is, or is meant as, another option is none. */
function isOption(value: string): boolean {
  return value.startsWith('--') || value === '-h';
}

function listOf(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}
