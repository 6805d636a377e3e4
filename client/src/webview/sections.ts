import type { SectionOrigin } from '../../../server/src/protocol/preview';
import type { PageContent } from './messages';
import { morphChildren } from './morph';
import { planPatch } from './patch';
import { prepare } from './prepare';

/** The sections on the page, each an element of its own. */
export class Sections {
  readonly #elements = new Map<string, HTMLElement>();
  readonly #origins = new Map<string, SectionOrigin>();

  constructor(private readonly main: HTMLElement) {}

  /** Brings the page to what is wanted, and touches nothing else. */
  apply({ order, sections }: PageContent): void {
    for (const step of planPatch([...this.#elements.keys()], order, sections)) {
      switch (step.kind) {
        case 'remove':
          this.#elements.get(step.id)?.remove();
          this.#elements.delete(step.id);
          break;
        case 'add':
          this.#put(this.#create(step.id, step.html), step.before);
          break;
        case 'move':
          this.#put(this.of(step.id), step.before);
          break;
        case 'change': {
          const element = this.of(step.id);
          if (element) morphChildren(element, prepare(step.html));
          break;
        }
      }
    }
    // A map tells its keys in the order in which they came; the page's own order is what the next patch starts from.
    const inOrder = order.flatMap(({ id }) => {
      const element = this.of(id);
      return element ? [[id, element] as const] : [];
    });
    this.#elements.clear();
    for (const [id, element] of inOrder) this.#elements.set(id, element);
    this.#origins.clear();
    for (const origin of order) this.#origins.set(origin.id, origin);
  }

  clear(): void {
    this.main.replaceChildren();
    this.#elements.clear();
    this.#origins.clear();
  }

  of(id: string): HTMLElement | undefined {
    return this.#elements.get(id);
  }

  origin(id: string): SectionOrigin | undefined {
    return this.#origins.get(id);
  }

  all(): Iterable<readonly [string, HTMLElement]> {
    return this.#elements;
  }

  #create(id: string, html: string): HTMLElement {
    const element = document.createElement('div');
    element.className = 'part';
    element.dataset.part = id;
    element.append(prepare(html));
    this.#elements.set(id, element);
    return element;
  }

  #put(element: HTMLElement | undefined, before: string | undefined): void {
    if (!element) return;
    this.main.insertBefore(element, (before === undefined ? undefined : this.of(before)) ?? null);
  }
}
