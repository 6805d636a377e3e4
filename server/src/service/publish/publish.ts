import { besidePlan } from '../kinds/file-names';
import { readContacts, type Contact } from '../model/contacts';
import { loweredChecks } from '../rules/agreement/lowered-checks';
import type { Finding } from '../rules/finding';
import type { Plans } from '../plans/plans';
import { publishBriefing } from './briefing/briefing';
import type { CommitmentPage } from './commitment/commitment-page';
import { titleOf } from './commitment/head';
import type { PublishedDocument, Section } from './document';
import { drawFigures } from './figures/draw-figures';
import { headingsFor } from './headings/headings-for';
import { languageOf } from './language-of';
import { isLayout, layOut, type Layout, type MeetingLayout } from './layouts/layouts';
import { markProblems } from './mark-problems';
import { publishMeeting } from './meeting/publish-meeting';
import { readNames } from './names';
import { amendmentsPart } from './plan/amendments';
import { contributionsPart } from './plan/contributions';
import { contactsPart } from './plan/contacts';
import { phasesPart } from './plan/phases';
import { stakeholdersPart } from './plan/stakeholders';
import { summaryPart } from './plan/summary';
import { themesPart } from './plan/themes';
import { planTitle, titlePart } from './plan/title';
import { contributionsOf, readPlanContent, type PlanContent } from './published-plan';
import type { ActionPlan } from '../model/action-plan';
import type { CommitmentDraft } from '../kinds/commitment/commitment-kind';

/** What is published, and how. */
export interface PublishOptions {
  /** Instead of the layout that the plan names; of a meeting, instead of what it is at. One of another kind counts for nothing. */
  readonly layout?: Layout | MeetingLayout;
  /** `YYYY-MM-DD`; pictures show it where it lies in them. */
  readonly today?: string;
  /** Of a plan, the briefing pack for the theme of this id instead of the whole of it. */
  readonly briefing?: string;
  /** People are published only where this asks for it. */
  readonly withContacts?: boolean;
  /** Shows what the checks found at its place, for those who still write. */
  readonly withProblems?: boolean;
  /** May keep the sections of a commitment from one time to the next. */
  readonly keep?: KeepParts;
}

/** The sections of a commitment, on their way into a document. */
export interface PartsMade {
  readonly draft: CommitmentDraft;
  /** What they are made from beside the draft: they are the same while all of it is. */
  readonly from: readonly unknown[];
  readonly make: () => readonly Section[];
}
export type KeepParts = (parts: PartsMade) => readonly Section[];

const makeAnew: KeepParts = ({ make }) => make();

/** A commitment, a meeting or a whole plan as a document; nothing for an address that is none of them. */
export function publish(
  plans: Plans,
  uri: string,
  options: PublishOptions = {},
): PublishedDocument | undefined {
  switch (plans.draft(uri)?.kind) {
    case 'commitment':
      return publishDraft(plans, uri, options);
    case 'action-plan': {
      const { briefing, today, withContacts = false } = options;
      if (briefing === undefined) return publishPlan(plans, uri, options);
      const people = withContacts ? readPeople(plans, uri) : [];
      return publishBriefing(plans, uri, briefing, { people, ...(today !== undefined && { today }) });
    }
    case 'meeting':
      return publishMeeting(plans, uri, options.withContacts ? peopleAround(plans, uri) : [], options);
    default:
      return undefined;
  }
}

/** One commitment as a document. It need not belong to a plan. */
export function publishDraft(
  plans: Plans,
  uri: string,
  { layout, withContacts = false, withProblems = false, keep = makeAnew }: PublishOptions = {},
): PublishedDocument | undefined {
  const draft = plans.draft(uri);
  if (draft?.kind !== 'commitment') return undefined;
  const planUri = plans.planOf(uri)?.uri;
  const planDraft = planUri === undefined ? undefined : plans.draft(planUri);
  const plan = planDraft?.kind === 'action-plan' ? planDraft.plan : undefined;
  const listed = planUri === undefined ? undefined : plans.draft(besidePlan(planUri, 'stakeholders'));
  const contributions = planUri === undefined ? [] : contributionsOf(plans, planUri);
  const language = languageOf(plan, [{ draft }]);
  const headings = headingsFor(language);
  const names = readNames(
    listed?.kind === 'stakeholders' ? listed.stakeholders : [],
    plan,
    plans.surroundings(uri).organisations,
  );
  const page: CommitmentPage = {
    uri,
    draft,
    commitment: draft.commitment,
    prefix: 'c',
    level: 1,
    headings,
    names,
    lowered: loweredChecks(plan?.checks ?? []),
    contributions,
    ...(plan &&
      planUri !== undefined && {
        planTitle: planTitle({ plan, headings }),
        planPeriod: { uri: planUri, period: plan.period },
      }),
  };
  const findings = withProblems ? plans.findings(uri) : noFindings;
  return {
    title: titleOf(page),
    language,
    ...(plan && { subject: planTitle({ plan, headings }) }),
    sections: [
      ...keep({
        draft,
        from: [planDraft, listed, ...contributions, language, layout, findings],
        make: () => marked(layOut(page, layoutFor(layout, plan)), uri, findings),
      }),
      ...(withContacts && planUri !== undefined ? contactsPart(contactsFor(plans, planUri, uri), page) : []),
    ],
  };
}

