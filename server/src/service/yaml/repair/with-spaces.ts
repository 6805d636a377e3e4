import type { TextEdit } from '../../text/edit';

/** The edits with those spaces, which are there as yet only in the text that they were made for. */
export function withSpaces(edits: readonly TextEdit[], spaces: readonly number[]): readonly TextEdit[] {
  return spaces.reduce((all, at) => {
    if (all.some(({ range }) => range.start <= at && range.end > at)) return all;
    const behind = all.findIndex(({ range }) => range.start === at + 1);
    return behind < 0
      ? [...all, { range: { start: at, end: at + 1 }, text: ' ' }]
      : all.map((edit, index) => (index === behind ? { ...edit, text: ' ' + edit.text } : edit));
  }, edits);
}

/** The same edits so many characters further down. */
export function shifted(edits: readonly TextEdit[], by: number): readonly TextEdit[] {
  return edits.map(({ range, text }) => ({ range: { start: range.start + by, end: range.end + by }, text }));
}
