// Makes code from schemas/ and docs/rules/: validators (no compiling at start, no `new Function`), the facts about every field,
// and, in package.json, which files are ours.
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { annotations, factsOf, fileOf } from './forms.mjs';

const schemasFolder = new URL('../schemas/', import.meta.url);
const outFolder = new URL('../server/src/service/schema/generated/', import.meta.url);
const modelFolder = new URL('../server/src/service/model/generated/', import.meta.url);
const protocolFolder = new URL('../server/src/protocol/generated/', import.meta.url);

/** By the name of each kind of file: `action-plan`. */
const schemas = Object.fromEntries(
  readdirSync(schemasFolder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => [
      name.replace('.schema.json', ''),
      JSON.parse(readFileSync(new URL(name, schemasFolder), 'utf8')),
    ]),
);

mkdirSync(outFolder, { recursive: true });
writeFileSync(new URL('validators.js', outFolder), validators());
writeFileSync(new URL('validators.d.ts', outFolder), validatorTypes());
writeFileSync(new URL('facts.ts', outFolder), facts());
writeFileSync(new URL('files.ts', outFolder), files());
for (const folder of [protocolFolder, modelFolder]) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('choices.ts', folder), choices());
}
writeFileSync(new URL('draft-files.ts', protocolFolder), files());
writeManifest();
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
  const names = Object.fromEntries(Object.entries(schemas).map(([kind, { $id }]) => [nameOf(kind), $id]));
  return `// Made by scripts/generate.mjs from schemas/. Do not edit.\n${standaloneCode(ajv, names)}\n`;
}

function validatorTypes() {
  const names = Object.keys(schemas).map((kind) => `export const ${nameOf(kind)}: FormValidator;`);
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
    ([kind, schema]) =>
      `export const ${nameOf(kind)}: FieldFact = ${JSON.stringify(factsOf(schema, kind), null, 2)};\n`,
  );
  return `// Made by scripts/generate.mjs from schemas/. Do not edit.
import type { FieldFact } from '../field-fact';

${entries.join('\n')}`;
}

/** Which files each kind has; the server and the editor's side know the same. */
function files() {
  const all = Object.entries(schemas).map(([kind, schema]) => [kind, fileOf(schema)]);
  return `// Made by scripts/generate.mjs from schemas/. Do not edit.
export const draftFiles = ${JSON.stringify(Object.fromEntries(all), null, 2)} as const;
`;
}

/** What code and form both list. */
function choices() {
  const stages = schemas.commitment.properties.stage.enum;
  const sectors = schemas.stakeholders.properties.stakeholders.items.properties.sector.enum;
  return `// Made by scripts/generate.mjs from schemas/. Do not edit.

/** How far a draft is, in order. */
export const stages = ${JSON.stringify(stages)} as const;

/** What kind of organisation a stakeholder is. */
export const sectors = ${JSON.stringify(sectors)} as const;
`;
}

/** As code calls it: `actionPlan`. */
function nameOf(kind) {
  return kind.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/**
 * The files that the extension starts for and that open in its language: those whose names alone say that they are ours. Any
 * file of a plan can be opened as a form.
 */
function writeManifest() {
  const file = new URL('../package.json', import.meta.url);
  const written = readFileSync(file, 'utf8');
  const manifest = JSON.parse(written);
  const names = Object.values(schemas)
    .map(fileOf)
    .flatMap(({ names, location }) =>
      location === 'anywhere' ? names : names.filter((name) => name.startsWith('*')),
    );
  const others = manifest.activationEvents.filter((event) => !event.startsWith('workspaceContains:'));
  manifest.activationEvents = [
    ...others.filter((event) => event.startsWith('onLanguage:')),
    ...names.map((name) => `workspaceContains:**/${name}`),
    ...others.filter((event) => !event.startsWith('onLanguage:')),
  ];
  const [language] = manifest.contributes.languages;
  language.extensions = names.filter((name) => name.startsWith('*')).map((name) => name.slice(1));
  language.filenames = names.filter((name) => !name.startsWith('*'));
  const [form] = manifest.contributes.customEditors;
  const all = Object.values(schemas).flatMap((schema) => fileOf(schema).names);
  form.selector = all.map((name) => ({ filenamePattern: name }));
  // What nobody sees stays written out.
  const text = `${JSON.stringify(manifest, null, 2).replace(/(?! )[\p{Zs}\p{Cf}]/gu, escape)}\n`;
  if (text !== written) writeFileSync(file, text);
}

function escape(sign) {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
