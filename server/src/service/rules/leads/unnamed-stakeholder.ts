import { languageIds, languageOfTag, type LanguageId } from '../../language/languages';
import { onceMature } from '../level';
import { defineRule } from '../rule';
import { reviewLexiconOf } from '../writing/review-lexicon';

export const unnamedStakeholder = defineRule({
  id: 'unnamed-stakeholder',
  topic: 'leads',
  scope: 'draft',
  level: onceMature,
  check({ draft, context, report, messages }) {
    if (draft.kind !== 'stakeholders') return;
    const language = context.language === undefined ? undefined : languageOfTag(context.language);
    const languages: readonly LanguageId[] = language === undefined ? languageIds : [language];
    for (const { name } of draft.stakeholders) {
      if (!name.ok || isAcronym(name.value)) continue;
      if (languages.some((id) => reviewLexiconOf(id).nobody.test(name.value)))
        report(name.range, messages.leads.unnamedStakeholder(name.value), { data: { written: name.value } });
    }
  },
});

/** “PUBLIC” is somebody's name, “CSO” and “ONG” are not. */
function isAcronym(name: string): boolean {
  return name.length > 4 && /^[\p{Lu}\p{N}]+$/u.test(name);
}
