import type { LanguageId } from '../../language/languages';

/** So much on either side of a figure tells what it counts. */
const around = 60;

/** Words of sentences in which a smaller figure is the better promise: waiting times, limits, what is to be cut. */
const less: Readonly<Record<LanguageId, RegExp>> = {
  en: /reduc|\bcut|decreas|lower|fewer|\bless\b|below|under\b|within|at most|no more than|up to|maximum|shorten|wait|deadline|backlog|cost|error|complaint/i,
  es: /reduc|redu[cz]|disminu|menos|m[aá]xim|plazo|dentro de|inferior|hasta|rebaj|acort|coste?o?s?\b|error|reclam/i,
  fr: /r[eé]dui|diminu|moins|maxim|d[eé]lai|inf[eé]rieur|sous\b|au plus|raccourc|co[uû]t|erreur|r[eé]clam/i,
  it: /ridu|diminu|\bmeno\b|massim|entro|inferior|al pi[uù]|accorc|cost[oi]\b|error|reclam/i,
};
/** A stretch of time: shorter is sooner. */
const time =
  /^[\s-]*(?:working |business |calendar |d[ií]as h[aá]biles|jours ouvr)?(?:days?|weeks?|months?|hours?|minutes?|years?|d[ií]as?|semanas?|mes(?:es)?|horas?|minutos?|a[nñ]os?|jours?|semaines?|mois|heures?|ann[eé]es?|ans?|giorn[oi]|settiman[ae]|mesi?|or[ae]|minut[oi]|ann[oi])(?!\p{L})/iu;

/** True where nobody can tell that a smaller figure promises less. */
export function aimsDownward(
  text: string,
  index: number,
  length: number,
  language: LanguageId | undefined,
): boolean {
  const after = text.slice(index + length);
  if (time.test(after)) return true;
  if (language === undefined) return true;
  return less[language].test(text.slice(Math.max(0, index - around), index + length + around));
}
