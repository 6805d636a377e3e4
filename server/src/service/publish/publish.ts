import { readContacts, type Contact } from '../model/contacts';
import type { Finding } from '../rules/finding';
import type { Plans } from '../plans/plans';
import type { CommitmentPage } from './commitment/commitment-page';
import { titleOf } from './commitment/head';
import type { PublishedDocument } from './document';
import { drawFigures } from './figures/draw-figures';
import { headingsFor } from './headings/headings';
import { languageOf } from './language-of';
import { isLayout, layOut, type Layout } from './layouts/layouts';
import { markProblems } from './mark-problems';
import { readNames } from './names';
import { amendmentsPart } from './plan/amendments';
import { contactsPart } from './plan/contacts';
import { phasesPart } from './plan/phases';
import { stakeholdersPart } from './plan/stakeholders';
import { summaryPart } from './plan/summary';
import { themesPart } from './plan/themes';
import { planTitle, titlePart } from './plan/title';
import { readPlanContent, type PlanContent } from './published-plan';
import type { ActionPlan } from '../model/action-plan';

export interface PublishOptions {
  /** Instead of the layout that the plan names. */
  readonly layout?: Layout;
  /** `YYYY-MM-DD`; pictures show it where it lies in them. */
  readonly today?: string;
  /** People are published only where this asks for it. */
  readonly withContacts?: boolean;
  /** Shows what the checks found at its place, for those who still write. */
  readonly withProblems?: boolean;
}

/** A commitment or a whole plan as a document; nothing for an address that is neither. */
export function publish(
  plans: Plans,
  uri: string,
  options: PublishOptions = {},
): PublishedDocument | undefined {
  switch (plans.draft(uri)?.kind) {
    case 'commitment':
      return publishDraft(plans, uri, options);
    case 'action-plan':
      return publishPlan(plans, uri, options);
    default:
      return undefined;
  }
}

/** One commitment as a document. It need not belong to a plan. */
export function publishDraft(
  plans: Plans,
  uri: string,
  { layout, withContacts = false, withProblems = false }: PublishOptions = {},
): PublishedDocument | undefined {
  const draft = plans.draft(uri);
  if (draft?.kind !== 'commitment') return undefined;
  const planUri = plans.planOf(uri)?.uri;
  const planDraft = planUri === undefined ? undefined : plans.draft(planUri);
  const plan = planDraft?.kind === 'action-plan' ? planDraft.plan : undefined;
  const listed = planUri === undefined ? undefined : plans.draft(besidePlan(planUri, 'stakeholders.yaml'));
  const language = languageOf(plan, [{ draft }]);
  const headings = headingsFor(language);
  const names = readNames(listed?.kind === 'stakeholders' ? listed.stakeholders : [], plan);
  const page: CommitmentPage = {
    uri,
    draft,
    commitment: draft.commitment,
    prefix: 'c',
    level: 1,
    headings,
    names,
    ...(plan &&
      planUri !== undefined && {
        planTitle: planTitle({ plan, headings }),
        planPeriod: { uri: planUri, period: plan.period },
      }),
  };
  const document: PublishedDocument = {
    title: titleOf(page),
    language,
    ...(plan && { subject: planTitle({ plan, headings }) }),
    sections: [
      ...layOut(page, layout ?? layoutOf(plan)),
      ...(withContacts && planUri !== undefined ? contactsPart(contactsFor(plans, planUri, uri), page) : []),
    ],
  };
  return withProblems ? markProblems(document, new Map([[uri, plans.findings(uri)]])) : document;
}

/** A plan with all its commitments as a document. */
export function publishPlan(
  plans: Plans,
  uri: string,
  { layout, today, withContacts = false, withProblems = false }: PublishOptions = {},
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
      ...commitmentParts(content, layout ?? layoutOf(plan)),
      ...stakeholdersPart(content),
      ...amendmentsPart(content),
      ...(withContacts ? contactsPart(readPeople(plans, uri), content) : []),
    ],
  };
  return withProblems ? markProblems(document, findingsOf(plans, content)) : document;
}

function findingsOf(plans: Plans, content: PlanContent): ReadonlyMap<string, readonly Finding[]> {
  const { uri, findings, commitments, stakeholdersUri } = content;
  return new Map([
    [uri, findings],
    ...commitments.map((one) => [one.uri, one.findings] as const),
    ...(stakeholdersUri === undefined ? [] : [[stakeholdersUri, plans.findings(stakeholdersUri)] as const]),
  ]);
}

function commitmentParts(content: PlanContent, layout: Layout): PublishedDocument['sections'] {
  const { headings, names, uri: planUri, plan } = content;
  return content.commitments.flatMap(({ uri, draft, prefix }) =>
    layOut(
      {
        uri,
        draft,
        commitment: draft.commitment,
        prefix,
        level: 2,
        headings,
        names,
        planPeriod: { uri: planUri, period: plan.period },
      },
      layout,
    ),
  );
}

function readPeople(plans: Plans, planUri: string): readonly Contact[] {
  const draft = plans.draft(besidePlan(planUri, 'contacts.yaml'));
  return draft ? readContacts(draft.yaml.root) : [];
}

/** The people of the organisations that the commitment names. */
function contactsFor(plans: Plans, planUri: string, uri: string): readonly Contact[] {
  const own = plans.surroundings(uri).commitments.find((one) => one.uri === uri);
  const named = new Set(own?.mentions.map(({ id }) => id));
  return readPeople(plans, planUri).filter(
    ({ stakeholder }) => stakeholder.ok && named.has(stakeholder.value),
  );
}

function layoutOf(plan: ActionPlan | undefined): Layout {
  return plan?.layout.ok && isLayout(plan.layout.value) ? plan.layout.value : 'ogp';
}

function besidePlan(planUri: string, name: string): string {
  return planUri.slice(0, planUri.lastIndexOf('/') + 1) + name;
}
