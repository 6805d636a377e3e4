import { languages } from '../../language/languages';
import { always } from '../level';
import { defineRule } from '../rule';
import { findAbbreviations } from './abbreviations';
import { answersOf, languageOf, rangeIn } from './answers';
import { explanationsIn } from './spelt-out';

/** Left to be filled in, which is another finding. */
const notes = ['TBA', 'TBC', 'TBD', 'TODO', 'FIXME', 'TKTK', 'XXX', 'NB', 'PS'];
/** A text with more of them is written in capitals, or is no text. */
const mostAsked = 40;

export const undefinedAbbreviation = defineRule({
  id: 'undefined-abbreviation',
  topic: 'writing',
  scope: 'commitment',
  level: always('info'),
  check({ draft, context, report, messages }) {
    // The stakeholders' other names explain most of a plan's abbreviations; without them nothing can be said.
    if (context.abbreviations === undefined) return;
    const language = languageOf(draft, context);
    if (language === undefined) return;
    const answers = answersOf(draft);
    const explained = new Set(
      context.abbreviations.flatMap((name) => findAbbreviations(name).map(({ core }) => core)),
    );
    const explanations = explanationsIn(answers);
    const known = new Set([...languages[language].knownAbbreviations.split(' '), ...notes]);
    let asked = 0;
    for (const answer of answers) {
      for (const { text, core, index } of findAbbreviations(answer.prose)) {
        if (known.has(core) || explained.has(core)) continue;
        explained.add(core);
        if (++asked > mostAsked) return;
        if (explanations.has(core)) continue;
        const range = rangeIn(answer, index, index + text.length);
        report(range, messages.writing.undefinedAbbreviation(text), { data: { abbreviation: text } });
      }
    }
  },
});
