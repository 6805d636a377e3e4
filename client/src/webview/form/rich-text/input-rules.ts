import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import type { MarkType } from 'prosemirror-model';
import type { Plugin } from 'prosemirror-state';
import { marks, nodes } from '../../../../../server/src/prose/schema';

/** What becomes a list or a mark as it is typed. Backspace right after takes it back. */
export function typedMarks(): Plugin {
  return inputRules({
    rules: [
      wrappingInputRule(/^[-*]\s$/, nodes.bullet_list),
      wrappingInputRule(/^1[.)]\s$/, nodes.ordered_list),
      markRule(/(?<=^|[\s(])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, marks.strong),
      markRule(/(?<=^|[\s(])[*]([^*\s](?:[^*]*[^*\s])?)[*]$/, marks.em),
      markRule(/(?<=^|[\s(])_([^_\s](?:[^_]*[^_\s])?)_$/, marks.em),
    ],
  });
}

function markRule(pattern: RegExp, type: MarkType): InputRule {
  return new InputRule(pattern, (state, [whole, words = ''], start, end) => {
    const from = start + whole.indexOf(words);
    const tr = state.tr.delete(from + words.length, end).delete(start, from);
    return tr.addMark(start, start + words.length, type.create()).removeStoredMark(type);
  });
}
