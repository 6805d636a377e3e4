import { publishedForm } from '../../markdown/published-form';
import type { ParsedYaml } from '../../yaml/parse';
import { canonicalJson, foldSpace, type Shape } from './canonical';
import { hashOf } from './hash';
import { afterSigning, afterSigningOfMilestone } from './not-signed';

const prose: Shape = { holds: 'prose' };
const proseItems: Shape = { holds: 'prose', items: prose };
const organisation: Shape = { holds: 'organisation' };
const organisations: Shape = { holds: 'organisation', items: organisation };
const groups: Shape = {
  fields: new Map(['government', 'civil_society', 'other'].map((group) => [group, organisations])),
};

/** The form as it was when the scheme was made. What the form has learnt since is plain text to it, and stays so. */
const shape: Shape = {
  leftOut: afterSigning,
  fields: new Map<string, Shape>([
    ['summary', prose],
    ['leads', groups],
    ['supporting', groups],
    [
      'problem',
      {
        fields: new Map([
          ['statement', prose],
          ['causes', proseItems],
        ]),
      },
    ],
    [
      'description',
      {
        fields: new Map([
          ['done_so_far', prose],
          ['solution', prose],
          ['results', proseItems],
        ]),
      },
    ],
    [
      'analysis',
      { fields: new Map(['transparency', 'accountability', 'participation'].map((key) => [key, prose])) },
    ],
    [
      'milestones',
      {
        items: {
          leftOut: afterSigningOfMilestone,
          fields: new Map([
            ['outputs', proseItems],
            ['lead', organisation],
            ['supporting', organisations],
          ]),
        },
      },
    ],
  ]),
};

export interface SignedText {
  readonly json: string;
  /** The ids of the organisations that it names, in the order of their numbers in it. */
  readonly organisations: readonly string[];
}

/** What a draft says, with a number for each organisation: which one it is stands beside the text, by its name. */
export function codraft2Text({ root, text: source }: Pick<ParsedYaml, 'root' | 'text'>): SignedText {
  const numbers = new Map<string, number>();
  const json = canonicalJson(root, {
    shape,
    key: normal,
    answer: (node, holds) => {
      if (holds === 'prose') return publishedForm(node, source);
      const text = normal(foldSpace(node.text));
      if (text === '') return undefined;
      if (holds === 'text') return JSON.stringify(text);
      const number = numbers.get(text) ?? numbers.size + 1;
      numbers.set(text, number);
      return String(number);
    },
  });
  return { json, organisations: [...numbers.keys()] };
}

/** Half of SHA-256 is as good a mark of a text, and leaves a signature its one line. */
export function shortHashOf(text: string): string {
  return hashOf(text).slice(0, 32);
}

/** Of the organisation that signs and those that the text names, each by its name. */
export function codraft2Organisations(names: readonly string[]): string {
  return shortHashOf(JSON.stringify(names.map((name) => normal(foldSpace(name)))));
}

function normal(text: string): string {
  return text.normalize('NFC');
}
