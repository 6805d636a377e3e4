import type {
  CommitmentProgressInfo,
  MilestoneProgressInfo,
  PlanProgressInfo,
  ProblemCounts,
  TextRange,
  ThemeProgressInfo,
} from '../../../server/src/protocol/index';
import type { DraftNews, NewsOf } from '../seen/news';
import { tellApart } from './tell-apart';

/** A line of the plan view. Its id stays the same from one look to the next, so that VS Code keeps what is unfolded. */
export type Entry = PlanEntry | ThemeEntry | CommitmentEntry | MilestoneEntry;

interface Line {
  readonly id: string;
  /** What it is called among those beside it; empty where it has no title. */
  readonly shortTitle?: string;
  readonly problems: ProblemCounts;
  /** Where it stands; nothing for a heading of ours that no file has. */
  readonly source?: { readonly uri: string; readonly range: TextRange };
  readonly children: readonly Entry[];
}

/** The names `plan`, `theme` and `uri` are those that commands look for in what a menu hands to them. */
export interface PlanEntry extends Line {
  readonly kind: 'plan';
  readonly plan?: string;
  readonly info: PlanProgressInfo;
}
export interface ThemeEntry extends Line {
  readonly kind: 'theme';
  readonly plan?: string;
  /** Null where the drafts have no theme: a new one shall have none either. */
  readonly theme: string | null;
  readonly info: ThemeProgressInfo;
}
export interface CommitmentEntry extends Line {
  readonly kind: 'commitment';
  readonly uri: string;
  readonly info: CommitmentProgressInfo;
  /** What is new in it for the one who looks. */
  readonly news?: DraftNews;
}
export interface MilestoneEntry extends Line {
  readonly kind: 'milestone';
  readonly info: MilestoneProgressInfo;
}

export function toEntries(plans: readonly PlanProgressInfo[], news: NewsOf): readonly PlanEntry[] {
  return plans.map((info) => {
    const { uri, range, problems, themes } = info;
    const id = uri ?? 'no plan';
    // Drafts without a plan have no themes either: what is there is one heading too many.
    const children =
      uri === undefined
        ? toCommitments(
            themes.flatMap(({ commitments }) => commitments),
            news,
          )
        : withShortTitles(themes).map(([theme, shortTitle]) => toTheme(theme, shortTitle, uri, news));
    return {
      kind: 'plan',
      id,
      info,
      problems,
      children,
      ...(uri !== undefined && { plan: uri, source: { uri, range } }),
    };
  });
}

function withShortTitles<T extends { readonly title: string }>(all: readonly T[]) {
  const short = tellApart(all.map(({ title }) => title));
  return all.map((one, at) => [one, short[at] ?? one.title] as const);
}

function toTheme(info: ThemeProgressInfo, shortTitle: string, plan: string, news: NewsOf): ThemeEntry {
  return {
    kind: 'theme',
    shortTitle,
    id: `${plan}#${info.id ?? ''}`,
    info,
    plan,
    theme: info.id ?? null,
    problems: info.commitments.map(({ problems }) => problems).reduce(add, none),
    children: toCommitments(info.commitments, news),
    ...(info.id !== undefined && { source: { uri: plan, range: info.range } }),
  };
}

function toCommitments(all: readonly CommitmentProgressInfo[], news: NewsOf): readonly CommitmentEntry[] {
  return withShortTitles(all).map(([info, shortTitle]) => toCommitment(info, shortTitle, news.get(info.uri)));
}

function toCommitment(
  info: CommitmentProgressInfo,
  short: string,
  news: DraftNews | undefined,
): CommitmentEntry {
  const shortTitle = info.number === undefined || short === '' ? short : `${info.number}. ${short}`;
  const { uri, range, problems } = info;
  const taken = new Set<string>();
  const children = withShortTitles(info.milestones).map(([milestone, shortTitle], index): MilestoneEntry => {
    // An id given twice, or none: its place in the list has to do.
    const own = milestone.id === undefined || taken.has(milestone.id) ? `at ${index}` : milestone.id;
    taken.add(own);
    const source = { uri, range: milestone.range };
    const id = `${uri}#${own}`;
    const { problems } = milestone;
    return { kind: 'milestone', id, shortTitle, info: milestone, problems, source, children: [] };
  });
  return {
    kind: 'commitment',
    id: uri,
    shortTitle,
    uri,
    info,
    problems,
    source: { uri, range },
    children,
    ...(news && { news }),
  };
}

const none: ProblemCounts = { errors: 0, warnings: 0, infos: 0 };

function add(a: ProblemCounts, b: ProblemCounts): ProblemCounts {
  return { errors: a.errors + b.errors, warnings: a.warnings + b.warnings, infos: a.infos + b.infos };
}
