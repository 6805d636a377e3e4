import assert from 'node:assert/strict';
import { writeDocx } from '../../server/src/docx/write-docx';
import {
  asOfNow,
  bringIn,
  messagesFor,
  takeIn,
  type BringInOptions,
  type BroughtIn,
  type Choice,
  type Plans,
} from '../../server/src/service';
import { readReply } from '../../server/src/word/reply/read-reply';
import type { Tracked } from '../../server/src/word/settle';

export const messages = messagesFor('en');

/** What a Word file that came back changes in the drafts. */
export async function broughtBack(
  bytes: Uint8Array,
  plans: Plans,
  into: BringInOptions['into'],
  tracked?: Tracked,
): Promise<BroughtIn> {
  const now = () => ({ documents: asOfNow(plans, into, messages), write: writeDocx });
  const read = await readReply(bytes, tracked, now);
  assert.ok(read.ok && 'reply' in read, read.ok ? 'a form' : read.refusal);
  return bringIn(read.reply, plans, { messages, into });
}

/** The text of a draft with what came back. */
export function textWith(
  brought: BroughtIn,
  plans: Plans,
  uri: string,
  choices?: ReadonlyMap<string, Choice>,
): string {
  const draft = brought.drafts.find((one) => one.uri === uri);
  if (!draft) return plans.text(uri) ?? assert.fail();
  const taken = takeIn([draft], plans, { messages, ...(choices && { choices }) });
  return taken.get(uri)?.text ?? assert.fail();
}
