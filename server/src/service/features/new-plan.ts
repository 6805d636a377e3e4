import { besidePlan, planFileName } from '../kinds/file-names';
import { formOf } from '../kinds/kinds';
import { trimEnd } from '../text/trim-end';
import { exampleCommitment, exampleStakeholders, exampleTheme } from './example-plan';
import { writeForm, type Answers } from '../put/write-form';

/** What is known of a plan before there is one. */
export interface NewPlanInput {
  /** Address of the folder, a URI or a path with `/` between folders; with or without a slash at the end. */
  readonly folder: string;
  readonly title: string;
  /** Left open when it is not known. */
  readonly country?: string;
  /** First and last year of the plan. */
  readonly years: readonly [number, number];
  /** With a theme, two organisations and a commitment to begin from. */
  readonly example?: boolean;
}

/** A file to be created: its address, and what stands in it. */
export interface NewPlanFile {
  readonly path: string;
  readonly text: string;
}

/** The files that a plan begins with. */
export function newPlanFiles({
  folder,
  title,
  country,
  years,
  example = false,
}: NewPlanInput): readonly NewPlanFile[] {
  const [first, last] = years;
  const plan: Answers = {
    ...(country !== undefined && country.trim() !== '' && { country }),
    ...(title.trim() !== '' && { title }),
    language: 'en',
    period: { start: `${first}-01-01`, end: `${last}-12-31` },
    ...(example && { themes: [exampleTheme] }),
  };
  const at = (name: string) => `${trimEnd(folder, '/')}/${name}`;
  const stakeholders: Answers = example ? { stakeholders: exampleStakeholders } : {};
  const files = [
    {
      path: at(planFileName),
      text: writeForm(formOf('action-plan'), plan) + (example ? '' : themesComment),
    },
    {
      path: besidePlan(at(planFileName), 'stakeholders'),
      text: writeForm(formOf('stakeholders'), stakeholders) + (example ? '' : stakeholdersComment),
    },
  ];
  if (!example) return files;
  const commitment =
    exampleNote + writeForm(formOf('commitment'), exampleCommitment(first, last), { questions: true });
  return [...files, { path: at('commitments/example.commitment.yaml'), text: commitment }];
}

const themesComment = `
# When you know the themes, list them here, and remove the # at the beginning of each line:
# themes:
#   - id: open-contracting
#     title: Open contracting
`;

const stakeholdersComment = `#   - id: cabinet-office
#     name: Cabinet Office
#     sector: government
`;

/** True for what a new file says to those who write it as text: the lines of a comment without their signs, joined by blanks. */
export function saysHowToWrite(comment: string): boolean {
  return howToWrite.has(comment);
}

const howToWrite: ReadonlySet<string> = new Set(
  [themesComment, stakeholdersComment].map((comment) =>
    comment.trim().replaceAll(/^# ?/gm, '').replaceAll('\n', ' '),
  ),
);

const exampleNote = `# AN EXAMPLE, entirely invented: what a full answer to each question can look like.
# Replace it with your own words, or delete the file.
`;
