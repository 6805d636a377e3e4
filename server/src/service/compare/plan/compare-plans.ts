import type { Messages } from '../../messages/messages';
import { readActionPlan } from '../../model/action-plan';
import { readStakeholders } from '../../model/stakeholders';
import { besidePlan, isOneOfItsKind, kindOfFile, planFileName } from '../../kinds/file-names';
import { kindIds, kinds } from '../../kinds/kinds';
import type { DraftKind } from '../../schema/draft-kind';
import { parseYaml, type ParsedYaml } from '../../yaml/parse';
import type { Change } from '../change';
import { compareYaml } from '../compare-drafts';
import { textOf } from '../describe/naming';
import { foldWords } from '../../markdown/published-form';
import type { DraftFiles } from './draft-files';
import { pairFiles, type FilePair } from './pair-files';
import { renamedSinceSigned } from './renamed-since-signed';
import { renamedIds, signedIds, withNewerIds, type OrganisationNames } from './same-organisations';

/** What two sets of files cannot say of themselves. */
export interface ComparePlansOptions {
  readonly messages: Messages;
  /** Files that were given another name, as far as somebody knows: older paths by newer. */
  readonly renames?: ReadonlyMap<string, string>;
  /** What the compared files belong to, when that is not compared itself: their plan and its stakeholders. */
  readonly around?: { readonly before: DraftFiles; readonly after: DraftFiles };
}

/** A file that is not the same in both versions. */
export interface FileComparison {
  /** The newer path, or the older where there is no newer. */
  readonly file: string;
  readonly kind: DraftKind;
  readonly state: 'added' | 'removed' | 'changed';
  /** Of a commitment. */
  readonly number?: number;
  readonly title?: string;
  readonly changes: readonly Change[];
}

/** What is not the same in two sets of files. */
export interface PlanComparison {
  /** The plan first, then commitments by number, then the lists. Only those in which something changed. */
  readonly files: readonly FileComparison[];
  /** How many files there are in the newer version that say the same as before. */
  readonly unchanged: number;
  /** Of the text, as the newer plan gives it. */
  readonly language?: string;
}

/** What changed between two versions of a plan, or of some of its files. */
export function comparePlans(
  before: DraftFiles,
  after: DraftFiles,
  options: ComparePlansOptions,
): PlanComparison {
  const older = new Files(before, options.around?.before);
  const newer = new Files(after, options.around?.after);
  const files: FileComparison[] = [];
  let unchanged = 0;
  for (const pair of pairFiles(before, after, older, newer, options.renames ?? new Map())) {
    if (pair.before === pair.after && older.text(pair.before) === newer.text(pair.after)) {
      // Most files of a plan are the same: those are not read at all.
      unchanged++;
      continue;
    }
    const compared = compareFile(pair, older, newer, options.messages);
    if (compared.changes.length > 0) files.push(compared);
    else unchanged++;
    older.forget(pair.before);
    newer.forget(pair.after);
  }
  const [first] = [...after.keys(), ...before.keys()];
  const language = first === undefined ? undefined : newer.languageFor(first);
  files.sort(inOrderOfPlan);
  return { files, unchanged, ...(language !== undefined && { language }) };
}

/** What each of several texts would change in a file. The file and what stands around it are read once. */
export function compareTextsOf(
  file: string,
  before: string,
  texts: readonly string[],
  { messages, around }: Pick<ComparePlansOptions, 'messages' | 'around'>,
): readonly FileComparison[] {
  const older = new Files(new Map([[file, before]]), around?.before);
  const newer = new Files(new Map(), around?.after);
  return texts.map((text) =>
    compareFile({ before: file, after: file }, older, newer.with(file, text), messages),
  );
}

/** Which of the drafts that are gone a new one was before, under another name. */
export function formerName(path: string, text: string, gone: DraftFiles): string | undefined {
  const newer: DraftFiles = new Map([[path, text]]);
  const pairs = pairFiles(gone, newer, new Files(gone), new Files(newer), new Map());
  return pairs.find(({ after }) => after === path)?.before;
}

function compareFile(
  { before, after }: FilePair,
  older: Files,
  newer: Files,
  messages: Messages,
): FileComparison {
  const file = after ?? before ?? '';
  const kind = kindOfFile(file) ?? 'commitment';
  const known = after === undefined ? older : newer;
  const head = isOneOfItsKind(kind) ? {} : known.headOf(file);
  const base = { file, kind, ...head };
  const whole = (
    change: Pick<Change, 'kind' | 'before' | 'after' | 'summary'> & Partial<Change>,
  ): Change => ({
    path: '',
    field: '',
    range: {},
    ...change,
  });
  const name = kinds[kind].words(messages).called({ ...head, path: file });
  if (before === undefined) {
    const summary = messages.compare.fileAdded(name);
    return {
      ...base,
      state: 'added',
      changes: [whole({ kind: 'added', before: null, after: name, summary })],
    };
  }
  if (after === undefined) {
    const summary = messages.compare.fileRemoved(name);
    const weakens = ofRemoved(before, kind, older);
    return {
      ...base,
      state: 'removed',
      changes: [whole({ kind: 'removed', before: name, after: null, summary, ...weakens })],
    };
  }
  const renamed =
    before === after
      ? []
      : [whole({ kind: 'moved', before, after, summary: messages.compare.fileRenamed(before, after) })];
  return {
    ...base,
    state: 'changed',
    changes: [...renamed, ...compareTexts(before, after, kind, older, newer, messages)],
  };
}

