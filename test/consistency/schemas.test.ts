import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'yaml';
import { draftFiles } from '../../server/src/protocol/index';
import { filesBelow } from '../support/fixtures';

const root = join(__dirname, '../..');
const forms = Object.keys(draftFiles);

function schemaOf(form: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, `schemas/${form}.schema.json`), 'utf8')) as Record<
    string,
    unknown
  >;
}

/** As any other tool would read them: it knows the standard, and passes over what is ours. */
function otherTool(): Ajv2020 {
  return new Ajv2020({ strict: false, allErrors: true });
}

describe('the published schemas', () => {
  for (const form of forms) {
    it(`${form} is valid JSON Schema 2020-12, on its own`, () => {
      const ajv = otherTool();
      assert.equal(ajv.validateSchema(schemaOf(form)), true, JSON.stringify(ajv.errors));
      assert.doesNotThrow(() => ajv.compile(schemaOf(form)));
    });

    it(`${form} has none of the keywords that make messages nobody understands`, () => {
      assert.doesNotMatch(JSON.stringify(schemaOf(form)), /"(?:oneOf|anyOf|allOf|not)":/);
    });

    it(`${form} gives every field a label and a help`, () => {
      const without: string[] = [];
      const visit = (schema: Record<string, unknown>, path: string) => {
        for (const [name, field] of Object.entries(
          (schema.properties ?? {}) as Record<string, Record<string, unknown>>,
        )) {
          if (typeof field.title !== 'string' || typeof field.description !== 'string')
            without.push(`${path}.${name}`);
          visit(field, `${path}.${name}`);
          if (typeof field.items === 'object')
            visit(field.items as Record<string, unknown>, `${path}.${name}[]`);
        }
      };
      visit(schemaOf(form), form);
      assert.deepEqual(without, []);
    });
  }

  it('accept the complete commitment of the example plan', () => {
    const validate = otherTool().compile(schemaOf('commitment'));
    const text = readFileSync(
      join(root, 'examples/uk-nap6/commitments/1-open-contracting.commitment.yaml'),
      'utf8',
    );
    assert.equal(validate(parse(text)), true, JSON.stringify(validate.errors));
  });

  it('accept the plan and stakeholder files of the examples', () => {
    for (const file of filesBelow(join(root, 'examples'))) {
      const form = Object.entries(draftFiles).find(([, { names }]) =>
        names.some((name) => file.endsWith(`/${name}`)),
      )?.[0];
      if (form === undefined) continue;
      const validate = otherTool().compile(schemaOf(form));
      assert.equal(
        validate(parse(readFileSync(file, 'utf8'))),
        true,
        `${file}: ${JSON.stringify(validate.errors)}`,
      );
    }
  });
});
