import type { Token } from 'markdown-it';
import type { Inline } from '../document';
import { isSafeLink } from '../../markdown/safe-link';

/** Makes inlines of what the Markdown reader found in a line. */
export function growInlines(tokens: readonly Token[]): readonly Inline[] {
  return new Grower(tokens).inlines(undefined);
}

class Grower {
  #next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  inlines(close: string | undefined): readonly Inline[] {
    const inlines: Inline[] = [];
    for (
      let token = this.tokens[this.#next++];
      token && token.type !== close;
      token = this.tokens[this.#next++]
    ) {
      for (const one of this.#inline(token)) push(inlines, one);
    }
    return inlines;
  }

  #inline(token: Token): readonly Inline[] {
    switch (token.type) {
      case 'strong_open':
        return [{ kind: 'strong', content: this.inlines('strong_close') }];
      case 'em_open':
        return [{ kind: 'emphasis', content: this.inlines('em_close') }];
      case 's_open':
        return [{ kind: 'strike', content: this.inlines('s_close') }];
      case 'link_open': {
        const content = this.inlines('link_close');
        return link(String(token.attrGet('href') ?? ''), content);
      }
      case 'image':
        // A picture is a link to it: nothing is loaded from elsewhere.
        return link(String(token.attrGet('src') ?? ''), [{ kind: 'text', text: token.content }]);
      case 'code_inline':
        return [{ kind: 'code', text: token.content }];
      case 'softbreak':
        return [{ kind: 'text', text: ' ' }];
      case 'hardbreak':
        return [{ kind: 'break' }];
      default:
        return token.content === '' ? [] : [{ kind: 'text', text: token.content }];
    }
  }
}

function link(href: string, content: readonly Inline[]): readonly Inline[] {
  if (!isSafeLink(href)) return content;
  const isBlank = content.every((one) => one.kind === 'text' && one.text.trim() === '');
  return [{ kind: 'link', href, content: isBlank ? [{ kind: 'text', text: href }] : content }];
}

function push(inlines: Inline[], one: Inline): void {
  const last = inlines.at(-1);
  if (one.kind === 'text' && last?.kind === 'text') {
    inlines[inlines.length - 1] = { kind: 'text', text: last.text + one.text };
  } else {
    inlines.push(one);
  }
}
