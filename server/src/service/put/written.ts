import type { TextEdit } from '../text/edit';
import type { Range } from '../text/range';

/** A place in a written text where its author goes on: the words there are to be written over. */
export interface Stop extends Range {
  /** What the form lets one choose from. Nothing of it is written: the choice is the author's. */
  readonly choices?: readonly string[];
  /** True where nothing is asked, and the cursor only comes to rest. */
  readonly isRest?: boolean;
}

/** Text to be written into a draft, with its stops in the order of the text. */
export interface Written {
  readonly text: string;
  readonly stops: readonly Stop[];
}

/** An edit with the places, counted from the start of its text, where the author goes on. */
export interface PutEdit extends TextEdit {
  readonly stops?: readonly Range[];
}

export function plain(text: string): Written {
  return { text, stops: [] };
}

/** Words to write over, or a place that is still empty. */
export function toAnswer(words = ''): Written {
  return { text: words, stops: [{ start: 0, end: words.length }] };
}

export function toChoose(choices: readonly string[]): Written {
  return { text: '', stops: [{ start: 0, end: 0, choices }] };
}

/** Where nothing is asked, and the cursor comes to rest. */
export const rest: Written = { text: '', stops: [{ start: 0, end: 0, isRest: true }] };

export function join(parts: readonly (Written | string)[]): Written {
  let text = '';
  const stops: Stop[] = [];
  for (const part of parts) {
    const { text: more, stops: inside } = typeof part === 'string' ? plain(part) : part;
    const { length } = text;
    stops.push(...moved(inside, (offset) => offset + length));
    text += more;
  }
  return { text, stops };
}

/** With something between each and the next. */
export function joinBy(between: string, parts: readonly (Written | string)[]): Written {
  return join(parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])));
}

/** What is written behind its beginning. */
export function behind(length: number, { text, stops }: Written): Written {
  return { text: text.slice(length), stops: moved(stops, (offset) => Math.max(0, offset - length)) };
}

export function moved(stops: readonly Stop[], to: (offset: number) => number): readonly Stop[] {
  return stops.map((stop) => ({ ...stop, start: to(stop.start), end: to(stop.end) }));
}

export function writeAt(offset: number, written: Written): PutEdit {
  return replaceWith({ start: offset, end: offset }, written);
}

export function replaceWith(range: Range, { text, stops }: Written): PutEdit {
  return { range, text, ...(stops.length > 0 && { stops: stops.map(({ start, end }) => ({ start, end })) }) };
}
