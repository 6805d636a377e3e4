import type { Messages } from '../messages/messages';
import { organisationsIn, type Organisations } from '../model/organisations';
import type { Stage } from '../model/stage';
import type { Sector } from '../model/stakeholders';
import type { Finding } from '../rules/finding';
import { isLevel, type Level } from '../rules/level';
import { meetingsAround } from '../rules/forum/meetings-of';
import { rules } from '../rules/registry';
import type { DraftContext, PlanReport } from '../rules/rule';
import type { DraftKind } from '../schema/draft-kind';
import type { NameKind } from '../schema/field-fact';
import { besidePlan } from '../kinds/file-names';
import { formOf } from '../kinds/kinds';
import { namedItems, namesInPlan, type NamedItem } from '../kinds/named-items';
import type { CommitmentSummary, FileSummary, PlanSummary, StakeholdersSummary } from '../kinds/summary';
import type { Range } from '../text/range';
import type { FileState, FromPlan, PlanFinding } from './file-state';

/** One plan: its files, what they take from it, and what was found across them. */
export class PlanState implements FromPlan {
  readonly #files = new Map<string, FileState>();
  #found = new Map<string, readonly PlanFinding[]>();
  #context: { readonly value: DraftContext; readonly key: string } | undefined;
  #checks: Readonly<Record<string, Level>> | undefined;
  #commitments: readonly CommitmentSummary[] | undefined;
  #organisations: Organisations | undefined;
  #stale = true;
  /** On which it was last checked. */
  #day: string | undefined;

  /** `folder` ends in a slash. */
  constructor(
    readonly folder: string,
    readonly planUri: string,
    private readonly messages: Messages,
    private readonly today: (() => string) | undefined,
  ) {}

  get files(): Iterable<FileState> {
    return this.#files.values();
  }

  get isEmpty(): boolean {
    return this.#files.size === 0;
  }

  get summary(): PlanSummary | undefined {
    const summary = this.#files.get(this.planUri)?.summarized.summary;
    return summary?.kind === 'action-plan' ? summary : undefined;
  }

  get context(): DraftContext {
    return this.#makeContext().value;
  }

  get contextKey(): string {
    return this.#makeContext().key;
  }

  get checks(): Readonly<Record<string, Level>> {
    this.#checks ??= levelsIn(this.summary?.checks ?? {});
    return this.#checks;
  }

  file(uri: string): FileState | undefined {
    return this.#files.get(uri);
  }

  /** Puts a file in, or a newer reading of it. Rules across files run again only when it means something new to the others. */
  put(file: FileState): void {
    const before = this.#files.get(file.uri);
    this.#files.set(file.uri, file);
    if (before?.factsKey !== file.factsKey) this.#factsChanged();
  }

