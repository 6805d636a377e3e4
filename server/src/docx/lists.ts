import type { INumberingOptions } from 'docx';
import { AlignmentType, LevelFormat } from 'docx';

/** What a paragraph says to be the item of a list. */
export interface ItemMark {
  readonly reference: string;
  readonly level: number;
  readonly instance?: number;
}

/** The lists of a document. Each numbered list counts by itself, from the number that it starts with. */
export interface Lists {
  bulleted(): Omit<ItemMark, 'level'>;
  numbered(start: number): Omit<ItemMark, 'level'>;
  /** The definitions that the document needs, once it is all written. */
  definitions(): INumberingOptions;
}

/** Word has nine. */
export const deepestLevel = 8;
export const listIndent = 357;

const bullets = 'bullets';
const signs = ['\u2022', '\u2013', '\u25AA'];
const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];

export function createLists(): Lists {
  const starts = new Set<number>();
  let instances = 0;
  return {
    bulleted: () => {
      instances += 1;
      return { reference: bullets, instance: instances };
    },
    numbered: (start) => {
      // Word counts in 32 bits, and a list has no number below nought.
      const first = Math.min(Math.max(Math.trunc(start), 0), 32_767);
      starts.add(first);
      instances += 1;
      return { reference: referenceFor(first), instance: instances };
    },
    definitions: () => ({
      config: [
        { reference: bullets, levels: levels(() => ({ format: LevelFormat.BULLET, text: signs })) },
        ...[...starts].map((start) => ({
          reference: referenceFor(start),
          levels: levels((level) => ({ format: formats[level % 3] ?? LevelFormat.DECIMAL, start })),
        })),
      ],
    }),
  };
}

function referenceFor(start: number): string {
  return `numbers-from-${start}`;
}

function levels(
  look: (level: number) => {
    readonly format: (typeof LevelFormat)[keyof typeof LevelFormat];
    readonly text?: readonly string[];
    readonly start?: number;
  },
) {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => {
    const { format, text, start } = look(level);
    return {
      level,
      format,
      text: text?.[level % text.length] ?? `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      ...(start === undefined ? {} : { start }),
      style: { paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } } },
    };
  });
}
