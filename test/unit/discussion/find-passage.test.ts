import assert from 'node:assert/strict';
import { aboutOf, pathOfAbout } from '../../../server/src/service/kinds/discussion/about';
import { findPassage } from '../../../server/src/service/discussion/find-passage';
import { findWords } from '../../../server/src/service/discussion/find-words';
import { formOf } from '../../../server/src/service/kinds/kinds';
import { readDraft } from '../../../server/src/service/kinds/read-draft';

const text = `number: 1
title: Publish the beneficial owners of companies
problem:
  statement: >-
    Anyone can found a company without saying who owns it, and the **register
    of companies** is searched by the police alone.
  causes:
    - The law of 2009 asks for no owner.
    - Nobody checks what is written down.
milestones:
  - id: m1
    title: Bring in a bill
    outputs: [A bill in parliament]
    due: 2025-06-30
  - id: m2
    title: Open the register
    outputs:
      - The register, free of charge
    due: 2025-12-31
updates:
  - date: 2025-01-15
    note: The bill waits for the cabinet.
`;
const draft = readDraft('commitment', text);

function passage(about: string, words = '') {
  const { state, range, path } = findPassage({ about, words }, draft);
  return [state, text.slice(range.start, range.end).replace(/\s+/g, ' '), path.join('.')];
}

describe('words of a remark', () => {
  const found = (words: string, within: string) => {
    const range = findWords(words, within);
    return range && within.slice(range.start, range.end);
  };

  it('are found whatever signs and breaks are between them', () => {
    assert.equal(
      found('register of companies', 'the **register\n    of companies** is'),
      'register\n    of companies',
    );
    assert.equal(found('«l’année 2024»', 'Dès l’année 2024, tout change'), 'l’année 2024');
    assert.equal(found('سجل الشركات', 'يفتح سجل الشركات للجميع'), 'سجل الشركات');
  });

  it('are whole words, and some', () => {
    assert.equal(found('form', 'more information'), undefined);
    assert.equal(found(' — ', 'a — b'), undefined);
    assert.equal(found('the register of', 'the register'), undefined);
    assert.equal(found('b b c', 'a b b b c'), 'b b c');
  });
});

describe('what a remark calls an answer', () => {
  const { root } = draft.yaml;
  const form = formOf('commitment');

  it('is its fields, with the ids of items', () => {
    assert.equal(aboutOf(['problem', 'statement'], root, form), 'problem.statement');
    assert.equal(aboutOf(['milestones', 1, 'due'], root, form), 'milestones.m2.due');
    assert.equal(aboutOf(['milestones', 1], root, form), 'milestones.m2');
  });

  it('is the list, where items have no id', () => {
    assert.equal(aboutOf(['problem', 'causes', 1], root, form), 'problem.causes');
    assert.equal(aboutOf(['updates', 0, 'note'], root, form), 'updates');
    assert.equal(aboutOf([], root, form), '');
  });

  it('leads back to it, or nowhere', () => {
    assert.deepEqual(pathOfAbout('milestones.m2.due', root, form), ['milestones', 1, 'due']);
    assert.deepEqual(pathOfAbout('', root, form), []);
    for (const about of [
      'milestones.m3',
      'milestones.m1.lost',
      'nothing',
      'title.x',
      'updates.0',
      '..',
      'problem.',
    ])
      assert.equal(pathOfAbout(about, root, form), undefined, about);
  });
});

describe('the passage of a remark', () => {
  it('is its words in the answer that it is about', () => {
    assert.deepEqual(passage('problem.statement', 'register of companies'), [
      'there',
      'register of companies',
      'problem.statement',
    ]);
    assert.deepEqual(passage('milestones.m2', 'register, free'), [
      'there',
      'register, free',
      'milestones.1.outputs.0',
    ]);
  });

  it('is the name of the answer, where it is on all of it', () => {
    assert.deepEqual(passage('milestones.m2.due'), ['there', 'due', 'milestones.1.due']);
    assert.deepEqual(passage(''), ['there', 'number', '']);
  });

  it('follows its words to where else they stand, if that is one place', () => {
    assert.deepEqual(passage('summary', 'The bill waits'), ['moved', 'The bill waits', 'updates.0.note']);
    assert.deepEqual(passage('milestones.m7.title', 'Bring in a bill'), [
      'moved',
      'Bring in a bill',
      'milestones.0.title',
    ]);
    assert.deepEqual(passage('title', 'the register')[0], 'gone');
  });

  it('is gone with its words, and stays with its answer as long as that is there', () => {
    assert.deepEqual(passage('problem.statement', 'every month'), ['gone', 'statement', 'problem.statement']);
    assert.deepEqual(passage('milestones.m7', 'every month'), ['gone', 'number', '']);
    assert.deepEqual(passage('milestones.m7'), ['gone', 'number', '']);
  });
});
