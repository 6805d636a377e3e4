import assert from 'node:assert/strict';
import { SeenBook } from '../../../client/src/seen/seen-book';

const draft = 'file:///plan/commitments/1-eau.commitment.yaml';

describe('SeenBook', () => {
  it('keeps what was seen before a look until the look is over', () => {
    const book = new SeenBook();
    assert.equal(book.leave(draft), false);
    book.look(draft, 'title: Eau\n', '2026-03-01T09:00:00Z');
    assert.equal(book.of(draft), undefined);
    assert.equal(book.isLookedAt(draft), true);
    assert.equal(book.leave(draft), true);
    assert.equal(book.of(draft)?.text, 'title: Eau\n');
    assert.equal(book.isLookedAt(draft), false);

    book.look(draft, 'title: Eau potable\n', '2026-03-02T09:00:00Z');
    book.look(draft, 'title: Eau potable pour tous\n', '2026-03-02T10:00:00Z');
    assert.equal(book.of(draft)?.text, 'title: Eau\n');
    book.leave(draft);
    assert.deepEqual(book.of(draft), { text: 'title: Eau potable pour tous\n', on: '2026-03-02T10:00:00Z' });
    assert.deepEqual(book.uris, [draft]);
    book.forget(draft);
    assert.deepEqual(book.uris, []);
  });

  it('has seen what was in sight when the window was closed', () => {
    const book = new SeenBook();
    book.look(draft, 'title: Acqua\n', '2026-03-01T09:00:00Z');
    book.leave(draft);
    book.look(draft, 'title: الماء\n', '2026-03-02T09:00:00Z');
    const again = SeenBook.read(book.write());
    assert.deepEqual(again.of(draft), { text: 'title: الماء\n', on: '2026-03-02T09:00:00Z' });
    assert.equal(again.isLookedAt(draft), false);
    assert.deepEqual(SeenBook.read(again.write()).of(draft), again.of(draft));
  });

  it('is empty where what was written is none of ours', () => {
    for (const written of [
      '',
      '[',
      '[]',
      'null',
      '{}',
      '{"drafts":3}',
      '{"drafts":{"a":{"text":1,"on":""}}}',
      '{"drafts":{"a":null}}',
    ])
      assert.deepEqual(SeenBook.read(written).uris, [], written);
  });
});
