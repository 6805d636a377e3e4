/**
 * Words that stand where a date should and name no day, month or quarter: from the places where reviewers found them in
 * published plans, and their like in the languages that the tool knows.
 */
const english = [
  'on[- ]?going|continuous(?:ly)?|continual(?:ly)?|continuing|continues|permanent(?:ly)?|rolling|indefinite(?:ly)?|open[- ]ended',
  'regular(?:ly)?|periodic(?:ally)?|annual(?:ly)?|yearly|quarterly|monthly|weekly|daily|bi-?annual(?:ly)?|twice a year|(?:each|every) (?:year|quarter|month|week|six months)',
  'in due course|in good time|as (?:needed|required|appropriate|soon as possible|and when)|asap|when(?:ever)? (?:possible|ready|appropriate|needed|resources allow)',
  'soon(?:er)?|shortly|later|in the (?:near|coming|next) \\w+|until further notice|next (?:year|month|quarter)|this year',
  't\\.?b\\.?[acd]\\.?|to be (?:confirmed|determined|decided|agreed|announced|defined|set|scheduled)|n/?a|pending|(?:not (?:yet )?)?known|unknown|not (?:yet )?(?:set|decided|agreed)|todo',
  'over the (?:next|coming|course)|throughout|during the|within (?:the )?(?:\\w+ )?(?:days|weeks|months|years?|plan|period)|for the duration|life of the plan|end of (?:the )?(?:action )?(?:plan|period|project)',
  'early|mid|late|spring|summer|autumn|fall|winter',
];
const spanish = [
  'en curso|continu[oa]s?|continuamente|permanentes?|permanentemente|constantes?|constantemente|indefinid[oa]',
  'peri[oó]dic[oa]s?|peri[oó]dicamente|regularmente|anual(?:es|mente)?|mensual(?:es|mente)?|trimestral(?:es|mente)?|semestral(?:es|mente)?|cada (?:año|mes|trimestre|semestre)',
  'oportunamente|en su momento|a su debido tiempo|pr[oó]ximamente|pronto|lo antes posible|cuando (?:sea posible|corresponda)|seg[uú]n (?:corresponda|necesidad|disponibilidad)',
  '(?:por|a) (?:definir|confirmar|determinar|establecer|acordar)(?:se)?|pendiente|sin fecha|en los pr[oó]ximos|durante|a lo largo de',
  '(?:a )?(?:mediados|finales|fines|principios|comienzos) de|primavera|verano|otoño|invierno',
];
const french = [
  'en cours|en continu|continue?s?|continuellement|permanente?s?|permanence|au fil de l.eau|ind[eé]termin[eé]e?',
  'r[eé]guli[eè]r(?:e|ement)?s?|p[eé]riodique(?:ment)?|annuel(?:le|lement)?s?|mensuel(?:le|lement)?s?|trimestriel(?:le|lement)?s?|semestriel(?:le|lement)?s?|chaque (?:ann[eé]e|mois|trimestre|semestre)|tous les (?:ans|mois)',
  'en temps (?:utile|voulu)|d[eè]s que possible|bient[oô]t|prochainement|ult[eé]rieurement|selon (?:les )?besoins?',
  '[aà] (?:d[eé]finir|confirmer|d[eé]terminer|pr[eé]ciser|fixer)|en attente|dans les prochain(?:e)?s|au cours d(?:e|es|u)|pendant|tout au long|sur la dur[eé]e',
  'd[eé]but|mi|courant|fin(?= (?:d[eu]|\\d))|printemps|[eé]t[eé]|automne|hiver',
];
const italian = [
  'in corso|continu[oa]|continuativ[oa]|continuamente|permanente|costante|costantemente|indefinit[oa]|non definit[oa]',
  'regolarmente|regolare|periodic[oa]|periodicamente|annual(?:e|i|mente)|mensil(?:e|i|mente)|trimestral(?:e|i|mente)|semestral(?:e|i|mente)|ogni (?:anno|mese|trimestre|semestre)',
  'a tempo debito|prossimamente|presto|quanto prima|appena possibile|al pi[uù] presto|secondo (?:necessit[aà]|disponibilit[aà])',
  'da (?:definire|confermare|stabilire|determinare|concordare)|nei prossimi|nel corso|in attesa|per tutta la durata',
  '(?:inizio|met[aà]|fine)(?= (?:d|\\d))|primavera|estate|autunno|inverno',
];

const words = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...english, ...spanish, ...french, ...italian].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** More is not looked at: the fog stands at the beginning, or the text is something else altogether. */
const longest = 300;

/** The vague words in what stands in the place of a date, or nothing when it has none. */
export function findVagueDate(written: string): string | undefined {
  const text = written.slice(0, longest).normalize('NFC');
  return words.exec(text)?.[0] ?? (isCondition(text) ? text.trim() : undefined);
}

/** Several words and no figure: it tells what has to come first, not when that will be. */
function isCondition(text: string): boolean {
  return !/\p{N}/u.test(text) && text.trim().split(/\s+/).length > 2;
}

const yearly =
  /(?<!\p{L})(?:annual(?:ly|e|i|mente)?|yearly|(?:each|every) year|anual(?:es|mente)?|cada año|annuel(?:le|lement)?s?|chaque ann[eé]e|tous les ans|ogni anno)(?!\p{L})/iu;

/** True for what comes round every year: it has a first date, and the form a field for the rest. */
export function isYearly(written: string): boolean {
  return yearly.test(written.slice(0, longest).normalize('NFC'));
}
