import { folderOf } from '../text/address';
import { comparePlans, type FileComparison } from '../compare/plan/compare-plans';
import type { DraftFiles } from '../compare/plan/draft-files';
import { comparisonDocument } from '../compare/report/comparison-document';
import type { Messages } from '../messages/messages';
import type { Plans } from '../plans/plans';
import { writeHtmlSections } from '../publish/html/write-sections';
import { isPrivate } from '../kinds/file-names';
import type { SectionsPage } from './sections-page';

/** A file as it was; null where it was not there yet. */
export interface OlderFile {
  /** The address that it has now, or had when it was taken out. */
  readonly uri: string;
  readonly text: string | null;
}

/** What is to be compared with what it was. */
export interface ComparisonRequest {
  readonly uri: string;
  /** One file, or the whole plan that it belongs to. */
  readonly scope: 'commitment' | 'plan';
  /** The files that may be others than they are now. All others are taken to be the same. */
  readonly older: readonly OlderFile[];
  /** What the versions are called. */
  readonly names: { readonly before: string; readonly after: string };
}

/** What changed in a draft or a plan, to be read like a document with marks; nothing for a file that is none of ours. */
export function comparisonPage(
  plans: Plans,
  { uri, scope, older, names }: ComparisonRequest,
  messages: Messages,
): SectionsPage | undefined {
  const planUri = plans.planOf(uri)?.uri;
  const files = filesOf(plans, uri, planUri);
  if (files.size === 0) return undefined;
  const before = overlaid(files, older);
  const isOne = scope === 'commitment';
  const pick = (all: DraftFiles): DraftFiles => {
    const text = all.get(uri);
    return isOne ? new Map(text === undefined ? [] : [[uri, text]]) : all;
  };
  const comparison = comparePlans(pick(before), pick(files), {
    messages,
    ...(isOne && { around: { before, after: files } }),
  });
  const home = planUri ?? uri;
  const folder = folderOf(home);
  const document = comparisonDocument(comparison, {
    messages,
    names,
    pathOf: ({ file }: FileComparison) => (file.startsWith(folder) ? file.slice(folder.length) : file),
    uriOf: ({ file }: FileComparison) => file,
  });
  const sections = writeHtmlSections(document, (file, offset) => plans.lines(file)?.position(offset));
  return {
    title: document.title,
    language: document.language,
    sections,
  };
}

/** The file with those of its plan, as they are now; people are nobody's business here. */
function filesOf(plans: Plans, uri: string, planUri: string | undefined): ReadonlyMap<string, string> {
  const uris = plans
    .files()
    .filter((file) => file === uri || (planUri !== undefined && plans.planOf(file)?.uri === planUri))
    .filter((file) => !isPrivate(file));
  return new Map(uris.map((file) => [file, plans.text(file) ?? '']));
}

function overlaid(
  files: ReadonlyMap<string, string>,
  older: readonly OlderFile[],
): ReadonlyMap<string, string> {
  const all = new Map(files);
  for (const { uri, text } of older) {
    if (text === null) all.delete(uri);
    else if (!isPrivate(uri)) all.set(uri, text);
  }
  return all;
}
