import type { FieldFact, FieldKind } from '../../schema/field-fact';
import type { SyntaxCause } from '../../yaml/syntax-problem';
import { short, toCopy } from './short';
import { words } from './words';

const { quote, or } = words;

/** Sentences about the form as such: what can be read, which fields there are and what belongs in them. */
export const form = {
  syntax: (cause: SyntaxCause, written = '', name = '') => syntax[cause](cutFor(cause, written), name),

  conflict: (whole: boolean) =>
    whole
      ? 'Two versions of this passage stand side by side, because git could not merge them. Keep the one that was agreed, and delete the other and the three lines of marks.'
      : 'This line looks like a mark that git has left in a merge that was not finished, so both versions may stand here. Keep the lines around it that were agreed, and delete the mark.',

  duplicateField: (key: string, line: number) =>
    `${quote(key)} is already on line ${line}, and only one of the two would be published. Keep one, and move what you need from the other.`,

  firstOfTwo: (key: string) => `The first ${quote(key)} is here.`,

  unknownField: (key: string, near: string | undefined) =>
    `The form has no ${quote(short(key))} here, so nothing written under it would be published. ${
      near === undefined
        ? 'Move the text to a field of the form, or delete it.'
        : `Did you mean ${quote(near)}?`
    }`,

  unknownCheck: (key: string, near: string | undefined) =>
    `There is no check called ${quote(key)}, so this line changes nothing. ${
      near === undefined ? 'The checks are listed by “codraft rules”.' : `Did you mean ${quote(near)}?`
    }`,

  unknownValue: (written: string, fact: FieldFact, near: string | undefined) => {
    const what = `${quote(short(written))} is not one of the answers to ${quote(fact.label)}, so it can't be counted or published.`;
    return near === undefined
      ? `${what} Use ${or(fact.values ?? [])}.`
      : `${what} Did you mean ${quote(near)}?`;
  },

  unknownLanguage: (written: string) =>
    `${quote(short(written))} is not a language tag, so the headings can't be published in it. Use a tag such as en, es, fr or it.`,

  invalidId: (written: string, suggestion: string | undefined) =>
    `${quote(short(written))} can't serve as an id, because ids are used in links: only small letters a to z, digits and single dashes. ${
      suggestion === undefined ? 'Use a short name such as cabinet-office.' : `Use ${suggestion}.`
    }`,

  invalidOgpId: (written: string) =>
    `${quote(short(written))} doesn't look like a code of OGP, which has letters and four digits, as UK0107. Copy it from OGP's page, or leave it out until OGP has given one.`,

  invalidPrefix: (written: string) =>
    `${quote(short(written))} doesn't look like the letters that OGP's codes begin with. Use two or three capital letters, as in UK.`,

  invalidLink: (written: string) =>
    `${quote(short(written))} is not a web address, so readers can't follow it. Use one that begins with https://.`,

  missingPart: (fact: FieldFact) =>
    `${quote(fact.label)} is not there yet, and the form asks for it. Add “${fact.name}:” and, below it, ${words.and((fact.fields ?? []).map(({ name }) => `“${name}:”`))}.`,

  missingField: (fact: FieldFact) =>
    `${quote(fact.label)} is not answered yet, and the form asks for it. Add “${fact.name}:”, or “${fact.name}: { tbc: why }” while it is open.`,

  missingRequired: (fact: FieldFact) =>
    `${quote(fact.label)} is missing, and readers need it. Add “${fact.name}:” with its value.`,

  missingInMany: (fact: FieldFact, count: number, of: number) =>
    `${count === of ? `All ${of}` : `${count} of the ${of}`} entries below lack “${fact.name}:”, and readers need it. Add it to each.`,

  missingHere: (fact: FieldFact) => `“${fact.name}:” is missing here.`,

  emptyField: (fact: FieldFact) =>
    fact.mayBeOpen
      ? `${quote(fact.label)} is left empty, which readers take for a mistake. Write the answer, or “tbc: why” while it is open.`
      : `${quote(fact.label)} is left empty, which readers take for a mistake. Write the answer, or delete the line.`,

  wrongKind: (fact: FieldFact, found: FoundKind, written: string) =>
    `${quote(fact.label)} takes ${wanted[fact.kind]}, and here ${foundWords(found, short(written))}. ${advice(fact.kind, found, written)}`,

  textCutShort: (lost: string, isCertain: boolean) =>
    isCertain
      ? `${quote(short(lost))} is taken for a note, because a space and # stand before it, so no reader would see it. Put the whole text in quotes.`
      : `${quote(short(lost))} is a note that no reader sees. If it belongs to the answer, put the whole text in quotes; if it is a note, two spaces in front of it say so.`,

  noteInText: (written: string) =>
    `${quote(short(written))} is part of this answer and would be published, as a heading: in a long text # begins no note. Move a note above the field, or take the # away.`,

  placeholder: (written: string) =>
    `${quote(short(written))} was left here to be filled in, and would be published as it stands. Write the answer, or replace the whole answer by “tbc: why” while it is open.`,

  questionLeft: () =>
    "This is the form's own question, left in place of an answer. Answer it, or write “tbc: why” while it is open.",

  stillOpen: (why: string) =>
    why === ''
      ? 'This answer is still open, and a final draft has none that are. Write the answer.'
      : `This answer is still open (${quote(short(why))}), and a final draft has none that are. Write the answer.`,

  ignoresNothing: (rule: string) =>
    `Nothing is left to silence here: ${quote(rule)} finds nothing. Delete this comment, so that it can't hide a later mistake.`,

  ignoresAgreement: (rule: string) =>
    `This comment has no effect: ${quote(rule)} is about what both sides have agreed to, and no draft can silence that. Take the comment out; a whole plan can give the check another level under “checks:” in action-plan.yaml, where everybody sees it.`,
  ignoresComments: (rule: string) =>
    `This comment has no effect: ${quote(rule)} is about comments like this one, and none of them can silence it. Take the comment out; a whole plan can give the check another level under “checks:” in action-plan.yaml.`,
  ignoresUnknownRule: (rule: string, near: string | undefined) =>
    `There is no check called ${quote(rule)}, so this comment silences nothing. ${
      near === undefined
        ? 'Delete it, or name the check as it is shown after the message.'
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
    'This line is indented with a tab, which every reader counts differently. Use two spaces for each step instead.',
  indentation: () =>
    'This line is indented further in or out than its neighbours, so it is not clear what it belongs to. Line it up with the lines of the same kind.',
  'loose-text': (written) =>
    `${quote(written)} does not stand below the field that it answers, so it is not clear what it belongs to. Indent it, with all lines of the answer, two spaces further than the name of the field.`,
  'line-in-text': (written) =>
    `${quote(written)} stands at the margin, where it ends the long text around it, and the rest of that text belongs to nothing. Indent the line like the rest of the text; if it is a note for yourselves, move it above the field.`,
  'loose-items': (written) =>
    `${quote(written)} does not stand below the field that it answers, which takes a list. Begin each item on a line of its own below the name of the field, with two spaces, a dash and a space.`,
  'pasted-text': () =>
    'This answer has paragraphs or points, and as they stand they run together or are read as something else. Write |- behind the name of the field, and all lines of the answer below it, indented two spaces further.',
  'pasted-items': () =>
    'These lines answer a field that takes a list, and as they stand they run together or are read as something else. Begin each item on a line of its own, with a dash and a space.',
  'hash-in-text': (written) =>
    `${quote(written)} is taken for a note, because a space and # stand before it, and the rest of the answer has no beginning. Put the whole text in quotes.`,
  'comment-in-text': () =>
    'The comment above this line ends the answer, and the rest of it has no beginning. Move the comment above the field.',
  'look-alike': (written) =>
    `Here stands ${nameOfSign(written)}, which nobody can tell from a plain sign or from nothing, and which programs read as something else. Write plain letters, spaces and dashes.`,
  'control-character': (written) =>
    `Here stands ${nameOfSign(written)}, which nobody sees, and for which other programs refuse the whole file. Take it out.`,
  'colon-in-text': (written) =>
    `A colon or dash inside this text makes it look like a new field. Put the whole text in quotes${asCopy(written.replaceAll('"', "'"))}.`,
  'missing-colon': (written) =>
    `${quote(written)} stands alone, so it is not clear whether it is a field or text. Add a colon after the name of a field, or indent the line if it goes on with the text above.`,
  'missing-name': (written) =>
    `${quote(written)} stands where the name of a field belongs. Write in front of it the name of the field that it answers, such as “title: ”.`,
  'name-line': (written, name) =>
    `${quote(written)} looks like the name of the field ${quote(name)}, but is not written as one, so what belongs to it is taken for something else. Write the name alone, in small letters, with a colon behind it: “${name}:”.`,
  'missing-group': (written, name) =>
    `${quote(written)} and what follows belongs to the field ${quote(name)}, whose name is missing above it. Write “${name}:” on the line above.`,
  'answer-above-fields': (written, name) =>
    `${quote(written)} stands behind the name of ${quote(name)}, and the answer itself on the lines below; only one of the two can be read. Leave the line of the name empty behind its colon, and move these words into the answer, or keep them as a note.`,
  'missing-dash': (written) =>
    `${quote(written)} begins the next item of a list, and has no dash. Begin each item with a dash and a space.`,
  'missing-space': (written) =>
    `In ${quote(written)} no space stands after the colon or dash, so it is taken for one long word. Put a plain space there.`,
  'missing-comma': (written) =>
    `A comma is missing before ${quote(written)}, so it is not clear where one item ends. Put commas between the items, and quotes around an item with special characters.`,
  'unclosed-quote': () =>
    'A quotation mark opens here and never closes, so all that follows is taken for one text. Add the closing mark.',
  'unclosed-bracket': () =>
    'A bracket that opens here or above is never closed, so the list has no end. Add the closing bracket.',
  'reserved-start': (written) =>
    `A text can't begin with the character ${quote(written.slice(0, 1))}, which has a meaning of its own here. Put the whole text in quotes.`,
  'stray-sign': (written) =>
    `The character ${quote(written.slice(0, 1))} does not belong to an answer like this one, which is a date, a number, an id or one of a few words. Take it out.`,
  'comma-in-reason': () =>
    'A comma ends the reason here, and what follows would be a field of its own. Put the whole reason in quotes.',
  'sign-behind-bracket': (written) =>
    `What stands in brackets ends with the bracket, and here ${quote(written)} stands behind it. Take it out.`,
  'text-behind-bracket': (written) =>
    `The list ends with the bracket, and ${quote(written)} stands behind it. Put it inside the brackets if it is one more item; else keep it as a note, with two spaces and # before it.`,
  'text-after-value': () =>
    'There is more text after the value has ended, and it would be lost. Put the whole text in one pair of quotes; a quotation mark inside it is written twice.',
  'bad-escape': () =>
    'The backslash in this quoted text is read as a command. Use single quotes around the text, or write the backslash twice.',
  'block-header': () => 'After | or > the text has to begin on the next line. Move it down, and indent it.',
  'key-not-text': () => 'The name of a field has to be plain text. Write the name, a colon and the value.',
  'several-documents': () =>
    'A line of dashes begins a second draft in this file, and only the first is read. Put each draft into a file of its own, or delete the line.',
  anchor: (written) =>
    `${quote(written)} marks a passage to be repeated elsewhere. Drafts write every passage out, so that each can be read, compared and signed on its own. Delete the mark, and write the text where it is needed.`,
  alias: (written) =>
    `${quote(`*${written}`)} stands for a passage written elsewhere. Drafts write every passage out, so that each can be read, compared and signed on its own. Write the text itself; if the star is meant as one, put the text in quotes.`,
  tag: (written) =>
    `${quote(written)} has a technical meaning and would not be published. Delete it; if it is meant as text, put the text in quotes.`,
  'too-deep': () =>
    'This is nested far deeper than the form goes, so it was not read. Compare with the form, and take out the extra brackets, dashes or indentation.',
  'too-large': () =>
    'This file has more than a million characters or 50,000 lines and was not read; a commitment is a few pages. Put what is not the commitment itself into another file.',
  'not-utf8': () =>
    'Some letters here could not be read, because the file is not saved as UTF-8. Save it again with the encoding UTF-8, and check the accented letters.',
  'utf-16': () =>
    'This file is saved as UTF-16, which others read as a row of empty signs, so nothing of it was read. Save it again as UTF-8: in VS Code with a click on the encoding in the bar at the bottom, in Notepad with “Save as”.',
  'not-a-form': () =>
    'This is not in the shape of the form, so nothing of it can be read. A draft is made of fields, each with a name, a colon, a space and its answer.',
  unexpected: () =>
    'This can’t be read as part of the form. Compare the line with its neighbours; text with special characters needs quotes around it.',
};

