import { XmlComponent } from 'docx';

/** An element that the library has no component for. */
export class Element extends XmlComponent {
  constructor(
    name: string,
    children: readonly XmlComponent[],
    attributes: Readonly<Record<string, string | number>> = {},
  ) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: { ...attributes } });
    this.root.push(...children);
  }
}
