import { words } from './words';
import type { SyntaxCause } from '../../yaml/syntax-problem';

const { quote, or } = words;

export const form = {
  syntax: (cause: SyntaxCause, written: string | undefined) => syntax[cause](written ?? ''),
};

const syntax: Readonly<Record<SyntaxCause, (written: string) => string>> = {
  tab: () => 'This line is indented with a tab.',
} as never;
void quote; void or;