const wanted: Readonly<Record<FieldKind, string>> = {
  map: 'fields of its own, each on a line below it',
  list: 'a list',
  text: 'text',
  label: 'text',
  number: 'a whole number',
  choice: 'one of a few words',
  levels: 'checks with a level each, one a line',
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
      return 'stands a list';
    case 'fields':
      return 'stand fields of their own';
    case 'number':
      return `${quote(written)} is read as a number`;
    case 'yes-or-no':
      return `${quote(written)} is read as true or false`;
    case 'text':
      return `stands the text ${quote(written)}`;
  }
}

function advice(kind: FieldKind, found: FoundKind, written: string): string {
  if (kind === 'list')
    return found === 'fields'
      ? 'Begin each item with a dash.'
      : 'Put it on a line of its own that begins with a dash.';
  if (kind === 'map' || kind === 'levels') return 'Move it to the field that it answers.';
  if (kind === 'number') return 'Write digits only, without quotes.';
  if (found === 'number' || found === 'yes-or-no') return `Put it in quotes${asCopy(written)}.`;
  if (found === 'list') return 'Write one value, without dashes or brackets.';
  return 'Write it as one text; if it holds a colon, put it in quotes.';
}

function asCopy(written: string): string {
  const text = toCopy(written);
  return text === undefined ? '' : `: "${text}"`;
}

/** What came along with text from a word processor or a web page. */
function nameOfSign(written: string): string {
  const [sign = ''] = written;
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const others = /\p{Cc}/u.test(sign) ? 'a control character' : 'a special sign';
  return `${signs[sign] ?? (/\p{L}/u.test(sign) ? `a ${quote(sign)} of another script` : others)} (${code})`;
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
  '\u200e': 'an invisible mark of direction',
  '\u200f': 'an invisible mark of direction',
  '\u2010': 'a typographic hyphen',
  '\u2011': 'a no-break hyphen',
  '\u2013': 'a long dash',
  '\u2014': 'a long dash',
  '\u2212': 'a minus sign',
  '\uff1a': 'a wide colon',
};
