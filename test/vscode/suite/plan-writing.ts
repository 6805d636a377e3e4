import type { TextEditor } from 'vscode';
import { DiagnosticSeverity, languages, workspace } from 'vscode';
import { parseDocument } from 'yaml';
import { equal, ok } from './assert';
import { hasKeyboard, type } from './keyboard';
import { at, closeAll, rulesShownIn, show, waitFor, write } from './support';

const draft = at('commitments/5-typed.commitment.yaml');

/** What a person does who knows no YAML: asks for suggestions, takes one, answers, and presses Enter or Tab. */
export function describeWriting(): void {
  describe('a commitment written from nothing', () => {
    after(async () => {
      await closeAll();
      await workspace.fs.delete(draft);
    });

    it('by suggestions and answers alone has no errors', async function () {
      if (!hasKeyboard) this.skip();
      await write(draft, '');
      const editor = await show(draft);
      await writeAll(new Author(editor));

      const text = editor.document.getText();
      const { errors } = parseDocument(text);
      equal(
        errors.map(({ message }) => message),
        [],
        text,
      );
      await waitFor(
        'the findings are those of the whole text',
        () => !rulesShownIn(draft).some((rule) => rule.startsWith('missing')),
        () => [rulesShownIn(draft), text],
      );
      const found = languages.getDiagnostics(draft);
      const bad = found.filter(({ severity }) => severity === DiagnosticSeverity.Error);
      equal(
        bad.map(({ message }) => message),
        [],
        text,
      );
      ok(await editor.document.save(), 'It was not saved.');
    });
  });
}

async function writeAll(author: Author): Promise<void> {
  await author.take('number', 'number: 5');
  await author.press('Enter', '5\n');
  await author.take('title', 'title: ');
  await author.answer('Open the register of lobbying', 'Enter', 'lobbying\n');
  await author.take('theme', 'theme: ');
  await author.take('contracting', 'theme: open-contracting');
  await author.press('Enter', 'open-contracting\n');
  await author.take('stage', 'stage: initial');
  await author.answer('mature', 'Enter', 'stage: mature');
  await author.press('Enter', 'mature\n');
  await author.take('summary', 'summary: |\n  ');
  await author.answer(
    'By June 2025 anyone can read on one page who met which minister, and why.',
    'Enter',
    'why.\n  ',
  );
  await author.press('Backspace', 'and why.\n');

  await author.take('leads', '  government: [');
  await author.take('cabinet', '  government: [cabinet-office');
  await author.press('Tab', '  civil_society: [');
  await author.take('uk-ogn', '  civil_society: [uk-ogn');
  await author.press('Tab', '  other: [');
  await author.take('ogp', '  other: [ogp');
  await author.press('Tab', '  other: [ogp]');
  await author.press('Enter', '[ogp]\n  ');
  await author.press('Backspace', 'other: [ogp]\n');

  await author.take('problem', '  statement: |\n    ');
  await author.answer('Who meets ministers is published in 24 places, up to a year late.', 'Tab', '    - ');
  await author.answer('Each department has a form of its own', 'Enter', 'own\n    - ');
  await author.answer('Nobody checks whether a list is complete', 'Enter', 'complete\n    - ');
  await author.press('Enter', 'complete\n  ');
  await author.press('Backspace', 'complete\n');

  await author.take('description', '  done_so_far: |\n    ');
  await author.answer('Two departments joined their lists in 2023.', 'Tab', 'solution: |\n    ');
  await author.answer('One register for all departments, filled every month.', 'Tab', 'results:\n    - ');
  await author.answer('All 24 lists are in one register by June 2025', 'Enter', '2025\n    - ');
  await author.press('Enter', '2025\n  ');
  await author.press('Backspace', '2025\n');

  await author.take('analysis', '  transparency: |\n    ');
  await author.answer(
    'Anyone finds meetings by minister, guest and subject.',
    'Tab',
    'accountability: |\n    ',
  );
  await author.answer('A committee of parliament hears who is late.', 'Tab', 'participation: |\n    ');
  await author.answer(
    'Readers report what is missing and get an answer in ten days.',
    'Enter',
    'ten days.\n    ',
  );
  await author.press('Backspace', 'ten days.\n  ');
  await author.press('Backspace', 'ten days.\n');

  await author.take('milestones', '  - id: m1\n    title: ');
  await author.milestone(
    'Agree the form of the register',
    'The form, on the website',
    '2024-09-30',
    'cabinet',
  );
  await author.press('Enter', '\n    ');
  await author.press('Enter', 'cabinet-office\n  - ');
  await author.take('id', '  - id: m2');
  await author.press('Enter', '\n    ');
  await author.take('title', 'title: ');
  await author.answer('Open the register', 'Enter', 'register\n    ');
  await author.take('outputs', 'outputs:\n      - ');
  await author.answer('The register, with all meetings of 2024', 'Enter', '2024\n      - ');
  await author.press('Enter', '2024\n    ');
  await author.take('due', 'due: ');
  await author.take('last', 'due: 2025-12-31');
  await author.press('Enter', '31\n    ');
  await author.take('lead', 'lead: ');
  await author.take('', 'lead: cabinet-office');
  await author.press('Enter', 'office\n    ');
  await author.take('after', 'after: [');
  await author.take('', 'after: [m1');
}

/** Types as a person does, who looks at what has come of it before going on. */
class Author {
  constructor(private readonly editor: TextEditor) {}

  /** Asks what can stand here, and takes what fits the letters. */
  async take(letters: string, written: string): Promise<void> {
    type({ text: '', press: 'Control+Space' });
    type({ text: letters, suggestions: 'shown', press: 'Enter' });
    await this.#see(written);
  }

  async answer(text: string, press: 'Enter' | 'Tab', written = `${text}\n`): Promise<void> {
    type({ text });
    await this.#see(text);
    await this.press(press, written);
  }

  async press(press: 'Enter' | 'Tab' | 'Backspace', written: string): Promise<void> {
    type({ text: '', press });
    await this.#see(written);
  }

  async milestone(title: string, output: string, due: string, lead: string): Promise<void> {
    await this.answer(title, 'Tab', '- ');
    await this.answer(output, 'Tab', 'due: ');
    await this.take(due, `due: ${due}`);
    await this.press('Tab', 'lead: ');
    await this.take(lead, '');
  }

  /** Waits until this stands before the cursor, or is selected. */
  async #see(written: string): Promise<void> {
    const { document } = this.editor;
    const before = () => document.getText().slice(0, document.offsetAt(this.editor.selection.end));
    await waitFor(
      `${JSON.stringify(written)} stands before the cursor`,
      () => before().replace(/\r/g, '').endsWith(written),
      () => before(),
    );
  }
}
