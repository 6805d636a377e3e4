import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compareDrafts, kindOfFile, messagesFor, type Change } from '../../../server/src/service';
import { filesBelow } from '../../support/fixtures';

const root = join(__dirname, '../../..');
const files = ['examples', 'test/fixtures/real-world']
  .flatMap((folder) => filesBelow(join(root, folder)))
  .filter((file) => file.endsWith('.yaml'));

function compare(file: string, before: string, after: string): readonly Change[] {
  const kind = kindOfFile(file) ?? 'commitment';
  return compareDrafts(before, after, { kind, messages: messagesFor('en') });
}

/** What a file says, without what is empty, and with or without line breaks; nothing when it cannot be read. */
function meaning(text: string, isWordsOnly = true): string | undefined {
  const tidy = (value: unknown): unknown => {
    if (Array.isArray(value)) return nonEmpty(value.map(tidy).filter((item) => item !== undefined));
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).flatMap(([key, item]) => {
        const said = tidy(item);
        return said === undefined ? [] : [[key, said] as const];
      });
      return nonEmpty(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    if (typeof value !== 'string') return value ?? undefined;
    return (isWordsOnly ? value.replace(/\s+/gu, ' ') : value).trim() || undefined;
  };
  try {
    return JSON.stringify(tidy(parse(text)));
  } catch {
    return undefined;
  }
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

describe('comparing real drafts', () => {
  it('finds nothing where only blank lines and line breaks differ', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const lineBreak = text.includes('\r') ? '\n' : '\r\n';
      assert.deepEqual(compare(file, text, text.replace(/\r?\n/g, lineBreak)), [], file);
      assert.deepEqual(compare(file, text, text.replace(/\n(?=[a-z_]+:)/g, '\n\n')), [], file);
    }
  });

  it('names a change for every line that is taken out and said something', () => {
    for (const file of files) {
      const lines = readFileSync(file, 'utf8').split('\n');
      const text = lines.join('\n');
      const [before, exactly] = [meaning(text), meaning(text, false)];
      for (let i = 0; i < lines.length; i += 3) {
        const after = [...lines.slice(0, i), ...lines.slice(i + 1)].join('\n');
        const said = meaning(after);
        if (said === undefined) continue;
        const changes = compare(file, text, after);
        const isComment = /^\s*#/.test(lines[i] ?? '');
        if (said !== before) assert.notDeepEqual(changes, [], `${file}:${i + 1} ${lines[i] ?? ''}`);
        else if (!isComment && !text.includes('#') && meaning(after, false) === exactly)
          assert.deepEqual(changes, [], `${file}:${i + 1}`);
        // What went away on one side comes back on the other.
        assert.equal(compare(file, after, text).length, changes.length, `${file}:${i + 1}`);
      }
    }
  });

  it('tells in plain sentences what the final plan of Italy made of its draft', () => {
    const read = (name: string) =>
      readFileSync(
        join(root, `test/fixtures/real-world/${name}/commitments/agenda-nazionale.commitment.yaml`),
        'utf8',
      );
    const told = compareDrafts(read('italy-consultation'), read('italy-final'), {
      kind: 'commitment',
      messages: messagesFor('en'),
      language: 'it',
    }).map(({ summary }) => summary);
    for (const sentence of [
      'The draft went from “mature” to “published”',
      '“consultazione” moved from December 2017 to November 2016, 13 months earlier',
      '“monitoraggio” moved from May 2018 to February 2018, 3 months earlier',
    ]) {
      assert.ok(told.includes(sentence), `${sentence} is not in\n${told.join('\n')}`);
    }
  });

  it('does not hang on texts that no draft holds', () => {
    const han = '公开合同数据'.repeat(16_000);
    const words = (by: number) => Array.from({ length: 18_000 }, (_, i) => `w${(i * by) % 7919}`).join(' ');
    const pairs = [
      [`summary: ${words(3)}\n`, `summary: ${words(7)}\n`],
      [`summary: ${han}\n`, `summary: 数据${han}\n`],
      ['# a\n\n'.repeat(9000), '# b\n\n'.repeat(9000)],
      ['a: 1\n'.repeat(4000), 'a: 2\n'.repeat(4000)],
    ] as const;
    for (const [before, after] of pairs) assert.notDeepEqual(compare('x.commitment.yaml', before, after), []);
  });
});
