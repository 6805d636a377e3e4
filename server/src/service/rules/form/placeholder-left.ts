import { tbcOf } from '../../model/read';
import { isComplete } from '../../model/stage';
import type { FieldFact } from '../../schema/field-fact';
import { proseOf } from '../../yaml/prose';
import type { ScalarNode } from '../../yaml/tree';
import { ladder } from '../level';
import { defineRule } from '../rule';

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  topic: 'form',
  scope: 'draft',
  level: ladder,
  check({ draft, stage, context, report, messages }) {
    for (const { fact, node, open } of draft.fields) {
      if (open) {
        const tbc = tbcOf(node);
        if (tbc && isComplete(stage))
          report(tbc.range, messages.form.stillOpen(tbc.why), { data: { open: true } });
        continue;
      }
      if (node?.kind !== 'scalar' || !isWritten(fact)) continue;
      if (isQuestion(node.text, fact)) {
        report(node.range, messages.form.questionLeft(), { data: { isQuestion: true } });
        continue;
      }
      const found = findPlaceholder(node, draft.yaml.text, context.language);
      if (!found) continue;
      const range = {
        start: node.range.start + found.index,
        end: node.range.start + found.index + found.text.length,
      };
      report(range, messages.form.placeholder(found.text), { data: { written: found.text } });
    }
  },
});

function isWritten({ kind }: FieldFact): boolean {
  return kind === 'text' || kind === 'label' || kind === 'any';
}

/** Only what is put in the place of a whole answer; “to be confirmed by parliament” is a sentence. */
const wholeAnswer =
  /^[\s[(<]*(?:tb[acd]|todo|to do|xx+|\?+|\.{3}|…|n\/?k|to be (?:confirmed|determined|decided|defined|added|completed|agreed|drafted)|por (?:definir|confirmar|completar|determinar)|a (?:definir|confirmar|completar)|[aà] (?:définir|confirmer|compléter|préciser|déterminer)|da (?:definire|confermare|completare|precisare)|pendiente|en attente)[\s.\])>]*$/iu;
const inside = [
  /\b(?:TB[ACD]|FIXME|TKTK)\b/u,
  /\blorem ipsum\b/iu,
  /\[(?:insert|add|name|date|to be|your|complete|tb[acd]|todo|x{2,9}|\.\.\.|…|insertar|completar|nombre|fecha|insérer|ajouter|compléter|nom|inserire|completare|nome|data)\b[^\][]{0,80}\](?!\()/iu,
  /<(?!\/|https?:|mailto:|[a-z]+\s[a-z-]+=)(?:[\p{L}\p{N}][^<>@=]{1,80}|\.\.\.|…)>/iu,
];
/** In Spanish and Portuguese the word means “all”; there it counts only where a note would stand. */
const todoNote = /\bTODO\b(?=\s*(?:[:([–-]|$))/u;
const todoWord = /\bTODO\b/u;
const htmlTag =
  /^<(?:a|abbr|b|br|code|div|em|h[1-6]|hr|i|img|li|ol|p|pre|s|script|small|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul|iframe|object|embed|form|input|body|html|head|meta|link)\b/i;

function findPlaceholder(
  node: ScalarNode,
  fileText: string,
  language: string | undefined,
): { index: number; text: string } | undefined {
  const prose = proseOf(node, fileText);
  if (wholeAnswer.test(prose.length > 60 ? prose.trim() : prose)) {
    const text = prose.trim();
    return { index: prose.indexOf(text), text };
  }
  const meansAll =
    /^(?:es|pt|gl|ca)\b/i.test(language ?? '') ||
    (language === undefined && /\b(?:el|los|las|del|que|para)\b/i.test(prose));
  for (const pattern of [...inside, meansAll ? todoNote : todoWord]) {
    const match = pattern.exec(prose);
    if (match && !htmlTag.test(match[0])) return { index: match.index, text: match[0] };
  }
  return undefined;
}

function isQuestion(text: string, fact: FieldFact): boolean {
  // A label of one or two words (“Milestone”) may well be an honest start of a title.
  return text.includes('?') && fact.label.includes('?') && fold(text) === fold(fact.label);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\W*\d*[.)]?\s*/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
