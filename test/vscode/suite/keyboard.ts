import { UIKind, env } from 'vscode';
import { at, read, waitFor } from './support';

/** What a person does at the keyboard: waits for a question or for suggestions, types, and presses a key. */
export interface Keys {
  /** Words of a question at the top of the window, to wait for before typing. */
  readonly question?: string;
  /** Words that a screen reader says of something in the window, to wait for before typing. */
  readonly see?: string;
  /** Words that stand on the page of ours that is shown, to wait for before typing. */
  readonly reads?: string;
  /** Words that can be seen on a page of ours without scrolling, to wait for before typing. */
  readonly inView?: string;
  /** A box of the form that is shown, by its question; of several the first, or the `last`; `clear` selects what is in it. */
  readonly box?: string;
  readonly last?: true;
  readonly clear?: true;
  /** A box of the form that has the keyboard, or is waited for until it does. */
  readonly focused?: string;
  /** A button of the form that has the keyboard, or is waited for until it does. */
  readonly focusedButton?: string;
  /** Words beside a box to tick or a round button on a page of ours, to click before typing. */
  readonly choose?: string;
  /** A list on a page of ours, by its name, and what to choose of it before typing. */
  readonly list?: string;
  readonly option?: string;
  /** A button on a page of ours, to press before typing. */
  readonly button?: string;
  /** What is then done with that something, and the entry of its menu to choose. */
  readonly click?: 'left' | 'right';
  readonly menu?: string;
  readonly text: string;
  /** What another program has copied, by its types, and is pasted after typing. */
  readonly pasted?: Readonly<Record<string, string>>;
  /** What happens after typing, before the key is pressed: suggestions show, or none do although they had the time. */
  readonly suggestions?: 'shown' | 'none';
  readonly press?:
    | 'Enter'
    | 'Tab'
    | 'Escape'
    | 'ArrowRight'
    | 'ArrowDown'
    | 'Backspace'
    | 'Control+Space'
    | 'Control+z'
    | 'Control+y'
    | 'Control+s';
  /** The key is held down for as long as slow fingers do. */
  readonly slowly?: true;
  /** Whether the runner then unfolds all cards of the form, and writes what is in its boxes into the file `.boxes` of the folder. */
  readonly boxes?: true;
  /** What the runner then writes into the file `.typed` of the folder. */
  readonly mark?: string;
  /** The name of a picture to keep of the window then, for whoever wants to look. */
  readonly picture?: string;
}

/** Only the runner that has a page can type. On the desktop nobody does. */
export const hasKeyboard = env.uiKind === UIKind.Web;

/** Asks the runner, which reads this line, to type. It says nothing when it is done: wait for what comes of it. */
export function type(keys: Keys): void {
  console.log(`codraft-keys ${JSON.stringify(keys)}`);
}

let marks = 0;

/** Waits until all that was asked for before is done. */
export async function whenTyped(meanwhile?: () => Thenable<unknown>): Promise<void> {
  marks += 1;
  const mark = String(marks);
  type({ text: '', mark });
  await waitFor('all is typed', async () => {
    await meanwhile?.();
    try {
      return (await read(at('.typed'))) === mark;
    } catch {
      return false;
    }
  });
}
