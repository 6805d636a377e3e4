import { kinds } from '../kinds/kinds';
import type { Stage } from '../model/stage';
import type { Messages } from '../messages/messages';
import { checkDraft } from '../rules/check-draft';
import { lostWords, mayLoseWords } from '../rules/form/lost-words';
import { relocateChanges, type RelocationInput } from '../rules/agreement/relocate-changes';
import type { Finding } from '../rules/finding';
import { readIgnores, type Ignore } from '../rules/ignores';
import type { RawFinding } from '../rules/raw-finding';
import type { DraftContext } from '../rules/rule';
import { settle, type Settlement } from '../rules/settle';
import { summarize, type Summarized } from '../kinds/summarize';
import type { DraftKind } from '../schema/draft-kind';
import type { Draft } from '../kinds/draft';
import type { Range } from '../text/range';
import { namesOutsideTree } from '../yaml/names-outside-tree';
import type { PlanFinding, PlanState } from './plan-state';

/** Where it is known what was signed, and what has changed since. */
export type SignedSource = Pick<RelocationInput, 'signedOf' | 'changesSince'>;

/** One file, read once for its present text, with what was found in it. */
export class FileState {
  readonly stage: Stage;
  readonly summarized: Summarized;
  /** Alike for two texts that mean the same to other files. */
  readonly factsKey: string;
  readonly #ignores: readonly Ignore[];
  readonly #broken: readonly Range[];
  readonly #unread: ReadonlySet<string>;
  #plan: PlanState | undefined;
  #own: { readonly contextKey: string; readonly found: readonly RawFinding[] } | undefined;
  #shown: readonly Finding[] | undefined;

  constructor(
    readonly uri: string,
    readonly draft: Draft,
    stage: Stage | undefined,
    private readonly messages: Messages,
    private readonly signed?: SignedSource,
  ) {
    // Files of the other kinds have no stage of their own; they are held to what a draft on its way is held to.
    this.stage = stage ?? kinds[draft.kind].stageOf?.(draft) ?? 'mature';
    this.summarized = summarize(uri, this.draft, this.stage);
    this.factsKey = JSON.stringify(this.summarized.summary);
    this.#ignores = readIgnores(this.text, draft.yaml.lines, draft.yaml.root);
    this.#broken = brokenRanges(this.draft);
    this.#unread = this.#broken.length > 0 ? namesOutsideTree(this.draft.yaml, this.#broken) : new Set();
  }

  get kind(): DraftKind {
    return this.draft.kind;
  }

  get text(): string {
    return this.draft.yaml.text;
  }

  get plan(): PlanState | undefined {
    return this.#plan;
  }

  joinPlan(plan: PlanState | undefined): void {
    if (plan === this.#plan) return;
    this.#plan = plan;
    this.forget();
  }

  /** Lets the next reading of the findings start afresh, as far as the plan has changed. */
  forget(): void {
    this.#shown = undefined;
  }

  findings(): readonly Finding[] {
    this.#shown ??= this.#settled(this.#plan?.findingsOf(this.uri) ?? []);
    return this.#shown;
  }

  /** What would be found if the draft had this stage. Nothing of it is kept, here or in the plan. */
  findingsAt(stage: Stage): readonly Finding[] {
    if (stage === this.stage) return this.findings();
    const other = new FileState(this.uri, this.draft, stage, this.messages, this.signed);
    other.#plan = this.#plan;
    return other.#settled(this.#plan?.findingsWith(other) ?? []);
  }

  #settled(found: readonly PlanFinding[]): readonly Finding[] {
    return settle([...this.#ownFindings(), ...this.#planFindings(found)], this.#settlement());
  }

  /** The digests of signatures that are for another text than this. */
  signedOtherwise(): readonly string[] {
    const digests = this.#ownFindings().flatMap(({ rule, data }) =>
      rule === 'changed-since-sign-off' && data?.signed !== undefined ? [data.signed] : [],
    );
    return [...new Set(digests)];
  }

  #relocate(findings: readonly RawFinding[]): readonly RawFinding[] {
    const { draft, signed, messages } = this;
    if (draft.kind !== 'commitment' || !signed) return findings;
    const language = this.#plan?.context.language;
    const organisations = this.#plan?.organisations;
    return relocateChanges(findings, {
      ...signed,
      draft,
      messages,
      nameOf: (id) => organisations?.names[id] ?? id,
      ...(organisations && { organisations }),
      ...(language !== undefined && { language }),
    });
  }

  #ownFindings(): readonly RawFinding[] {
    const context: DraftContext = this.#plan?.context ?? {};
    const contextKey = this.#plan?.contextKey ?? '';
    if (this.#own?.contextKey !== contextKey) {
      this.#own = { contextKey, found: checkDraft(this.draft, this.stage, context, this.messages) };
    }
    return this.#own.found;
  }

  #planFindings(found: readonly PlanFinding[]): readonly RawFinding[] {
    const { ranges } = this.summarized;
    return found.flatMap(({ rangeId, ...finding }) => {
      const range = ranges[rangeId];
      return range
        ? [{ ...finding, range, related: finding.related?.flatMap((other) => this.#related(other)) ?? [] }]
        : [];
    });
  }

  #related({ uri, rangeId, message }: { uri: string; rangeId: number; message: string }) {
    const range = this.#plan?.file(uri)?.summarized.ranges[rangeId];
    return range ? [{ uri, range, message }] : [];
  }

  #settlement(): Settlement {
    return {
      stage: this.stage,
      checks: this.#plan?.checks ?? {},
      ignores: this.#ignores,
      lines: this.draft.yaml.lines,
      broken: this.#broken,
      unread: this.#unread,
      hasPlan: this.#plan !== undefined,
      messages: this.messages,
      relocate: (findings) => this.#relocate(findings),
    };
  }
}

/**
 * The lines of what cannot be read, whole conflict blocks, and answers of which all is taken for a comment. What has a
 * repair is read, and checked, as if that had been made.
 */
function brokenRanges({ yaml, fields }: Draft): readonly Range[] {
  const { lines, problems, conflicts } = yaml;
  const unread = problems.filter(({ repairs }) => repairs === undefined);
  const wholeLines = unread.map((problem) => {
    const range = problem.around ?? problem.range;
    const first = lines.range(lines.position(range.start).line);
    const last = lines.range(lines.position(Math.max(range.start, range.end - 1)).line);
    return { start: first.start, end: last.end };
  });
  const lost = !mayLoseWords(yaml.text)
    ? []
    : fields.flatMap((field) => {
        const words = field.node ? undefined : lostWords(field, yaml.text);
        return words?.isCertain ? [{ start: field.keyRange.start, end: words.range.end }] : [];
      });
  return [...wholeLines, ...conflicts.map(({ range }) => range), ...lost];
}
