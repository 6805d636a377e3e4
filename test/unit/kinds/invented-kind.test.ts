import assert from 'node:assert/strict';
import {
  applyEdits,
  comparePlans,
  comparisonDocument,
  comparisonPage,
  completeAt,
  createPlans,
  draftsGlob,
  fileNames,
  findSymbols,
  hoverAt,
  mergeDrafts,
  outlineOf,
  publishPlan,
  renameAt,
  writeMarkdown,
  type Plans,
} from '../../../server/src/service';
import { kindOfFile, isPrivate } from '../../../server/src/service/kinds/file-names';
import { addKind } from '../../../server/src/service/kinds/kinds';
import { splitCursor } from '../../support/cursor';
import { files as planFiles, messages } from '../features/navigation/small-plan';
import { visit } from './visit-kind';

const uri = 'visits/archive.visit.yaml';
const text = `title: The city archive
date: 2024-05-06
host: caj
updates:
  - id: queue
    seen: Nobody can ask for a file after noon.
    place: front_desk
    start: 2024-05-06
    end: 2024-05-07
  - id: dust
    seen: Half of the shelves are not in the list.
    follows: [queue]
`;
const files = { ...planFiles, [uri]: text };

function plansOf(texts: Readonly<Record<string, string>>): Plans {
  const plans = createPlans({ messages });
  for (const [path, written] of Object.entries(texts)) plans.set(path, written);
  return plans;
}

function findingsIn(written: string, at = uri, around: Readonly<Record<string, string>> = planFiles) {
  const plans = plansOf({ ...around, [at]: written });
  return plans.findings(at).map(({ rule, range }) => `${rule}: ${written.slice(range.start, range.end)}`);
}

/** The draft with a cursor in it, and what a feature there needs. */
function asked(marked: string) {
  const { text: written, offset } = splitCursor(marked);
  const plans = plansOf({ ...planFiles, [uri]: written });
  const draft = plans.draft(uri);
  assert.ok(draft);
  return { plans, draft, offset, uri, messages, surroundings: plans.surroundings(uri), today: '2024-06-01' };
}

