import { isLayout, isMeetingLayout, layouts, meetingLayouts } from '../../service/index';
import type { Arguments } from '../arguments';
import { CannotRun } from '../cannot-run';
import type { Command } from '../command';
import type { Io } from '../io';
import { putFile } from '../render/put-file';
import { renderDrafts } from '../render/render-drafts';
import { formats, type RenderRequest, type Rendered } from '../render/render-request';
import { readDay } from '../read-day';
import { createProgress } from '../terminal/progress';
import { safeText } from '../terminal/safe-text';

export const renderCommand: Command = {
  name: 'render',
  summary: 'publish a draft, a meeting or a plan as HTML, Markdown or Word, or its dates as a calendar',
  options: {
    to: { kind: 'text', values: formats },
    briefing: { kind: 'text' },
    layout: { kind: 'text', values: [...layouts, ...meetingLayouts] },
    today: { kind: 'text' },
    out: { kind: 'text' },
    force: { kind: 'flag' },
    'with-contacts': { kind: 'flag' },
    'with-discussion': { kind: 'flag' },
  },
  help: `Publishes a commitment, a meeting or a whole plan, for people who do not read drafts.

Usage: codraft render PATH --to html|markdown|docx|ics [--layout LAYOUT] [--today DATE]
       [--out FILE] [--force] [--with-contacts] [--with-discussion]
       codraft render PLAN [EARLIER-PLAN...] --briefing THEME --to html|markdown|docx

PATH is a commitment, a meeting, or the folder of a plan. Ids become names, dates and choices become words, and the headings
are in the language of the plan. What is still missing shows as a gap, with the reason if the draft gives one.

  --to FORMAT        html (one file, for the web and for printing), markdown (for GitHub and GOV.UK),
                     docx (for Word), or ics: phases, milestones and the days that matter by OGP's rules, for
                     Outlook, Google Calendar and others; a second import updates what the first has brought
  --briefing THEME   of a plan, what its forum needs to know of the theme with this id: how it was judged and what was decided,
                     contributions, drafts and what they lack, dates ahead, and how commitments of the earlier plans ended
                     whose folders are named behind the plan
  --layout LAYOUT    the order and headings: ogp (the form of OGP) or uk-nap6 (the sixth UK plan);
                     by default, the layout that the plan names. Of a meeting: agenda or read-out; by default, the
                     read-out once something of it is told
  --today DATE       the day on which the delivery of a plan is looked at, as 2025-06-30; by default, today
  --out FILE         write to this file; by default, to standard output
  --force            replace FILE if it already exists
  --with-contacts    include the people in contacts.yaml, who are otherwise left out
  --with-discussion  include what was said of the drafts while they were written: below the answers in HTML
                     and Markdown, as comments in a Word file
  --help             print this help

FILE is written completely or not at all. Parts of a draft that can't be read are reported on standard error and in
the text itself.

Exit codes: 0 written; 2 could not run.
`,
  async run(given, io) {
    const request = readRequest(given);
    const out = given.texts.get('out');
    if (out === undefined && request.to === 'docx') {
      throw new CannotRun('A Word file can’t be written to standard output. Choose a file with --out FILE.');
    }
    const { content, notices } = await render(request, io);
    if (out !== undefined) await putFile(out, content, { cwd: io.cwd, force: given.flags.has('force') });
    else if (typeof content === 'string') io.stdout.write(content);
    for (const notice of notices) io.stderr.write(`codraft: ${safeText(notice)}\n`);
    return 0;
  },
};

function readRequest({ names, texts, flags }: Arguments): RenderRequest {
  const [path, ...more] = names;
  const briefing = texts.get('briefing');
  if (path === undefined || (more.length > 0 && briefing === undefined)) {
    throw new CannotRun(
      'Name one commitment or meeting, or the folder of one plan: codraft render PATH --to html|markdown|docx|ics.',
    );
  }
  const to = formats.find((format) => format === texts.get('to'));
  if (!to) throw new CannotRun('Choose a format with --to: html, markdown, docx or ics.');
  if (flags.has('force') && !texts.has('out'))
    throw new CannotRun('Use --force with --out FILE: it replaces that file.');
  const unused = ['briefing', 'layout', 'with-contacts', 'with-discussion'].find(
    (name) => texts.has(name) || flags.has(name),
  );
  if (to === 'ics' && unused !== undefined) {
    throw new CannotRun(`A calendar holds dates only. Leave out --${unused}, or choose another format.`);
  }
  const layout = texts.get('layout');
  if (briefing !== undefined && layout !== undefined)
    throw new CannotRun('A briefing pack has no layout. Leave out --layout.');
  return {
    path,
    to,
    ...(briefing !== undefined && { briefing }),
    earlier: more,
    today: readDay(texts.get('today')),
    ...(layout !== undefined && (isLayout(layout) || isMeetingLayout(layout)) && { layout }),
    withContacts: flags.has('with-contacts'),
    withDiscussion: flags.has('with-discussion'),
  };
}

async function render(request: RenderRequest, io: Io): Promise<Rendered> {
  const progress = createProgress(io.stderr);
  try {
    return await renderDrafts(request, io.cwd, progress);
  } finally {
    progress.clear();
  }
}
