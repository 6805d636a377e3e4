import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ChangeFieldParams } from '../../../server/src/protocol/form';
import { Outbox } from '../../../client/src/webview/form/model/outbox';

type Posted = Omit<ChangeFieldParams, 'uri'>;

/** A page with one box that may be moved down a list, in front of servers that come and go. */
class FakePage {
  text = 'as it was';
  index = 0;
  shown = { revision: 1, version: 1 as number | null };
  readonly posted: Posted[] = [];
  readonly strays: string[] = [];
  tickets = 0;
  readonly outbox = new Outbox({
    post: (ticket, change) => {
      this.tickets = ticket;
      this.posted.push(change);
    },
    originOf: () => ({ at: `causes/${this.index}`, ...this.shown }),
    isFresh: () => false,
    textIn: () => this.text,
    isFocused: () => true,
    shown: () => this.shown,
    saved: () => undefined,
    tell: () => undefined,
    stray: (_key, text) => void this.strays.push(text),
  });

  get last(): Posted | undefined {
    return this.posted.at(-1);
  }

  putOff(): void {
    this.outbox.hear(this.tickets, { kind: 'put-off' });
  }

  /** A new server tells everything, in revisions of its own. */
  startAnew(revision: number, version: number | null): void {
    this.shown = { revision, version };
    this.outbox.formCame(true);
  }
}

describe('what is typed while the server is gone', () => {
  const box = 'causes/#1';

  it('is sent for the form of the new one, whatever was typed elsewhere in the file', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }),
        fc.option(fc.nat(9)),
        fc.nat(3),
        (typed, version, index) => {
          const page = new FakePage();
          let text = page.text;
          for (const more of typed) {
            text += more;
            page.outbox.type(box, text, 'now');
            page.putOff();
          }
          page.index = index;
          page.startAnew(100, version);
          assert.deepEqual(page.last, {
            at: `causes/${index}`,
            revision: 100,
            change: { kind: 'answer', value: text },
          });
          assert.deepEqual(page.strays, []);
        },
      ),
    );
  });

  it('is sent again when the new one came before it knew of the change', () => {
    const page = new FakePage();
    page.outbox.type(box, 'as it was, and more', 'now');
    page.startAnew(100, 2);
    page.putOff();
    page.startAnew(101, 2);
    assert.equal(page.last?.revision, 101);
    assert.equal(page.outbox.draft(box)?.text, 'as it was, and more');
  });

  it('is not put over what somebody else has written there meanwhile', () => {
    const page = new FakePage();
    page.outbox.type(box, 'mine', 'now');
    page.putOff();
    page.text = 'theirs';
    page.startAnew(100, 2);
    // The new server does not know the form that it was made for, and refuses it.
    assert.equal(page.last?.revision, 1);
    page.outbox.hear(page.tickets, { kind: 'refused', message: 'Somebody changed this.' });
    assert.equal(page.outbox.draft(box)?.phase, 'refused');
    assert.equal(page.outbox.draft(box)?.text, 'mine');
  });
});
