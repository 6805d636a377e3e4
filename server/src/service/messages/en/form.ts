import type { FieldFact, FieldKind } from '../../schema/field-fact';
import type { SyntaxCause } from '../../yaml/syntax-problem';
import { short, toCopy } from './short';
import { words } from './words';

const { quote, or, check } = words;

/** Sentences about the form as such: what can be read, which fields there are and what belongs in them. */
export const form = {
  syntax: (cause: SyntaxCause, written = '', name = '') => syntax[cause](cutFor(cause, written), name),

  conflict: (whole: boolean) =>
    whole
      ? 'This passage has two versions because git could not merge them. Keep the one that was agreed, and delete the other and the three marker lines.'
      : 'This line looks like a marker from an unfinished git merge, so both versions may be here. Keep the lines around it that were agreed, and delete the marker.',

  duplicateField: (label: string) =>
    `${quote(label)} is answered twice, and only one of the two would be published. Keep one, and move what you need from the other.`,

  firstOfTwo: (label: string) => `The first ${quote(label)} is here.`,

  unknownField: (key: string, near: string | undefined) =>
    `The form has no ${quote(short(key))} here, so nothing written under it would be published. ${
      near === undefined
        ? 'Move the text to a field of the form, or delete it.'
        : `Did you mean ${quote(near)}?`
    }`,

  unknownCheck: (key: string, near: string | undefined) =>
    `There is no check called ${quote(key)}, so this line has no effect. ${
      near === undefined ? 'Run “codraft rules” to list the checks.' : `Did you mean ${quote(near)}?`
    }`,

  unknownValue: (written: string, fact: FieldFact, near: string | undefined) => {
    const what = `${quote(short(written))} is not one of the answers to ${quote(fact.label)}, so it can't be counted or published.`;
    return near === undefined
      ? `${what} Use ${or(fact.values ?? [])}.`
      : `${what} Did you mean ${quote(near)}?`;
  },

  unknownLanguage: (written: string) =>
    `${quote(short(written))} is not the code of a language, so the headings can't be published in it. Use a code such as en, es, fr or it.`,

  invalidId: (written: string, suggestion: string | undefined) =>
    `${quote(short(written))} can't be an id: ids are used in links and can only have lowercase letters a to z, digits and single hyphens. ${
      suggestion === undefined ? 'Use a short name such as cabinet-office.' : `Use ${suggestion}.`
    }`,

  invalidOgpId: (written: string) =>
    `${quote(short(written))} doesn't look like an OGP code, which has letters and four digits, such as UK0107. Copy it from OGP's page, or leave it out until OGP assigns one.`,

  invalidPrefix: (written: string) =>
    `${quote(short(written))} doesn't look like the letters that OGP's codes begin with. Use two or three capital letters, such as UK.`,

  invalidLink: (written: string) =>
    `${quote(short(written))} is not a web address, so readers can't follow it. Use one that begins with https://.`,

  missingPart: (fact: FieldFact) =>
    `${quote(fact.label)} is missing, and the form asks for it. Answer ${words.and((fact.fields ?? []).map(({ label }) => quote(label)))}.`,

  missingField: (fact: FieldFact) =>
    `${quote(fact.label)} is not answered yet, and the form asks for it. Write the answer, or leave it open with a reason.`,

  missingRequired: (fact: FieldFact) => `${quote(fact.label)} is missing, and readers need it. Write it.`,

  missingInMany: (fact: FieldFact, count: number, of: number) =>
    `${count === of ? `All ${of}` : `${count} of the ${of}`} entries below lack ${quote(fact.label)}, and readers need it. Add it to each.`,

  missingHere: (fact: FieldFact) => `${quote(fact.label)} is missing here.`,

  emptyField: (fact: FieldFact) =>
    fact.mayBeOpen
      ? `${quote(fact.label)} is empty, which looks like a mistake to readers. Write the answer, or leave it open with a reason.`
      : `${quote(fact.label)} is empty, which looks like a mistake to readers. Write the answer, or take the question out.`,

  wrongKind: (fact: FieldFact, found: FoundKind, written: string) =>
    `${quote(fact.label)} takes ${wanted[fact.kind]}, but here ${foundWords(found, short(written))}. ${advice(fact.kind, found, written)}`,

  textCutShort: (lost: string, isCertain: boolean) =>
    isCertain
      ? `${quote(short(lost))} is read as a note because a space and # come before it, so readers won't see it. Put the whole text in quotation marks.`
      : `${quote(short(lost))} is a note that readers don't see. If it belongs to the answer, put the whole text in quotation marks; if it is a note, put two spaces before it.`,

  noteInText: (written: string) =>
    `${quote(short(written))} is part of this answer and would be published as a heading, because # doesn't start a note in a long text. Move a note above the field, or delete the #.`,

  placeholder: (written: string) =>
    `${quote(short(written))} is a placeholder, and would be published as it is. Write the answer, or leave it open with a reason.`,

  questionLeft: () =>
    "This is the form's own question, not an answer. Answer it, or leave it open with a reason.",

  stillOpen: (why: string) =>
    why === ''
      ? 'This answer is still open, and a final draft has no open answers. Write the answer.'
      : `This answer is still open (${quote(short(why))}), and a final draft has no open answers. Write the answer.`,

  ignoresNothing: (rule: string) =>
    `This comment has nothing to silence: ${check(rule)} finds nothing here. Delete it so that it can't hide a later mistake.`,

  ignoresAgreement: (rule: string) =>
    `This comment has no effect: ${check(rule)} is about what both sides have agreed to, and no draft can silence that. Delete the comment. To change the level for the whole plan, use “Checks” of the action plan, where everyone can see it.`,
  ignoresComments: (rule: string) =>
    `This comment has no effect: ${check(rule)} is about comments like this one, and none of them can silence it. Delete the comment. To change the level for the whole plan, use “Checks” of the action plan.`,
  ignoresUnknownRule: (rule: string, near: string | undefined) =>
    `There is no check called ${quote(rule)}, so this comment silences nothing. ${
      near === undefined
        ? 'Delete it, or use the name shown after the message.'
        : `Did you mean ${quote(near)}?`
    }`,
};

