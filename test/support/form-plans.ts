import { readFileSync } from 'node:fs';
import { createFormReader, createPlans, messagesFor, type Form, type Plans } from '../../server/src/service';
import { filesBelow } from './fixtures';

const messages = messagesFor('en');

/** Plans of several countries and languages, each as its author wrote it. */
export const folders = [
  'examples/uk-nap6',
  'examples/uk-nap5',
  ...[
    'argentina',
    'chile',
    'colombia',
    'estonia',
    'france',
    'italy-final',
    'kenya',
    'liberia',
    'new-zealand',
  ].map((name) => `test/fixtures/real-world/${name}`),
];

export function plansIn(folder: string, lineBreak = '\n'): Plans {
  const plans = createPlans({ messages });
  for (const file of filesBelow(folder))
    if (/\.ya?ml$/.test(file)) plans.set(file, readFileSync(file, 'utf8').replaceAll(/\r\n|\n/g, lineBreak));
  return plans;
}

/** One commitment that belongs to no plan. */
export function planOf(text: string, uri = 'a.commitment.yaml'): Plans {
  const plans = createPlans({ messages });
  plans.set(uri, text);
  return plans;
}

export function formOf(plans: Plans, uri: string): Form {
  const form = createFormReader(plans, messages).read(uri)?.form;
  if (!form) throw new Error(`${uri} is no draft.`);
  return form;
}
