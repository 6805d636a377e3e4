import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchemaObject } from 'ajv';

/**
 * Checks a report against the schema that OASIS publishes (Errata 01). It is written in draft 4 of JSON Schema, of which it
 * uses nothing that has changed since but the name of `id`.
 */
export function createSarifValidator(): (report: unknown) => readonly string[] {
  const path = join(__dirname, '../fixtures/sarif-schema-2.1.0.json');
  const draft4 = readFileSync(path, 'utf8')
    .replace('"id":', '"$id":')
    .replace(/"\$schema": "http.*/, '');
  const schema = JSON.parse(draft4) as AnySchemaObject;
  const uri = /^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})*$/i;
  const reference = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})*$/i;
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    formats: {
      uri,
      // A colon in the first step would make it the name of a protocol.
      'uri-reference': (text) => reference.test(text) && (uri.test(text) || !/^[^/]*:/.test(text)),
      'date-time': (text) => !Number.isNaN(Date.parse(text)),
    },
  });
  const validate = ajv.compile(schema);
  return (report) => {
    if (validate(report)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  };
}
