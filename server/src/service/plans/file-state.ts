import { kinds } from '../kinds/kinds';
import type { Organisations } from '../model/organisations';
import type { Stage } from '../model/stage';
import type { Messages } from '../messages/messages';
import { checkDraft } from '../rules/check-draft';
import { lostWords, mayLoseWords } from '../rules/form/lost-words';
import { relocateChanges, type RelocationInput } from '../rules/agreement/relocate-changes';
import type { Finding } from '../rules/finding';
import { readIgnores, type Ignore } from '../rules/ignores';
import type { Level } from '../rules/level';
import type { RawFinding } from '../rules/raw-finding';
import type { DraftContext, PlanReportOptions } from '../rules/rule';
import { settle, type Settlement } from '../rules/settle';
import { summarize, type Summarized } from '../kinds/summarize';
import type { DraftKind } from '../schema/draft-kind';
import type { Draft } from '../kinds/draft';
import type { Range } from '../text/range';
import { namesOutsideTree } from '../yaml/names-outside-tree';

/** Where it is known what was signed, and what has changed since. */
export type SignedSource = Pick<RelocationInput, 'signedOf' | 'changesSince'>;

/** A finding of a rule that looks across files, at a range that the file knows by its id. */
export interface PlanFinding extends Omit<PlanReportOptions, 'related'> {
  readonly rule: string;
  readonly rangeId: number;
  readonly message: string;
  readonly related?: readonly { readonly uri: string; readonly rangeId: number; readonly message: string }[];
}

/** What a file takes from the plan that it is in. */
export interface FromPlan {
  readonly context: DraftContext;
  /** Alike for two contexts that say the same. */
  readonly contextKey: string;
  readonly checks: Readonly<Record<string, Level>>;
  readonly organisations: Organisations | undefined;
  /** A range in a file of the plan, by its id there. */
  rangeOf(uri: string, rangeId: number): Range | undefined;
}

/** One file, read once for its present text, with what was found in it. It does not know which plan it is in. */
export class FileState {
  readonly stage: Stage;
  readonly summarized: Summarized;
  /** Alike for two texts that mean the same to other files. */
  readonly factsKey: string;
  readonly #ignores: readonly Ignore[];
  readonly #broken: readonly Range[];
  readonly #torn: readonly Range[];
  readonly #unread: ReadonlySet<string>;
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
    this.#torn = draft.yaml.conflicts.flatMap(({ around }) => around ?? []);
    this.#unread = this.#broken.length > 0 ? namesOutsideTree(this.draft.yaml, this.#broken) : new Set();
  }

  get kind(): DraftKind {
    return this.draft.kind;
  }

  get text(): string {
    return this.draft.yaml.text;
  }

  /** Lets the next reading of the findings start afresh: what is taken from the plan has changed, or is another's. */
  forget(): void {
    this.#shown = undefined;
  }

  /** With what was found in it across the plan; without both for a file that is in none. Kept until it is told to forget. */
  findings(plan?: FromPlan, across: readonly PlanFinding[] = []): readonly Finding[] {
    this.#shown ??= settle(
      [...this.#ownFindings(plan), ...this.#planFindings(across, plan)],
      this.#settlement(plan),
    );
    return this.#shown;
  }

  /** The same text as if the draft had this stage. */
  at(stage: Stage): FileState {
    return stage === this.stage
      ? this
      : new FileState(this.uri, this.draft, stage, this.messages, this.signed);
  }

  /** The digests of signatures that are for another text than this. */
  signedOtherwise(plan?: FromPlan): readonly string[] {
    const digests = this.#ownFindings(plan).flatMap(({ rule, data }) =>
      rule === 'changed-since-sign-off' && data?.signed !== undefined ? [data.signed] : [],
    );
    return [...new Set(digests)];
  }

  #relocate(findings: readonly RawFinding[], plan: FromPlan | undefined): readonly RawFinding[] {
    const { draft, signed, messages } = this;
    if (draft.kind !== 'commitment' || !signed) return findings;
    const language = plan?.context.language;
    const organisations = plan?.organisations;
    return relocateChanges(findings, {
      ...signed,
      draft,
      messages,
      nameOf: (id) => organisations?.names[id] ?? id,
      ...(organisations && { organisations }),
      ...(language !== undefined && { language }),
    });
  }

  #ownFindings(plan: FromPlan | undefined): readonly RawFinding[] {
    const context: DraftContext = plan?.context ?? {};
    const contextKey = plan?.contextKey ?? '';
    if (this.#own?.contextKey !== contextKey) {
      this.#own = { contextKey, found: checkDraft(this.draft, this.stage, context, this.messages) };
    }
    return this.#own.found;
  }

  #planFindings(across: readonly PlanFinding[], plan: FromPlan | undefined): readonly RawFinding[] {
    return across.flatMap(({ rangeId, related = [], ...finding }) => {
      const range = this.summarized.ranges[rangeId];
      const others = related.flatMap(({ uri, rangeId: id, message }) => {
        const there = plan?.rangeOf(uri, id);
        return there ? [{ uri, range: there, message }] : [];
      });
      return range ? [{ ...finding, range, related: others }] : [];
    });
  }

  #settlement(plan: FromPlan | undefined): Settlement {
    return {
      stage: this.stage,
      checks: plan?.checks ?? {},
      ignores: this.#ignores,
      lines: this.draft.yaml.lines,
      broken: this.#broken,
      torn: this.#torn,
      unread: this.#unread,
      hasPlan: plan !== undefined,
      messages: this.messages,
      relocate: (findings) => this.#relocate(findings, plan),
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
  return [...wholeLines, ...conflicts.map(({ around, range }) => around ?? range), ...lost];
}
