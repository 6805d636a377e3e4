import { commands } from 'vscode';
import { equal, ok } from './assert';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, closeAll, read, write } from './support';

const aid = at('commitments/2-aid-transparency.commitment.yaml');
const plan = at('action-plan.yaml').toString();

export function describeNews(): void {
  describe('what is new for one', () => {
    let whole: string;
    before(async () => {
      whole = await read(aid);
      // Whatever the tests before have done, all of it is seen now.
      await commands.executeCommand('codraft.whatChanged', { plan });
      await closeAll();
    });
    afterEach(async () => {
      await write(aid, whole);
      await commands.executeCommand('codraft.whatChanged', { plan });
      await closeAll();
    });

    const whatChanged = (given: object) =>
      commands.executeCommand<string | undefined>('codraft.whatChanged', given);

    it('is told of a draft that has changed elsewhere, and once', async () => {
      if (hasKeyboard) await commands.executeCommand('codraft.plans.focus');
      const text = whole.replace(/^title: .*$/m, 'title: Aid that nobody can follow');
      ok(text !== whole, 'The draft has no such title.');
      await write(aid, text);
      if (hasKeyboard) {
        type({ see: 'Commitment, 2. Aid that nobody can follow, changed', text: '', picture: 'news' });
        await whenTyped();
      }
      const title = await whatChanged({ uri: aid.toString() });
      ok(title?.startsWith('2-aid-transparency: changes since your last look on '), String(title));
      if (hasKeyboard) {
        type({ reads: 'Aid that nobody can follow', text: '' });
        await whenTyped();
      }
      await closeAll();
      await whatChanged({ uri: aid.toString() });
      if (hasKeyboard) {
        type({ reads: 'Nothing changed', text: '' });
        await whenTyped();
      }
    });

    it('is told of the whole plan', async () => {
      await write(aid, whole.replace(/^title: .*$/m, 'title: Aid that nobody can follow'));
      if (hasKeyboard) {
        type({ see: 'Commitment, 2. Aid that nobody can follow, changed', text: '' });
        await whenTyped();
      }
      equal(await whatChanged({ plan }), 'Plan: changes since your last look');
      if (hasKeyboard) {
        type({ reads: 'Aid that nobody can follow', text: '' });
        await whenTyped();
      }
    });
  });
}
