import { Uri, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  draftsFromFormRequest,
  type DraftsFromFormParams,
  type DraftsFromFormResult,
} from '../../../server/src/protocol/bring-in';
import { applyToFiles } from '../commands/apply-edits';
import { PlainError } from '../commands/register-command';
import { requireTrust } from '../commands/require-trust';
import { tell } from '../commands/tell';
import { writeNewFiles } from '../commands/write-new-files';
import { openDraft } from '../form/open-draft';
import { askWhich } from '../commands/questions';

/** Makes drafts of a form that somebody filled in, once it was said which, and opens the first of them. Undefined when called off. */
export async function draftForm(
  client: BaseLanguageClient,
  form: DraftsFromFormParams,
): Promise<string | undefined> {
  requireTrust();
  const made = await client.sendRequest<DraftsFromFormResult | null>(draftsFromFormRequest, form);
  if (!made)
    throw new PlainError(
      l10n.t('A commitment belongs to an action plan, and this folder doesn’t have one yet.'),
    );
  const { drafts, files, list } = made;
  const label =
    drafts.length === 1 ? l10n.t('Make 1 New Draft') : l10n.t('Make {0} New Drafts', drafts.length);
  const named = drafts.map(({ number, title }) => `${number} ${title}`.trim()).join('; ');
  const like = [...new Set(drafts.flatMap((draft) => draft.like))];
  const detail = like.length > 0 ? l10n.t('{0}. Looks like {1}', named, shortened(like)) : named;
  const chosen = await askWhich([{ label, detail }], {
    title: l10n.t('Bring In Word File'),
    placeHolder: l10n.t('{0} is a form that somebody filled in.', form.name),
    ignoreFocusOut: true,
  });
  if (!chosen) return undefined;
  await writeNewFiles(files);
  if (list) await applyToFiles([list]);
  const [first] = drafts;
  if (first) await openDraft(Uri.parse(first.uri, true));
  void tell(toldOf(made, form.name));
  return label;
}

/** What went where, in one line. */
function toldOf({ drafts, added, rest }: DraftsFromFormResult, name: string): string {
  const left = drafts.flatMap(({ notPlaced }) => notPlaced);
  return [
    drafts.length === 1
      ? l10n.t('1 new draft from {0}.', name)
      : l10n.t('{0} new drafts from {1}.', drafts.length, name),
    ...(added.length > 0 ? [l10n.t('Added to the list of organisations: {0}.', added.join('; '))] : []),
    ...(left.length > 0
      ? [l10n.t('Not placed, as a note at the end of the draft: {0}.', shortened(left))]
      : []),
    ...(rest.length > 0 ? [l10n.t('In no draft: {0}.', shortened(rest))] : []),
  ].join(' ');
}

const most = 5;
const longest = 60;

function shortened(lines: readonly string[]): string {
  const shown = lines
    .slice(0, most)
    .map((line) => (line.length > longest ? `${line.slice(0, longest)}…` : line))
    .join('; ');
  return lines.length > most ? l10n.t('{0}; and {1} more', shown, lines.length - most) : shown;
}
