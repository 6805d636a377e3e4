import assert from 'node:assert/strict';
import { checkFiles } from '../../support/check-files';

const saying = (draft: string) =>
  checkFiles('unknown-field', { 'a.commitment.yaml': draft }).map(({ message }) => message);

describe('what is said of a name that the form does not have', () => {
  it('proposes a name that is near, and no other', () => {
    const [near = ''] = saying('titel: A\n');
    assert.match(near, /would be published\. Did you mean “title”\?$/);
    for (const name of ['What the ministry will do next year', 'ambition', 'Status quo']) {
      const [far = ''] = saying(`title: A\n${name}: Publish every contract\n`);
      assert.match(far, /would be published\. Move the text to a field of the form, or delete it\.$/);
    }
  });

  it('is no longer because the name is', () => {
    const lengths = [60, 200].map((count) => saying(`title: A\n${'word '.repeat(count)}end: B\n`)[0]?.length);
    assert.equal(lengths[0], lengths[1]);
    assert.ok(lengths[0] !== undefined);
  });
});
