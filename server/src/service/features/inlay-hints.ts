import type { Messages } from '../messages/messages';
import { readDate } from '../model/dates';
import type { Surroundings } from '../plans/plans';
import type { Draft } from '../kinds/draft';
import type { FoundField } from '../schema/walk-fields';
import { toKebab } from '../text/kebab';
import type { Range } from '../text/range';

/** A few words behind something written, that are not part of the text. */
export interface InlayHint {
  readonly offset: number;
  readonly text: string;
}

export interface InlayInput {
  readonly draft: Draft;
  readonly surroundings: Surroundings;
  readonly messages: Messages;
}

/** Who or what an id stands for, and the day that a month or a quarter comes down to. */
export function inlayHints({ start, end }: Range, input: InlayInput): readonly InlayHint[] {
  const meaning = meanings(input);
  return input.draft.fields.flatMap((field): readonly InlayHint[] => {
    const { node } = field;
    if (node?.kind !== 'scalar' || node.style === 'block') return [];
    if (node.range.end < start || node.range.start > end) return [];
    const text = meaning(field, node.text.trim());
    return text === undefined ? [] : [{ offset: node.range.end, text }];
  });
}

function meanings({ surroundings, messages }: InlayInput) {
  const names = new Map(surroundings.stakeholders.map(({ id, name }) => [id, name]));
  const themes = new Map(surroundings.plan?.themes.map(({ id, title }) => [id, title]));
  return ({ fact, path }: FoundField, written: string): string | undefined => {
    switch (fact.kind) {
      case 'stakeholder':
        return unlessAlike(written, names.get(written));
      case 'theme':
        return unlessAlike(written, themes.get(written));
      case 'date':
      case 'periodDate':
        return dayOf(written, path.at(-1), messages);
      default:
        return undefined;
    }
  };
}

/** `cabinet-office` says Cabinet Office already. */
function unlessAlike(id: string, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const line = name.replace(/\s+/g, ' ').trim();
  return line === '' || toKebab(line) === toKebab(id) ? undefined : line;
}

function dayOf(written: string, name: string | number | undefined, messages: Messages): string | undefined {
  const date = readDate(written);
  if (!date || date.precision === 'day') return undefined;
  if (name === 'start') return messages.glance.begins(date.first);
  return name === 'end' || name === 'due' ? messages.glance.ends(date.last) : undefined;
}
