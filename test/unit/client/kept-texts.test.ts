import assert from 'node:assert/strict';
import { AllKeptTexts } from '../../../client/src/form/kept-texts';
import type { KeptTexts } from '../../../client/src/webview/form/messages';

function texts(...words: readonly string[]): KeptTexts {
  const from = { at: 'title', revision: 1 };
  return {
    typed: words.map((text) => ({ at: 'title', from, items: [], mark: '', text, base: '' })),
    strays: [],
  };
}

const told = (kept: KeptTexts | undefined) => kept?.typed.map(({ text }) => text);

describe('what was typed in a form and never came into its file', () => {
  const [one, other, later] = [{}, {}, {}];
  let all: AllKeptTexts<object>;
  beforeEach(() => {
    all = new AllKeptTexts();
  });

  it('is handed to the next form of the file, and to no other', () => {
    all.open(one, 'a');
    all.keep(one, texts('mañana'));
    assert.equal(all.open(other, 'a'), undefined, 'the first form still has it');
    all.close(other, 'a');
    all.close(one, 'a');
    assert.equal(all.open(later, 'b'), undefined);
    assert.deepEqual(told(all.open(later, 'a')), ['mañana']);
    assert.equal(all.open(other, 'a'), undefined, 'it is handed out once');
  });

  it('is no longer kept once the file has it, though its form was closed before it could say so', () => {
    const title = (text: string) => ({ at: 'title', text });
    all.open(one, 'a');
    all.keep(one, texts('mañana', 'hoy'));
    all.took(one, 'a', title('hoy'));
    all.close(one, 'a');
    all.took(one, 'a', { at: 'number', text: 'mañana' });
    const kept = all.open(other, 'a');
    assert.deepEqual(told(kept), ['mañana']);
    all.close(other, 'a');
    all.took(other, 'a', title('mañana'));
    assert.deepEqual(told(all.open(later, 'a')), []);
  });

  it('goes with what was being said in the discussion', () => {
    const said = [{ kind: 'remark', at: 'number', text: 'La tercera?' } as const];
    for (const page of [one, other]) {
      all.open(page, 'a');
      all.keep(page, { ...texts(), said });
    }
    for (const page of [one, other]) all.close(page, 'a');
    assert.deepEqual(all.open(later, 'a')?.said, [...said, ...said]);
  });

  it('is that of all forms of the file together', () => {
    for (const [page, text] of [
      [one, 'hier'],
      [other, 'domani'],
    ] as const) {
      all.open(page, 'a');
      all.keep(page, texts(text));
    }
    all.close(one, 'a');
    all.close(other, 'a');
    assert.deepEqual(told(all.open(later, 'a')), ['hier', 'domani']);
  });

  it('is gone when the file has it, or its author takes it back', () => {
    all.open(one, 'a');
    all.keep(one, texts('soon'));
    all.keep(one, texts());
    all.close(one, 'a');
    assert.equal(all.open(later, 'a'), undefined);
  });

  it('outlives a form that is closed before it has shown anything', () => {
    all.open(one, 'a');
    all.keep(one, texts('soon'));
    all.close(one, 'a');
    all.open(other, 'a');
    all.close(other, 'a');
    assert.deepEqual(told(all.open(later, 'a')), ['soon']);
  });

  it('goes along with a file that gets another name, whether its form is closed before or after', () => {
    for (const isClosedFirst of [true, false]) {
      const kept = new AllKeptTexts();
      kept.open(one, 'a');
      kept.keep(one, texts('soon'));
      if (isClosedFirst) kept.close(one, 'a');
      kept.move('a', 'b');
      if (!isClosedFirst) kept.close(one, 'a');
      assert.equal(kept.open(other, 'a'), undefined);
      assert.deepEqual(told(kept.open(later, 'b')), ['soon']);
    }
  });
});
