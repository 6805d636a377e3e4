import { changeBetween } from './text-change';

/**
 * Turns the children of one element into those of another by the fewest changes, so that whatever stays keeps the focus,
 * the selection, and whether it is folded.
 */
export function morphChildren(shown: Element, wanted: ParentNode & Node): void {
  const before = [...shown.childNodes];
  const after = [...wanted.childNodes];
  let start = 0;
  const isSame = (a: Node | undefined, b: Node | undefined) => a && b && isEqual(a, b);
  while (start < before.length && isSame(before[start], after[start])) start += 1;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (tail < shorter && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;

  const old = before.slice(start, before.length - tail);
  const fresh = after.slice(start, after.length - tail);
  const end = before[before.length - tail] ?? null;
  fresh.forEach((node, index) => {
    const counterpart = old[index];
    if (!counterpart) shown.insertBefore(node, end);
    else if (!morphNode(counterpart, node)) counterpart.replaceWith(node);
  });
  for (const node of old.slice(fresh.length)) node.remove();
}

/** False when the two are different things, and one cannot become the other. */
function morphNode(shown: Node, wanted: Node): boolean {
  if (shown instanceof Text && wanted instanceof Text) {
    const { start, length, by } = changeBetween(shown.data, wanted.data);
    if (length > 0 || by !== '') shown.replaceData(start, length, by);
    return true;
  }
  if (!(shown instanceof Element) || !(wanted instanceof Element) || !isSameThing(shown, wanted))
    return false;
  morphAttributes(shown, wanted);
  morphChildren(shown, wanted);
  return true;
}

function isSameThing(shown: Element, wanted: Element): boolean {
  return shown.nodeName === wanted.nodeName && shown.id === wanted.id;
}

/** The reader folds and unfolds, and the page gives the focus; what comes anew takes neither away. */
const readersOwn: ReadonlySet<string> = new Set(['open', 'tabindex']);

function morphAttributes(shown: Element, wanted: Element): void {
  for (const { name } of [...shown.attributes]) {
    if (!wanted.hasAttribute(name) && !readersOwn.has(name)) shown.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (shown.getAttribute(name) !== value && name !== 'open') shown.setAttribute(name, value);
  }
}

function isEqual(shown: Node, wanted: Node): boolean {
  if (shown.isEqualNode(wanted)) return true;
  // Apart from being unfolded it may still be the same.
  return shown instanceof HTMLDetailsElement &&
    wanted instanceof HTMLDetailsElement &&
    shown.open !== wanted.open
    ? isEqualWhenFolded(shown, wanted)
    : false;
}

function isEqualWhenFolded(shown: HTMLDetailsElement, wanted: HTMLDetailsElement): boolean {
  const copy = wanted.cloneNode(true) as HTMLDetailsElement;
  copy.open = shown.open;
  return shown.isEqualNode(copy);
}
