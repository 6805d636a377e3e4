import Ajv2020 from 'ajv/dist/2020';
import { annotations, factsOf, fileOf } from '../../../scripts/forms.mjs';
import type { FileFacts } from '../../../server/src/service/schema/draft-kind';
import type { FieldFact } from '../../../server/src/service/schema/field-fact';
import type { FormValidator } from '../../../server/src/service/schema/generated/validators';
import type { DraftBase } from '../../../server/src/service/kinds/draft-base';
import { defineKind } from '../../../server/src/service/kinds/file-kind';
import type { SummaryBase } from '../../../server/src/service/kinds/summary';

const id = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };

/** A kind of file that does not exist: what was seen on a visit. It has a list of the same name as a commitment has. */
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:codraft:visit',
  title: 'Visit',
  description: 'What was seen on a visit to an office.',
  'x-file': { names: ['*.visit.yaml'], location: 'visits/' },
  type: 'object',
  properties: {
    title: { $ref: '#/$defs/label', title: 'Title', description: 'What the visit is called.' },
    date: { $ref: '#/$defs/date', title: 'Date of the visit', description: 'The day of the visit.' },
    host: { $ref: '#/$defs/stakeholder', title: 'Host', description: 'Who was visited.' },
    updates: {
      title: 'Observations',
      description: 'What was seen.',
      type: 'array',
      'x-key': [['id']],
      'x-name': [['id', 'seen']],
      'x-detail': [['start', 'end'], 'place'],
      'x-words': ['seen'],
      'x-ordered': true,
      items: {
        title: 'Observation',
        description: 'One thing that was seen.',
        type: 'object',
        properties: {
          id: {
            $ref: '#/$defs/id',
            title: 'Id',
            description: 'A short name.',
            'x-declares': 'observation',
            'x-within': 'file',
          },
          seen: { $ref: '#/$defs/text', title: 'Seen', description: 'What was seen, in a sentence.' },
          about: { $ref: '#/$defs/topic', title: 'About', description: 'A topic of any visit.' },
          place: { title: 'Place', description: 'Inside or outside.', enum: ['front_desk', 'archive'] },
          start: { $ref: '#/$defs/date', title: 'From', description: 'The first day.' },
          end: { $ref: '#/$defs/date', title: 'Until', description: 'The last day.' },
          follows: {
            title: 'Follows',
            description: 'What it comes of.',
            type: 'array',
            items: { $ref: '#/$defs/observation' },
          },
        },
        required: ['id', 'seen'],
        additionalProperties: false,
      },
    },
    topics: {
      title: 'Topics',
      description: 'What visits are about, each named once in the whole plan.',
      type: 'array',
      'x-key': [['id']],
      'x-words': ['said'],
      items: {
        title: 'Topic',
        description: 'One topic.',
        type: 'object',
        properties: {
          id: { $ref: '#/$defs/id', title: 'Id', description: 'A short name.', 'x-declares': 'topic' },
          said: { $ref: '#/$defs/label', title: 'In words', description: 'What it is about.' },
        },
        required: ['id', 'said'],
        additionalProperties: false,
      },
    },
  },
  required: ['title', 'date', 'host'],
  additionalProperties: false,
  $defs: {
    text: { type: 'string' },
    label: { type: 'string' },
    date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    id,
    stakeholder: { ...id, 'x-refers': 'stakeholder' },
    topic: { ...id, 'x-refers': 'topic' },
    observation: { ...id, 'x-refers': 'observation', 'x-within': 'file' },
  },
};

function validator(): FormValidator {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  for (const [keyword, schemaType] of Object.entries(annotations)) ajv.addKeyword({ keyword, schemaType });
  return ajv.compile(schema) as FormValidator;
}

export const visit = defineKind<DraftBase, SummaryBase>({
  file: fileOf(schema) as FileFacts,
  form: factsOf(schema, 'visit') as FieldFact,
  validate: validator(),
  read: (base) => base,
  summarize: (_draft, base) => base,
  words: () => ({
    heading: 'Visit',
    called: ({ title }) => `the visit “${title ?? ''}”`,
    empty: 'Nothing was seen yet.',
  }),
});
