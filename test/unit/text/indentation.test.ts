import assert from 'node:assert/strict';
import { readIndentation } from '../../../server/src/service/text/indentation';

describe('the indentation of a file', () => {
  it('is two columns where the file shows none', () => {
    assert.deepEqual(readIndentation('number: 3\ntitle: Open budgets\n'), { step: 2, list: 2 });
  });

  it('is that of the first field below another', () => {
    assert.deepEqual(readIndentation('problem:\n    statement: Nobody can follow a contract.\n'), {
      step: 4,
      list: 4,
    });
  });

  it('is told apart for lists', () => {
    const text = 'milestones:\n- title: Publish the register\nproblem:\n    statement: x\n';
    assert.deepEqual(readIndentation(text), { step: 4, list: 0 });
  });

  it('is found below comments and blank lines, whatever ends a line', () => {
    const text = 'supporting:  # ask them\n# first\n\n   # second\n   government:\n     - treasury\n';
    const expected = { step: 3, list: 2 };
    assert.deepEqual(readIndentation(text), expected);
    assert.deepEqual(readIndentation(text.replaceAll('\n', '\r\n')), expected);
    assert.deepEqual(readIndentation(text.replaceAll('\n', '\r')), expected);
  });

  it('is not read off a line that belongs to no field', () => {
    assert.deepEqual(readIndentation('title: Open budgets\n     and open contracts\n'), { step: 2, list: 2 });
  });
});
