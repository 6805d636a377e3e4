import assert from 'node:assert/strict';
import { FormMirror } from '../../../client/src/form/form-mirror';
import type { FormAnswer, FormInfo, FormQuestion } from '../../../server/src/protocol/form';

function question(id: string, box: FormQuestion['box'], names?: string): FormQuestion {
  const asked = {
    id,
    box,
    label: id,
    help: '',
    examples: [],
    required: false,
    mayBeOpen: true,
    seldom: false,
  };
  return { ...asked, ...(names !== undefined && { names }) };
}

function answer(at: string, asked: string): FormAnswer {
  return { at, question: asked, state: 'missing', line: 0 };
}

const form: FormInfo = {
  uri: 'plan/commitments/1.commitment.yaml',
  revision: 1,
  version: 1,
  title: 'Open courts',
  language: 'en',
  status: { answered: 0, asked: 5, problems: { errors: 0, warnings: 0, infos: 0 }, waiting: [] },
  isWhole: true,
  questions: [
    question('theme', 'name', 'theme'),
    question('leads/government', 'list'),
    question('leads/government/-', 'name', 'stakeholder'),
    question('milestones/-/lead', 'name', 'stakeholder'),
    question('problem/causes', 'list'),
    question('problem/causes/-', 'text'),
  ],
  answers: [
    answer('theme', 'theme'),
    answer('leads/government', 'leads/government'),
    answer('leads/government/0', 'leads/government/-'),
    answer('milestones/0/lead', 'milestones/-/lead'),
    answer('problem/causes', 'problem/causes'),
  ],
  gone: [],
  findings: [],
};

describe('what the side of the editor knows of a form', () => {
  it('is what may be named: in one answer, in a list of names, and nothing elsewhere', () => {
    const mirror = new FormMirror();
    mirror.take(form);
    assert.equal(mirror.namesAskedFor('theme'), 'theme');
    assert.equal(mirror.namesAskedFor('leads/government'), 'stakeholder');
    assert.equal(mirror.namesAskedFor('leads/government/0'), 'stakeholder');
    assert.equal(mirror.namesAskedFor('milestones/0/lead'), 'stakeholder');
    assert.equal(mirror.namesAskedFor('problem/causes'), undefined);
    assert.equal(mirror.namesAskedFor('no/such/place'), undefined);
  });
});
