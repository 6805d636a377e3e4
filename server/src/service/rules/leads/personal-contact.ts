import { kinds } from '../../kinds/kinds';
import type { FieldKind } from '../../schema/field-fact';
import { proseOf } from '../../yaml/prose';
import type { ScalarNode, TreeNode } from '../../yaml/tree';
import { always } from '../level';
import { defineRule } from '../rule';
import { findEmails } from './find-emails';
import { findPhones } from './find-phones';

/** What is written in words, and so may hold an address. Web addresses for the sake of `mailto:`. */
const searched: ReadonlySet<FieldKind> = new Set<FieldKind>(['text', 'label', 'any', 'webAddress']);
/** A file with more of them is a list of contacts; nobody reads on. */
const mostPerFile = 50;

export const personalContact = defineRule({
  id: 'personal-contact',
  topic: 'leads',
  scope: 'draft',
  level: always('warning'),
  check({ draft, report, messages }) {
    // People may stand in what nobody outside reads.
    if (kinds[draft.kind].file.audience === 'private') return;
    let left = mostPerFile;
    for (const { fact, node, open } of draft.fields) {
      // Why an answer is open is shown too. What a part's own fields hold comes with them.
      if (!open && (!searched.has(fact.kind) || (node?.kind === 'map' && fact.fields))) continue;
      for (const scalar of textsIn(node)) {
        if (!mayHoldContact.test(scalar.text)) continue;
        const prose = withoutLinks(proseOf(scalar, draft.yaml.text));
        const emails = findEmails(prose).map((found) => ({ ...found, what: 'email' as const }));
        const phones = findPhones(prose).map((found) => ({ ...found, what: 'phone' as const }));
        for (const { index, text, what } of [...emails, ...phones]) {
          if (left-- <= 0) return;
          const start = scalar.range.start + index;
          const message =
            what === 'email' ? messages.leads.personalEmail(text) : messages.leads.personalPhone(text);
          report({ start, end: start + text.length }, message, { data: { what, written: text } });
        }
      }
    }
  },
});

/** Most answers hold neither an @ nor the digits of a number, and need no closer look. */
const mayHoldContact = /@|(?:\p{N}\P{N}{0,6}){6}/u;

/** The texts of an answer: its own, that of a `tbc`, those of a field that takes anything. */
function textsIn(node: TreeNode | undefined): readonly ScalarNode[] {
  switch (node?.kind) {
    case 'scalar':
      return typeof node.value === 'string' ? [node] : [];
    case 'map':
      return node.entries.flatMap(({ value }) => textsIn(value));
    case 'list':
      return node.items.flatMap((item) => textsIn(item));
    case 'unreadable':
    case undefined:
      return [];
  }
}

/** An address of a page may hold an @ or digits in any shape. */
function withoutLinks(prose: string): string {
  return prose.replace(/(?:https?:\/\/|www\.)[^\s<>"]+/giu, (link) => ' '.repeat(link.length));
}
