import { locate } from '../../cursor/locate';
import type { KeyPlace, Place, ValuePlace } from '../../cursor/place';
import type { Messages } from '../../messages/messages';
import type { Surroundings } from '../../plans/plans';
import { forms } from '../../schema/draft-kind';
import type { FieldFact } from '../../schema/field-fact';
import type { Draft } from '../../schema/read-draft';
import { factAt } from '../../schema/walk-fields';
import { readIndentation } from '../../text/indentation';
import { knownAnswers } from '../known-answers';
import { completeKeys } from './complete-keys';
import { completeValue, type ValueOptions } from './complete-values';
import { completeChecks } from './complete-checks';
import { sortKey, type Completion } from './completion';
import { FieldBody } from './field-body';

export interface CompleteInput {
  readonly draft: Draft;
  readonly surroundings: Surroundings;
  readonly say: Messages;
}

/** What can be written at the cursor; nothing inside long texts and comments. */
export function completeAt(offset: number, input: CompleteInput): readonly Completion[] {
  const { draft } = input;
  const { text, lines } = draft.yaml;
  const place = locate(text, lines, offset);
  if (place.kind === 'nowhere') return [];
  const fact = factAt(forms[draft.kind], place.path);
  if (!fact) return completeUnlisted(place, input);
  return place.kind === 'key' ? completeKeyPlace(place, fact, input) : completeValuePlace(place, fact, input);
}

function completeKeyPlace(place: KeyPlace, fact: FieldFact, input: CompleteInput): readonly Completion[] {
  const { draft, surroundings, say } = input;
  if (fact.kind === 'levels') return completeChecks(place, say);
  const layout = layoutAt(place, draft);
  if (fact.fields) {
    return completeKeys(place, fact, { ...layout, known: knownAnswers(draft, surroundings), say });
  }
  if (fact.kind === 'list' && place.fresh && fact.item) return beginItem(place, fact, input);
  // Behind a dash, or on the line below a key, what is typed may be the value itself.
  return completeValue(asValue(place), fact, input);
}

function completeValuePlace(place: ValuePlace, fact: FieldFact, input: CompleteInput): readonly Completion[] {
  if (fact.kind === 'list' && fact.item) {
    if (place.flow) return completeValue(place, fact.item, input);
    const { text, lines } = input.draft.yaml;
    const { line } = lines.position(place.range.start);
    const isFresh = text.slice(lines.range(line).start, place.range.start).trim() === '';
    if (isFresh) return [...beginItem(place, fact, input), ...fieldsBelow(place, input)];
    return inBrackets(completeValue(place, fact.item, input), fact);
  }
  return completeValue(place, fact, input);
}

/** Behind `government:` a single id would be text where a list belongs. */
function inBrackets(items: readonly Completion[], fact: FieldFact): readonly Completion[] {
  if (fact.item?.kind === 'map') return [];
  return items.map((item) => (item.kind === 'gap' ? item : { ...item, insert: `[${item.insert}$0]` }));
}

/** At the edge, below a list whose dashes stand there, the next field of the draft may begin as well as the next item. */
function fieldsBelow(place: ValuePlace, input: CompleteInput): readonly Completion[] {
  const { draft, surroundings, say } = input;
  const { root } = draft.yaml;
  if (place.column > 0 || place.flow || place.path.length !== 1 || root?.kind !== 'map') return [];
  const siblings = root.entries.map(({ key }) => key);
  const known = knownAnswers(draft, surroundings);
  const layout = layoutAt(place, draft);
  const key: KeyPlace = { ...place, kind: 'key', path: [], siblings, hasColon: false, fresh: true };
  return completeKeys(key, forms[draft.kind], { ...layout, known, say });
}

/** A new item on a line of its own, dash and all. */
function beginItem(
  place: KeyPlace | ValuePlace,
  fact: FieldFact,
  input: CompleteInput,
): readonly Completion[] {
  const { draft } = input;
  if (!fact.item) return [];
  if (fact.item.kind !== 'map' && fact.item.kind !== 'text') {
    return completeValue(asValue(place), fact.item, input).map((item) => ({
      ...item,
      insert: `- ${item.insert}`,
    }));
  }
  const { indentation } = layoutAt(place, draft);
  const body = new FieldBody(indentation, knownAnswers(draft, input.surroundings));
  return [
    {
      label: '- ',
      kind: 'field',
      detail: fact.item.label,
      range: place.range,
      insert: `- ${body.writeItem(fact.item, 2)}`,
      sort: sortKey(1, 0),
    },
  ];
}

/** The values of a map whose keys the form does not list: the levels of the checks. */
function completeUnlisted(place: Place, input: CompleteInput): readonly Completion[] {
  if (place.kind !== 'value') return [];
  const parent = factAt(forms[input.draft.kind], place.path.slice(0, -1));
  return parent?.kind === 'levels' ? completeValue(place, parent, input satisfies ValueOptions) : [];
}

function asValue(place: KeyPlace | ValuePlace): ValuePlace {
  const { path, written, range, column, flow } = place;
  return { kind: 'value', path, written, range, column, flow };
}

function layoutAt(place: KeyPlace | ValuePlace, draft: Draft) {
  const { text, lines } = draft.yaml;
  const { start } = lines.range(lines.position(place.range.start).line);
  const lineIndent = /^[ \t]*/.exec(text.slice(start, place.range.start))?.[0].length ?? 0;
  return { indentation: readIndentation(text), lineIndent };
}
