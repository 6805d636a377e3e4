import type {
  ChangeFieldParams,
  FieldChange,
  FormAnswer,
  FormConflict,
  FormFinding,
  FormInfo,
  FormName,
  FormQuestion,
} from '../../../server/src/protocol/form';
import type { Changed } from '../../../client/src/webview/form/messages';

/** What stands in a draft: words, why it is open, a list, or a group. */
export type Data = string | Open | readonly Data[] | { readonly [name: string]: Data };
export interface Open {
  readonly tbc: string;
}

export interface DraftParts {
  readonly title?: string;
  readonly language?: string;
  readonly questions: readonly FormQuestion[];
  readonly data: Data;
  readonly names?: Readonly<Record<string, readonly FormName[]>>;
  readonly notes?: Readonly<Record<string, readonly string[]>>;
  readonly findings?: Readonly<Record<string, readonly Omit<FormFinding, 'range'>[]>>;
  readonly fileFindings?: readonly Omit<FormFinding, 'range'>[];
  readonly silenced?: Readonly<Record<string, FormAnswer['silenced']>>;
  readonly locked?: Readonly<Record<string, string>>;
  readonly conflicts?: Readonly<Record<string, FormConflict>>;
  readonly status?: Partial<FormInfo['status']>;
}

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const located = (findings: readonly Omit<FormFinding, 'range'>[]) =>
  findings.map((finding) => ({ ...finding, range }));

/** A draft that is kept in memory, and answers as the server would. */
export class FakeDraft {
  version = 1;
  private revision = 0;
  /** What stood where, by the revision of the form. */
  private readonly handedOut = new Map<number, readonly FormAnswer[]>();
  private told = new Map<string, string>();
  private notes: Record<string, readonly string[]>;
  data: Data;
  /** Says why a change is refused. */
  refuses: (change: Omit<ChangeFieldParams, 'uri'>) => Extract<Changed, { kind: 'refused' }> | undefined =
    () => undefined;
  /** What the file makes of what is typed. */
  writes: (at: string, value: string) => string = (_, value) => value.trim();

  constructor(public parts: DraftParts) {
    this.data = parts.data;
    this.notes = { ...parts.notes };
  }

  /** All of the form, or what has changed since it was last told. */
  form(isWhole: boolean): FormInfo {
    const answers = this.answers();
    const texts = new Map(answers.map((answer) => [answer.at, JSON.stringify(answer)]));
    const changed = answers.filter(({ at }) => isWhole || this.told.get(at) !== texts.get(at));
    const gone = isWhole ? [] : [...this.told.keys()].filter((at) => !texts.has(at));
    this.told = texts;
    this.handedOut.set(this.revision + 1, answers);
    const { questions, names, title = 'Open contracting', language = 'en', status } = this.parts;
    return {
      uri: 'file:///plan/one.commitment.yaml',
      revision: ++this.revision,
      version: this.version,
      ...{ title, language, isWhole, answers: changed, gone },
      ...(isWhole && { questions, names: names ?? {} }),
      status: {
        answered: 3,
        asked: 9,
        problems: { errors: 0, warnings: 0, infos: 0 },
        waiting: [],
        ...status,
      },
      findings: located(this.parts.fileFindings ?? []),
    };
  }

  change(params: Omit<ChangeFieldParams, 'uri'>): Changed {
    const refused = this.refuses(params);
    if (refused) return refused;
    const { at, change, revision } = params;
    const [was, is] = [this.handedOut.get(revision) ?? [], this.answers()].map((answers) => {
      const { value, title, notes } = answers.find((answer) => answer.at === at) ?? {};
      return JSON.stringify(change.kind === 'note' ? notes : (value ?? title));
    });
    if (change.kind !== 'insert' && was !== is)
      return { kind: 'refused', message: 'Somebody else has changed this answer.' };
    this.version += 1;
    return { kind: 'made', version: this.version, at: this.make(at, change) };
  }

  /** Somebody changes the file outside the form. */
  set(at: string, value: Data | undefined): void {
    this.version += 1;
    this.put(at, value);
  }

  get(at: string): Data | undefined {
    return at
      .split('/')
      .reduce<Data | undefined>((data, name) => (data === undefined ? data : inner(data, name)), this.data);
  }

