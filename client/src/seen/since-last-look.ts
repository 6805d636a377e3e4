import { Uri, env, l10n } from 'vscode';
import { PlainError } from '../commands/register-command';
import { textOf, type Subject } from '../compare/older-files';
import type { Version } from '../compare/version';
import type { SeenTexts } from './seen-texts';

/** What was last seen, and what is seen with it: a page that shows all changes since. */
export interface LastLook {
  readonly version: Version;
  /** The texts as they are, by address; null for what is gone. */
  readonly now: ReadonlyMap<string, string | null>;
}

/** Of a draft, the text that was last seen; of a plan, those of its commitments, also of such as are gone. Where nothing was, it begins now. */
export async function lastLookAt(
  subject: Subject,
  commitments: readonly Uri[],
  seen: SeenTexts,
): Promise<LastLook> {
  if (subject.scope === 'commitment') {
    const was = await seen.of(subject.uri);
    if (!was) {
      await seen.keep(await textsOf([subject.uri]));
      throw new PlainError(
        l10n.t('You haven’t looked at this draft before. Next time, you will see here what has changed.'),
      );
    }
    const name = l10n.t('your last look on {0}', inWords(was.on));
    return {
      version: { kind: 'text', text: was.text, name },
      now: await textsOf([subject.uri]),
    };
  }
  const folder = Uri.joinPath(subject.uri, '..').toString().replace(/\/?$/, '/');
  const known = (await seen.uris())
    .filter((uri) => uri.startsWith(folder))
    .map((uri) => Uri.parse(uri, true));
  if (known.length === 0) {
    await seen.keep(await textsOf(commitments));
    throw new PlainError(
      l10n.t('You haven’t looked at this plan before. Next time, you will see here what has changed.'),
    );
  }
  const all = [...new Map([...commitments, ...known].map((uri) => [uri.toString(), uri])).values()];
  const texts = await Promise.all(
    all.map(async (uri) => ({ uri: uri.toString(), text: (await seen.of(uri))?.text ?? null })),
  );
  return { version: { kind: 'texts', texts, name: l10n.t('your last look') }, now: await textsOf(all) };
}

async function textsOf(uris: readonly Uri[]): Promise<ReadonlyMap<string, string | null>> {
  const read = async (uri: Uri) => {
    try {
      return await textOf(uri);
    } catch {
      return null;
    }
  };
  return new Map(await Promise.all(uris.map(async (uri) => [uri.toString(), await read(uri)] as const)));
}

function inWords(on: string): string {
  return new Date(on).toLocaleDateString(env.language, { dateStyle: 'long' });
}