/** Without its list nobody can tell who stands behind the ids of a plan that somebody has signed. */
function ofRemoved(file: string, kind: DraftKind, older: Files): Pick<Change, 'weakens'> {
  if (kind === 'commitment') return { weakens: 'commitment-dropped' };
  const isSigned = kind === 'stakeholders' && signedIds(older.commitmentsBeside(file)).size > 0;
  return isSigned ? { weakens: 'organisation-replaced' } : {};
}

function compareTexts(
  before: string,
  after: string,
  kind: DraftKind,
  older: Files,
  newer: Files,
  messages: Messages,
): readonly Change[] {
  if (older.text(before) === newer.text(after)) return [];
  const language = newer.languageFor(after);
  const [was, is] = [older.namesFor(before), newer.namesFor(after)];
  const signed = () => signedIds([...older.commitmentsBeside(before), ...newer.commitmentsBeside(after)]);
  const [earlier, later] = [older.yaml(before), newer.yaml(after)];
  const renamed = new Map([
    // The list that the older text went with is not always known.
    ...(kind === 'commitment' ? renamedSinceSigned(earlier, later, is) : []),
    ...renamedIds(was, is),
  ]);
  return compareYaml(withNewerIds(earlier, kind, renamed), later, {
    kind,
    messages,
    names: new Map([...was, ...is]),
    signed,
    ...(language !== undefined && { language }),
  });
}

/** One version, each file of it read once and only when it is asked for. */
class Files {
  readonly #yaml = new Map<string, ParsedYaml>();
  readonly #names = new Map<string, OrganisationNames>();

  constructor(
    private readonly own: DraftFiles,
    private readonly around: DraftFiles = new Map(),
  ) {}

  /** The same with one file as it is in another version. */
  with(path: string, text: string): Files {
    const other = new Files(new Map([...this.own, [path, text]]), this.around);
    if (this.around.has(path)) return other;
    // What only stands around is read in common.
    const plan = this.#planOf(path);
    if (plan !== undefined) {
      const names = this.namesFor(path);
      other.#names.set(plan, names);
      other.#yaml.set(plan + planFileName, this.yaml(plan + planFileName));
    }
    return other;
  }

  text(path = ''): string | undefined {
    return this.own.get(path) ?? this.around.get(path);
  }

  yaml(path: string): ParsedYaml {
    let yaml = this.#yaml.get(path);
    if (!yaml) {
      yaml = parseYaml(this.text(path) ?? '');
      this.#yaml.set(path, yaml);
    }
    return yaml;
  }

  /** Hundreds of drafts need not be kept in mind at once; the plan and its lists are asked for again and again. */
  forget(path: string | undefined): void {
    if (path !== undefined && kindOfFile(path) === 'commitment') this.#yaml.delete(path);
  }

  headOf(path: string): { readonly number?: number; readonly title?: string } {
    const { root } = this.yaml(path);
    const number = Number(textOf(root, 'number') ?? NaN);
    const title = textOf(root, 'title');
    return {
      ...(Number.isInteger(number) && { number }),
      ...(title !== undefined && { title: foldWords(title) }),
    };
  }

  languageFor(path: string): string | undefined {
    const plan = this.#planOf(path);
    if (plan === undefined) return undefined;
    const { language } = readActionPlan(this.yaml(plan + planFileName).root);
    return language.ok ? language.value : undefined;
  }

  namesFor(path: string): OrganisationNames {
    const plan = this.#planOf(path);
    const list = plan === undefined ? undefined : besidePlan(plan, 'stakeholders');
    if (plan === undefined || list === undefined || this.text(list) === undefined) return new Map();
    let names = this.#names.get(plan);
    if (!names) {
      names = new Map(
        readStakeholders(this.yaml(list).root).flatMap(({ id, name }) =>
          id.ok && name.ok ? [[id.value.trim(), name.value.trim()] as const] : [],
        ),
      );
      this.#names.set(plan, names);
    }
    return names;
  }

  /** The commitments of the plan that a file belongs to. */
  *commitmentsBeside(path: string): Iterable<ParsedYaml> {
    const plan = this.#planOf(path);
    if (plan === undefined) return;
    for (const file of new Set([...this.own.keys(), ...this.around.keys()])) {
      if (kindOfFile(file) === 'commitment' && this.#planOf(file) === plan)
        yield parseYaml(this.text(file) ?? '');
    }
  }

  /** The nearest folder upward with a plan in it, ending in a slash or empty. */
  #planOf(path: string): string | undefined {
    for (let folder = path; folder !== '';) {
      folder = folder.slice(0, folder.replace(/\/$/, '').lastIndexOf('/') + 1);
      if (this.text(folder + planFileName) !== undefined) return folder;
    }
    return undefined;
  }
}

function inOrderOfPlan(a: FileComparison, b: FileComparison): number {
  const order = kindIds();
  return (
    order.indexOf(a.kind) - order.indexOf(b.kind) ||
    (a.number ?? Infinity) - (b.number ?? Infinity) ||
    (a.file < b.file ? -1 : 1)
  );
}
