import { isBlank } from '../../model/field';
import { at, cell, column, gapFor, label, lineOf, oneLine, paragraph } from '../build';
import { linkTo } from '../commitment/facts';
import { nameWithNetwork } from '../commitment/parties';
import type { Section } from '../document';
import { wordFor } from '../headings/headings';
import type { PlanContent } from '../published-plan';
import { planPart } from './plan-part';

/** Everyone that the plan names; no section when nobody is listed. */
export function stakeholdersPart({
  stakeholders,
  stakeholdersUri,
  headings,
  names,
}: PlanContent): readonly Section[] {
  const { plan: messages, values } = headings;
  const [first] = stakeholders;
  const uri = stakeholdersUri;
  if (!first || uri === undefined) return [];
  const columns = [
    column(messages.stakeholder, 6),
    column(messages.sector, 3),
    column(messages.webAddress, 5),
  ];
  const rows = stakeholders.map(({ anchor, id, name, sector, partOf, url }) => ({
    isHeaded: true,
    source: at(uri, anchor),
    cells: [
      cell(
        name.ok && id.ok && partOf.ok
          ? [paragraph(nameWithNetwork(id.value, names), at(uri, name.range))]
          : lineOf(isBlank(name) && id.ok ? id : name, uri),
      ),
      cell(
        [sector.ok ? paragraph([label(oneLine(wordFor(values.sector, sector.value)))]) : gapFor(sector, uri)],
        {
          source: at(uri, sector.range),
        },
      ),
      cell(url.ok ? [{ kind: 'paragraph', text: [linkTo(url.value)] }] : [], { source: at(uri, url.range) }),
    ],
  }));
  return [
    planPart('stakeholders', messages.stakeholders, {
      blocks: [{ kind: 'table', caption: messages.stakeholders, columns, rows }],
      source: at(uri, first.anchor),
    }),
  ];
}
