import type { Meeting } from '../../model/meeting';
import type { Contact } from '../../model/contacts';
import { besidePlan } from '../../kinds/file-names';
import type { Plans } from '../../plans/plans';
import { oneLine } from '../build';
import type { PublishedDocument } from '../document';
import { headingsFor } from '../headings/headings-for';
import { languageOf } from '../language-of';
import { isMeetingLayout, type MeetingLayout } from '../layouts/layouts';
import { markProblems } from '../mark-problems';
import { readNames } from '../names';
import { planTitle } from '../plan/title';
import { namesByRole } from './co-chairs';
import { agendaOf } from './agenda';
import type { MeetingPage } from './meeting-page';
import { readOutOf } from './read-out';
import { toldSince } from './told-since';

/** A meeting as a document: as its agenda until something of it is told, and as its read-out from then on. */
export function publishMeeting(
  plans: Plans,
  uri: string,
  people: readonly Contact[],
  { layout, withProblems = false }: { readonly layout?: string; readonly withProblems?: boolean },
): PublishedDocument | undefined {
  const page = readPage(plans, uri, people);
  if (!page) return undefined;
  const { meeting, plan, headings } = page;
  const chosen = layout !== undefined && isMeetingLayout(layout) ? layout : layoutOf(meeting);
  const sections = chosen === 'agenda' ? agendaOf(page) : readOutOf(page);
  const called = chosen === 'agenda' ? headings.forum.agenda : headings.forum.readOut;
  const { title } = meeting;
  const document: PublishedDocument = {
    title: called + headings.colon + (title.ok ? oneLine(title.value) : headings.forum.meeting),
    language: languageOf(plan, []),
    ...(plan && { subject: planTitle({ plan, headings }) }),
    sections,
  };
  return withProblems ? markProblems(document, new Map([[uri, plans.findings(uri)]])) : document;
}

/** A meeting has begun to be told once somebody is counted, or something is said or decided. */
function layoutOf({ attendance, parts }: Meeting): MeetingLayout {
  const isTold =
    attendance.total.ok ||
    attendance.sectors.some(({ number }) => number.ok) ||
    parts.some(
      ({ commitments, themes }) =>
        commitments.some(({ government, civilSociety }) => government.ok || civilSociety.ok) ||
        themes.some(({ decision }) => decision.ok),
    );
  return isTold ? 'read-out' : 'agenda';
}

function readPage(plans: Plans, uri: string, people: readonly Contact[]): MeetingPage | undefined {
  const draft = plans.draft(uri);
  if (draft?.kind !== 'meeting') return undefined;
  const planUri = plans.planOf(uri)?.uri;
  const planDraft = planUri === undefined ? undefined : plans.draft(planUri);
  const plan = planDraft?.kind === 'action-plan' ? planDraft.plan : undefined;
  const listed = planUri === undefined ? undefined : plans.draft(besidePlan(planUri, 'stakeholders'));
  const { organisations, commitments } = plans.surroundings(uri);
  const stakeholders = listed?.kind === 'stakeholders' ? listed.stakeholders : [];
  const names = readNames(stakeholders, plan, organisations);
  return {
    uri,
    draft,
    meeting: draft.meeting,
    plan,
    headings: headingsFor(languageOf(plan, [])),
    names,
    told: toldSince(plans, uri, draft.meeting, names),
    titles: new Map(commitments.flatMap(({ number, title }) => (number ? [[number.value, title]] : []))),
    leadGroups: new Map(
      (plan?.themes ?? []).flatMap(({ id, leadGroup }) =>
        id.ok && leadGroup.ok ? [[id.value, leadGroup.value]] : [],
      ),
    ),
    people: namesByRole(people),
  };
}
