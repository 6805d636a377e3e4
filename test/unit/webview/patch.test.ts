import assert from 'node:assert/strict';
import fc from 'fast-check';
import { planPatch, type Step } from '../../../client/src/webview/patch';

interface Shown {
  readonly id: string;
  readonly html: string;
}

const patch = (shown: readonly string[], order: readonly string[], sent: readonly string[]) =>
  planPatch(
    shown,
    order.map((id) => ({ id, line: 0 })),
    sent.map((id) => ({ id, hash: id, html: `new ${id}` })),
  );

/** What a page does with the steps. */
function make(shown: readonly string[], steps: readonly Step[]): readonly Shown[] {
  const page: Shown[] = shown.map((id) => ({ id, html: `old ${id}` }));
  const take = (id: string) => {
    const [taken] = page.splice(
      page.findIndex((one) => one.id === id),
      1,
    );
    assert.ok(taken, `${id} is on the page`);
    return taken;
  };
  const put = (one: Shown, before: string | undefined) => {
    const at = before === undefined ? page.length : page.findIndex(({ id }) => id === before);
    assert.ok(at >= 0, `${String(before)} is on the page`);
    page.splice(at, 0, one);
  };
  for (const step of steps) {
    switch (step.kind) {
      case 'remove':
        take(step.id);
        break;
      case 'add':
        put({ id: step.id, html: step.html }, step.before);
        break;
      case 'move':
        put(take(step.id), step.before);
        break;
      case 'change': {
        const at = page.findIndex(({ id }) => id === step.id);
        page[at] = { id: step.id, html: step.html };
        break;
      }
    }
  }
  return page;
}

describe('a patch of the page', () => {
  it('is nothing when nothing is new', () => {
    assert.deepEqual(patch(['a', 'b'], ['a', 'b'], []), []);
  });

  it('changes only what has changed', () => {
    assert.deepEqual(patch(['a', 'b', 'c'], ['a', 'b', 'c'], ['b']), [
      { kind: 'change', id: 'b', html: 'new b' },
    ]);
  });

  it('puts a new section in its place and takes one away that is gone', () => {
    assert.deepEqual(patch(['a', 'c'], ['a', 'b'], ['b']), [
      { kind: 'remove', id: 'c' },
      { kind: 'add', id: 'b', html: 'new b' },
    ]);
    assert.deepEqual(patch(['a', 'c'], ['a', 'b', 'c'], ['b']), [
      { kind: 'add', id: 'b', html: 'new b', before: 'c' },
    ]);
  });

  it('moves as little as possible when the order changes', () => {
    assert.deepEqual(patch(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'], []), [
      { kind: 'move', id: 'd', before: 'a' },
    ]);
  });

  it('leaves out what nobody has sent', () => {
    assert.deepEqual(patch([], ['a', 'b'], ['a']), [{ kind: 'add', id: 'a', html: 'new a' }]);
  });

  it('leads from any page to any other', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 8 });
    fc.assert(
      fc.property(ids, ids, ids, (shown, order, also) => {
        const sent = order.filter((id) => !shown.includes(id) || also.includes(id));
        const page = make(shown, patch(shown, order, sent));
        assert.deepEqual(
          page,
          order.map((id) => ({ id, html: sent.includes(id) ? `new ${id}` : `old ${id}` })),
        );
      }),
    );
  });
});
