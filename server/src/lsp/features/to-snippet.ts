import type { Written } from '../../service/index';

/**
 * What is written, in the snippet syntax of the protocol. Its stops are numbered behind `before` others of the same
 * document.
 */
export function toSnippet({ text, stops }: Written, before = 0): string {
  const parts: string[] = [];
  let number = before;
  let at = 0;
  for (const { start, end, choices, isRest = false } of stops) {
    parts.push(escape(text.slice(at, start)));
    if (isRest) parts.push('$0');
    else if (choices) parts.push(`\${${++number}|${choices.map(escapeChoice).join(',')}|}`);
    // With braces even around nothing: a digit may follow.
    else parts.push(`\${${++number}:${escape(text.slice(start, end))}}`);
    at = end;
  }
  return parts.join('') + escape(text.slice(at));
}

function escape(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}

function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&');
}
