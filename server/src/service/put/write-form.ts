import type { FieldFact } from '../schema/field-fact';
import { writeListItem, writeScalar } from '../yaml/write-scalar';

/** What is already known of a form, by the names of its fields. */
export interface Answers {
  readonly [field: string]: Answer;
}
export type Answer = string | number | Answers | readonly (string | Answers)[];

const width = 100;

/**
 * A form as text, in its own order: what is known is filled in, and above what is still empty stands what is asked.
 * With `questions`, the form's questions stand above the answers too.
 */
export function writeForm(form: FieldFact, answers: Answers, { questions = false } = {}): string {
  const writer = new FormWriter(questions);
  for (const field of fieldsToWrite(form, answers)) writer.topField(field, answers[field.name]);
  return writer.text();
}

/** The fields that the form asks for, and those with an answer. */
function fieldsToWrite(form: FieldFact, answers: Answers): readonly FieldFact[] {
  return (form.fields ?? []).filter(
    ({ name, required, absence }) => required || absence !== undefined || answers[name] !== undefined,
  );
}

class FormWriter {
  readonly #lines: string[] = [];
  /** Leads and supporting stakeholders ask for the same three groups: once is enough. */
  readonly #asked = new Set<string>();

  constructor(private readonly questions: boolean) {}

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  topField(fact: FieldFact, answer: Answer | undefined): void {
    const isShort = typeof answer === 'number' || (typeof answer === 'string' && answer.length < width);
    if (this.#lines.length > 0 && !isShort) this.#lines.push('');
    this.#field(fact, answer, '');
  }

  #field(fact: FieldFact, answer: Answer | undefined, indent: string): void {
    const { name, item, label } = fact;
    const isQuestion = this.questions && label.endsWith('?');
    if (answer === undefined || isQuestion || fact.fields || item?.fields) this.#ask(fact, indent);
    if (fact.fields) {
      this.#lines.push(`${indent}${name}:`);
      this.#fields(fact, isAnswers(answer) ? answer : {}, `${indent}  `);
    } else if (item?.fields) {
      this.#lines.push(`${indent}${name}:`);
      for (const entry of isList(answer) ? answer : []) this.#entry(item, entry, `${indent}  `);
    } else if (isList(answer)) {
      this.#list(`${indent}${name}:`, answer.filter(isText), isProse(item), indent);
    } else if (answer === undefined) {
      // An empty list of ids shows what to write; an empty list of texts would have to be taken away first.
      this.#lines.push(
        fact.kind === 'list' && item?.kind !== 'text' ? `${indent}${name}: []` : `${indent}${name}:`,
      );
    } else if (!isAnswers(answer)) {
      this.#value(`${indent}${name}:`, answer, indent);
    }
  }

  #fields(fact: FieldFact, answers: Answers, indent: string): void {
    for (const field of fieldsToWrite(fact, answers)) this.#field(field, answers[field.name], indent);
  }

  #entry(item: FieldFact, entry: string | Answers, indent: string): void {
    if (typeof entry === 'string') return;
    const start = this.#lines.length;
    this.#fields(item, entry, `${indent}  `);
    const first = this.#lines[start] ?? '';
    this.#lines[start] = `${indent}- ${first.slice(indent.length + 2)}`;
  }

  #list(head: string, items: readonly string[], onLines: boolean, indent: string): void {
    if (!onLines) this.#lines.push(`${head} [${items.map(writeListItem).join(', ')}]`);
    else this.#lines.push(head, ...items.map((text) => `${indent}  - ${writeScalar(text)}`));
  }

  #value(head: string, value: string | number, indent: string): void {
    const line =
      typeof value === 'number' || isDate(value) ? `${head} ${value}` : `${head} ${writeScalar(value)}`;
    if (line.length <= width || typeof value === 'number' || value.length <= width) this.#lines.push(line);
    else
      this.#lines.push(
        `${head} >-`,
        ...wrap(value, width - indent.length - 2).map((part) => `${indent}  ${part}`),
      );
  }

  /** The form's question, or its label and what a good answer holds. */
  #ask(fact: FieldFact, indent: string): void {
    const question = questionOf(fact);
    if (this.#asked.has(question)) return;
    this.#asked.add(question);
    this.#lines.push(...wrap(question, width - indent.length - 2).map((line) => `${indent}# ${line}`));
  }
}

/** What stands above an answer to say what is asked. */
export function questionOf({ label, help }: FieldFact): string {
  return label.endsWith('?') ? label : `${label}. ${help}`;
}

/** Words are easier to read below each other than in brackets. */
function isProse(item: FieldFact | undefined): boolean {
  return item?.kind === 'text' || item?.kind === 'label';
}

function isList(answer: Answer | undefined): answer is readonly (string | Answers)[] {
  return Array.isArray(answer);
}

function isAnswers(answer: Answer | undefined): answer is Answers {
  return typeof answer === 'object' && !Array.isArray(answer);
}

function isText(item: string | Answers): item is string {
  return typeof item === 'string';
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
