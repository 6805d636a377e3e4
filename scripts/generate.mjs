// Makes code from schemas/ and docs/rules/: validators (no compiling at start, no `new Function`) and the facts about every field.
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const schemasFolder = new URL('../schemas/', import.meta.url);
const outFolder = new URL('../server/src/service/schema/generated/', import.meta.url);
const forms = {
  commitment: 'commitment',
  actionPlan: 'action-plan',
  stakeholders: 'stakeholders',
  contacts: 'contacts',
};

/** What the schemas say beyond JSON Schema; server/src/service/schema/field-fact.ts says what each means. */
const annotations = {
  'x-evidence': 'string',
  'x-absence': 'string',
  'x-declares': 'string',
  'x-refers': 'string',
  'x-within': 'string',
  'x-key': 'array',
  'x-name': 'array',
  'x-detail': 'array',
  'x-words': 'array',
  'x-ordered': 'boolean',
};

const schemas = Object.fromEntries(
  Object.entries(forms).map(([form, file]) => [
    form,
    JSON.parse(readFileSync(new URL(`${file}.schema.json`, schemasFolder), 'utf8')),
  ]),
);

mkdirSync(outFolder, { recursive: true });
writeFileSync(new URL('validators.js', outFolder), validators());
writeFileSync(new URL('validators.d.ts', outFolder), validatorTypes());
writeFileSync(new URL('facts.ts', outFolder), facts());
const messagesFolder = new URL('../server/src/service/messages/en/generated/', import.meta.url);
mkdirSync(messagesFolder, { recursive: true });
writeFileSync(new URL('reasons.ts', messagesFolder), reasons());

/** The first paragraph of "Why it matters" of every rule's page, so that an editor can show it without opening the page. */
function reasons() {
  const folder = new URL('../docs/rules/', import.meta.url);
  const entries = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => {
      const page = readFileSync(new URL(name, folder), 'utf8');
      const paragraph = /^## Why it matters\n\n([\s\S]*?)(?:\n\n|$)/m.exec(page)?.[1] ?? '';
      // Links between pages lead nowhere outside the folder; those to the web stay.
      const text = paragraph.replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1').replace(/\s*\n\s*/g, ' ');
      return [name.replace(/\.md$/, ''), text];
    });
  return `// Made by scripts/generate.mjs from docs/rules/. Do not edit.
export const reasons: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};
`;
}

function validators() {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const [keyword, schemaType] of Object.entries(annotations)) ajv.addKeyword({ keyword, schemaType });
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  const names = Object.fromEntries(Object.entries(schemas).map(([form, schema]) => [form, schema.$id]));
  return `// Made by scripts/generate.mjs from schemas/. Do not edit.\n${standaloneCode(ajv, names)}\n`;
}

function validatorTypes() {
  const names = Object.keys(forms).map((form) => `export const ${form}: FormValidator;`);
  return `// Made by scripts/generate.mjs from schemas/. Do not edit.
export interface FormError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export interface FormValidator {
  (value: unknown): boolean;
  errors?: readonly FormError[] | null;
}
${names.join('\n')}
`;
}

function facts() {
  const entries = Object.entries(schemas).map(
    ([form, schema]) =>
      `export const ${form}: FieldFact = ${JSON.stringify(factOf(form, schema, schema, true), null, 2)};\n`,
  );
  return `// Made by scripts/generate.mjs from schemas/. Do not edit.
import type { FieldFact } from '../field-fact';

${entries.join('\n')}`;
}

function factOf(name, written, root, required) {
  const definition = written.$ref?.replace('#/$defs/', '');
  const schema = { ...(definition ? root.$defs[definition] : {}), ...written };
  const types = [schema.type ?? []].flat();
  return {
    name,
    kind: kindOf(definition, schema, types),
    label: schema.title,
    help: schema.description,
    examples: schema.examples ?? [],
    required,
    evidence: schema['x-evidence'] ?? 'memory',
    absence: schema['x-absence'],
    declares: schema['x-declares'],
    refers: schema['x-refers'],
    within: schema['x-within'],
    items: itemsOf(schema),
    mayBeOpen: schema.properties?.tbc !== undefined,
    values: schema.enum ?? schema.additionalProperties?.enum,
    default: schema.default,
    fields: mapFields(schema, root),
    item: schema.items && factOf(`${name}[]`, withLabel(schema.items, schema), root, false),
  };
}

function itemsOf(schema) {
  if (!schema['x-key']) return undefined;
  return {
    key: schema['x-key'],
    name: schema['x-name'] ?? [],
    detail: (schema['x-detail'] ?? []).map((field) => [field].flat()),
    words: schema['x-words'] ?? [],
    ordered: schema['x-ordered'] ?? false,
  };
}

/** An item of a plain list is called what its list is called. */
function withLabel(items, list) {
  return { title: list.title, description: list.description, ...items };
}

function mapFields(schema, root) {
  const fields = Object.entries(schema.properties ?? {}).filter(([key]) => key !== 'tbc');
  if (fields.length === 0) return undefined;
  return fields.map(([key, value]) => factOf(key, value, root, (schema.required ?? []).includes(key)));
}

function kindOf(definition, schema, types) {
  if (types.includes('array')) return 'list';
  if (schema.enum) return 'choice';
  if (definition) return definition;
  if (schema.additionalProperties?.enum) return 'levels';
  if (types.length === 1 && types[0] === 'object') return 'map';
  if (types.length === 1 && types[0] === 'integer') return 'number';
  if (types.length === 1 && types[0] === 'string') return schema.pattern ? 'id' : 'label';
  return 'any';
}