describe('a kind of file of which only a form and a record are known', () => {
  let remove: () => void;
  before(() => {
    remove = addKind('visit', visit);
  });
  after(() => remove());

  it('is known by its name, and ours in its place in a plan only', () => {
    assert.equal(kindOfFile(uri), 'visit');
    assert.ok(fileNames().includes('*.visit.yaml'));
    assert.ok(draftsGlob().includes('*.visit.yaml'));
    assert.ok(plansOf(files).files().includes(uri));
    assert.deepEqual(findingsIn('title: x\n', 'archive.visit.yaml'), []);
    assert.deepEqual(findingsIn('title: x\n', uri, {}), []);
  });

  it('is checked against its form, and for names that the plan does not have', () => {
    assert.deepEqual(findingsIn(text), []);
    assert.deepEqual(findingsIn(''), ['missing-field: ']);
    assert.deepEqual(findingsIn(text.replace('date: 2024-05-06\nhost', 'host')), ['missing-field: title']);
    assert.deepEqual(findingsIn(text.replace('host: caj', 'host: cja')), ['unknown-stakeholder: cja']);
    assert.deepEqual(findingsIn(text.replace('id: dust', 'id: queue')), ['duplicate-id: queue']);
    assert.deepEqual(findingsIn(text.replace('place:', 'plcae:')), ['unknown-field: plcae']);
    assert.deepEqual(findingsIn(text.replace('front_desk', 'cellar')), ['unknown-value: cellar']);
    assert.deepEqual(findingsIn(text.replace('end: 2024-05-07', 'end: 2024-05-01')), [
      'period-reversed: 2024-05-01',
    ]);
  });

  it('is completed: its fields, who is listed in the plan, and what it names itself', () => {
    const offered = (marked: string) =>
      completeAt(asked(marked).offset, asked(marked)).map(({ label }) => label);
    assert.deepEqual(offered('title: x\n<|>').slice(0, 3), ['date', 'host', 'updates']);
    assert.ok(offered(text.replace('host: caj', 'host: <|>')).includes('article-19'));
    assert.ok(offered(text.replace('place: front_desk', 'place: <|>')).includes('archive'));
    assert.deepEqual(offered(text.replace('follows: [queue]', 'follows: [<|>]')), ['queue']);
  });

  it('offers what another file of the plan gives a name to, and says what it is', () => {
    const first = 'visits/court.visit.yaml';
    const topics = `title: The court\ndate: 2024-05-07\nhost: caj\ntopics:\n  - id: opening-hours\n    said: When people may come\n`;
    const marked = text.replace('place: front_desk', 'about: <|>');
    const { text: written, offset } = splitCursor(marked);
    const plans = plansOf({ ...planFiles, [first]: topics, [uri]: written });
    const draft = plans.draft(uri);
    assert.ok(draft);
    const found = completeAt(offset, {
      draft,
      messages,
      surroundings: plans.surroundings(uri),
    });
    assert.deepEqual(
      found.map(({ label, detail }) => [label, detail]),
      [['opening-hours', 'When people may come']],
    );
  });

  it('explains its fields', () => {
    const { offset, ...input } = asked(text.replace('date:', 'da<|>te:'));
    const hover = hoverAt(offset, { ...input, findings: [], linkTo: (rule: string) => rule });
    assert.match(hover?.text ?? '', /Date of the visit/);
  });

  it('has an outline, and its items are found by name', () => {
    const [root] = outlineOf(asked(`${text}<|>`));
    assert.equal(root?.name, 'The city archive');
    const list = root.children.find(({ name }) => name === 'Observations');
    assert.deepEqual(
      list?.children.map(({ name, detail }) => [name, detail]),
      [
        ['queue Nobody can ask for a file after noon.', '2024-05-06 to 2024-05-07 · front desk'],
        ['dust Half of the shelves are not in the list.', undefined],
      ],
    );
    assert.deepEqual(
      findSymbols('shelves', plansOf(files), messages).map(({ name }) => name),
      ['dust Half of the shelves are not in the list.'],
    );
  });

  it('is renamed in: what it names itself, and who is listed in the plan', () => {
    const renamed = (marked: string, id: string) => {
      const { offset, plans } = asked(marked);
      const result = renameAt(offset, uri, id, plans, messages);
      assert.equal(result.kind, 'renaming');
      return Object.fromEntries(
        result.files.map((file) => [file.uri, applyEdits(plans.text(file.uri) ?? '', file.edits)]),
      );
    };
    assert.deepEqual(renamed(text.replace('[queue]', '[qu<|>eue]'), 'waiting'), {
      [uri]: text.replaceAll('queue', 'waiting'),
    });
    const everywhere = renamed(text.replace('host: caj', 'host: c<|>aj'), 'ombudsman');
    assert.equal(everywhere[uri], text.replace('caj', 'ombudsman'));
    assert.match(everywhere['stakeholders.yaml'] ?? '', /id: ombudsman/);
  });

  it('is compared by what its items are known by, in its own words, and behind the other files', () => {
    const after = text
      .replace('host: caj', 'host: article-19')
      .replace('  - id: dust', '  - id: mould\n    seen: The cellar is wet.\n  - id: dust')
      .replace('after noon', 'after three');
    const plan = planFiles['action-plan.yaml'] ?? '';
    const compared = comparePlans(
      new Map(Object.entries(files)),
      new Map(
        Object.entries({
          ...files,
          [uri]: after,
          'action-plan.yaml': plan.replace('Kenya Action', 'Our Action'),
        }),
      ),
      { messages },
    );
    assert.deepEqual(
      compared.files.map(({ file, changes }) => [file, changes.map(({ path }) => path)]),
      [
        ['action-plan.yaml', ['title']],
        [uri, ['host', 'updates[queue].seen', 'updates[mould]']],
      ],
    );
    const written = writeMarkdown(
      comparisonDocument(compared, { messages, names: { before: 'a', after: 'b' } }),
    );
    assert.match(written, /Visit: The city archive/);
    // The words for the updates of a commitment are not those of this list.
    assert.doesNotMatch(written, /[Uu]pdate/);
  });

  it('is merged by what its items are known by', () => {
    const ours = text.replace('after noon', 'after three');
    const theirs = text.replace(
      '  - id: queue',
      '  - id: mould\n    seen: The cellar is wet.\n  - id: queue',
    );
    assert.deepEqual(mergeDrafts(kindOfFile(uri), text, ours, theirs), {
      text: theirs.replace('after noon', 'after three'),
      conflicts: 0,
    });
  });

  it('is private, as nobody said that it is public', () => {
    assert.equal(isPrivate(uri), true);
    const plans = plansOf(files);
    const published = publishPlan(plans, 'action-plan.yaml', { withContacts: true });
    assert.ok(published);
    assert.doesNotMatch(writeMarkdown(published), /archive|shelves/);
    const page = comparisonPage(
      plans,
      {
        uri: 'action-plan.yaml',
        scope: 'plan',
        names: { before: 'a', after: 'b' },
        older: [{ uri, text: text.replace('dust', 'sand') }],
      },
      messages,
    );
    assert.doesNotMatch(JSON.stringify(page), /archive|shelves/);
  });
});
