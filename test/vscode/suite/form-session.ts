import type { TextDocument } from 'vscode';
import { ViewColumn, window } from 'vscode';
import { equal } from './assert';
import { showForm, waitForText } from './form-support';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, closeAll, placeCursor, read, waitFor, write } from './support';

/** How many things are done, and which; the runner puts them here. */
declare const CODRAFT_ACTIONS: number;
declare const CODRAFT_SEED: number;

type Pick = <T>(from: readonly T[]) => T;

const draft = at('commitments/3-civil-society-engagement.commitment.yaml');
const title = 'Name of the Commitment';
const causes = 'What are the causes of the problem?';
const boxes = [
  title,
  'Brief Description of the Commitment',
  'What problem does the commitment aim to address?',
];

export function describeFormSession(): void {
  describe('a session in form and text side by side', () => {
    it(`of ${CODRAFT_ACTIONS} things, by the seed ${CODRAFT_SEED}, ends with both showing the same`, async function () {
      if (!hasKeyboard) this.skip();
      await closeAll();
      const before = await read(draft);
      try {
        const document = await showForm(draft);
        await window.showTextDocument(document, ViewColumn.Two);
        const pick = randomly(CODRAFT_SEED);
        const doings = doingsIn(document, pick);
        for (let count = 0; count < CODRAFT_ACTIONS; count += 1) await pick(doings)();
        await whenWritten(document);
        await settledBoxes();
        type({ text: '', picture: 'form-session' });
        await whenWritten(document, 'Control+s');
        await waitFor('all of it is saved', async () => (await read(draft)) === document.getText());
        const shown = await settledBoxes();
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

/** What somebody may do; nobody types in two editors at the very same time. */
function doingsIn(document: TextDocument, pick: Pick): readonly (() => Promise<void> | void)[] {
  const word = () => `${pick(['open', 'public', 'yearly', 'shared'])}${pick([1, 2, 3, 4, 5, 6, 7, 8, 9])}`;
  const editText = async (keys: { readonly text: string; readonly press?: 'Control+z' | 'Control+y' }) => {
    await whenTyped();
    const editor = await window.showTextDocument(document, ViewColumn.Two);
    const ends = [...document.getText().matchAll(/ (?:the|and|of)(?= )/g)];
    const end = pick(ends);
    placeCursor(editor, document.positionAt(end.index + end[0].length));
    type(keys);
    await whenTyped();
  };
  return [
    () => type({ box: pick(boxes), text: ` ${word()}`, press: 'Tab' }),
    () => type({ box: pick(boxes), text: `${word()} ` }),
    () => {
      type({ button: `Add: ${causes}`, text: '' });
      type({ focused: causes, text: word(), press: 'Tab' });
    },
    () => type({ button: 'Milestone 4 up', text: '' }),
    () => type({ box: pick(boxes), text: '', press: 'Control+z' }),
    () => type({ box: pick(boxes), text: '', press: 'Control+y' }),
    () => editText({ text: ` ${word()}` }),
    () => editText({ text: '', press: 'Control+z' }),
    () => editText({ text: '', press: 'Control+y' }),
    async () => {
      await whenWritten(document);
      await document.save();
      const changed = document.getText().replace(/^theme: .*/m, `$& # ${word()}`);
      await write(draft, changed);
      await waitFor('the file is read anew', () => document.getText() === changed);
    },
  ];
}

let marks = 0;

/** What is typed goes into the file in its order: what comes last is waited for, in a box in which nobody writes anything else. */
async function whenWritten(document: TextDocument, press: 'Tab' | 'Control+s' = 'Tab'): Promise<void> {
  const mark = ` mark${++marks}`;
  type({ box: 'How will the commitment help foster accountability?', text: mark, press });
  await waitForText(document, mark);
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
function randomly(seed: number): Pick {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as never;
  };
}
