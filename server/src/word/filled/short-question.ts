import type { Box } from './labels/labels';

/** A question of fewer words than this is known by what it asks about: there are too many ways to word one. */
const fewWords = 12;

const asks =
  /^(?:what|which|how|why|que|cual|cuales|como|por que|quel|quels|quelle|quelles|qu'|comment|pourquoi|en quoi|che|cosa|qual|quale|quali|quais|come|perche|in che|o que|de que)(?![a-z])/;

/** What a question may be about, in any of the languages; the first that is found. Folded, without accents. */
const subjects: readonly (readonly [RegExp, Box])[] = [
  [
    /\b(?:so far|already|hasta ahora|hasta (?:el momento|hoy)|jusqu'(?:a present|ici)|deja|finora|ate (?:agora|o momento))\b/,
    'description.done_so_far',
  ],
  [/\b(?:caus\w+|por que ocurre|why does (?:it|this) happen)/, 'problem.causes'],
  [/\b(?:transparen|trasparen)/, 'analysis.transparency'],
  [/\b(?:accountab|rendicion de cuentas|redevab|prestacao de contas)/, 'analysis.accountability'],
  [
    /\b(?:citizen participation|participate|participacion|participation|partecipazione|participacao)\b/,
    'analysis.participation',
  ],
  [/\b(?:results?|resultados?|resultats?|risultat[oi])\b/, 'description.results'],
  [/\b(?:solutions?|solucion(?:es)?|soluzion[ei]|solucao|solucoes)\b/, 'description.solution'],
  [/\b(?:problems?|problemas?|problematica|problemes?|problematique|problem[ai])\b/, 'problem.statement'],
];

/** What a short question asks about (`¿Qué solución proponen?`), if it is one of what forms ask. `label` is folded, without its sign. */
export function askedInShort(label: string): Box | undefined {
  if (label.split(' ').length > fewWords || !asks.test(label)) return undefined;
  return subjects.find(([about]) => about.test(label))?.[1];
}
