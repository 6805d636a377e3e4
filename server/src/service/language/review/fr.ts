import type { ReviewWords } from '../review';

export const frReviewWords: ReviewWords = {
  running: [
    'continu(?:er|e|ent|era|eront|ons|erons) (?:de|à|d.|ses|leurs?|son|sa|nos|les? travaux|le travail)',
    'poursui(?:vre|t|vent|vra|vront|vons|vrons) (?:les|la|le|l.|ses|son|sa|leurs?|nos|notre)',
    'poursuite (?:de|du|des|d.)',
    '(?:est|sont) déjà (?:en cours|engagée?s?|\\L+é(?:e|s|es)?)',
    '(?:maintenir|maintient|maintiendra) (?:les|la|le|l.|ses|son|sa|leurs?) ',
  ],
  aside: [
    'qui|que|qu.|dont|où|afin que|pour que|pendant que|parce que|car|si|comme|lorsque|puisque|bien que',
  ],
  events: [
    'ateliers?|réunions?|formations?|séminaires?|webinaires?|conférences?|tables? rondes?|événements?|évènements?|campagnes?|consultations?|concertations?|journées?|rencontres?|sessions?|visites?|débats?|échanges?|entretiens?|auditions?|discussions?|cours|colloques?',
  ],
  remains: [
    'comptes? rendus?|procès-verbaux|supports?|enregistrements?|notes?|résultats?|réponses?|décisions?|relevés?|attestations?|listes?|programmes?|calendriers?|synthèses?|bilans?|conclusions?|systèmes?|normes?|évaluations?|personnes?|agents?|participants?|enseignants?|juges?|magistrats?',
  ],
  filling:
    'un une des le la les de du et pour avec quelques organisé organisés organisée organisées publié publiés publiée publiées réalisé réalisés réalisée réalisées tenu tenus tenue tenues élaboré élaborés élaborée élaborées fait faits faite faites divers diverses plusieurs',
  impersonal: [
    '(?:sera|seront|doit être|doivent être|devra être|devront être) (?:aussi |ensuite |\\L+ment )?\\L+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|ert|erte|erts|ertes|is|ise|ises)',
    '(?:deviendra|deviendront)',
    'on \\L+ra|il (?:sera|est prévu|y aura|est envisagé)',
    '(?:est|sont) (?:créée?s?|mise? en place|établie?s?|publiée?s?|adoptée?s?)',
  ],
  agent: ['par (?:le|la|les|l.|un|une|chaque|des)'],
  groups: [
    '(?:les )?(?:organisations de la )?société civile|osc|ong|organisations non gouvernementales|associations|collectifs|communautés',
    '(?:le )?gouvernement|gouvernements|ministères|administrations?(?: publiques?)?|organismes(?: publics)?|institutions(?: publiques)?|autorités(?: publiques)?|services(?: de l.état)?|collectivités(?: territoriales| locales)?|communes|secteur public|établissements publics|tribunaux|écoles|universités',
    'parties prenantes|acteurs|partenaires|organisations|experts|citoyens|citoyennes|grand public|public|population|usagers|usagères|entreprises|secteur privé|monde académique|chercheurs|médias|journalistes|bailleurs(?: de fonds)?|autres',
  ],
  around: [
    'le|la|les|l|tous|toutes|autres|pertinents|pertinentes|concernés|concernées|compétents|compétentes|intéressés|intéressées|impliqués|impliquées|clés?|divers|diverses|plusieurs|certains|certaines|locaux|locales|nationaux|nationales|régionaux|régionales|internationaux|internationales|et|ou|de|des|du|à définir',
  ],
  consults: [
    'consult\\L*|avis|opinions?|commentaires?|suggestions?|contributions?|observations?|enquêtes?|sondages?|questionnaires?|concert\\L*',
  ],
  beyond: [
    'décid\\L+|décisions?|vot(?:e|er|ent|era|eront|es)|co-?(?:cré|constru|réd|élabor)\\L+|conjoint\\L*|accord\\L*|approuv\\L+|suivi|suivre|surveill\\L+|contrôl\\L+|audit\\L*|recours|appel|plaintes?|réclam\\L+|comités?|conseils?|jury|panels?|assemblées?|forums?|membres?|pétitions?',
    'répon\\L+|réponses?|expliqu\\L+|(?:publi\\L*|di(?:t|sent|ra)|montre\\L*|indique\\L*) (?:ce|pourquoi|comment|quelles?|quels?|les suites)|suites? donnée?s?',
  ],
  moves: [
    '(?:baiss(?:e|ent|er)|pass(?:e|ent|er)|mont(?:e|ent|er)|augment(?:e|ent|er)|rédui(?:t|sent|re)|diminu(?:e|ent|er)|raccourci(?:t|r)|réduction|augmentation|diminution|hausse|baisse) (?:[^\\s.;:,]+ ){0,8}?à (?:au moins |au plus |moins de |plus de |environ )?(?<figure>\\d{1,3}(?:[.,]\\d{3})*|\\d+)(?= (?!janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\L)',
  ],
  deadline: [
    '(?:d.ici|avant|jusqu.(?:en|au|à)|au plus tard(?: le| en)?|fin|d.ici (?:fin|la fin)|à la fin de)',
  ],
};
