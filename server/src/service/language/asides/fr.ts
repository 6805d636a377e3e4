import type { AsideWords } from '../asides';

export const frAsides: AsideWords = {
  relative: [
    'qui|que|fort(?:e|s|es)? d.|qu.|ou|dont|lesquel(?:le)?s|lequel|laquelle|auxquel(?:le)?s|auquel|ce qui',
  ],
  purpose: [
    'afin (?:que|qu.|de|d.)|pour (?:que|qu.)|pour(?= (?!(?:notre|votre|autre) )\\L{2,}(?:er|ir|re) )|de (?:sorte|maniere|facon) (?:que|qu.|a)|ainsi',
  ],
  verbAhead: ['pour|en|par|avec|sera|seront|est|sont|pourra|pourront|devra|devront|peut|peuvent'],
  whenever: [
    'avant|quand|lorsque|lorsqu.|des (?:que|qu.)|si|apres|chaque fois|en cas|toutes les fois|jusqu.a ce',
  ],
  counting: [
    '(?:seul[es]{0,2} |presque )?(?:beaucoup|nombre|certain[es]{0,2}|quelques|peu|plusieurs|la plupart|de nombreu(?:x|ses)|aucune?|seul[es]{0,2}|rares|une (?:majorite|minorite))',
  ],
  lacking: ["ne|n(?=')|manquent?|sans|aucune?|jamais|peu|seul[es]{0,2}|depourv\\L+|a peine"],
  told: ["enquetes?|sondages?|recensement|selon|d'apres|montre(?:nt)? que|revele(?:nt)? que|on estime"],
  comparing: ["(?:de |d')?(?:plus|moins)(?: \\L+)? (?:que|qu.)|de (?:plus|moins)"],
  restating: ['soit|c.est-a-dire|ce qui (?:represente|fait)|a savoir|une hausse de'],
  extra: [
    'avec (?:leurs?|s[aeo][ns]?)|y compris|accompagne(?:e|s|es)? d.|assorti(?:e|s|es)? d.|ainsi que|sans (?:changements?|modifications?|exceptions?|delai|restrictions?|limites?)',
  ],
  dispensable: [
    'conformement|cree(?:e|s|es)?|fonde(?:e|s|es)?|situe(?:e|s|es)?|appele(?:e|s|es)?|denomme(?:e|s|es)?|responsables?|charge(?:e|s|es)?|preside(?:e|s|es)?|rattache(?:e|s|es)?|selon|suivant|en (?:application|vertu|accord|coherence|reponse|ligne)|dans le cadre|tel(?:le)?s? que|comme|par exemple|notamment|qui|que|dont|ou|parce|car|puisque|etant donne|alors|bien que|pour|afin|de (?:sorte|maniere|facon)|ainsi|ancienn\\L+|dit|dite|a savoir|c.est-a-dire|si|sauf|hormis|seul\\L*|ce|cette|ces|sous',
  ],
};
