import assert from 'node:assert/strict';
import type { ExportParams, ExportResult } from '../../server/src/protocol/export';
import { TestEditor } from '../support/protocol';
import { actionPlan, planFiles } from '../support/protocol-plan';

describe('exporting', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());
  const ask = (params: Partial<ExportParams>) =>
    editor.ask<ExportResult>('codraft/export', {
      uri: actionPlan,
      to: 'html',
      withContacts: false,
      ...params,
    });

  it('answers with the text of a page, or with what a Word file is made of', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const page = await ask({});
    assert.match(page?.kind === 'text' ? page.text : '', /^<!doctype html>/i);
    const markdown = await ask({ to: 'markdown' });
    assert.match(markdown?.kind === 'text' ? markdown.text : '', /^# /m);
    const word = await ask({ to: 'docx' });
    assert.ok(word?.kind === 'document' && JSON.stringify(word.document).includes('sections'));
  });

  it('answers with the dates of a plan as a calendar', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const calendar = await ask({ to: 'ics' });
    assert.match(calendar?.kind === 'text' ? calendar.text : '', /^BEGIN:VCALENDAR\r\n/);
    assert.equal(await ask({ to: 'ics', uri: 'file:///elsewhere/notes.txt' }), null);
  });

  it('answers with nothing for what is no draft', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    assert.equal(await ask({ uri: 'file:///elsewhere/notes.txt' }), null);
  });
});
