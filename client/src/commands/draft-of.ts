import type { QuickPickItem } from 'vscode';
import { Range, Uri, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { progressRequest, type ProgressResult } from '../../../server/src/protocol/index';
import { draftInFront } from '../draft-in-front';
import { openDraft } from '../form/open-draft';
import { askFirst } from '../server/ask';
import { givenText, readGiven } from './arguments';
import { PlainError } from './register-command';
import { askWhich } from './questions';

interface DraftItem extends QuickPickItem {
  readonly uri: Uri;
}

/**
 * The draft that a menu, another command or a test names, or the one being read; where there is none, as in front of the
 * walkthrough, it asks, and opens the one that is chosen. Undefined when called off.
 */
export async function draftOf(
  client: BaseLanguageClient,
  argument: unknown,
  title: string,
): Promise<Uri | undefined> {
  if (argument instanceof Uri) return argument;
  if (typeof argument === 'string') return Uri.parse(argument, true);
  const named = givenText(readGiven(argument), 'uri');
  if (named !== undefined) return Uri.parse(named, true);
  const inFront = draftInFront();
  if (inFront !== undefined) return inFront;
  return chooseCommitment(client, title);
}

async function chooseCommitment(client: BaseLanguageClient, title: string): Promise<Uri | undefined> {
  const plans = await askFirst<ProgressResult>(client, progressRequest);
  const items = plans.flatMap((plan) =>
    plan.themes.flatMap(({ commitments }) =>
      commitments.map(({ uri, number, title: name }): DraftItem => ({
        uri: Uri.parse(uri, true),
        label: [...(number === undefined ? [] : [`${number}.`]), name].join(' '),
        description: plans.length > 1 ? plan.title : '',
      })),
    ),
  );
  if (items.length === 0) throw new PlainError(l10n.t('This folder doesn’t have a commitment yet.'));
  const item = await askWhich(items, {
    title,
    placeHolder: l10n.t('Which commitment?'),
    matchOnDescription: true,
  });
  if (item === undefined) return undefined;
  // What is asked next is about a text that can be read meanwhile; and the page in front would take the keyboard from it.
  await openDraft(item.uri, new Range(0, 0, 0, 0));
  return item.uri;
}
