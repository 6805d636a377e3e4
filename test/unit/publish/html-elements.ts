import assert from 'node:assert/strict';

export interface Element {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** The elements of a page that was written with all its marks closed; anything else fails. */
export function elementsIn(html: string): readonly Element[] {
  const page = html.replace(/^<!doctype html>/, '').replace(/<style>[^<]*<\/style>/, '<style></style>');
  const elements: Element[] = [];
  const rest = page.replace(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9-]*(?:="[^"<>]*")?)*)\s*\/?>/g,
    (_, end: string, tag: string, written: string) => {
      const attributes = [...written.matchAll(/([a-zA-Z][a-zA-Z0-9-]*)(?:="([^"]*)")?/g)].map(
        ([, name = '', value = '']) => [name, decode(value)] as const,
      );
      if (end === '') elements.push({ tag, attributes });
      return '';
    },
  );
  assert.doesNotMatch(rest, /[<>]/, 'a mark that is none of ours');
  return elements;
}

/** The text of the first element of this kind, as a reader sees it. */
export function textIn(html: string, tag: string): string {
  const inside = new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';
  return decode(inside.replace(/<[^>]*>/g, ''));
}

const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(lt|gt|quot|amp));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (names[name] ?? '') : String.fromCodePoint(Number(code)),
  );
}
