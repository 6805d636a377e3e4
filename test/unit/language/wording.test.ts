import assert from 'node:assert/strict';
import { countWords } from '../../../server/src/service/language/count-words';
import { languageIds, languages } from '../../../server/src/service/language/languages';
import { anyOf, anyOfGroups } from '../../../server/src/service/language/wording';

describe('patterns of words', () => {
  it('match whole words, accents and all, over any space', () => {
    const pattern = anyOf(['in due course', 'á\\L+a']);
    for (const text of ['In due  course.', 'in due\ncourse', '(ágila)', "l'ágila"])
      assert.match(text, pattern);
    for (const text of ['in due courses', 'xin due course', 'águilá', 'páginas', 'in-due-course'])
      assert.doesNotMatch(text, pattern);
  });

  it('end with an elision where one is written, and nowhere else in a word', () => {
    const pattern = anyOf(["au lieu d'"]);
    for (const text of ["au lieu d'une heure", "au lieu d'", "au lieu d' un"]) assert.match(text, pattern);
    assert.doesNotMatch('au lieu de', pattern);
    assert.doesNotMatch("d'une heure", anyOf(['un']));
  });

  it('have a space where one may stand, or none', () => {
    const pattern = anyOf(['data ?sets?', '(?<!(?:any|no) old )road ?maps']);
    for (const text of ['datasets', 'data  set', 'a road\nmaps', 'new roadmaps']) assert.match(text, pattern);
    for (const text of ['data', 'no old\n  roadmaps', 'any old road maps'])
      assert.doesNotMatch(text, pattern);
  });

  it('tell which group was found', () => {
    const match = anyOfGroups({ one: ['a b'], two: ['c'] }).exec('x C');
    assert.equal(match?.groups?.two, 'C');
    assert.equal(match.groups.one, undefined);
  });

  it('are written with no mark of another dialect left', () => {
    for (const id of languageIds) {
      const text = JSON.stringify(languages[id]);
      assert.ok(!text.includes('\\p{'), `${id}: use \\L for a letter`);
      assert.ok(!/\| \||\(\?:\||\|\|/.test(text), `${id}: an empty alternative matches everywhere`);
    }
  });

  it('find nothing in an empty text', () => {
    for (const id of languageIds) {
      const { vague, past, concrete, target } = languages[id];
      const lists: readonly (readonly string[])[] = [
        ...Object.values<readonly string[]>({ ...vague }),
        ...Object.values<readonly string[]>({ ...concrete }),
        past,
        target.baseline,
        target.compared,
        target.today,
      ];
      for (const list of lists) assert.doesNotMatch('', anyOf(list), `${id}: ${list.join('|')}`);
    }
  });
});

describe('words', () => {
  it('are counted in many scripts', () => {
    assert.equal(countWords(''), 0);
    assert.equal(countWords(' – … '), 0);
    assert.equal(countWords("L'accès à l'open-data, 2,500 fois."), 5);
    assert.equal(countWords('Публікація всіх договорів'), 3);
    assert.ok(countWords('公开所有合同') >= 3);
  });
});
