import type { AsideWords } from '../asides';

export const itAsides: AsideWords = {
  relative: [
    'che|dove|cui|(?:il|la|i|le) qual[ei]|in cui|(?:su|con|per|da|a) cui|(?:nei|nelle|nel|nella|dei|delle) quali?',
  ],
  purpose: [
    'perche|affinche|cosi (?:che|da)|in modo (?:che|da)|al fine di|per(?= \\L+(?:are|ere|ire))|allo scopo di',
  ],
  verbAhead: ['per|in|con|da|sara|saranno|e|sono|potra|potranno|dovra|dovranno|puo|possono'],
  whenever: ['prima|quando|ogni volta|qualora|se|dopo|appena|una volta|in caso|finche|qualsiasi'],
  counting: [
    '(?:solo |quasi )?(?:molt[ie]|alcun[ie]|poch[ie]|divers[ie]|la (?:maggior parte|maggioranza)|numeros[ie]|nessun[oa]?|solo|parecch\\L+|tant[ie])',
  ],
  lacking: ['non|mancan?o?|privi|senza|mai|solo|soltanto|nessun[oa]?|appena|manca'],
  told: ['indagin[ei]|sondagg\\L+|censimento|secondo|mostra(?:no)? che|rivela(?:no)? che|si stima'],
  comparing: [
    '(?:\\L+ )?in (?:piu|meno)(?: rispetto| di| del)?|(?:\\L+ )?(?:piu|meno) (?:che|rispetto|del|di quant\\L*)',
  ],
  restating: ['cioe|ossia|vale a dire|pari a|ovvero|il che|un aumento d\\L*'],
  extra: [
    'con (?:il|la|le|i) (?:suo|sua|sue|suoi|loro|relativ[oaie])|compres[oaie]|inclus[oaie]|insieme (?:a|con|all.|alla|ai)|nonche|oltre (?:a|al|alla|che)|senza (?:modifiche|modificazioni|eccezioni|ritardi?|restrizioni|limiti)',
  ],
  dispensable: [
    "ai sensi|creat[oaie]|fondat[oaie]|situat[oaie]|chiamat[oaie]|denominat[oaie]|responsabil[ei]|incaricat[oaie]|presiedut[oaie]|secondo|conformemente|in (?:base|attuazione|applicazione|linea|conformita|coerenza)|come|quali|ad esempio|per esempio|che|chi|cui|dove|perche|poiche|dato che|mentre|benche|anche se|per|al fine|affinche|cosi|in modo|gia|detto|detta|cioe|ossia|vale|se|salvo|tranne|eccetto|solo|quest\\L|nell'ambito|nel quadro",
  ],
};
