import { guessLanguageOfFew } from '../language/guess-language';
import { languageOfTag } from '../language/languages';
import type { Messages } from '../messages/messages';
import { tbcOf } from '../model/read';
import { formOf } from '../kinds/kinds';
import type { DraftKind } from '../schema/draft-kind';
import { walkFields } from '../schema/walk-fields';
import { parseYaml, type ParsedYaml } from '../yaml/parse';
import { isOfAgreement, type Change } from './change';
import { readComments } from './comments';
import { compareComments } from './compare-comments';
import { describe } from './describe/describe';
import { describeComment } from './describe/describe-comment';
import { describeFile } from './describe/describe-file';
import { entryName } from './describe/naming';
import type { Describer } from './describe/describer';
import type { Difference } from './difference';
import { matchDrafts } from './match';
import { writtenIn } from './meaning';
import { changedWords } from './word-changes';

/** What a draft cannot say of itself. */
export interface CompareOptions {
  readonly kind: DraftKind;
  readonly messages: Messages;
  /** Of the text, as the plan gives it; guessed when it gives none. */
  readonly language?: string;
  /** Names of stakeholders by id. */
  readonly names?: ReadonlyMap<string, string>;
  /** The ids of organisations that somebody has signed for; asked for only where one was changed. */
  readonly signed?: () => ReadonlySet<string>;
}

/**
 * What changed between two versions of a draft, in the form's order: by meaning, so that layout, quoting and the order of
 * fields count for nothing. Comments are changes of their own kind.
 */
export function compareDrafts(before: string, after: string, options: CompareOptions): readonly Change[] {
  if (before === after) return [];
  return compareYaml(parseYaml(before), parseYaml(after), options);
}

/** The same for texts that have been read already. */
export function compareYaml(
  before: ParsedYaml,
  after: ParsedYaml,
  options: CompareOptions,
): readonly Change[] {
  if (before.text === after.text) return [];
  const { differences, matches, root } = matchDrafts(before, after, formOf(options.kind));
  const describer: Describer = {
    messages: options.messages.compare,
    kind: options.kind,
    names: options.names ?? new Map(),
    signed: options.signed ?? (() => new Set()),
    language: languageOf(before, after, options),
    before: { root: before.root, text: before.text },
    after: { root: after.root, text: after.text },
  };
  const comments = compareComments(readComments(before, matches, root), readComments(after, matches, root));
  const found = [
    ...differences.map((difference) => changeOf(difference, describer)),
    ...comments.flatMap((difference) => describeComment(difference, describer) ?? []),
  ];
  return [...describeFile(before, after, describer), ...found];
}

function changeOf(difference: Difference, describer: Describer): Change {
  const { kind, match, before, after } = difference;
  const isMoved = kind === 'moved';
  const position = (index: number | undefined) => (index === undefined ? null : String(index + 1));
  const was = isMoved ? position(match.index?.before) : writtenIn(before.node, before.text);
  const is = isMoved ? position(match.index?.after) : writtenIn(after.node, after.text);
  const item = entryName(match, describer);
  const { summary, weakens } = describe(difference, describer);
  const isText =
    kind === 'changed' && was !== null && is !== null && !tbcOf(before.node) && !tbcOf(after.node);
  return {
    path: match.path,
    field: match.field,
    ...(item !== undefined && { item }),
    kind,
    before: was,
    after: is,
    summary,
    // Only a commitment promises; what was agreed can be touched from every file.
    ...(weakens && (describer.kind === 'commitment' || isOfAgreement(weakens)) && { weakens }),
    ...(isText && hasWords(difference) && { words: changedWords(was, is) }),
    range: { ...(before.range && { before: before.range }), ...(after.range && { after: after.range }) },
  };
}

/** A date or an id is not taken apart. */
function hasWords({ match: { fact } }: Difference): boolean {
  return !fact || ['text', 'label', 'any', 'map', 'list'].includes(fact.kind);
}

/** Enough to know a language by. */
const enoughText = 4000;

function languageOf(before: ParsedYaml, after: ParsedYaml, { language, kind }: CompareOptions) {
  if (language !== undefined) return languageOfTag(language);
  const texts = [after, before].flatMap(({ root }) =>
    walkFields(root, formOf(kind)).flatMap(({ fact, node }) =>
      fact.kind === 'text' && node?.kind === 'scalar' ? [node.text.slice(0, 500)] : [],
    ),
  );
  return guessLanguageOfFew(texts.join('\n').slice(0, enoughText));
}
