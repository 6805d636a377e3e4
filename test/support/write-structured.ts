import fc from 'fast-check';
import { formOfMarkdown, publishedForm } from '../../server/src/service/markdown/published-form';
import { parseYaml } from '../../server/src/service/yaml/parse';
import { nodeAt } from '../../server/src/service/yaml/tree';
import { writeMarkdown, type Part } from './structured-answer';

type AnswerStyle = 'literal' | 'narrow' | 'folded' | 'escaped' | 'double' | 'single' | 'plain';

/** The ways in which YAML can hold an answer. */
export const answerStyle = fc.constantFrom<AnswerStyle>(
  ...(['literal', 'literal', 'narrow', 'folded', 'escaped', 'double', 'single', 'plain'] as const),
);

/** A draft with the answer; in a block of lines where the style has no room for it. */
export function draftWith(parts: readonly Part[], style: AnswerStyle): string {
  const markdown = writeMarkdown(parts, style === 'narrow' ? 40 : Infinity);
  const draft = (written: string) => `title: Ours\ndescription:\n  solution: ${written}\nbudget: 5\n`;
  const text = draft(write(markdown, style));
  return formIn(text) === formOfMarkdown(markdown) ? text : draft(write(markdown, 'literal'));
}

/** What readers see of the answer in a draft. */
export function formIn(text: string): string | undefined {
  const { root, problems } = parseYaml(text);
  const node = nodeAt(root, ['description', 'solution']);
  return problems.length === 0 && node?.kind === 'scalar' ? publishedForm(node, text) : undefined;
}

const indent = '    ';

function write(markdown: string, style: AnswerStyle): string {
  const words = () => markdown.split('\n\n').map(broken).join(`\n\n${indent}`);
  switch (style) {
    case 'literal':
    case 'narrow':
      return `|\n${indented(markdown, indent)}`;
    case 'folded':
      // What is no paragraph stands further in, where YAML leaves lines as they are.
      return `>-\n${markdown
        .split('\n\n')
        .map((part) =>
          /^[-*>|#]|^1\.|\n/.test(part) ? indented(part, `${indent}  `) : indent + broken(part),
        )
        .join('\n\n')}`;
    case 'escaped':
      return JSON.stringify(markdown);
    case 'double':
      return `"${words().replace(/["\\]/g, '\\$&')}"`;
    case 'single':
      return `'${words().replaceAll("'", "''")}'`;
    case 'plain':
      return words();
  }
}

function indented(text: string, space: string): string {
  return text.replace(/^(?=.)/gm, space);
}

/** In lines of some fifty columns. */
function broken(paragraph: string): string {
  let column = 0;
  return paragraph.split(' ').reduce((lines, word) => {
    column += word.length + 1;
    // A figure or sign at the start of a line may begin an item.
    if (column < 50 || !/^\p{L}/u.test(word)) return `${lines} ${word}`;
    column = word.length;
    return `${lines}\n${indent}${word}`;
  });
}
