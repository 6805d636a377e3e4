import { BlockReader } from './block-reader';
import { Numbering } from './numbering';
import type { Package } from './package';
import { NotRead } from './refusal';
import { relationshipsOf, type Relationship } from './relationships';
import { readStyles, type Styles } from './styles';
import { eachChild, type Element } from './xml';

/** The parts that the text of a Word file leads to. */
export class Parts {
  private constructor(
    private readonly file: Package,
    /** The name of the part with the text. */
    readonly main: string,
    private readonly relationships: readonly Relationship[],
    private readonly styles: Styles,
    private readonly numbering: string | undefined,
  ) {}

  static async of(file: Package): Promise<Parts> {
    const named = (await relationshipsOf(file, '')).find(({ type }) => type === 'officeDocument')?.target;
    const main = named ?? 'word/document.xml';
    if ((await file.text(main)) === undefined)
      throw new NotRead(named === undefined ? 'not-word' : 'damaged');
    const relationships = await relationshipsOf(file, main);
    const textOf = async (type: string) => {
      const [part] = partsOf(relationships, type);
      return part === undefined ? undefined : await file.text(part);
    };
    return new Parts(
      file,
      main,
      relationships,
      readStyles(await textOf('styles')),
      await textOf('numbering'),
    );
  }

  /** The names of parts of that type that the text leads to. */
  ofType(type: string): readonly string[] {
    return partsOf(this.relationships, type);
  }

  /** Visits each child of an element in a part, none of a part that is not there. @returns how many such elements there are */
  async each(part: string, parent: string, visit: (element: Element) => void): Promise<number> {
    const xml = await this.file.text(part);
    return xml === undefined ? 0 : eachChild(xml, parent, visit);
  }

  /** The text of a part; empty where there is none. */
  async textOf(part: string): Promise<string> {
    return (await this.file.text(part)) ?? '';
  }

  /** A reader for a part, which counts its lists and names its links on its own. */
  async reader(part: string): Promise<BlockReader> {
    const relationships = part === this.main ? this.relationships : await relationshipsOf(this.file, part);
    const links = relationships.filter(({ type }) => type === 'hyperlink');
    return new BlockReader({
      styles: this.styles,
      numbering: new Numbering(this.numbering),
      links: new Map(links.map(({ id, target }) => [id, target])),
    });
  }
}

function partsOf(relationships: readonly Relationship[], type: string): readonly string[] {
  const found = relationships.filter((one) => one.type === type && !one.isOutside);
  return [...new Set(found.map(({ target }) => target))];
}
