import { host } from './host';

/** What was copied elsewhere and is being made into Markdown. */
export class Pastes {
  private readonly waiting = new Map<number, (markdown: string | undefined) => void>();
  private last = 0;

  /** As Markdown; nothing when there is none in it. */
  convert(html: string): Promise<string | undefined> {
    const ticket = ++this.last;
    host.postMessage({ kind: 'paste', ticket, html });
    return new Promise((resolve) => this.waiting.set(ticket, resolve));
  }

  hear(ticket: number, markdown: string): void {
    this.waiting.get(ticket)?.(markdown === '' ? undefined : markdown);
    this.waiting.delete(ticket);
  }
}
