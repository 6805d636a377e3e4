import type { PartialDate } from '../../model/dates';
import type { DraftKind } from '../../schema/draft-kind';
import { dateInWords, gapInWords, type Gap } from './compare-dates';
import { inWords } from './date-words';
import { fieldNames, itemNames } from './compare-names';
import {
  added,
  are,
  because,
  closing,
  counted,
  described,
  inGroup,
  isMany,
  of,
  start,
  wasOpen,
  type Owner,
} from './compare-parts';
import { short } from './short';
import { words } from './words';

const { quote, and } = words;

/** Sentences about what changed between two versions. They stand in lists, and end without a full stop. */
export const compare = {
  fieldName: (kind: DraftKind, field: string, label: string): string =>
    known(fieldNames[kind], field) ?? quote(label),
  itemName: (kind: DraftKind, field: string, label: string): string =>
    known(itemNames[kind], field) ?? `an entry under ${quote(label)}`,
  fieldOf: (name: string, owner: Owner): string => of(name, owner),
  milestone: (id: string | undefined, title: string | undefined, index: number): string => {
    if (id !== undefined) return /^m\d+$/i.test(id) ? id.toUpperCase() : quote(id);
    return title === undefined ? `milestone ${index + 1}` : quote(short(title));
  },
  titled: (name: string, title: string | undefined): string =>
    start(title === undefined ? name : `${name}: ${title}`),
  item: (name: string, text: string): string => `${name.replace(/^an? /, 'the ')} ${quote(short(text))}`,
  theFile: 'the file',
  part: (key: string, name: string): string => `${quote(key)} in ${name}`,
  repeated: (name: string, before: string | undefined, after: string | undefined): string => {
    if (before === undefined) return `${start(name)} appears a second time: ${after ?? ''}`;
    if (after === undefined) return `${start(name)} no longer appears a second time: ${before}`;
    return `The second value of ${name} is now ${after} (${before} before)`;
  },
  theDraft: 'the top of the file',

  // Who and when
  /** The day is as git writes it: `2026-03-01`. */
  madeBy: (author: string, day: string): string => `by ${author}, ${inWords(day)}`,
  notCommitted: 'not in git yet',

  // Dates
  dueMoved: (owner: string, from: PartialDate, to: PartialDate, gap: Gap, isLater: boolean): string =>
    `${start(owner)} moved from ${dateInWords(from)} to ${dateInWords(to)}, ${gapInWords(gap)} ${isLater ? 'later' : 'earlier'}`,
  dateMoved: (
    name: string,
    owner: Owner,
    from: PartialDate,
    to: PartialDate,
    gap: Gap,
    isLater: boolean,
  ): string =>
    `${start(of(name, owner))} moved from ${dateInWords(from)} to ${dateInWords(to)}, ${gapInWords(gap)} ${isLater ? 'later' : 'earlier'}`,
  dateVaguer: (name: string, owner: Owner, from: PartialDate, to: PartialDate): string =>
    `${start(of(name, owner))} is less exact: ${dateInWords(to)} (${dateInWords(from)} before)`,
  dateCloser: (name: string, owner: Owner, from: PartialDate, to: PartialDate): string =>
    `${start(of(name, owner))} is more exact: ${dateInWords(to)} (${dateInWords(from)} before)`,
  dateFog: (name: string, owner: Owner, from: PartialDate, to: string): string =>
    `${start(of(name, owner))} is now ${quote(short(to))}, which gives no date (${dateInWords(from)} before)`,
  dateSet: (name: string, owner: Owner, to: PartialDate, why: string | undefined): string =>
    `${start(of(name, owner))} is set: ${dateInWords(to)}${wasOpen(why)}`,
  date: (date: PartialDate): string => dateInWords(date),

  // Answers
  filled: (name: string, owner: Owner, text: string): string =>
    `${start(of(name, owner))} ${are(name)} answered: ${quote(short(text))}`,
  filledAfterOpen: (name: string, owner: Owner, text: string, why: string): string =>
    `${start(of(name, owner))} ${are(name)} answered: ${quote(short(text))}${wasOpen(why)}`,
  emptied: (name: string, owner: Owner, before: string): string =>
    `${start(of(name, owner))} ${are(name)} gone (${before} before)`,
  openedFromNothing: (name: string, owner: Owner, why: string): string =>
    `${start(of(name, owner))} ${are(name)} left open${because(why)}`,
  opened: (name: string, owner: Owner, why: string, before: string): string =>
    `${start(of(name, owner))} ${are(name)} open again${because(why)} (${before} before)`,
  stillOpen: (name: string, owner: Owner, why: string, before: string): string =>
    `${start(of(name, owner))} ${are(name)} still open${because(why)} (${quote(short(before))} before)`,
  noLongerOpen: (name: string, owner: Owner, why: string): string =>
    `${start(of(name, owner))} ${are(name)} no longer marked as open (${quote(short(why))} before)`,
  replaced: (name: string, owner: Owner, before: string, after: string): string =>
    `${start(of(name, owner))} ${are(name)} now ${after} (${before} before)`,
  reworded: (name: string, owner: Owner, inserted: number, deleted: number): string =>
    `${start(of(name, owner))} ${isMany(name) ? 'were' : 'was'} reworded (${counted(inserted, 'word')} added, ${deleted} removed)`,
  setDifferently: (name: string, owner: Owner): string =>
    `${start(of(name, owner))} ${are(name)} laid out differently: the words are the same, but not the paragraphs, lists, tables or line breaks`,
  quoted: (text: string): string => quote(short(text)),

  // What was promised
  promisesLess: (
    name: string,
    owner: Owner,
    losses: readonly { readonly from?: string; readonly to?: string }[],
  ): string => {
    const became = losses.flatMap(({ from, to }) =>
      from !== undefined && to !== undefined ? [`${quote(from)} became ${quote(to)}`] : [],
    );
    const gone = losses.flatMap(({ from, to }) =>
      from !== undefined && to === undefined ? [quote(from)] : [],
    );
    const come = losses.flatMap(({ from, to }) =>
      from === undefined && to !== undefined ? [quote(to)] : [],
    );
    const says = [
      ...(gone.length > 0 ? [`no longer says ${and(gone)}`] : []),
      ...(come.length > 0 ? [`now says ${and(come)}`] : []),
    ].join(' and ');
    const it = isMany(name) ? 'they' : 'it';
    const parts = [...became, ...(says === '' ? [] : [`${it} ${says}`])];
    return `${start(of(name, owner))} ${isMany(name) ? 'promise' : 'promises'} less: ${and(parts)}`;
  },
  lower: (name: string, owner: Owner, from: string, to: string): string =>
    `${start(of(name, owner))} ${isMany(name) ? 'aim' : 'aims'} lower: ${quote(to)} instead of ${quote(from)}`,
  laterInText: (name: string, owner: Owner, from: string, to: string): string =>
    `${start(of(name, owner))} ${isMany(name) ? 'promise' : 'promises'} it later: ${quote(to)} instead of ${quote(from)}`,

  // Milestones and other items
  milestoneAdded: (milestone: string, title: string | undefined, due: PartialDate | undefined): string =>
    `${start(milestone)} was added${described(title, due)}`,
  milestoneDropped: (milestone: string, title: string | undefined, due: PartialDate | undefined): string =>
    `${start(milestone)} was dropped${described(title, due)}`,
  renumbered: (before: string, after: string, title: string | undefined): string =>
    `${start(before)} is now ${after}${title === undefined ? '' : `: ${quote(short(title))}`}`,
  itemMoved: (item: string, from: number, to: number): string =>
    `${start(item)} moved in the list, from place ${from} to place ${to}`,
  itemAdded: (name: string, owner: Owner, text: string): string =>
    `${start(added(name, owner))}: ${quote(short(text))}`,
  itemDropped: (name: string, owner: Owner, text: string): string =>
    `${start(name)}${owner === undefined ? '' : ` of ${owner}`} was dropped: ${quote(short(text))}`,
  itemElsewhere: (name: string, owner: Owner, text: string): string =>
    `${start(name)}${owner === undefined ? '' : ` of ${owner}`} moved elsewhere in the commitment: ${quote(short(text))}`,
  comesAfter: (milestone: string, step: string): string => `${start(milestone)} now comes after ${step}`,
  sameStep: (milestone: string, step: string): string =>
    `${start(milestone)} comes after the same step as before, which is ${step} now`,
  noLongerAfter: (milestone: string, step: string): string =>
    `${start(milestone)} no longer waits for ${step}`,

  // People
  partyName: (name: string | undefined, id: string): string => name ?? quote(short(id)),
  leads: (party: string, group: string | undefined): string => `${start(party)} now leads${inGroup(group)}`,
  noLongerLeads: (party: string, group: string | undefined): string =>
    `${start(party)} no longer leads${inGroup(group)}`,
  onlySupports: (party: string): string => `${start(party)} no longer leads, and only supports`,
  leadsElsewhere: (party: string, group: string | undefined): string =>
    `${start(party)} still leads, and is listed elsewhere${inGroup(group)}`,
  supports: (party: string, owner: Owner): string =>
    `${start(party)} now supports ${owner ?? 'the commitment'}`,
  noLongerSupports: (party: string, owner: Owner): string =>
    `${start(party)} no longer supports ${owner ?? 'the commitment'}`,
  ledBy: (milestone: string, party: string, before: string | undefined): string =>
    `${start(milestone)} is now led by ${party}${before === undefined ? '' : `, no longer by ${before}`}`,
  withoutLead: (milestone: string, before: string): string =>
    `${start(milestone)} no longer has a lead; it was led by ${before}`,

  // Stage and signatures
  stageMoved: (from: string, to: string, isBack: boolean): string =>
    `The draft went ${isBack ? 'back ' : ''}from ${quote(from)} to ${quote(to)}`,
  signed: (party: string, on: PartialDate | undefined): string =>
    `${start(party)} signed${on ? ` on ${dateInWords(on)}` : ''}`,
  signatureGone: (party: string): string => `The signature of ${party} was removed`,
  signedAgain: (party: string, on: string, before: string): string =>
    `${start(party)} signed again: ${on} (${before} before)`,
  signatureBy: (party: string, before: string): string =>
    `The signature of ${before} is now that of ${party}`,
  digestGone: (party: string): string =>
    `The signature of ${party} no longer says which text was agreed to: its digest is missing or not valid`,
  signedWithNewer: (party: string): string =>
    `${start(party)} signed with a newer version of Codraft, so this version can't tell which text was agreed to`,
  checkLowered: (rule: string, level: string): string =>
    level === 'off'
      ? `The check ${quote(rule)} was turned off for the whole plan`
      : `The check ${quote(rule)} has a lower level in the whole plan: ${quote(level)}`,
  signedOther: (party: string): string => `The signature of ${party} is for a different text than before`,
  statusWentBack: (milestone: string, from: string, to: string): string =>
    `${start(milestone)} went back from ${quote(from.replaceAll('_', ' '))} to ${quote(to.replaceAll('_', ' '))}, and no update says why`,
  statusMoved: (milestone: string, from: string, to: string): string =>
    `${start(milestone)} is now ${quote(to.replaceAll('_', ' '))} (${quote(from.replaceAll('_', ' '))} before)`,
  updateAdded: (date: PartialDate | undefined, by: string | undefined, note: string): string =>
    `An update${date ? ` of ${dateInWords(date)}` : ''}${by === undefined ? '' : ` by ${by}`} was added${note === '' ? '' : `: ${quote(short(note))}`}`,
  updateGone: (date: PartialDate | undefined, by: string | undefined, note: string): string =>
    `An update${date ? ` of ${dateInWords(date)}` : ''}${by === undefined ? '' : ` by ${by}`} was removed${note === '' ? '' : `: ${quote(short(note))}`}`,

  // Comments
  commentAdded: (place: string, text: string): string =>
    `A comment was added at ${place}: ${quote(short(text))}`,
  commentGone: (place: string, text: string): string =>
    `A comment was removed at ${place}: ${quote(short(text))}`,
  commentReworded: (place: string): string => `A comment at ${place} was reworded`,
  commentMoved: (from: string, to: string, text: string): string =>
    from === to
      ? `A comment moved within ${to}: ${quote(short(text))}`
      : `A comment moved from ${from} to ${to}: ${quote(short(text))}`,
  silencedAgreement: (place: string, rule: string): string =>
    `A comment at ${place} tries to silence ${quote(rule)}, which no draft can do`,
  silenced: (place: string, what: string): string =>
    `A check was silenced at ${place}: ${quote(short(what))}`,
  noLongerSilenced: (place: string, what: string): string =>
    `A check is no longer silenced at ${place}: ${quote(short(what))}`,

  // Files
  between: (before: string, after: string): string => `What changed from ${before} to ${after}`,
  counts: ({
    files,
    changes,
    weaker,
    agreement,
    unchanged,
  }: Readonly<Record<'files' | 'changes' | 'weaker' | 'agreement' | 'unchanged', number>>): string => {
    const all = files + unchanged;
    if (files === 0) return `Nothing changed in ${counted(all, 'file')}`;
    const less =
      weaker === 0 ? '' : `, ${weaker} of ${weaker === 1 ? 'them weakens' : 'them weaken'} what was promised`;
    const agreed =
      agreement === 0
        ? ''
        : `, ${agreement} of them ${agreement === 1 ? 'touches' : 'touch'} the agreement of both sides`;
    const where = all === 1 ? '' : ` in ${files} of ${counted(all, 'file')}`;
    return `${counted(changes, 'change')}${where}${agreed}${less}`;
  },
  commitmentHeading: (number: number | undefined, title: string): string =>
    number === undefined ? title : `${number}. ${title}`,
  commitmentShort: (number: number | undefined, title: string): string =>
    number === undefined ? title : `Commitment ${number}`,
  weakenedHeading: 'Weakened promises',
  agreementHeading: 'Changes to what both sides agreed',
  agreement: 'Agreement',
  weaker: 'Weakened',
  commentsHeading: 'Comments',
  overview: { caption: 'Changes by file', file: 'File', changes: 'Changes', weaker: 'Weakened' },
  cut: '…',
  leftOutHeading: 'Not shown here',
  leftOut: (count: number, of: number): string =>
    `${count} of ${of} changes ${count === 1 ? 'is' : 'are'} not shown, to keep this short. Run “codraft compare” to see all of them.`,
  fileAdded: (name: string): string => `${start(name)}${closing(name)} was added`,
  fileRemoved: (name: string): string => `${start(name)}${closing(name)} was removed from the plan`,
  fileRenamed: (from: string, to: string): string => `The file ${quote(from)} was renamed to ${quote(to)}`,
  conflictsIn: (version: 'before' | 'after', count: number): string =>
    `The ${version === 'before' ? 'older' : 'newer'} version has ${counted(count, 'unresolved conflict')}; only the first version of each is compared`,
  unreadableIn: (version: 'before' | 'after', line: number): string =>
    `The ${version === 'before' ? 'older' : 'newer'} version can't be read in full (see line ${line}), so the comparison may not be complete`,
};

/** A field of a draft can be called anything at all, `constructor` too. */
function known(names: Readonly<Record<string, string>> | undefined, field: string): string | undefined {
  return names && Object.hasOwn(names, field) ? names[field] : undefined;
}
