// What the code knows of a form, made from its JSON Schema: the facts about its fields, and which files it is for.

/** What the schemas say beyond JSON Schema; server/src/service/schema/field-fact.ts and form.ts say what each means. */
export const annotations = {
  'x-evidence': 'string',
  'x-absence': 'string',
  'x-seldom': 'boolean',
  'x-written-by': 'string',
  'x-declares': 'string',
  'x-refers': 'string',
  'x-within': 'string',
  'x-key': 'array',
  'x-name': 'array',
  'x-detail': 'array',
  'x-words': 'array',
  'x-ordered': 'boolean',
  'x-file': 'object',
  'x-audience': 'string',
};

/** The facts about the fields of a form. */
export function factsOf(schema, id) {
  return factOf(id, schema, schema, true);
}

/** Which files have a form, and who may see what is in them: nobody outside the plan's circle unless it says so. */
export function fileOf(schema) {
  return { ...schema['x-file'], audience: schema['x-audience'] ?? 'private' };
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
    seldom: schema['x-seldom'],
    writtenBy: schema['x-written-by'],
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

/** The definitions of the schemas that are kinds of answer of their own (`FieldKind`). */
const kindsOfAnswer = new Set([
  'text',
  'label',
  'date',
  'periodDate',
  'id',
  'stakeholder',
  'theme',
  'milestone',
  'webAddress',
  'person',
]);

function kindOf(definition, schema, types) {
  if (types.includes('array')) return 'list';
  if (schema.enum) return 'choice';
  if (kindsOfAnswer.has(definition)) return definition;
  if (schema.additionalProperties?.enum) return 'levels';
  if (types.length === 1 && types[0] === 'object') return 'map';
  if (types.length === 1 && types[0] === 'integer') return 'number';
  if (types.length === 1 && types[0] === 'string') return schema.pattern ? 'id' : 'label';
  return 'any';
}
