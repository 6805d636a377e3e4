import { host } from './host';

/** Makes lists of what is one of many, boxes to tick of what else a section offers to choose, and round buttons of several of which one can be chosen. */
export function makeChoices(fragment: DocumentFragment): void {
  for (const offered of fragment.querySelectorAll<HTMLElement>('[data-choose-from]')) {
    const list = document.createElement('select');
    list.dataset.of = offered.dataset.chooseFrom ?? '';
    list.ariaLabel = offered.ariaLabel;
    for (const one of offered.querySelectorAll<HTMLElement>('[data-choice]')) {
      const option = document.createElement('option');
      option.value = one.dataset.choice ?? '';
      option.textContent = one.textContent;
      option.toggleAttribute('selected', one.hasAttribute('data-chosen'));
      list.append(option);
    }
    offered.replaceWith(list);
  }
  for (const offered of fragment.querySelectorAll<HTMLElement>('[data-choose]')) {
    const { choose = '', choice = '' } = offered.dataset;
    const input = document.createElement('input');
    const isOneOfSeveral = offered.closest('[role=radiogroup]') !== null;
    input.type = isOneOfSeveral ? 'radio' : 'checkbox';
    if (isOneOfSeveral) input.name = choose;
    input.value = choice;
    input.dataset.of = choose;
    input.toggleAttribute('checked', offered.hasAttribute('data-chosen'));
    const label = document.createElement('label');
    label.className = 'choice';
    const words = document.createElement('span');
    words.append(...offered.childNodes);
    label.append(input, words);
    offered.replaceWith(label);
  }
}

/** Tells the extension what is chosen, at once: VS Code throws a page away while it is hidden. */
export function followChoices(main: HTMLElement): void {
  main.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { of: id } = target.dataset;
    if (id === undefined) return;
    const isLeft = target instanceof HTMLInputElement && !target.checked;
    host.postMessage({ kind: 'choose', id, choice: isLeft ? 'leave' : target.value });
  });
}