/** Signs that are white space would be taken away with that at the ends. */
const ofSigns: ReadonlySet<SyntaxCause> = new Set(['look-alike', 'control-character']);

/** Written out where it is to be copied. */
function cutFor(cause: SyntaxCause, written: string): string {
  return ofSigns.has(cause) || cause === 'colon-in-text' ? written : short(written);
}

/** What stands in the wrong place. */
export type FoundKind = 'list' | 'fields' | 'number' | 'yes-or-no' | 'text';

const syntax: Readonly<Record<SyntaxCause, (written: string, name: string) => string>> = {
  tab: () =>
    'This line is indented with a tab, which programs count differently. Use two spaces for each level instead.',
  indentation: () =>
    'This line is indented further in or out than its neighbours, so it is not clear what it belongs to. Line it up with the lines of the same kind.',
  'loose-text': (written) =>
    `${quote(written)} is not below the field it answers, so it is not clear what it belongs to. Indent it and all other lines of the answer two spaces further than the name of the field.`,
  'line-in-text': (written) =>
    `${quote(written)} is at the margin, which ends the long text around it and cuts off the rest. Indent the line like the rest of the text; if it is a note to yourselves, move it above the field.`,
  'loose-items': (written) =>
    `${quote(written)} is not below the field it answers, which takes a list. Put each item on its own line below the name of the field, starting with two spaces, a dash and a space.`,
  'pasted-text': () =>
    'This answer has paragraphs or points that run together or are read as something else. Write |- after the name of the field, and put all lines of the answer below it, indented two spaces further.',
  'pasted-items': () =>
    'These lines answer a field that takes a list, but they run together or are read as something else. Put each item on its own line, starting with a dash and a space.',
  'hash-in-text': (written) =>
    `${quote(written)} is read as a note because a space and # come before it, which cuts off the rest of the answer. Put the whole text in quotation marks.`,
  'comment-in-text': () =>
    'The comment above this line ends the answer and cuts off the rest. Move the comment above the field.',
  'look-alike': (written) =>
    `This is ${nameOfSign(written)}. It looks like a plain character or like nothing, but programs read it as something else. Use plain letters, spaces and dashes.`,
  'control-character': (written) =>
    `This is ${nameOfSign(written)}. It can't be seen, and other programs refuse the whole file because of it. Delete it.`,
  'colon-in-text': (written) =>
    `A colon or dash inside this text makes it look like a new field. Put the whole text in quotation marks${asCopy(written.replaceAll('"', "'"))}.`,
  'missing-colon': (written) =>
    `${quote(written)} is on its own, so it is not clear whether it is a field or text. Add a colon after the name of a field, or indent the line if it continues the text above.`,
  'missing-name': (written) =>
    `${quote(written)} is where the name of a field belongs. Before it, write the name of the field it answers, such as “title: ”.`,
  'name-line': (written, name) =>
    `${quote(written)} looks like the name of the field ${quote(name)}, but is not written as one, so what belongs to it is read as something else. Write only the name, in lowercase letters, followed by a colon: “${name}:”.`,
  'missing-group': (written, name) =>
    `${quote(written)} and what follows belong to the field ${quote(name)}, but its name is missing above. Write “${name}:” on the line above.`,
  'answer-above-fields': (written, name) =>
    `${quote(written)} is next to the name of ${quote(name)}, but the answer itself is on the lines below, and only one of the two can be read. Leave nothing after the colon, and move these words into the answer or keep them as a note.`,
  'missing-dash': (written) =>
    `${quote(written)} starts the next item of a list but has no dash. Start each item with a dash and a space.`,
  'stray-dash': (written) =>
    `The dash of ${quote(written)} starts a new item of the list, but what follows seems to belong to the item above. Replace the dash with a space.`,
  'missing-space': (written) =>
    `${quote(written)} has no space after the colon or dash, so it is read as one long word. Add a plain space there.`,
  'missing-comma': (written) =>
    `A comma is missing before ${quote(written)}, so it is not clear where one item ends. Put commas between the items, and quotation marks around an item with special characters.`,
  'unclosed-quote': () =>
    'A quotation mark opens here and never closes, so everything after it is read as one text. Add the closing mark.',
  'unclosed-bracket': () =>
    'A bracket that opens here or above is never closed, so the list has no end. Add the closing bracket.',
  'reserved-start': (written) =>
    `A text can't begin with the character ${quote(written.slice(0, 1))}, which has a special meaning here. Put the whole text in quotation marks.`,
  'stray-sign': (written) =>
    `The character ${quote(written.slice(0, 1))} does not belong to an answer like this one, which is a date, a number, an id or one of a few words. Delete it.`,
  'mark-above-fields': (written) =>
    `The character ${quote(written.slice(0, 1))} announces one long text, so the lines below are read as words of it and not as fields or items. Delete it.`,
  'dash-behind-colon': () =>
    'A dash after the colon of a name is read as part of the answer. Delete it; if the answer begins with it, put the whole text in quotation marks.',
  'comma-in-reason': () =>
    'A comma ends the reason here, so what follows is read as another field. Put the whole reason in quotation marks.',
  'sign-behind-bracket': (written) =>
    `The answer ends with the bracket, but ${quote(written)} comes after it. Delete it.`,
  'text-behind-bracket': (written) =>
    `The list ends with the bracket, but ${quote(written)} comes after it. If it is another item, put it inside the brackets; otherwise keep it as a note, with two spaces and # before it.`,
  'text-after-value': () =>
    'There is more text after the end of the value, and it would be lost. Put the whole text in one pair of quotation marks, and write any quotation mark inside it twice.',
  'bad-escape': () =>
    'The backslash in this quoted text is read as a command. Use single quotation marks around the text, or write the backslash twice.',
  'block-header': () => 'After | or > the text has to begin on the next line. Move it down, and indent it.',
  'key-not-text': () => 'The name of a field has to be plain text. Write the name, a colon and the value.',
  'several-documents': () =>
    'A line of dashes begins a second draft in this file, and only the first is read. Put each draft in its own file, or delete the line.',
  anchor: (written) =>
    `${quote(written)} marks a passage to be repeated elsewhere. Drafts write every passage out, so that each can be read, compared and signed on its own. Delete the mark, and write the text where it is needed.`,
  alias: (written) =>
    `${quote(`*${written}`)} stands for a passage written elsewhere. Drafts write every passage out, so that each can be read, compared and signed on its own. Write the text itself; if the star is meant as one, put the text in quotation marks.`,
  tag: (written) =>
    `${quote(written)} has a technical meaning and would not be published. Delete it; if it is meant as text, put the text in quotation marks.`,
  'too-deep': () =>
    'This is nested far deeper than the form goes, so it was not read. Compare it with the form, and delete the extra brackets, dashes or indentation.',
  'too-large': () =>
    'This file has more than a million characters or 50,000 lines and was not read; a commitment is a few pages. Move anything else to another file.',
  'not-utf8': () =>
    'Some letters here could not be read, because the file is not saved as UTF-8. Save it again with the encoding UTF-8, and check the accented letters.',
  'utf-16': () =>
    'This file is saved as UTF-16, which other programs may not be able to read, so Codraft did not read it. Save it again as UTF-8: in VS Code, click the encoding in the status bar; in Notepad, use “Save as”.',
  'not-a-form': () =>
    'This is not laid out like the form, so none of it can be read. A draft is made of fields, each with a name, a colon, a space and its answer.',
  unexpected: () =>
    'This can’t be read as part of the form. Compare the line with its neighbours; text with special characters needs quotation marks around it.',
};

