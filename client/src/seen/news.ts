import { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { newsRequest } from '../../../server/src/protocol/pages';
import type { NewsParams, NewsResult } from '../../../server/src/protocol/pages';
import type { Looking } from './looking';
import type { SeenTexts } from './seen-texts';
import type { StoredTexts } from './stored-texts';

/** What is new in a draft for the one who looks: it is new itself, or so much of it has changed, so much promises less. */
export type DraftNews =
  { readonly kind: 'new' } | { readonly kind: 'changed'; readonly changes: number; readonly weaker: number };

/** The drafts of a plan that have news, by address. */
export type NewsOf = ReadonlyMap<string, DraftNews>;

/** Finds out in which drafts something has changed since somebody last looked at them. */
export class News {
  /** What the server has said of two texts, by address, until one of them is another. */
  #told = new Map<
    string,
    { readonly before: string; readonly after: string; readonly news: DraftNews | undefined }
  >();

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly seen: SeenTexts,
    private readonly looking: Looking,
    private readonly stored: StoredTexts,
  ) {}

  /**
   * Of a plan of which nothing was ever seen, everything would be new: so what it says when it is first looked at is where
   * it begins.
   */
  async read(plans: readonly (readonly string[])[]): Promise<NewsOf> {
    const known = new Set(await this.seen.uris());
    const news = new Map<string, DraftNews>();
    const begun = new Map<string, string>();
    const asked: NewsParams['drafts'][number][] = [];
    for (const uris of plans) {
      const isKnown = uris.some((uri) => known.has(keyOf(uri)));
      for (const address of uris) {
        const uri = Uri.parse(address, true);
        const [seen, first] = await Promise.all([this.seen.of(uri), this.looking.textAtFirst(uri)]);
        const now = first ?? (await this.stored.of(uri));
        if (now === undefined) continue;
        if (seen) asked.push({ uri: address, before: seen.text, after: now });
        else if (!isKnown) begun.set(keyOf(address), now);
        else if (first === undefined) news.set(address, { kind: 'new' });
      }
    }
    await this.seen.keep(begun);
    for (const [uri, one] of await this.#ask(asked)) news.set(uri, one);
    return news;
  }

  async #ask(drafts: NewsParams['drafts']): Promise<NewsOf> {
    const isTold = ({ uri, before, after }: NewsParams['drafts'][number]) => {
      const told = this.#told.get(uri);
      return told?.before === before && told.after === after;
    };
    const other = drafts.filter((one) => one.before !== one.after && !isTold(one));
    const params: NewsParams = { drafts: other };
    const answers = other.length === 0 ? [] : await this.client.sendRequest<NewsResult>(newsRequest, params);
    for (const [i, { uri, before, after }] of other.entries()) {
      const { changes = 0, weaker = 0 } = answers[i] ?? {};
      const news: DraftNews | undefined = changes === 0 ? undefined : { kind: 'changed', changes, weaker };
      this.#told.set(uri, { before, after, news });
    }
    return new Map(
      drafts.flatMap(({ uri, before, after }) => {
        const news = before === after ? undefined : this.#told.get(uri)?.news;
        return news ? [[uri, news] as const] : [];
      }),
    );
  }
}

function keyOf(address: string): string {
  return Uri.parse(address, true).toString();
}
