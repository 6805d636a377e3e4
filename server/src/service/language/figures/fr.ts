import type { FigureWords } from '../figures';

export const frFigures: FigureWords = {
  between: ["le|la|les|un|une|des|de|d'|environ|pres de|quelque|ses|leurs"],
  atLeast: [
    "au (?:moins|minimum)|pas moins d[e']|plus d[e']|superieure?s? a|un minimum d[e']|minimum(?: de)?|a tout le moins",
  ],
  atMost: [
    "au (?:plus|maximum)|(?:pas|non) plus d[e']|moins d[e']|inferieure?s? a|en dessous d[e']|un maximum d[e']|maximum(?: de)?|n.excedant pas|ne depassant pas|(?:depasser(?:a|ont)|exceder(?:a|ont)) (?:pas|jamais)(?: les| le| la)?",
  ],
  upTo: ['jusqu.a'],
  about: [
    "environ|pres d[e']|autour d[e']|approximativement|quelque|presque|a peu pres|de l.ordre d[e']|aux alentours d[e']|vers",
  ],
  due: [
    "(?:avant|d'ici(?: a| au)?|jusqu.(?:a|en|au)|au plus tard (?:en|le|au)?|pour)(?: le| la)?(?: (?:fin|debut|mi|milieu)(?: d[eu']| de)?)?",
  ],
  since: [
    "(?:apres|a (?:partir|compter) d[eu']s?|des|depuis|pas avant|a dater d[eu'])(?: le| la)?(?: (?:fin|debut|mi|milieu)(?: d[eu']| de)?)?",
  ],
  until: ['jusqu.(?:en|au|a)(?: la)?(?: (?:fin)(?: d[eu.])?)?'],
  stays: [
    'rest(?:er|era|eront|e)|demeur\\L+|maint\\L+|continu\\L+|dur(?:er|era|eront|e)|en (?:vigueur|service)|disponibles?|prolong\\L+|financ\\L+|conserv\\L+|ser(?:a|ont) (?:ouvert|accessible|en ligne)\\L*',
  ],
  within: [
    "dans(?: un)?(?: delai)?(?: maximum| maximal)?(?: d[e'])?|sous|en(?: moins d[e'])?|delai (?:maximum |maximal )?d[e']|au plus tard|apres|au bout d[e']|en l.espace d[e']|moins d[e']|au maximum|jusqu.a|(?:depasser(?:a|ont)|exceder(?:a|ont)) (?:pas|jamais)(?: les| le| la)?",
  ],
  later: ['apres|suivant|plus tard|au plus'],
  lasting: [
    "pendant(?: au moins)?|durant(?: au moins)?|pour(?: au moins)?|au (?:moins|minimum)|pas moins d[e']|plus d[e']|une duree d[e']|une periode d[e']",
  ],
  ahead: ['avant|a l.avance|de preavis|au prealable|auparavant'],
  reduce: [
    'redui(?:re|ra|ront|t|sent)|reduction|diminu(?:er|era|eront|e|tion)|baiss(?:er|era|eront|e|ent)|abaiss(?:er|era)|raccourci(?:r|ra|t)|ramen(?:er|era)|tomb(?:e|ent|era|eront|er)|chut(?:e|er|era)|limit(?:er|era)|descend(?:re|ra)?',
  ],
  by: ["d[e']|de pres de"],
  to: ['a|jusqu.a'],
  bad: [
    'erreurs?|retards?|tardi(?:f|ve)s?|arrieres?|plaintes?|reclamations?|attente|sans|fraudes?|corruption|pauvrete|accidents?|delits?|deces|emissions|vacants?|charges?|refus|rejets?|rejete(?:es|s)|perdus?|pertes?|deficit|impayes?|manquante?s?',
  ],
  hurdle: ['signatures?|signataires|soutiens'],
  dealtWith: [
    'repond(?:re|ra|ront|ent)?|traite(?:r|ra|ront|es|s|nt)?|resou(?:dre|dra|dront)|publi(?:er|era|eront|e|es|ees)|enquete(?:r|ra)|corrig(?:er|era|eront|es)|examin(?:er|era|eront|es|ees)|instrui(?:re|ra|ront|ts)|regle(?:r|ra|ront|s)|pourvoi(?:r|ra)|numeris(?:er|era|eront)|solder',
  ],
  cost: ['couts?|coute(?:nt|ra)?|prix|tarifs?|frais|redevances?|depenses?|estimee?s? a'],
  from: [
    "d[eu]s?|d'|contre|par rapport a|au lieu d[e']|plutot que|etait|etaient|actuellement|seulement|est aujourd'hui d[e']",
  ],
  against: ["contre|au lieu d[e']|par rapport a|plutot que|au regard d[e']"],
  baseline: [
    'l.an(?:nee)? (?:dernier|derniere|passee?)|deja|jusqu.(?:ici|a present)|valeurs? (?:de reference|initiales?|de base|de depart)|situation (?:de reference|initiale)|point de depart|niveau de reference|actuellement|aujourd.hui|a ce jour|a l.heure actuelle',
  ],
  past: [
    '\\L{2,20}(?:[^rfh\\s]aient|[^rflh\\s]ait)|(?:a|ont|avait|avaient) (?:été )?(?:\\L+ment )?(?!plus|jamais|tous|dès|pas)\\L{2,20}(?:é|u|is)(?:e?s)?|\\L{2,20}(?:èrent|irent|urent)|fut',
  ],
  having: [
    '(?:de|ayant|comptant|employant) (?:plus de|au moins)|(?:au-dessus de|au-dela de|depassant)(?: les)?',
  ],
  size: ['(?:employes|salaries|habitants|eleves|lits|ames)'],
  numbered: [
    'lois?|articles?|art|arts|sections?|decrets?|arretes?|resolutions?|directives?|ordonnances?|objectifs?|cibles?|normes?|versions?|phases?|etapes?|chapitres?|annexes?|tableaux?|pages?|niveaux?|engagements?|jalons?|n|no|numero|paragraphes?|alineas?|regles?|iso|odd|agenda|plan|strategie|conventions?|recommandations?|principes?|axes?|pilier|recensement|circulaires?|code|reglement|horizon|lot|salle|volet|edition|sommet|traite|regulation|[lrd](?= )|arts?\\.|articles? [lrd]|ordonnance|deliberations?|avis|code|reglements?|ue|ce|cee|indicateurs?|mesures?|actions?|protocoles?|dispositions?|titres?|livres?|points?|volets?|jo|journal officiel|dossier|cadre',
  ],
  ofYear: ["d[eu]s?|d'|pour|depuis|la|le|les|l'"],
  edge: [
    'fin|debut|mi|milieu|courant|cours|avant|partir|ici|trimestre|semestre|apres|terme|plus tard|annee|automne|printemps|ete|hiver|des',
  ],
  percent: ['pour ?cent|points? de pourcentage'],
  fractions: {
    '50': ['(?:la )?(?<!de )moitie(?: d(?:es|u|e la|e l.|e))?'],
    '33.3': ['(?:un|le) tiers d(?:es|u|e la|e l.|e)'],
    '66.7': ['(?:les )?deux tiers d(?:es|u|e la|e l.|e)'],
    '25': ['un quart d(?:es|u|e la|e l.|e)'],
    '75': ['(?:les )?trois quarts d(?:es|u|e la|e l.|e)'],
    '20': ['un cinquieme d(?:es|u|e)'],
    '10': ['un dixieme d(?:es|u|e)'],
  },
  ratio: ['(?:\\L+ ){0,2}sur'],
  half: ['(?:une? )?demie?'],
  andHalf: ['et demie?'],
  multiples: {
    '50': ['de moitie|divis(?:er|era|eront|e|ent) par deux'],
    '100': ['doubl(?:er|era|eront|e|ent)(?= (?:le|la|les|son|sa|ses|leurs?) |.l.)'],
    '200': ['tripl(?:er|era|eront|e|ent)(?= (?:le|la|les|son|sa|ses|leurs?) )'],
  },
  units: {
    '0.0000116': ['secondes'],
    '0.0007': ['minutes?'],
    '0.0417': ['heures?'],
    '1': ['jours?(?: calendaires)?'],
    '7': ['semaines?'],
    '15': ['quinzaines?'],
    '30.4': ['mois'],
    '91.3': ['trimestres?'],
    '182.5': ['semestres?'],
    '365': ['ans?|annees?'],
  },
  moments: {
    '0.0417': ['(?:sous|dans|en) une heure|dans l.heure'],
    '0.5': ['le jour meme|dans la journee|le soir meme'],
    '1': ['des le lendemain|le lendemain|sous un jour|le jour suivant'],
    '7': [
      'dans la semaine(?: (?:qui suit|suivante?))?|sous (?:une semaine|huitaine)|la semaine suivante|dans un delai d.une semaine',
    ],
    '30.4': [
      'dans le mois(?: (?:qui suit|suivant))?|(?:sous|dans) un mois|dans un delai d.un mois|le mois suivant',
    ],
    '365': ['(?:sous|dans) un an|dans un delai d.un an|dans l.annee(?: qui suit| suivante)?'],
  },
  workingDays: ['jours (?:ouvres|ouvrables)'],
  currency: [
    "(?:d'|de )?(?:euros?|francs?(?: cfa)?|dollars?|dinars?|dirhams?|gourdes?|ariarys?|couronnes?|livres?|ouguiyas?|lei|roupies?|francs? suisses?|eur|fcfa)",
  ],
  above: [
    "(?:superieure?s?|egale?s? ou superieure?s?) a|au-dela d[e'u]|au-dessus d[e'u]|(?:de|a|d'un montant de) plus d[e']|excedant|depassant|a partir d[e'u]|d'un montant superieur a|plus de",
  ],
};
