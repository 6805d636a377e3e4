import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from 'scslre';
import { collectExpressions } from './collect-expressions.mjs';

/** Where the time that an expression takes can grow faster than the text, as `kind: the repeated part`. */
function faultsOf(source, flags) {
  const { reports } = analyse({ source, flags }, { assumeRejectingSuffix: false });
  return reports.map(({ type, quant, startQuant }) => `${type}: ${(quant ?? startQuant).raw}`);
}

describe('regular expressions', () => {
  it('are known to be slow where they are', () => {
    const slow = [
      /\s+$/,
      /(a+)+b/,
      /^(\w+\s?)*$/,
      /a*a*b/,
      /(?<!\\) +$/,
      /x*(?=y)/,
      /(?<!that\s+)done\b/,
      /^[^\n]*:(?:#[^\n]*)?\r?\n/m,
    ];
    for (const { source, flags } of slow) assert.notDeepEqual(faultsOf(source, flags), [], source);
    const quick = [/^\s+/, /\s+/g, /(?<![a-z])[a-z]+(?![a-z])/, /(?<!that\s{1,9})done\b/, /\bin\s+order\b/];
    for (const { source, flags } of quick) assert.deepEqual(faultsOf(source, flags), [], source);
  });

  it('read any text in linear time', async () => {
    const all = await collectExpressions();
    for (const from of ['client/src', 'server/src', 'put together'])
      assert.ok(
        all.some((one) => one.from.startsWith(from)),
        from,
      );
    const faults = all.flatMap(({ source, flags, from }) =>
      faultsOf(source, flags).map((fault) => `${from} /${source.slice(0, 200)}/${flags}: ${fault}`),
    );
    assert.deepEqual(faults, []);
  });
});
