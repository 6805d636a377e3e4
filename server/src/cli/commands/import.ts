import { CannotRun } from '../cannot-run';
import type { Command } from '../command';
import { importDrafts } from '../import/import-drafts';
import { json } from '../import/json';
import { importResponses } from '../import/import-responses';
import { print } from '../import/print';
import { jsonDrafted, printDrafted } from '../import/print-drafted';
import { jsonResponses, printResponses } from '../import/print-responses';
import { createProgress } from '../terminal/progress';
import { safeText } from '../terminal/safe-text';

export const importCommand: Command = {
  name: 'import',
  summary: 'bring in a Word file that came back, a filled form, or contributions from a CSV file',
  options: {
    into: { kind: 'text' },
    tracked: { kind: 'text', values: ['accept', 'reject'] },
    agree: { kind: 'flag' },
    'with-contacts': { kind: 'flag' },
    'with-rest': { kind: 'flag' },
    'dry-run': { kind: 'flag' },
    format: { kind: 'text', values: ['pretty', 'json'] },
  },
  help: `Merges a Word file into the drafts that it was made of, answer by answer: what was changed in the file since it was
exported comes into the drafts, and what was changed in the drafts since then stays.

Usage: codraft import FILE.docx [--into PATH] [--tracked accept|reject] [--dry-run] [--format FORMAT]
       codraft import FILE.csv [--into PATH] [--agree] [--with-contacts] [--with-rest] [--dry-run] [--format FORMAT]

FILE.docx was written by codraft render, or exported in VS Code, and then edited in Word or LibreOffice. This shows what
changes, weakened promises first, and who changed it where changes were tracked. It then lists what is not placed, with
the reason, and the comments in the file. Contradictions are put between git's conflict markers, around that answer only.
Where a program has taken out of the file which answer is which, answers are found by their headings; then this only
shows what would change, until --into says where the file belongs.

A form that somebody filled in becomes new drafts in the folder of the plan: OGP's form of 2022, 2018 or 2015 or a UK
layout, in English, Spanish, French, Italian or Portuguese, with one commitment or many. Organisations that are not
listed are added to stakeholders.yaml. What has no place in a draft stands at its end as a comment. Drafts that are
there stay as they are; where one of them says much the same as a new one, this says so.

A CSV file of an online form or a participation platform becomes contributions, in a file of its own. How its columns are
read stands in the plan, under imports; the first time it is guessed from the headings and only shown, until you agree.
Bringing in a newer export of the same form adds what is new and changes what has changed there; answers stay. Names,
e-mail addresses and the like are left out unless you ask for them, and then stay private.

  --into PATH        the folder of the plan, or the draft, that the file belongs to; by default, the plan in whose
                     folder the file is, or else the plan of the current folder
  --tracked HOW      whether tracked changes count as accepted (the default) or rejected
  --agree            write into the plan how the columns seem to be meant, and bring the file in
  --with-contacts    bring in names and contact details too; they are not published without consent
  --with-rest        keep what stands in columns that are not known in a note; it is not published
  --dry-run          show what would change, and write nothing
  --format FORMAT    pretty (for people; the default) or json
  --help             print this help

Exit codes: 0 merged or brought in; 1 conflicts are left in the drafts; 2 could not run or only shown, and nothing was written.
`,
  async run({ names, texts, flags }, io) {
    const [file, ...more] = names;
    if (file === undefined || more.length > 0)
      throw new CannotRun('Name one file: codraft import FILE.docx, or FILE.csv.');
    const progress = createProgress(io.stderr);
    try {
      const tracked = texts.get('tracked') === 'reject' ? 'reject' : 'accept';
      const isJson = texts.get('format') === 'json';
      const style = { output: io.stdout, env: io.env };
      const into = texts.get('into');
      if (isTable(file)) {
        const asked = {
          ...{ file, into, isDryRun: flags.has('dry-run'), agrees: flags.has('agree') },
          ...{ withContacts: flags.has('with-contacts'), withRest: flags.has('with-rest') },
        };
        const came = await importResponses(io, asked, progress);
        progress.clear();
        io.stdout.write(isJson ? jsonResponses(came) : printResponses(came, style));
        for (const notice of came.notices) io.stderr.write(`codraft: ${safeText(notice)}\n`);
        return came.isHeldBack ? 2 : 0;
      }
      const request = { file, into, tracked, isDryRun: flags.has('dry-run') } as const;
      const imported = await importDrafts(io, request, progress);
      progress.clear();
      if (imported.kind === 'drafted')
        io.stdout.write(isJson ? jsonDrafted(imported) : printDrafted(imported, style));
      else io.stdout.write(isJson ? json(imported) : print(imported, file, style));
      for (const notice of imported.notices) io.stderr.write(`codraft: ${safeText(notice)}\n`);
      if (imported.kind === 'drafted') return 0;
      if (imported.isHeldBack) return 2;
      return imported.conflicts === 0 ? 0 : 1;
    } finally {
      progress.clear();
    }
  },
};

/** By its name: what a spreadsheet or a form exports as text. */
function isTable(file: string): boolean {
  return /\.(?:csv|tsv|tab)$/i.test(file);
}