  private make(at: string, change: FieldChange): string {
    const list = at.slice(0, Math.max(0, at.lastIndexOf('/')));
    const index = Number(at.slice(at.lastIndexOf('/') + 1));
    switch (change.kind) {
      case 'answer':
        this.put(at, change.value === '' ? undefined : this.writes(at, change.value));
        return at;
      case 'open':
        this.put(at, { tbc: change.why });
        return at;
      case 'insert': {
        const item = this.parts.questions.find(({ id }) => id === `${at.replace(/\d+/g, '-')}/-`);
        const fresh: Data = change.value ?? (item?.box === 'group' ? {} : '');
        this.edit(at, (items) => [...items.slice(0, change.index), fresh, ...items.slice(change.index)]);
        return `${at}/${change.index}`;
      }
      case 'remove':
        this.edit(list, (items) => items.filter((_, other) => other !== index));
        return list;
      case 'move':
        this.edit(list, (items) => {
          const others = items.filter((_, other) => other !== index);
          return [...others.slice(0, change.index), items[index] ?? '', ...others.slice(change.index)];
        });
        return `${list}/${change.index}`;
      case 'note': {
        const notes = [...(this.notes[at] ?? [])];
        notes.splice(change.index, 1, change.text);
        this.notes = { ...this.notes, [at]: notes.filter(Boolean) };
        return at;
      }
    }
  }

  private edit(at: string, by: (items: readonly Data[]) => readonly Data[]): void {
    const items = this.get(at);
    this.put(at, by(Array.isArray(items) ? (items as readonly Data[]) : []));
  }

  private put(at: string, value: Data | undefined): void {
    const names = at.split('/');
    const set = (data: Data | undefined, [name = '', ...rest]: readonly string[]): Data => {
      const next = rest.length === 0 ? value : set(data === undefined ? undefined : inner(data, name), rest);
      if (Array.isArray(data))
        return (data as readonly Data[]).map((item, index) => (index === Number(name) ? (next ?? '') : item));
      const others = Object.entries(typeof data === 'object' ? data : {}).filter(([other]) => other !== name);
      return Object.fromEntries(next === undefined ? others : [...others, [name, next]]);
    };
    this.data = set(this.data, names);
  }

  private answers(): readonly FormAnswer[] {
    const answers: FormAnswer[] = [];
    const visit = (id: string, at: string, data: Data | undefined) => {
      const question = this.parts.questions.find((one) => one.id === id);
      if (question) answers.push(this.answer(question, at, data));
      if (Array.isArray(data))
        (data as readonly Data[]).forEach((item, index) => visit(`${id}/-`, `${at}/${index}`, item));
      else if ((id === '' || question?.box === 'group') && data !== undefined && !isOpen(data))
        for (const one of this.parts.questions) {
          const outer = one.id.slice(0, Math.max(0, one.id.lastIndexOf('/')));
          const name = one.id.slice(one.id.lastIndexOf('/') + 1);
          if (outer !== id || name === '-') continue;
          visit(one.id, at === '' ? name : `${at}/${name}`, inner(data, name));
        }
    };
    visit('', '', this.data);
    const ofFile = this.notes[''];
    if (ofFile) answers.push({ at: '', question: '', state: 'answered', notes: ofFile, line: 0 });
    return answers;
  }

  private answer({ id: question, box }: FormQuestion, at: string, data: Data | undefined): FormAnswer {
    const { findings, locked, conflicts, silenced } = this.parts;
    const value = typeof data === 'string' ? data : isOpen(data) ? data.tbc : undefined;
    const state = data === undefined ? 'missing' : isOpen(data) ? 'open' : data === '' ? 'empty' : 'answered';
    const isNamed = box === 'group' && question.endsWith('/-');
    const text = (name: string) => {
      const found = data === undefined ? undefined : inner(data, name);
      return typeof found === 'string' ? found : undefined;
    };
    const title = isNamed ? (text('title') ?? text('name')) : undefined;
    const detail = isNamed ? (text('due') ?? text('sector')) : undefined;
    return {
      ...{ at, question, state, line: 0 },
      ...(value !== undefined && { value }),
      ...(box === 'date' && state === 'answered' && { shown: `in words: ${value ?? ''}` }),
      ...(Array.isArray(data) && { count: data.length }),
      ...(title !== undefined && { title }),
      ...(detail !== undefined && { detail }),
      ...(this.notes[at] && { notes: this.notes[at] }),
      ...(findings?.[at] && { findings: located(findings[at]) }),
      ...(silenced?.[at] && { silenced: silenced[at] }),
      ...(locked?.[at] !== undefined && { locked: locked[at] }),
      ...(conflicts?.[at] && { conflict: conflicts[at] }),
    };
  }
}

function inner(data: Data, name: string): Data | undefined {
  if (typeof data === 'string') return undefined;
  if (Array.isArray(data)) return (data as readonly Data[])[Number(name)];
  return (data as Readonly<Record<string, Data>>)[name];
}

function isOpen(data: Data | undefined): data is Open {
  return typeof data === 'object' && 'tbc' in data;
}