/** A plan with all its commitments as a document. */
export function publishPlan(
  plans: Plans,
  uri: string,
  { layout, today, withContacts = false, withProblems = false, keep = makeAnew }: PublishOptions = {},
): PublishedDocument | undefined {
  const content = readPlanContent(plans, uri, today);
  if (!content) return undefined;
  const { plan, headings, language } = content;
  const document: PublishedDocument = {
    title: planTitle(content),
    language,
    ...(plan.country.ok && { subject: plan.country.value }),
    contents: { heading: headings.page.contents, deepest: 2 },
    sections: [
      titlePart(content),
      summaryPart(content),
      ...drawFigures(content),
      ...phasesPart(content),
      ...themesPart(content),
      ...commitmentParts(content, layoutFor(layout, plan), withProblems, keep),
      ...stakeholdersPart(content),
      ...amendmentsPart(content),
      ...contributionsPart(content),
      ...(withContacts ? contactsPart(readPeople(plans, uri), content) : []),
    ],
  };
  return withProblems ? markProblems(document, findingsOf(plans, content)) : document;
}

const noFindings: readonly Finding[] = [];

function marked(sections: readonly Section[], uri: string, findings: readonly Finding[]): readonly Section[] {
  return findings.length === 0 ? sections : markProblems({ sections }, new Map([[uri, findings]])).sections;
}

/** Of the files of the plan itself; the commitments bring their own. */
function findingsOf(plans: Plans, content: PlanContent): ReadonlyMap<string, readonly Finding[]> {
  const { uri, findings, stakeholdersUri } = content;
  return new Map([
    [uri, findings],
    ...(stakeholdersUri === undefined ? [] : [[stakeholdersUri, plans.findings(stakeholdersUri)] as const]),
  ]);
}

function commitmentParts(
  content: PlanContent,
  layout: Layout,
  withProblems: boolean,
  keep: KeepParts,
): readonly Section[] {
  const { headings, names, lowered, uri: planUri, plan, draft: planDraft, listed, language } = content;
  const { contributions } = content;
  const planPeriod = { uri: planUri, period: plan.period };
  return content.commitments.flatMap(({ uri, draft, prefix, findings: found }) => {
    const { commitment } = draft;
    const findings = withProblems ? found : noFindings;
    const page = {
      uri,
      draft,
      commitment,
      prefix,
      level: 2,
      headings,
      names,
      lowered,
      contributions,
      planPeriod,
    } as const;
    return keep({
      draft,
      from: [planDraft, listed, ...contributions, language, layout, prefix, findings],
      make: () => marked(layOut(page, layout), uri, findings),
    });
  });
}

function readPeople(plans: Plans, planUri: string): readonly Contact[] {
  const draft = plans.draft(besidePlan(planUri, 'contacts'));
  return draft ? readContacts(draft.yaml.root) : [];
}

function peopleAround(plans: Plans, uri: string): readonly Contact[] {
  const plan = plans.planOf(uri);
  return plan ? readPeople(plans, plan.uri) : [];
}

/** The people of the organisations that the commitment names. */
function contactsFor(plans: Plans, planUri: string, uri: string): readonly Contact[] {
  const own = plans.surroundings(uri).commitments.find((one) => one.uri === uri);
  const named = new Set(own?.mentions.map(({ id }) => id));
  return readPeople(plans, planUri).filter(
    ({ stakeholder }) => stakeholder.ok && named.has(stakeholder.value),
  );
}

function layoutFor(asked: PublishOptions['layout'], plan: ActionPlan | undefined): Layout {
  if (asked !== undefined && isLayout(asked)) return asked;
  return plan?.layout.ok && isLayout(plan.layout.value) ? plan.layout.value : 'ogp';
}
