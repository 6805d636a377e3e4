import type { Token } from 'markdown-it';
import { Mark, type Node } from 'prosemirror-model';
import { marks, nodes, schema } from './schema';

/** What stands in the lines of a paragraph, or nothing when a box has no place for something in it. */
export function readInline(tokens: readonly Token[]): readonly Node[] | undefined {
  const found: Node[] = [];
  /** The marks that are open, from the outside in; the same one may be open twice. */
  const open: Mark[] = [];
  let linkFrom = 0;
  const active = (...more: Mark[]) =>
    [...open, ...more].reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), Mark.none);
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        if (/[\n\r]/.test(token.content)) return undefined;
        if (token.content !== '') found.push(schema.text(token.content, active()));
        break;
      case 'softbreak':
        found.push(schema.text(' ', active()));
        break;
      case 'hardbreak':
        found.push(nodes.hard_break.create(null, null, active()));
        break;
      case 'code_inline':
        found.push(schema.text(token.content, active(marks.code.create())));
        break;
      case 'link_open':
        linkFrom = found.length;
        if (token.attrGet('href') === '') return undefined;
        open.push(linkOf(token));
        break;
      case 'link_close':
        // Nobody would see a link without words.
        if (found.length === linkFrom) return undefined;
        open.pop();
        break;
      case 'strong_open':
        open.push(marks.strong.create());
        break;
      case 'em_open':
        open.push(marks.em.create());
        break;
      case 's_open':
        open.push(marks.strike.create());
        break;
      case 'strong_close':
      case 'em_close':
      case 's_close':
        open.pop();
        break;
      default:
        return undefined;
    }
  }
  return found;
}

function linkOf(token: Token): Mark {
  return marks.link.create({
    href: String(token.attrGet('href') ?? ''),
    title: String(token.attrGet('title') ?? ''),
  });
}
