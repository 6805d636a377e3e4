import { commands } from 'vscode';
import { equal } from './assert';
import { showForm } from './form-support';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, closeAll, read, replace, waitFor, write } from './support';

/** How many things are done, and which; the runner puts them here. */
declare const CODRAFT_ACTIONS: number;
declare const CODRAFT_SEED: number;

const draft = at('commitments/3-civil-society-engagement.commitment.yaml');
const title = 'Name of the Commitment';
const causes = 'What are the causes of the problem?';
const boxes = [
  title,
  'Brief Description of the Commitment',
  'What problem does the commitment aim to address?',
];

export function describeFormSession(): void {
  describe('a session in form and text at once', () => {
    it(`of ${CODRAFT_ACTIONS} things, by the seed ${CODRAFT_SEED}, ends with both showing the same`, async function () {
      if (!hasKeyboard) this.skip();
      await closeAll();
      const before = await read(draft);
      try {
        const document = await showForm(draft);
        const pick = randomly(CODRAFT_SEED);
        const word = () =>
          `${pick(['open', 'public', 'yearly', 'shared'])}${pick([1, 2, 3, 4, 5, 6, 7, 8, 9])}`;
        const doings: readonly (() => Promise<void> | void)[] = [
          () => type({ box: pick(boxes), text: ` ${word()}`, press: 'Tab' }),
          () => type({ box: pick(boxes), text: `${word()} ` }),
          () => {
            type({ button: `Add: ${causes}`, text: '' });
            type({ focused: causes, text: word(), press: 'Tab' });
          },
          () => type({ button: 'Move down', text: '' }),
          () => type({ box: pick(boxes), text: '', press: 'Control+z' }),
          () => type({ box: pick(boxes), text: '', press: 'Control+y' }),
          // Nobody types in two editors at the very same time.
          async () => {
            await whenTyped();
            await replace(document, pick(['the', 'and', 'of']), word()).catch(() => undefined);
          },
          async () => {
            await whenTyped();
            await commands.executeCommand('undo');
          },
          async () => {
            await whenTyped();
            if (!(await document.save())) return;
            const text = document.getText();
            await write(draft, text.replace(/^theme: .*/m, `$& # ${word()}`));
          },
        ];
        for (let count = 0; count < CODRAFT_ACTIONS; count += 1) await pick(doings)();
        await whenTyped();
        await commands.executeCommand('workbench.action.files.save');
        await waitFor('all of it is saved', () => !document.isDirty);
        const shown = await settledBoxes();
        type({ text: '', picture: 'form-session' });
        await whenTyped();
        equal(document.getText(), await read(draft), 'what is on the disk');
        await closeAll();
        await showForm(draft);
        equal(shown, await settledBoxes(), 'what a form of the file shows');
      } finally {
        await closeAll();
        await write(draft, before);
      }
    });
  });
}

/** All boxes of the form, as soon as they stay as they are. */
async function settledBoxes(): Promise<string> {
  let last = '';
  return waitFor('the form stays as it is', async () => {
    type({ text: '', boxes: true });
    await whenTyped();
    const now = await read(at('.boxes'));
    const isSame = now === last && now !== '[]';
    last = now;
    return isSame ? now : undefined;
  });
}

/** Always the same choices for a seed. */
function randomly(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as never;
  };
}
