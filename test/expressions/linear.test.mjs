import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'mocha';
import { collectExpressions } from './collect-expressions.mjs';
import { looksFarBehind, partsOf } from './parts-of-expression.mjs';

// The build for browsers: nothing but JavaScript, and the same on every machine.
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js');
const verdicts = new Map();

/** What is wrong with an expression; nothing where it reads any text in linear time. */
function faultOf(source, flags) {
  if (looksFarBehind(source, flags)) return 'it looks behind without a limit';
  // What is sticky is tried at one place only.
  for (const part of partsOf(flags.includes('y') ? `^(?:${source})` : source, flags)) {
    const { status, complexity, attack } = verdictOn(part, flags.replace(/[dgy]/g, ''));
    if (status === 'vulnerable')
      return `${complexity.summary}, for example on ${attack.pattern} (as /${part}/)`;
    if (status !== 'safe') return `nobody can tell: write it in a simpler way (as /${part}/)`;
  }
  return undefined;
}

function verdictOn(part, flags) {
  const key = `/${part}/${flags}`;
  const known = verdicts.get(key) ?? checkSync(part, flags, { checker: 'automaton', timeout: 600_000 });
  verdicts.set(key, known);
  return known;
}

describe('regular expressions', function () {
  this.timeout(600_000);

  it('are known to be slow where they are', () => {
    const slow = [
      /\s+$/,
      /(a+)+b/,
      /(?<!\\) +$/,
      /x*(?=y)/,
      /(?<=(?:\\\\)*)\n/,
      /^[^\n]*:(?:#[^\n]*)?\r?\n/m,
    ];
    for (const { source, flags } of slow) assert.ok(faultOf(source, flags), source);
    const quick = [/^\s+/, /(?<![a-z])[a-z]+(?![a-z])/, /[^\n]*\n|[^\n]+$/, /\bin\s+(?:the\s+)?order\b/];
    for (const { source, flags } of quick) assert.equal(faultOf(source, flags), undefined, source);
  });

  it('read any text in linear time', async () => {
    const all = await collectExpressions();
    assert.ok(
      all.some(({ from }) => from.startsWith('client/')) && all.some(({ from }) => from === 'put together'),
    );
    const faults = all.flatMap(({ source, flags, from }) => {
      const fault = faultOf(source, flags);
      return fault === undefined ? [] : [`${from} /${source}/${flags}: ${fault}`];
    });
    assert.deepEqual(faults, []);
  });
});
