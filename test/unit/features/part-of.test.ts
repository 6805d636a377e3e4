import assert from 'node:assert/strict';
import {
  applyEdits,
  completeAt,
  createPlans,
  hoverAt,
  messagesFor,
  publish,
  renameAt,
  writeMarkdown,
} from '../../../server/src/service';
import { splitCursor } from '../../support/cursor';

const messages = messagesFor('en');
const list = `stakeholders:
  - id: rete
    name: Rete delle reti
    sector: civil_society
  - id: acqua
    name: Forum dell'acqua
    sector: civil_society
    part_of: rete
`;
const files = {
  'action-plan.yaml':
    'country: Italy\nnumber: 6\ntitle: Piano\nlanguage: it\nperiod: { start: 2024, end: 2025 }\n',
  'stakeholders.yaml': list,
  'commitments/1.commitment.yaml': 'number: 1\ntitle: Fonti\nleads: { civil_society: [acqua] }\n',
  'meetings/2024-05-14.meeting.yaml':
    'title: Riunione\ndate: 2024-05-14\nattendance: { sectors: [{ sector: civil_society, number: 1, bodies: [acqua, rete] }] }\n',
};

function plansOf(texts: Readonly<Record<string, string>>) {
  const plans = createPlans({ messages });
  for (const [uri, text] of Object.entries({ ...files, ...texts })) plans.set(uri, text);
  return plans;
}

function asked(uri: string, marked: string) {
  const { text, offset } = splitCursor(marked);
  const plans = plansOf({ [uri]: text });
  const draft = plans.draft(uri);
  assert.ok(draft);
  return { plans, offset, input: { draft, messages, surroundings: plans.surroundings(uri) } };
}

describe('an organisation that is part of a network', () => {
  it('names one that is listed', () => {
    const { offset, input } = asked('stakeholders.yaml', list.replace('part_of: rete', 'part_of: <|>'));
    assert.ok(completeAt(offset, input).some(({ label }) => label === 'rete'));
    const wrong = plansOf({ 'stakeholders.yaml': list.replace('part_of: rete', 'part_of: reti') });
    assert.deepEqual(
      wrong.findings('stakeholders.yaml').map(({ rule }) => rule),
      ['unknown-stakeholder'],
    );
    assert.deepEqual(plansOf({}).findings('stakeholders.yaml'), []);
  });

  it('follows the network when that gets another id', () => {
    const { plans, offset } = asked('stakeholders.yaml', list.replace('id: rete', 'id: re<|>te'));
    const renamed = renameAt(offset, 'stakeholders.yaml', 'rete-grande', plans, messages);
    assert.ok('files' in renamed, JSON.stringify(renamed));
    const edits = renamed.files.find(({ uri }) => uri === 'stakeholders.yaml')?.edits ?? [];
    assert.match(applyEdits(list, edits), /id: rete-grande[^]*part_of: rete-grande/);
  });

  it('is shown with it where organisations are listed and pointed at', () => {
    for (const uri of ['action-plan.yaml', 'meetings/2024-05-14.meeting.yaml']) {
      const document = publish(plansOf({}), uri);
      assert.ok(document);
      const page = writeMarkdown(document);
      assert.match(page, /Forum dell'acqua \(Rete delle reti\)/);
      assert.doesNotMatch(page, /Rete delle reti \(/);
    }
    const { offset, input } = asked(
      'commitments/1.commitment.yaml',
      files['commitments/1.commitment.yaml'].replace('[acqua]', '[ac<|>qua]'),
    );
    const hover = hoverAt(offset, { ...input, findings: [], linkTo: (rule) => rule });
    assert.match(hover?.text ?? '', /Forum dell'acqua[^]*Part of Rete delle reti\./);
  });
});
