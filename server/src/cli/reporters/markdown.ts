import {
  quietMentions,
  writeMarkdown,
  type Block,
  type Inline,
  type PublishedDocument,
  type Section,
  type ShownLevel,
} from '../../service/index';
import {
  regionOf,
  shownLevels,
  totalsOf,
  type CheckedDraft,
  type CheckReport,
  type Reporter,
} from '../check/report';

/** For the summary of a check on GitHub, where everything stands that does not fit beside the lines. */
export const markdown: Reporter = (report) => writeMarkdown(quietMentions(documentOf(report)));

/** A summary holds a megabyte. */
const most = 1000;

const names: Readonly<Record<ShownLevel, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'info'],
};

function documentOf(report: CheckReport): PublishedDocument {
  const totals = totalsOf(report);
  const counted = shownLevels
    .filter((level) => totals[level] > 0)
    .map((level) => `${totals[level]} ${names[level][totals[level] === 1 ? 0 : 1]}`);
  const title = counted.length === 0 ? 'Nothing found in the drafts' : `${counted.join(', ')} in the drafts`;
  const sections: Section[] = [{ id: 'top', level: 2, heading: [text(title)], blocks: [] }];
  let left = most;
  for (const draft of report.drafts) {
    if (draft.findings.length === 0 || left === 0) continue;
    const findings = draft.findings.slice(0, left);
    left -= findings.length;
    sections.push(sectionOf({ ...draft, findings }));
  }
  const all = totals.error + totals.warning + totals.info;
  if (all > most) {
    const blocks = [
      paragraph(`${all - most} more are not shown here. Run “codraft check” to see all of them.`),
    ];
    sections.push({ id: 'more', level: 3, heading: [text('Not shown here')], blocks });
  }
  return { title, language: 'en', sections };
}

function sectionOf({ path, lines, findings }: CheckedDraft): Section {
  const items = findings.map(({ level, rule, message, range }): readonly Block[] => [
    {
      kind: 'paragraph',
      text: [
        { kind: 'strong', content: [text(names[level][0])] },
        text(` in line ${regionOf(lines, range).line}: ${message} `),
        { kind: 'code', text: rule },
      ],
    },
  ]);
  return {
    id: path,
    level: 3,
    heading: [{ kind: 'code', text: path }],
    blocks: [{ kind: 'list', ordered: false, items }],
  };
}

function paragraph(written: string): Block {
  return { kind: 'paragraph', text: [text(written)] };
}

function text(written: string): Inline {
  return { kind: 'text', text: written };
}
