import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import fc from 'fast-check';
import { kindOfFile } from '../../server/src/service';
import { filesBelow } from '../support/fixtures';
import { editText, textEdit } from './edit-text';

const root = join(__dirname, '../..');

/** The plans of real countries, file by file. */
const plans = ['test/fixtures/real-world', 'examples'].flatMap((folder) => {
  const byPlan = new Map<string, Map<string, string>>();
  for (const path of filesBelow(join(root, folder)).filter((file) => kindOfFile(file) !== undefined)) {
    const home = dirname(path.replace(`${sep}commitments${sep}`, sep));
    const files = byPlan.get(home) ?? new Map<string, string>();
    files.set(relative(home, path).split(sep).join('/'), readFileSync(path, 'utf8'));
    byPlan.set(home, files);
  }
  return [...byPlan.values()];
});

/** Every file of them that can be edited, commitments far more often than the others. */
const choices = plans.flatMap((files) => [...files.keys()].map((uri) => ({ files, uri })));
const commitments = choices.filter(({ uri }) => kindOfFile(uri) === 'commitment');
const choice = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...commitments) },
  { weight: 1, arbitrary: fc.constantFrom(...choices) },
);

/** A plan of which one file was edited by one person, and by another one on their own. */
export interface EditedPlan {
  readonly uri: string;
  readonly files: ReadonlyMap<string, string>;
  readonly base: string;
  readonly text: string;
  readonly other: string;
  /** Where in the text somebody is. */
  readonly offset: number;
}

const edits = fc.array(textEdit, { maxLength: 5 });

/** Smaller ones have fewer edits; the draft itself stays whole. */
export const editedPlan: fc.Arbitrary<EditedPlan> = fc
  .record({ choice, mine: edits, yours: edits, at: fc.nat(9999) })
  .map(({ choice: { files, uri }, mine, yours, at }) => {
    const base = files.get(uri) ?? '';
    const text = mine.reduce(editText, base);
    const other = yours.reduce(editText, base);
    return {
      uri,
      files: new Map([...files, [uri, text]]),
      base,
      text,
      other,
      offset: Math.floor((at / 9999) * text.length),
    };
  });
