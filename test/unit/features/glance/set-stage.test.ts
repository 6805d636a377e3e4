import assert from 'node:assert/strict';
import { stages, type Stage } from '../../../../server/src/service';
import { setStage } from '../../../../server/src/service/features/stage/set-stage';
import { readDraft } from '../../../../server/src/service/kinds/read-draft';
import { applyEdits } from '../../../../server/src/service/text/edit';
import { commitmentText } from '../../../support/protocol-plan';

function staged(text: string, stage: Stage): string {
  return applyEdits(text, setStage(readDraft('commitment', text), stage));
}

describe('setting the stage', () => {
  it('changes the word that is there, and keeps what stands around it', () => {
    assert.equal(
      staged("title: A\nstage:  'initial'   # since May\nsummary: B\n", 'mature'),
      'title: A\nstage:  mature   # since May\nsummary: B\n',
    );
  });

  it('fills the field that is empty', () => {
    assert.equal(staged('stage:\ntitle: A\n', 'final'), 'stage: final\ntitle: A\n');
    assert.equal(staged('stage:   \ntitle: A\n', 'final'), 'stage: final\ntitle: A\n');
    assert.equal(staged('title: A\nstage: # which?\n', 'final'), 'title: A\nstage: final # which?\n');
    assert.equal(staged('title: A\nstage: ~\n', 'final'), 'title: A\nstage: final\n');
  });

  it("writes the field in the form's place", () => {
    assert.equal(
      staged('# Ours\nnumber: 1 # one\ntitle: >-\n  A\n  B\n\n# Then\nsummary: C\n', 'mature'),
      '# Ours\nnumber: 1 # one\ntitle: >-\n  A\n  B\nstage: mature\n\n# Then\nsummary: C\n',
    );
    assert.equal(
      staged('# Ours\nsummary: C\nproblem:\n', 'mature'),
      '# Ours\nstage: mature\nsummary: C\nproblem:\n',
    );
    assert.equal(staged('title: A\r\nsummary: C', 'mature'), 'title: A\r\nstage: mature\r\nsummary: C');
    assert.equal(staged('title: A', 'mature'), 'title: A\nstage: mature');
    assert.equal(staged('  title: A\n  summary: B\n', 'final'), '  title: A\n  stage: final\n  summary: B\n');
  });

  it('writes between brackets and into an empty file', () => {
    assert.equal(staged('{ title: A, summary: B }', 'final'), '{ title: A, stage: final, summary: B }');
    assert.equal(staged('{ summary: B }', 'final'), '{ stage: final, summary: B }');
    assert.equal(staged('', 'initial'), 'stage: initial\n');
    assert.equal(staged('# A draft', 'mature'), '# A draft\nstage: mature\n');
  });

  it('does nothing where it is so already, or where it is not safe', () => {
    for (const text of [
      'stage: final\n',
      'stage: [final, mature]\n',
      'stage:\n  mature: yes\n',
      '- a\n',
      '<<<<<<< ours\nstage: mature\n=======\nstage: initial\n>>>>>>> theirs\n',
    ]) {
      assert.equal(staged(text, 'final'), text);
    }
  });

  it('gives any beginning of a draft that stage, or leaves it alone', () => {
    const whole = `${commitmentText()}sign_off:\n  - { by: ministry, on: 2024-01-01 }\n`;
    // A half-typed "stage" is the name of the field that is filled, so its letters are not looked for apart.
    const words = (text: string) => text.replace(/^stage\b(?:: ?\w*)?(?:\n|$)/m, '').replace(/\s/g, '');
    for (let length = 0; length <= whole.length; length++) {
      for (const stage of stages) {
        const text = whole.slice(0, length);
        const after = staged(text, stage);
        if (after === text) continue;
        const draft = readDraft('commitment', after);
        assert.equal(draft.kind === 'commitment' && draft.commitment.stage, stage, text);
        // Every word that was there still is.
        assert.equal(words(after), words(text), text);
      }
    }
  });
});
