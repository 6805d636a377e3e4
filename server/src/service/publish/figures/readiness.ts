import type { Commitment } from '../../model/commitment';
import type { Field } from '../../model/field';
import type { Finding } from '../../rules/finding';
import { contains } from '../../text/range';
import { entryOf } from '../../yaml/tree';
import { at, column, inlineGap, label, oneLine, words } from '../build';
import type { Cell, Inline, Row, Section, Source } from '../document';
import type { Headings } from '../headings/headings';
import { planPart } from '../plan/plan-part';
import type { CommitmentContent, PlanContent } from '../published-plan';

/** A part of the form as the board shows it: its name, its questions, and the section that they begin in. */
interface Part {
  readonly field: string;
  readonly section: string;
  readonly label: (headings: Headings) => string;
  readonly questions: (commitment: Commitment) => readonly Field<unknown>[];
}

const parts: readonly Part[] = [
  {
    field: 'summary',
    section: '',
    label: ({ pictures }) => pictures.summary,
    questions: ({ summary }) => [summary],
  },
  {
    field: 'leads',
    section: '',
    label: ({ plan }) => plan.leads,
    questions: ({ leads }) => [leads.government.field, leads.civilSociety.field],
  },
  {
    field: 'problem',
    section: '-problem-statement',
    label: ({ pictures }) => pictures.problem,
    questions: ({ problem }) => [problem.statement, problem.causes],
  },
  {
    field: 'description',
    section: '-description-done-so-far',
    label: ({ pictures }) => pictures.description,
    questions: ({ description }) => [description.doneSoFar, description.solution, description.results],
  },
  {
    field: 'analysis',
    section: '-analysis-transparency',
    label: ({ pictures }) => pictures.analysis,
    questions: ({ analysis }) => [analysis.transparency, analysis.accountability, analysis.participation],
  },
  {
    field: 'milestones',
    section: '-milestones',
    label: ({ plan }) => plan.milestones,
    questions: ({ milestoneList, milestones }) => [
      milestoneList,
      ...milestones.flatMap(({ title, outputs, due, lead }) => [title, outputs, due, lead]),
    ],
  },
];

/** Which parts of the form are answered, by commitment; no section when there is none, or all are published. */
export function drawReadiness(content: PlanContent): readonly Section[] {
  const { headings, commitments } = content;
  if (commitments.every(({ draft }) => draft.commitment.stage === 'published')) return [];
  const { readiness } = headings.pictures;
  const columns = [
    column(headings.plan.commitment, 5),
    ...parts.map(({ label }) => column(label(headings), 3)),
  ];
  const rows = commitments.map((one) => rowOf(one, headings));
  return [
    planPart('readiness', readiness, { blocks: [{ kind: 'table', caption: readiness, columns, rows }] }),
  ];
}

function rowOf(one: CommitmentContent, headings: Headings): Row {
  const { number, title } = one.draft.commitment;
  const name: Inline = title.ok ? words(oneLine(title.value)) : inlineGap(title);
  const called = number.ok ? [words(`${number.value}. `), name] : [name];
  return {
    isHeaded: true,
    source: at(one.uri, title.range),
    cells: [
      { blocks: [{ kind: 'paragraph', text: [{ kind: 'link', href: `#${one.prefix}`, content: called }] }] },
      ...parts.map((part) => cellOf(part, one, headings)),
    ],
  };
}

function cellOf(part: Part, one: CommitmentContent, headings: Headings): Cell {
  const { problems, gaps, said, questions } = lookAt(part, one, headings);
  const text = said.length > 0 ? said.join(', ') : headings.pictures.answered;
  const range = questions[0]?.range;
  const source: Source | undefined = range && at(one.uri, range);
  return {
    tone: problems > 0 ? 'poor' : gaps > 0 ? 'gap' : 'good',
    blocks: [
      {
        kind: 'paragraph',
        text: [{ kind: 'link', href: `#${one.prefix}${part.section}`, content: [label(text)] }],
      },
    ],
    ...(source && { source }),
  };
}

/** The parts of a draft in which something is missing or wrong, and how much, in words. */
export function lacksOf(
  one: CommitmentContent,
  headings: Headings,
): readonly { readonly part: string; readonly said: string }[] {
  return parts.flatMap((part) => {
    const { said } = lookAt(part, one, headings);
    return said.length > 0 ? [{ part: part.label(headings), said: said.join(', ') }] : [];
  });
}

function lookAt(part: Part, one: CommitmentContent, { pictures }: Headings) {
  const questions = part.questions(one.draft.commitment);
  const gaps = questions.filter((field) => !field.ok).length;
  const problems = one.findings.filter(
    (finding) => finding.level !== 'info' && isAbout(finding, part, one),
  ).length;
  const said = [
    ...(problems > 0 ? [pictures.problems(problems)] : []),
    ...(gaps > 0 ? [pictures.gaps(gaps)] : []),
  ];
  return { questions, gaps, problems, said };
}

/** By the field that the finding names, else by where it stands. */
function isAbout({ data, range }: Finding, { field }: Part, { draft }: CommitmentContent): boolean {
  if (data?.field !== undefined) return data.field.split('.')[0] === field;
  const entry = entryOf(draft.yaml.root, field);
  if (!entry) return false;
  return contains({ start: entry.keyRange.start, end: entry.value?.range.end ?? entry.keyRange.end }, range);
}
