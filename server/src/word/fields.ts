import { childOf, elementsOf, isOn, valueOf, type Element } from './xml';

interface Field {
  instruction: string;
  /** What follows is its result, which a reader sees. */
  isShown: boolean;
  link: string | undefined;
}

/** Word's fields, which begin in one run and end in another: what is seen of them is their result. */
export class Fields {
  readonly #open: Field[] = [];

  /** Whether words of the text are seen here. */
  get isSeen(): boolean {
    return this.#open.every(({ isShown }) => isShown);
  }

  /** Where a link that is a field leads. */
  get link(): string | undefined {
    return this.#open
      .map(({ link }) => link)
      .filter((link) => link !== undefined)
      .at(-1);
  }

  /** Begins, parts or ends one by its `w:fldChar`. @returns what is seen of a box to tick or a list to choose from */
  mark(element: Element): string {
    const last = this.#open.at(-1);
    switch (element.attributes.get('fldCharType')) {
      case 'begin':
        this.#open.push({ instruction: '', isShown: false, link: undefined });
        return chosenIn(childOf(element, 'w:ffData'));
      case 'separate':
        if (last) [last.isShown, last.link] = [true, linkOf(last.instruction)];
        return '';
      default:
        this.#open.pop();
        return '';
    }
  }

  instruct(text: string): void {
    const last = this.#open.at(-1);
    if (last && !last.isShown) last.instruction += text;
  }
}

/** The address that a field's instruction names. */
export function linkOf(instruction: string): string | undefined {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]+))/i.exec(instruction) ?? [];
  return quoted ?? bare;
}

function chosenIn(form: Element | undefined): string {
  const box = childOf(form, 'w:checkBox');
  if (box) return (isOn(box, 'w:checked') ?? isOn(box, 'w:default')) ? '☒' : '☐';
  const list = childOf(form, 'w:ddList');
  if (!list) return '';
  const entries = elementsOf(list).filter(({ name }) => name === 'w:listEntry');
  const chosen = Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0);
  return entries[chosen]?.attributes.get('val') ?? '';
}