  remove(uri: string): void {
    if (this.#files.delete(uri)) this.#factsChanged();
  }

  rangeOf(uri: string, rangeId: number): Range | undefined {
    return this.#files.get(uri)?.summarized.ranges[rangeId];
  }

  findingsIn(file: FileState): readonly Finding[] {
    return file.findings(this, this.#found.get(file.uri));
  }

  /** What would be found in the file if it had this stage. Nothing of it is kept. */
  findingsAt(file: FileState, stage: Stage): readonly Finding[] {
    const other = file.at(stage);
    return other === file ? this.findingsIn(file) : other.findings(this, this.#run(other).get(file.uri));
  }

  /** Runs the rules across files if anything they look at has changed. Returns the addresses of the files it may matter to. */
  refresh(): readonly string[] {
    if (!this.#stale && this.#day === this.today?.()) return [];
    this.#day = this.today?.();
    this.#stale = false;
    const before = this.#found;
    const contextBefore = this.#context?.key;
    const checksBefore = this.#checks;
    this.#context = undefined;
    this.#checks = undefined;
    this.#found = this.#run();
    const allConcerned =
      contextBefore !== this.contextKey || JSON.stringify(checksBefore ?? {}) !== JSON.stringify(this.checks);
    const concerned = allConcerned
      ? [...this.#files.values()]
      : [...new Set([...before.keys(), ...this.#found.keys()])]
          .filter((uri) => JSON.stringify(before.get(uri)) !== JSON.stringify(this.#found.get(uri)))
          .flatMap((uri) => this.#files.get(uri) ?? []);
    for (const file of concerned) file.forget();
    return concerned.map(({ uri }) => uri);
  }

  #factsChanged(): void {
    this.#stale = true;
    this.#commitments = undefined;
    this.#organisations = undefined;
  }

  #run(instead?: FileState): Map<string, readonly PlanFinding[]> {
    const plan = this.summary;
    const found = new Map<string, PlanFinding[]>();
    if (!plan) return found;
    const stakeholders = this.stakeholders;
    const own = instead?.summarized.summary;
    const files = this.#summaries().map((other) => (own?.uri === other.uri ? own : other));
    const commitments = files.filter((file) => file.kind === 'commitment');
    for (const rule of rules) {
      if (rule.scope !== 'plan') continue;
      const report: PlanReport = (file, rangeId, message, options = {}) => {
        const { related, ...rest } = options;
        const finding: PlanFinding = {
          rule: rule.id,
          rangeId,
          message,
          ...rest,
          ...(related && {
            related: related.map((other) => ({
              uri: other.file.uri,
              rangeId: other.rangeId,
              message: other.message,
            })),
          }),
        };
        const list = found.get(file.uri);
        if (list) list.push(finding);
        else found.set(file.uri, [finding]);
      };
      rule.check({
        plan,
        stakeholders: stakeholders?.complete ? stakeholders : undefined,
        commitments,
        files,
        report,
        messages: this.messages,
      });
    }
    return found;
  }

  get stakeholders(): StakeholdersSummary | undefined {
    return this.#one('stakeholders');
  }

  /** Nothing where there is no list of stakeholders. */
  get organisations(): Organisations | undefined {
    const { stakeholders } = this;
    this.#organisations ??= stakeholders && organisationsIn(stakeholders.entries, stakeholders.complete);
    return this.#organisations;
  }

  /** What the files of the plan, in the order of their addresses, give names of this kind to. */
  namesOf(kind: NameKind): readonly NamedItem[] {
    const giving = [...this.#files.values()].filter((file) => namesInPlan(formOf(file.kind), kind));
    return giving.sort((a, b) => (a.uri < b.uri ? -1 : 1)).flatMap(({ draft }) => namedItems(draft, kind));
  }

  /** The addresses of the files of a kind, in order. */
  filesOf(kind: DraftKind): readonly string[] {
    const uris = [...this.#files.values()].flatMap((file) => (file.kind === kind ? [file.uri] : []));
    return uris.sort();
  }

  /** What the one file of a kind says. */
  #one<K extends FileSummary['kind']>(kind: K): Extract<FileSummary, { kind: K }> | undefined {
    const summary = this.#files.get(besidePlan(this.planUri, kind))?.summarized.summary;
    return summary?.kind === kind ? (summary as Extract<FileSummary, { kind: K }>) : undefined;
  }

  /** Of all files, in the order of their addresses. */
  #summaries(): readonly FileSummary[] {
    return [...this.#files.values()]
      .map(({ summarized }) => summarized.summary)
      .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** In the order of their addresses. */
  get commitments(): readonly CommitmentSummary[] {
    this.#commitments ??= this.#summaries().filter((summary) => summary.kind === 'commitment');
    return this.#commitments;
  }

  #makeContext(): { readonly value: DraftContext; readonly key: string } {
    if (!this.#context) {
      const { language, start, end, mentions = [] } = this.summary ?? {};
      const coChairs = mentions.flatMap(({ field, id }) => (field === 'forum.co_chairs' ? [id] : []));
      const stakeholders = this.stakeholders;
      const value: DraftContext = {
        ...(language !== undefined && { language }),
        ...(this.#day !== undefined && { today: this.#day }),
        period: { ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
        ...(this.#day !== undefined && { meetings: meetingsAround(this.#day, this.#summaries()) }),
        ...(coChairs.length > 0 && { coChairs }),
        ...(stakeholders && {
          abbreviations: stakeholders.entries.flatMap(({ name, aliases }) => [name, ...aliases]),
        }),
        ...(stakeholders?.complete && { sectors: sectorsOf(stakeholders) }),
        ...(this.organisations ? { organisations: this.organisations } : { isListMissing: true }),
      };
      this.#context = { value, key: JSON.stringify(value) };
    }
    return this.#context;
  }
}

/** What is not a level is left out. */
function levelsIn(checks: PlanSummary['checks']): Readonly<Record<string, Level>> {
  const levels = Object.create(null) as Record<string, Level>;
  for (const [rule, level] of Object.entries(checks)) if (isLevel(level)) levels[rule] = level;
  return levels;
}

function sectorsOf({ entries }: StakeholdersSummary): Readonly<Record<string, Sector>> {
  const sectors = Object.create(null) as Record<string, Sector>;
  for (const { id, sector } of entries) if (sector !== undefined) sectors[id] = sector;
  return sectors;
}