const wanted: Readonly<Record<FieldKind, string>> = {
  map: 'its own fields, each on a line below it',
  list: 'a list',
  text: 'text',
  label: 'text',
  number: 'a whole number',
  choice: 'one of a few words',
  levels: 'checks, each with its level on its own line',
  date: 'a date',
  periodDate: 'a date',
  id: 'a short name',
  stakeholder: 'the id of one stakeholder',
  theme: 'the id of one theme',
  milestone: 'the id of one milestone',
  webAddress: 'a web address',
  person: 'text',
  any: 'text',
};

function foundWords(found: FoundKind, written: string): string {
  switch (found) {
    case 'list':
      return 'it has a list';
    case 'fields':
      return 'it has its own fields';
    case 'number':
      return `${quote(written)} is read as a number`;
    case 'yes-or-no':
      return `${quote(written)} is read as true or false`;
    case 'text':
      return `it has the text ${quote(written)}`;
  }
}

function advice(kind: FieldKind, found: FoundKind, written: string): string {
  if (kind === 'list')
    return found === 'fields'
      ? 'Start each item with a dash.'
      : 'Put it on its own line, starting with a dash.';
  if (kind === 'map' || kind === 'levels') return 'Move it to the field that it answers.';
  if (kind === 'number') return 'Write digits only, without quotation marks.';
  if (found === 'number' || found === 'yes-or-no') return `Put it in quotation marks${asCopy(written)}.`;
  if (found === 'list') return 'Write one value, without dashes or brackets.';
  return 'Write it as one text; if it holds a colon, put it in quotation marks.';
}

