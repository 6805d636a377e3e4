import type { FieldFact } from '../../schema/field-fact';
import type { Indentation } from '../../text/indentation';
import type { KnownAnswers } from '../known-answers';
import { escapeSnippet } from './completion';

/** Fields that are answered in a few words, on the line of their key. */
const shortTexts = new Set(['title', 'name', 'country', 'role', 'email']);

/** Writes fields as a snippet with tab stops in the order of the form. */
export class FieldBody {
  #stop = 0;

  constructor(
    private readonly indentation: Indentation,
    /** What need not be asked. */
    private readonly known: KnownAnswers,
    /** With the form's question at each place for a text, to write over. */
    private readonly asks = false,
  ) {}

  /** A whole draft: what the form asks for, apart where it is long. */
  writeForm(form: FieldFact): string {
    const fields = this.#parts(form).map((field) => this.write(field, 0));
    return fields
      .map((field) => (field.includes('\n') ? `\n${field}` : field))
      .join('\n')
      .trimStart();
  }

  /** The field with a body that is right for it; `indent` is that of its key, from the start of the line. */
  write(fact: FieldFact, indent: number): string {
    const key = `${fact.name}:`;
    const inner = ' '.repeat(indent + this.indentation.step);
    switch (fact.kind) {
      case 'map':
        return [
          key,
          ...this.#parts(fact).map((field) => inner + this.write(field, indent + this.indentation.step)),
        ].join('\n');
      case 'list':
        return this.#list(fact, indent);
      case 'text':
        return shortTexts.has(fact.name)
          ? `${key} ${this.#tabStop(fact)}`
          : `${key} |\n${inner}${this.#tabStop(fact)}`;
      default:
        return `${key} ${this.#value(fact)}`;
    }
  }

  /** The field inside braces, on one line. */
  writeInline(fact: FieldFact): string {
    if (fact.kind === 'list') return `${fact.name}: [${this.#tabStop()}]`;
    if (fact.kind === 'map') return `${fact.name}: { ${this.#tabStop()} }`;
    return `${fact.name}: ${this.#value(fact)}`;
  }

  /** An item of a list, behind its dash; `indent` is the column behind the dash. */
  writeItem(item: FieldFact, indent: number): string {
    if (item.kind !== 'map') return this.#value(item);
    return this.#parts(item)
      .map((field, index) => (index === 0 ? '' : ' '.repeat(indent)) + this.write(field, indent))
      .join('\n');
  }

  #list(fact: FieldFact, indent: number): string {
    const { item } = fact;
    // Short ids read well on one line; whatever is longer gets a line each.
    if (!item || ['stakeholder', 'milestone', 'label', 'any'].includes(item.kind))
      return `${fact.name}: [${this.#tabStop()}]`;
    const dash = indent + this.indentation.list;
    return `${fact.name}:\n${' '.repeat(dash)}- ${this.writeItem(item, dash + 2)}`;
  }

  /** What the form asks for, or everything where it asks for nothing in particular. */
  #parts(fact: FieldFact): readonly FieldFact[] {
    const fields = fact.fields ?? [];
    const required = fields.filter((field) => field.required);
    return required.length > 0 ? required : fields;
  }

  #value(fact: FieldFact): string {
    if (fact.kind === 'choice') return this.#choice(fact.values ?? []);
    const known = this.known.get(fact.name);
    return known === undefined ? this.#tabStop(fact) : escapeSnippet(known);
  }

  #choice(values: readonly string[]): string {
    return `\${${++this.#stop}|${values.join(',')}|}`;
  }

  #tabStop(fact?: FieldFact): string {
    const stop = ++this.#stop;
    return this.asks && fact?.kind === 'text' ? `\${${stop}:${escapeSnippet(fact.label)}}` : `$${stop}`;
  }
}
