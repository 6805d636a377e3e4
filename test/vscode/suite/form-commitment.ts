import type { TextDocument, Uri } from 'vscode';
import { commands, languages, workspace } from 'vscode';
import { ok } from './assert';
import { showForm, waitForForm } from './form-support';
import { hasKeyboard, type } from './keyboard';
import { closeAll, read, ruleOf, rulesShownIn, waitFor } from './support';

export function describeFormCommitment(): void {
  describe('a new commitment as a form', () => {
    const made: Uri[] = [];
    before(function () {
      if (!hasKeyboard) this.skip();
    });
    afterEach(async () => {
      await closeAll();
      for (const uri of made.splice(0)) await workspace.fs.delete(uri);
    });

    const create = async (title: string): Promise<Uri> => {
      const asked = commands.executeCommand<Uri | undefined>('codraft.newCommitment');
      type({ question: 'What is the commitment called', text: title, press: 'Enter' });
      type({ question: 'Which theme', text: 'Open Contracting', press: 'Enter' });
      const uri = await asked;
      ok(uri, 'Nothing was made.');
      made.push(uri);
      await waitForForm(uri);
      return uri;
    };

    it('takes the next number, opens at the title, and is in the side bar at once', async () => {
      await commands.executeCommand('codraft.plans.focus');
      const uri = await create('Open the register');
      type({ focused: 'Name of the Commitment', text: ' of lobbying', press: 'Tab' });
      type({ see: 'Commitment, 5. Open the register of lobbying', text: '', press: 'Control+s' });
      type({ text: '', picture: 'form-new-commitment' });
      await waitFor('it is saved', async () =>
        (await read(uri)).includes('title: Open the register of lobbying'),
      );
      ok(/^number: 5$/m.test(await read(uri)), 'It has another number.');
    });

    it('is written to the end, with nothing left to find in a mature draft', async () => {
      const uri = await create('Open the register of lobbying');
      const document = await showForm(uri);
      await fillIn(new Author(document));
      type({ button: 'Set Stage', text: '' });
      type({ question: 'Which stage', text: 'Mature', press: 'Enter' });
      await waitFor(
        'nothing is found',
        () => document.getText().includes('stage: mature') && rulesShownIn(uri).length === 0,
        () => languages.getDiagnostics(uri).map((found) => `${ruleOf(found)}: ${found.message}`),
      ).finally(() => type({ text: '', picture: 'form-complete' }));
    });
  });
}

async function fillIn(author: Author): Promise<void> {
  await author.answer(
    'Brief Description of the Commitment',
    'By June 2025 anyone can read on one page who met which minister, and why.',
  );
  await author.name('Government', 'cabinet', 'cabinet-office');
  await author.name('Civil Society', 'open government network', 'uk-ogn');
  await author.answer(
    'What problem does the commitment aim to address?',
    'Who meets ministers is published in 24 places, up to a year late.',
  );
  await author.list('What are the causes of the problem?', [
    'Each department has a form of its own',
    'Nobody checks whether a list is complete',
  ]);
  await author.answer(
    'What has been done so far to solve the problem?',
    'Two departments joined their lists in 2023.',
  );
  await author.answer(
    'What solution are you proposing?',
    'One register for all departments, filled every month.',
  );
  await author.list('What results do we want to achieve by implementing this commitment?', [
    'All 24 lists are in one register by June 2025',
  ]);
  await author.answer(
    'How will the commitment promote transparency?',
    'Anyone finds meetings by minister, guest and subject.',
  );
  await author.answer(
    'How will the commitment help foster accountability?',
    'A committee of parliament hears who is late.',
  );
  await author.answer(
    'How will the commitment improve citizen participation in defining, implementing, and monitoring solutions?',
    'Readers report what is missing and get an answer in ten days.',
  );
  author.beginMilestones();
  await author.answer('Milestone', 'Agree the form of the register');
  await author.list('Expected Outputs', ['The form, on the website']);
  await author.answer('Expected Completion Date', '30 Sept 2024', 'due: 2024-09-30');
  await author.name('Lead', 'cabinet', 'lead: cabinet-office');
  type({ text: '', picture: 'form-first-milestone' });

  type({ button: 'Add: Milestone', text: '' });
  await author.see('id: m2');
  await author.answer('Milestone', 'Open the register');
  await author.list('Expected Outputs', ['The register, with all meetings of 2024']);
  await author.answer('Expected Completion Date', '31 December 2025', 'due: 2025-12-31');
  await author.name('Lead', 'cabinet', 'lead: cabinet-office');
  await author.name('After', 'agree', 'after: [m1]');
  type({ text: '', picture: 'form-second-milestone' });
}

/** Fills in a form as a person does, who looks at what has come of it before going on. */
class Author {
  #seen = 0;
  /** In a milestone, the last box of a name is the one that was added last. */
  #which: { readonly last?: true } = {};

  constructor(private readonly document: TextDocument) {}

  beginMilestones(): void {
    this.#which = { last: true };
  }

  /** `written` is what then stands in the file. */
  async answer(question: string, text: string, written = text): Promise<void> {
    type({ box: question, ...this.#which, text, press: 'Tab' });
    await this.see(written);
  }

  /** Takes somebody or something by some letters of the name. */
  async name(question: string, letters: string, written: string): Promise<void> {
    type({ box: question, ...this.#which, text: letters, press: 'Enter' });
    await this.see(written);
  }

  async list(question: string, items: readonly string[]): Promise<void> {
    for (const item of items) {
      type({ button: `Add: ${question}`, text: '' });
      type({ focused: question, text: item });
      await this.see(item);
    }
  }

  /** Of several that are alike, as the leads of milestones are, the last one is looked for. */
  async see(written: string): Promise<void> {
    const lines = () => this.document.getText().replace(/\s*\n\s*/g, ' ');
    await waitFor(
      `${JSON.stringify(written)} is written anew`,
      () => lines().lastIndexOf(written) > this.#seen,
      () => lines().slice(this.#seen),
    );
    this.#seen = lines().lastIndexOf(written);
  }
}
