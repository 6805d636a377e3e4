import assert from 'node:assert/strict';
import { cameIn } from '../../../client/src/git/head-log';

const id = (letter: string) => letter.repeat(40);
const step = (was: string, is: string, note: string) =>
  `${id(was)} ${id(is)} Ana Ruiz <ana@example.org> 1796037891 +0000\t${note}\n`;
const between = (log: string, before: string, now: string) => cameIn(log, id(before), id(now));

describe('cameIn', () => {
  const begun = step('0', 'a', 'clone: from https://git.example.org/plan');

  it('tells what was pulled or merged from commits of one’s own', () => {
    for (const note of [
      'pull: Fast-forward',
      'pull -q --no-edit: Merge made by the ‘ort’ strategy.',
      'merge from-elsewhere: Fast-forward',
      'commit (merge): Merge branch ‘main’',
    ])
      assert.deepEqual(between(begun + step('a', 'b', note), 'a', 'b'), { from: id('a'), to: id('b') }, note);
    for (const note of [
      'commit: Merge the two lists',
      'commit (amend): pull',
      'commit (initial): rebase',
      'reset: moving to HEAD^',
      'checkout: moving from main to pull',
    ])
      assert.equal(between(begun + step('a', 'b', note), 'a', 'b'), undefined, note);
  });

  it('leaves one’s own commits before and behind out, whichever of them the editor has seen', () => {
    const log =
      begun +
      step('a', 'b', 'commit: Name the lead') +
      step('b', 'c', 'merge from-elsewhere: Merge made by the ‘ort’ strategy.') +
      step('c', 'd', 'commit (amend): Merge both') +
      step('d', 'e', 'commit: Name the other lead');
    const came = { from: id('b'), to: id('c') };
    for (const before of ['a', 'b'])
      for (const now of ['c', 'd', 'e']) assert.deepEqual(between(log, before, now), came, before + now);
    assert.equal(between(log, 'a', 'b'), undefined);
    assert.equal(between(log, 'c', 'e'), undefined);
  });

  it('leaves out what was taken back or changed over to before', () => {
    const log =
      begun +
      step('a', 'b', 'commit: Name the lead') +
      step('b', 'a', 'reset: moving to HEAD^') +
      step('a', 'e', 'checkout: moving from main to theirs') +
      step('e', 'a', 'checkout: moving from theirs to main') +
      step('a', 'c', 'merge theirs: Fast-forward');
    for (const before of ['a', 'b'])
      assert.deepEqual(between(log, before, 'c'), { from: id('a'), to: id('c') }, before);
  });

  it('tells of what was taken back that it was', () => {
    const log = begun + step('a', 'b', 'pull: Fast-forward') + step('b', 'c', 'reset: moving to HEAD^');
    assert.deepEqual(between(log, 'a', 'c'), { from: id('a'), to: id('c') });
  });

  it('says on what a rebase has put one’s own commits', () => {
    const log =
      begun +
      step('a', 'b', 'commit: Name the lead') +
      step('b', 'c', 'pull --rebase (start): checkout c') +
      step('c', 'd', 'pull --rebase (pick): Name the lead') +
      step('d', 'd', 'pull --rebase (finish): returning to refs/heads/main');
    assert.deepEqual(between(log, 'b', 'd'), { from: id('b'), to: id('d'), onto: id('c') });
  });

  it('looks at the way between the two alone, the last one that was gone', () => {
    const log =
      begun +
      step('a', 'b', 'pull: Fast-forward') +
      step('b', 'a', 'reset: moving to HEAD^') +
      step('a', 'c', 'commit: Name the lead');
    assert.equal(between(log, 'a', 'c'), undefined);
    assert.equal(between(log, 'f', 'c'), undefined);
    assert.equal(between(log, 'a', 'f'), undefined);
    assert.equal(between('', 'a', 'b'), undefined);
  });
});
