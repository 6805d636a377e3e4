import assert from 'node:assert/strict';
import { writeDocx } from '../../../server/src/docx/write-docx';
import {
  createPlans,
  messagesFor,
  plainText,
  publish,
  withShownAnswers,
  type Plans,
} from '../../../server/src/service';
import { markedIn } from '../../../server/src/word/marked';
import type { SentAnswer } from '../../../server/src/word/document';
import { readWord } from '../../../server/src/word/read-word';
import type { Block, WordDocument } from '../../../server/src/word/document';
import { folders, formOf, plansIn } from '../../support/form-plans';
import { needsLibreOffice, savedByLibreOffice } from '../../support/libre-office';
import { seen } from '../../support/seen-in-word';

const messages = messagesFor('en');

async function wordFileOf(plans: Plans, uri: string): Promise<Uint8Array> {
  const document = publish(plans, uri);
  assert.ok(document);
  return writeDocx(withShownAnswers(document, plans, messages));
}

async function read(bytes: Uint8Array): Promise<WordDocument> {
  const result = await readWord(bytes);
  assert.ok(result.ok);
  return result.document;
}

/** Letters and figures alone: what is between them is a matter of layout. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function lettersIn(blocks: readonly Block[] = []): string {
  return lettersOf(
    seen(blocks)
      .join('\n')
      .replace(/<(?:https?|mailto):[^>]*>/g, ''),
  );
}

/** Every answer as it was sent is the one of its draft, and stands between its marks. */
function assertSent(document: WordDocument, folder: string, plans: Plans): number {
  const marked = markedIn(document.blocks);
  const answers = document.answers?.answers ?? [];
  const paths = new Set(answers.map(({ path }) => path));
  const forms = new Map([...paths].map((path) => [path, formOf(plans, `${folder}/${path}`)]));
  for (const one of answers) {
    const form = forms.get(one.path) ?? assert.fail();
    const at = one.field.replaceAll('.', '/');
    const answer = form.answers.get(at);
    const items = Array.from(
      { length: answer?.count ?? 0 },
      (_, i) => form.answers.get(`${at}/${i}`)?.value ?? '',
    );
    const values = answer?.count === undefined ? [answer?.value ?? ''] : items;
    assert.deepEqual(
      one.values.map(({ text }) => text.replace(/\s+/g, ' ')),
      values.filter((value) => value !== '').map((value) => value.replace(/\s+/g, ' ')),
      `${one.path}: ${one.field}`,
    );
    assert.ok(marked.has(one.mark), `${one.path}: ${one.field} has its mark`);
    if (isProse(one, form.questions)) {
      const meant = one.values.map(({ text }) => plainText(text)).join('\n');
      assert.equal(lettersIn(marked.get(one.mark)), lettersOf(meant), `${one.path}: ${one.field}`);
    }
  }
  return answers.length;
}

function isProse(
  { field, values }: SentAnswer,
  questions: readonly { readonly id: string; readonly box: string }[],
): boolean {
  const id = field.replaceAll('.', '/').replace(/\d+/g, '-');
  const box = questions.find((question) => question.id === `${id}/-` || question.id === id)?.box;
  return (box === 'text' || box === 'line') && values.length > 0 && !values.some(({ isOpen }) => isOpen);
}

const drafts = folders.flatMap((folder) => {
  const plans = plansIn(folder);
  const commitments = plans.surroundings(`${folder}/action-plan.yaml`).commitments;
  return {
    folder,
    plans,
    uri: plans.draft(`${folder}/action-plan.yaml`)
      ? `${folder}/action-plan.yaml`
      : (commitments[0]?.uri ?? ''),
  };
});

describe('a Word file of a plan', () => {
  for (const { folder, plans, uri } of drafts) {
    it(`says what it shows of ${folder}, around each answer`, async () => {
      assert.ok(assertSent(await read(await wordFileOf(plans, uri)), folder, plans) > 10);
    });
  }

  it('says the same when LibreOffice has saved it', async function () {
    needsLibreOffice(this);
    this.timeout(300_000);
    const [{ folder, plans, uri } = assert.fail()] = drafts;
    const saved = await savedByLibreOffice(await wordFileOf(plans, uri), 'docx');
    assert.ok(saved);
    const whole = assertSent(await read(await wordFileOf(plans, uri)), folder, plans);
    assert.equal(assertSent(await read(saved), folder, plans), whole);
  });

  it('holds nothing of a draft that it does not show', async () => {
    const plans = createPlans({ messages });
    plans.set('p/action-plan.yaml', 'title: Plan\ncountry: Kenya # ask Amina\n');
    plans.set('p/contacts.yaml', 'contacts:\n  - stakeholder: treasury\n    name: Amina Odhiambo\n');
    plans.set(
      'p/commitments/1.commitment.yaml',
      'number: 1 # first of four\ntitle: Open contracting\nproblem:\n  # not agreed yet\n  statement: |\n    Nobody knows.\nsign_off:\n  - by: treasury\n    digest: codraft-2:abc\n',
    );
    const bytes = await wordFileOf(plans, 'p/commitments/1.commitment.yaml');
    const { default: JSZip } = await import('jszip');
    const zip = await JSZip.loadAsync(bytes);
    for (const name of Object.keys(zip.files)) {
      const text = (await zip.file(name)?.async('string')) ?? '';
      assert.doesNotMatch(text, /Amina|first of four|not agreed yet|codraft-2:abc/, name);
    }
  });

  it('is the same each time, to the byte', async () => {
    const [{ plans, uri } = assert.fail()] = drafts;
    assert.deepEqual(await wordFileOf(plans, uri), await wordFileOf(plans, uri));
  });
});
