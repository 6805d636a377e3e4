import type { Event, InputBox, InputBoxOptions, QuickInput, QuickPickItem, QuickPickOptions } from 'vscode';
import { InputBoxValidationSeverity, window } from 'vscode';

/**
 * A walkthrough takes the end of a press of Enter for a click on its step, and a quarter of a second later puts the keyboard there,
 * wherever it is by then. The Enter that answers a question, or the one that chooses a command, ends there when the question is gone.
 * So in front of a walkthrough a question waits before it is shown, and stays until the next one is, or nobody holds the key any more.
 * In milliseconds.
 */
const waiting = 500;
const staying = 400;

/** What is answered already, and shown still. */
let answered: QuickInput | undefined;

/** Asks for words, as `window.showInputBox` does. */
export async function askWords(options: InputBoxOptions): Promise<string | undefined> {
  if (!isOnPageOfVsCode()) return window.showInputBox(options);
  const { title, prompt, value = '', placeHolder, ignoreFocusOut = false } = options;
  const box = window.createInputBox();
  Object.assign(box, { title, prompt, value, placeholder: placeHolder, ignoreFocusOut });
  const check = async () => {
    const { value: typed } = box;
    const found = await options.validateInput?.(typed);
    if (box.value === typed) box.validationMessage = found ?? undefined;
    return isError(found) ? undefined : typed;
  };
  box.onDidChangeValue(() => void check());
  return showQuestion<string>(box, (answer) =>
    box.onDidAccept(async () => {
      const typed = await check();
      if (typed !== undefined) answer(typed);
    }),
  );
}

/** Asks for one of several, as `window.showQuickPick` does. */
export async function askWhich<T extends QuickPickItem>(
  items: readonly T[] | Thenable<readonly T[]>,
  options: QuickPickOptions,
): Promise<T | undefined> {
  if (!isOnPageOfVsCode()) return window.showQuickPick(items, options);
  const {
    title,
    placeHolder,
    ignoreFocusOut = false,
    matchOnDescription = false,
    matchOnDetail = false,
  } = options;
  const pick = window.createQuickPick<T>();
  Object.assign(pick, { title, placeholder: placeHolder, ignoreFocusOut, matchOnDescription, matchOnDetail });
  pick.items = await items;
  return showQuestion<T>(pick, (answer) =>
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (item) answer(item);
    }),
  );
}

/** Shows a question until it is answered or called off; in front of a walkthrough in a way that keeps the keyboard. */
export async function showQuestion<T>(
  box: QuickInput & { readonly onDidHide: Event<void>; busy: boolean },
  whenAnswered: (answer: (value: T) => void) => unknown,
): Promise<T | undefined> {
  const isInFront = isOnPageOfVsCode();
  if (isInFront && !answered) await new Promise((resolve) => setTimeout(resolve, waiting));
  return new Promise<T | undefined>((resolve) => {
    const leave = () => {
      if (answered === box) answered = undefined;
      box.dispose();
    };
    box.onDidHide(() => {
      leave();
      resolve(undefined);
    });
    whenAnswered((value) => {
      resolve(value);
      if (!isInFront) {
        leave();
        return;
      }
      box.busy = true;
      answered = box;
      setTimeout(leave, staying);
    });
    box.show();
  });
}

function isError(found: InputBox['validationMessage'] | null): boolean {
  if (typeof found === 'string') return found !== '';
  return found?.severity === InputBoxValidationSeverity.Error;
}

/** True for a walkthrough, of which no extension is told more than that something is shown. */
function isOnPageOfVsCode(): boolean {
  const { activeTab } = window.tabGroups.activeTabGroup;
  return activeTab !== undefined && activeTab.input === undefined;
}