function asCopy(written: string): string {
  const text = toCopy(written);
  return text === undefined ? '' : `: "${text}"`;
}

/** What came along with text from a word processor or a web page. */
function nameOfSign(written: string): string {
  const [sign = ''] = written;
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const others = /\p{Cc}/u.test(sign) ? 'a control character' : 'a special character';
  return `${signs[sign] ?? (/\p{L}/u.test(sign) ? `a ${quote(sign)} from another script` : others)} (${code})`;
}

const signs: Readonly<Record<string, string>> = {
  '\u000b': 'a vertical tab',
  '\u000c': 'a page break',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u00a0': 'a no-break space',
  '\u202f': 'a narrow no-break space',
  '\u2007': 'a figure space',
  '\u200b': 'an invisible zero-width space',
  '\u200c': 'an invisible joiner',
  '\u200d': 'an invisible joiner',
  '\u2060': 'an invisible word joiner',
  '\ufeff': 'an invisible mark',
  '\u00ad': 'an invisible soft hyphen',
  '\u200e': 'an invisible direction mark',
  '\u200f': 'an invisible direction mark',
  '\u2010': 'a typographic hyphen',
  '\u2011': 'a no-break hyphen',
  '\u2013': 'a long dash',
  '\u2014': 'a long dash',
  '\u2212': 'a minus sign',
  '\uff1a': 'a wide colon',
};
