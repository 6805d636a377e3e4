import { resolve } from 'node:path';
import { childOf } from '../../disk/address';
import { realPath } from '../../disk/follow';
import { exists, isFolder } from '../../disk/look';
import { writeIcs } from '../../calendar/write-ics';
import {
  calendarOf,
  createPlans,
  discussionsOf,
  mayBeShown,
  type DraftKind,
  isMeetingLayout,
  kindOfFile,
  layouts,
  meetingLayouts,
  messagesFor,
  nearest,
  publish,
  rules,
  type Plans,
  baseName,
  withShownAnswers,
  withShownRemarks,
} from '../../service/index';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';
import { findNamed, shownPath, type NamedDrafts } from '../check/find-named';
import { draftsAround, loadDrafts, type DraftsToRead } from '../check/load-drafts';
import type { Progress } from '../terminal/progress';
import { tellFindings } from '../tell-findings';
import type { Rendered, RenderRequest } from './render-request';
import { writeDocument } from './write-document';

const messages = messagesFor('en');

/** Renders a draft, or the plan in a folder, with the names that its plan knows. */
export async function renderDrafts(
  { path, to, briefing, earlier, layout, today, withContacts, withDiscussion }: RenderRequest,
  cwd: string,
  progress: Progress,
): Promise<Rendered> {
  const named = await findNamed([path, ...earlier], cwd, progress);
  const [failure] = named.failures;
  if (failure) throw new CannotRun(failure.message);
  const address = await findSubject(path, cwd, named);
  // What is published of contributions leaves out by itself who did not agree to be named.
  const askedFor = new Set<DraftKind>(['contributions']);
  if (withContacts) askedFor.add('contacts');
  if (withDiscussion) askedFor.add('discussion');
  const { plans, notices } = await readAll(address, named, askedFor, cwd, progress);
  progress.show('Writing');
  if (to === 'ics') {
    const calendar = calendarOf(plans, address);
    if (!calendar) throw neither(address, cwd);
    return { content: writeIcs(calendar, today), notices };
  }
  if (layout !== undefined && isMeetingLayout(layout) !== (kindOfFile(baseName(address)) === 'meeting'))
    throw new CannotRun(
      `The layout “${layout}” is not for this. Meetings have ${meetingLayouts.join(' and ')}; commitments and plans have ${layouts.join(' and ')}.`,
    );
  if (briefing !== undefined) requireTheme(plans, address, briefing, cwd);
  const published = publish(plans, address, {
    ...(layout && { layout }),
    ...(briefing !== undefined && { briefing }),
    today,
    withContacts,
  });
  if (!published) throw neither(address, cwd);
  const discussed = withDiscussion ? withShownRemarks(published, plans) : published;
  // What comes back in a Word file is brought into drafts by the documents of these.
  const document =
    to === 'docx' && briefing === undefined ? withShownAnswers(discussed, plans, messages) : discussed;
  const content = await writeDocument(document, to);
  return { content, notices: [...notices, ...unreadParts(plans, address, cwd)] };
}

function requireTheme(plans: Plans, address: string, theme: string, cwd: string): void {
  const draft = plans.draft(address);
  if (draft?.kind !== 'action-plan')
    throw new CannotRun('A briefing pack is about a theme of a plan. Name the folder of the plan.');
  const ids = draft.plan.themes.flatMap(({ id }) => (id.ok ? [id.value] : []));
  if (ids.includes(theme)) return;
  const meant = nearest(theme, ids);
  throw new CannotRun(
    `The plan in ${shownPath(cwd, address)} has no theme “${theme}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
  );
}

function neither(address: string, cwd: string): CannotRun {
  return new CannotRun(`${shownPath(cwd, address)} is neither a commitment nor a plan.`);
}

/** The draft that was named, or the plan of the folder that was named. */
async function findSubject(path: string, cwd: string, { drafts }: NamedDrafts): Promise<string> {
  const full = resolve(cwd, path);
  if (await isFolder(full)) {
    const plan = childOf(await realPath(full), 'action-plan.yaml');
    if (drafts.has(plan)) return plan;
    throw new CannotRun(
      `There is no action-plan.yaml in ${shownPath(cwd, full)}. Name a commitment or a meeting, or the folder of a plan.`,
    );
  }
  const [address = ''] = drafts.keys();
  const kind = kindOfFile(baseName(address));
  if (kind === 'commitment' || kind === 'meeting' || kind === 'action-plan') return address;
  throw new CannotRun(
    `${shownPath(cwd, full)} can't be published by itself. Name a commitment or a meeting, or the folder of a plan.`,
  );
}

async function readAll(
  subject: string,
  named: NamedDrafts,
  askedFor: ReadonlySet<DraftKind>,
  cwd: string,
  progress: Progress,
): Promise<{ readonly plans: Plans; readonly notices: readonly string[] }> {
  const plans = createPlans({ messages });
  const isWanted = (address: string) => mayBeShown(baseName(address), askedFor);
  const isPlan = baseName(subject) === 'action-plan.yaml';
  const around = new Map([
    ...(await draftsAround(named.planFolders, named.drafts)),
    ...(await besideDraft(subject, named)),
  ]);
  const wanted = new Map([...named.drafts, ...around].filter(([address]) => isWanted(address)));
  const problems = await loadDrafts(plans, wanted, progress);
  const notices: string[] = [];
  for (const problem of problems) {
    const message = describeProblem(problem, shownPath(cwd, problem.path));
    // What belongs into the file and cannot be read would be missing from it without a trace.
    const isPart = problem.path === subject || (isPlan && kindOfFile(baseName(problem.path)) !== undefined);
    if (isPart) throw new CannotRun(`Nothing was written. ${message}`);
    notices.push(`Some of the plan couldn't be read. ${message}`);
  }
  return { plans, notices };
}

/** The discussion of a draft that belongs to no plan. */
async function besideDraft(subject: string, { drafts, planFolders }: NamedDrafts): Promise<DraftsToRead> {
  const within = drafts.get(subject)?.within;
  if (planFolders.length > 0 || within === undefined) return new Map();
  const there = await Promise.all(
    discussionsOf(subject).map(async (address) => ((await exists(address)) ? [address] : [])),
  );
  return new Map(there.flat().map((address) => [address, { within }]));
}

/** These say that something stands in a draft that is not in what was written. */
const unreadRules: ReadonlySet<string> = new Set(
  rules.filter((rule) => rule.isUnpublished).map(({ id }) => id),
);

function unreadParts(plans: Plans, subject: string, cwd: string): readonly string[] {
  const planFiles = [
    subject,
    ...(baseName(subject) === 'action-plan.yaml'
      ? [
          childOf(subject.slice(0, subject.lastIndexOf('/')), 'stakeholders.yaml'),
          ...plans.surroundings(subject).commitments.map(({ uri }) => uri),
        ]
      : []),
  ];
  return planFiles.flatMap((address) =>
    tellFindings(plans, { address, shown: shownPath(cwd, address), rules: unreadRules }),
  );
}
