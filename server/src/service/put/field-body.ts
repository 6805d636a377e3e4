import type { FieldFact } from '../schema/field-fact';
import type { Indentation } from '../text/indentation';
import { spaces } from '../yaml/layout/rows';
import { join, joinBy, plain, toAnswer, toChoose, type Written } from './written';

/** Fields that are answered in a few words, on the line of their key. */
const shortTexts = new Set(['title', 'name', 'country', 'role', 'email']);

/** A text that may well go on over several lines. */
export function isLong({ kind, name }: FieldFact): boolean {
  return kind === 'text' && !shortTexts.has(name);
}

/** What is answered already, by the name of the field. */
export type KnownAnswers = ReadonlyMap<string, string>;

/** Writes fields with all that the form asks for below them, and a stop at each answer, in the order of the form. */
export class FieldBody {
  constructor(
    private readonly indentation: Indentation,
    /** What need not be asked. */
    private readonly known: KnownAnswers,
    /** With the form's question at each place for a text, to write over. */
    private readonly asks = false,
  ) {}

  /** A whole draft: what the form asks for, apart where it is long. */
  writeParts(form: FieldFact): Written {
    const fields = partsOf(form).map((field) => this.write(field, 0));
    return joinBy(
      '\n',
      fields.map((field, index) => (index > 0 && field.text.includes('\n') ? join(['\n', field]) : field)),
    );
  }

  /** The field with a body that is right for it; `indent` is that of its key, from the start of the line. */
  write(fact: FieldFact, indent: number): Written {
    const key = `${fact.name}:`;
    const inner = indent + this.indentation.step;
    switch (fact.kind) {
      case 'map':
        return joinBy('\n', [
          key,
          ...partsOf(fact).map((field) => join([spaces(inner), this.write(field, inner)])),
        ]);
      case 'list':
        return this.#list(fact, indent);
      case 'text':
        return isLong(fact)
          ? join([`${key} |\n${spaces(inner)}`, this.#ask(fact)])
          : join([`${key} `, this.#ask(fact)]);
      default:
        return join([`${key} `, this.#value(fact)]);
    }
  }

  /** The field inside braces, on one line. */
  writeInline(fact: FieldFact): Written {
    if (fact.kind === 'list') return join([`${fact.name}: [`, toAnswer(), ']']);
    if (fact.kind === 'map') return join([`${fact.name}: { `, toAnswer(), ' }']);
    return join([`${fact.name}: `, this.#value(fact)]);
  }

  /** An item of a list, behind its dash; `indent` is the column behind the dash. */
  writeItem(item: FieldFact, indent: number): Written {
    if (item.kind !== 'map') return this.#value(item);
    return joinBy(
      '\n',
      partsOf(item).map((field, index) =>
        join([index === 0 ? '' : spaces(indent), this.write(field, indent)]),
      ),
    );
  }

  #list(fact: FieldFact, indent: number): Written {
    const { item } = fact;
    if (!item || standsInBrackets(item)) return this.writeInline(fact);
    const dash = indent + this.indentation.list;
    return join([`${fact.name}:\n${spaces(dash)}- `, this.writeItem(item, dash + 2)]);
  }

  #value(fact: FieldFact): Written {
    if (fact.kind === 'choice') return toChoose(fact.values ?? []);
    const known = this.known.get(fact.name);
    return known === undefined ? this.#ask(fact) : plain(known);
  }

  #ask({ kind, label }: FieldFact): Written {
    return toAnswer(this.asks && kind === 'text' ? label : '');
  }
}

/** Short ids read well on one line; whatever is longer gets a line each. */
export function standsInBrackets({ kind }: Pick<FieldFact, 'kind'>): boolean {
  return ['stakeholder', 'milestone', 'label', 'any'].includes(kind);
}

/** What the form asks for, or everything where it asks for nothing in particular. */
function partsOf({ fields = [] }: FieldFact): readonly FieldFact[] {
  const required = fields.filter((field) => field.required);
  return required.length > 0 ? required : fields;
}
