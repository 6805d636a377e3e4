/** Loads what a page shows whenever that is due: one time after the other, and not while there is no page. */
export class Refresher {
  /** False until the page has loaded, and again while it is hidden, since VS Code then throws it away. */
  isThere = false;
  #isDue = false;
  #isLoading = false;

  constructor(private readonly load: () => Promise<void>) {}

  /** What is shown may be out of date. Loads once more at most, however often this is called meanwhile. */
  ask(): void {
    this.#isDue = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    if (!this.isThere || this.#isLoading) return;
    this.#isLoading = true;
    const isDue = () => this.#isDue && this.isThere;
    while (isDue()) {
      this.#isDue = false;
      await this.load();
    }
    this.#isLoading = false;
  }
}
