import type { Language } from '../language';

/** The endings of a French verb in -er as promises use them: infinitive, future, participle. */
const er = '(?:er|era|erons|eront|ant)';
const improvable =
  'transparence|participation|confiance|redevabilité|accès|qualité|efficacité|coopération|coordination|collaboration|connaissance|ouverture|sensibilisation';
const activities =
  'acteurs|activités|actions|outils|secteurs|initiatives|espaces|mesures|événements|évènements|ateliers|réunions|mécanismes|canaux|projets|formats|moyens|ressources|partenaires|parties prenantes';

export const fr: Language = {
  functionWords:
    'le la les des de du et en à au aux pour par que qui dans sur avec un une est sont ce cette ces il elle ils ne pas plus ou son sa ses leur leurs comme être a se été mais si nous vous entre afin',
  vague: {
    deed: [
      `renforc(?:${er.slice(3, -1)}|ement)`,
      `amélior(?:${er.slice(3, -1)}|ation)`,
      'promouvoir|promouvra|promouvront|promouvant',
      // In the present a verb may well describe; beside a word like “transparency” it promises, and names nothing.
      `(?:renforce|améliore|promeut|promeuve|encourage|favorise|facilite|soutien|valorise)(?:n?t)? (?:la |le |les |une |un |l.)?(?:${improvable}|culture|dialogue|capacités|gouvernance|intégrité|contrôle citoyen)`,
      `encourag(?:${er.slice(3, -1)}|eant|ement)`,
      `favoris${er}`,
      `facilit${er}`,
      `sensibilis(?:${er.slice(3, -1)}|ation)`,
      'soutenir|soutiendra|soutiendront|soutenant',
      'accompagner|accompagnera|accompagneront|accompagnant',
      'appuyer|appuiera|appuieront|appuyant',
      'contribuer(?:a|ont)? (?:à|au|aux)|contribuant (?:à|au|aux)',
      'poursuivre|poursuivra|poursuivront|poursuivant|continuer(?:a|ont)? (?:à|de|d.)|continuer(?:a|ont)? (?:ses|leurs|le|la|les)',
      'œuvrer|œuvrera|oeuvrer|s.efforcer(?:a|ont)?|s.attacher(?:a|ont)? à|tendre vers|chercher(?:a|ont)? à|cherche(?:nt)? à',
      '(?:vise|visent|visera|visant) à (?:\\L+(?:er|ir|re)|l.\\L+)',
      `valoris(?:${er.slice(3, -1)}|ation)|dynamis${er}|consolid(?:${er.slice(3, -1)}|ation)|optimis(?:${er.slice(3, -1)}|ation)|modernis(?:${er.slice(3, -1)}|ation)|stimul${er}|intensifi${er}|impuls(?:er|era|eront|ant)`,
      'approfondir|approfondira|approfondissement|élargir|élargira',
      'inciter(?:a|ont)?|incitant|explorer(?:a|ont)?|envisager(?:a|ont)?',
      `(?:accroître|accroitre|accroîtra|augmenter|augmentera|développer|développera) (?:la |le |les |l.)(?:${improvable})`,
      'développer(?:a|ont)? (?:une |la )culture|créer(?:a|ont)? les conditions|mettre en place les conditions|mener(?:a|ont)? (?:des|les) (?:actions|activités)|prendre (?:les|des|toutes les) (?:mesures|dispositions)',
      '(?:renforcement|développement) des capacités',
    ],
    hedge: [
      'le cas échéant|si possible|si nécessaire|si besoin|au besoin|en tant que de besoin|selon (?:les besoins|le cas)|autant que (?:possible|de besoin)',
      '(?:lorsque|quand|là où) (?:cela |c.)?(?:est|sera) (?:possible|nécessaire|pertinent|approprié)|dans la mesure du possible',
      'sous réserve (?:de|des) (?:la )?(?:disponibilité|ressources|moyens)|si les (?:moyens|ressources) le permettent',
    ],
    amount: [
      '(?:parties prenantes|acteurs|institutions|organisations|services|partenaires) (?:concernée?s|pertinente?s|clés?|intéressée?s)',
      `(?:divers(?:es)?|différente?s|plusieurs|de nombreu(?:x|ses)) (?:\\L+ )?(?:${activities})`,
      `(?:une série|un certain nombre) (?:de |d.)(?:${activities})`,
    ],
    quality: [
      'meilleures pratiques',
      'une? meilleure? (?:' +
        improvable +
        '|gestion|compréhension|information|communication|prise en compte)',
      'de (?:manière|façon) (?:plus )?(?:efficace|appropriée|adéquate|significative|effective|efficiente|optimale)',
      '(?:participation|mise en œuvre|coordination|gestion|communication) (?:plus )?(?:effective|efficace|significative)',
      'mesures (?:appropriées|nécessaires|adéquates)',
    ],
    time: [
      'régulièrement|périodiquement|progressivement|prochainement|bientôt|ultérieurement|continuellement|constamment|éventuellement',
      'de (?:manière|façon) (?:régulière|continue|permanente|périodique|progressive|constante|pérenne)',
      'en continu|en permanence|au fur et à mesure|à terme|à l.avenir|à (?:moyen|long) terme|en temps (?:utile|voulu|opportun)',
      '(?:dans|au cours (?:de|des)|durant) (?:les |ces )?(?:prochaine?s|années à venir|mois à venir) ?(?:années|mois)?',
      'dans les meilleurs délais|dès que possible|dans un proche avenir|dans les années à venir',
    ],
  },
  attempts: [
    '(?:s.|nous nous |se )?efforc(?:er|era|eront|ent|erons|ons) (?:de |d.)|(?:tent|essay|tâch|cherch)(?:er|era|eront|erons) (?:de |d.|à )',
    '(?:fera|feront|ferons|faire) (?:tout )?(?:son|leur|notre) possible|(?:vise|visent|viser|visera) à',
  ],
  concrete: {
    numbers: [
      'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|million|millions|douzaine|dizaine|moitié|tiers',
      'chaque (?:année|mois|trimestre|semestre|semaine|jour)|par an|par mois|annuellement|mensuellement|trimestriel(?:le)?(?:s|ment)?|semestriel(?:le)?(?:s|ment)?|mensuel(?:le)?s?|hebdomadaires?|une fois|deux fois|tous les (?:ans|mois|six|trois|deux)',
    ],
    dates: [
      'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
      '(?:à|avant|d.ici|jusqu.à) la fin (?:de l.année|du plan|de la période|de l.engagement)',
    ],
    make: [
      '(?:publi|lanc|adopt|cré|élabor|rédig|sign|complét|pilot|organis|réalis|présent|édit|diffus|promulgu|prépar|déploy|développ|constitu|instaur|livr|ratifi|nomm|test|install)(?:er|era|eront|erons|e|ent|ant|eant)|(?:ouvr|établ|prod|trad|constr|souscr|inscr|sais)(?:ir|ira|iront|uire|uira|it|ire|ira)|concevoir|concevra|rédigera|soumettre|soumettra|remettre|remettra|tenir|tiendra|mett(?:re|ra|ront|ant) en (?:ligne|place|service|œuvre)|met en (?:ligne|place|service)',
    ],
    making: [
      '(?:publication|lancement|adoption|création|élaboration|rédaction|conception|signature|ouverture|mise en ligne|mise en place|organisation|réalisation|production|préparation|tenue|établissement|diffusion|développement|déploiement) (?:de|du|des|d.)',
    ],
    made: [
      '(?:publié|lancé|adopté|créé|élaboré|rédigé|signé|ouvert|complété|mis en ligne|mise en ligne|présenté|soumis|établi|organisé|réalisé|déployé|développé)(?:e|s|es)?',
    ],
    articles: [
      'un|une|le|la|les|son|sa|ses|leur|leurs|ce|cette|nouveau|nouvelle|du|au|chaque|l.|d.un|d.une|de l.|de la',
    ],
    products: [
      'registre|portail|plateforme|plate-forme|site|site internet|page|base de données|tableau de bord|carte|cartographie|liste|inventaire|catalogue|rapport|étude|enquête|évaluation|diagnostic|audit|loi|projet de loi|règlement|décret|arrêté|ordonnance|directive|lignes directrices|guide|manuel|boîte à outils|modèle|formulaire|politique|stratégie|plan|feuille de route|charte|code|protocole|norme|accord|convention|mémorandum|application|observatoire|cours|formation|atelier|ateliers|séminaire|hackathon|conseil|comité|commission|groupe de travail|panel|forum|unité|bureau|fonds|indice|index|api|procès-verbal|méthodologie|bulletin|lettre d.information|vidéo|concours|recommandations|proposition|document|texte|répertoire|calendrier|module|jeux? de données|baromètre|référentiel|cadastre|consultation|portaux|tableaux de bord|journaux|procès-verbaux|comptes rendus',
    ],
    publish: [
      'publi(?:er|era|eront|ent|e|ant)|diffus(?:er|era|eront|e|ant)|mettre en ligne|met(?:tra)? en ligne|publication (?:de|des|du)|mise en ligne (?:de|des|du)|rendre publi(?:cs|ques|c|que)',
    ],
    records: [
      'contrats|marchés|procès-verbaux|décisions|registres|documents|données|rapports|budgets?|déclarations|agendas|lois|réponses|statistiques|paiements|recommandations|résultats|listes?|jugements|comptes rendus|comptes-rendus|avis',
    ],
    sites: ['portail|site|plateforme|registre|base|application|outil|standard|programme'],
    names: [
      'Loi|Code|Charte|Convention|Accord|Traité|Directive|Stratégie|Plan(?! d.[Aa]ction)|Feuille de Route|Registre|Portail|Plateforme|Base|Indice|Norme|Guide|Manuel|Rapport|Catalogue|Décret|Ordonnance|Protocole|Principes|Déclaration|Observatoire|Règlement|Politique|Constitution|Agenda|Système|Budget|Baromètre',
    ],
  },
  past: [
    'était|étaient|fut|furent|avait|avaient',
    '(?:a|ont|avons|ai) (?:été|déjà|également|aussi|permis|mis|\\L+é)(?:e?s)?',
    'jusqu.à présent|jusqu.ici|ces dernières années|auparavant|par le passé',
  ],
  promise: {
    pledges: ['s.engage(?:nt)? à|nous nous engageons à|s.engagera à|s.est engagée? à'],
    ahead: ['\\L+(?:ra|ront|rons)|(?:cet|l.)\\s?engagement|(?:vise|entend|propose)(?:nt)?'],
    deeds: [
      '(?<!cela |ceci |qui |ce |y )(?!(?:sera|seront|aura|auront|permettra|permettront|pourra|pourront|devra|devront|contribuera|aidera|facilitera|améliorera|renforcera|comprendra|garantira|servira|fera|viendra|portera|restera|continuera)(?!\\L))\\L{3,}(?:era|eront|erons|ira|iront|irons|dra|dront)',
    ],
    willBe: '(?:sera|seront)',
    headings: ['sous-engagements?'],
    these: ['ces|les|tels que|telles que|à savoir'],
    acts: [
      'actions?|activités?|étapes?|mesures?|engagements?|tâches?|jalons?|interventions?|réformes?|initiatives?|livrables?|produits?|résultats?|objectifs?|choses?|points?|axes?',
    ],
  },
  target: {
    percent: ['pour ?cent'],
    to: 'à',
    baseline: [
      'valeurs? (?:de référence|initiales?|de base)|situation (?:de référence|initiale)|point de départ|niveau de référence',
    ],
    compared: [
      'contre(?= \\d)|par rapport (?:à|au|aux)|en partant de|au lieu de|aucune? (?:aujourd.hui|actuellement)',
    ],
    today: ['actuellement|aujourd.hui|à ce jour|à l.heure actuelle|en \\d{4}|seulement|fin \\d{4}'],
    shares: [
      '(?:de |d.|des |du |de la |de l.|de ses )?(?:membres|participants|participantes|femmes|hommes|sièges|places|parts|actions|capital|voix|droits de vote|propriété|budget|points|panel|groupe|conseil|comité)',
    ],
    holding: [
      '(?:bénéficiaires?|actionnaires?|détenteurs?|détien(?:t|nent)|détenant|possédant|participation)(?: \\L+){0,6} (?:plus de|supérieure? à|au moins)',
    ],
  },
  knownAbbreviations:
    'OGP PGO PAN ONU UE USA ONG OSC TIC PIB OCDE TVA IA OMS FMI OTAN UNESCO UNICEF PNUD ISO CV LGBT LGBTI COVID ODD API PDF URL CSV HTML XML JSON ID TV VIH SIDA SMS GPS XLS XLSX DOC ODS RDF WWW HTTP HTTPS USB QR PIN DVD IP RH PME RGPD FAQ IT SA SARL CEO NTIC IRM MEI UA BM BAD UEMOA CEDEAO SNCF INSEE CNIL',
  thin: {
    answers: [
      'oui|non|aucun|aucune|rien|sans objet|non applicable|ne s applique pas|pas applicable|voir ci dessus|voir plus haut|voir ci dessous|idem|pareil|la meme chose|comme ci dessus|beaucoup|tres important|bien sur|inconnu|so|neant',
    ],
    echo: 'engagement promouv promeu transparen favoris redevabil responsab rend compt amelior participa citoyen defini mise oeuvre mettr suivi soluti problem vise abord trait cause resou propos resulta atteind attein fait present aid augment accro renforc contribu plus meilleur public gouvernement ouvert maniere facon travers assur garanti tres important valeur repons activ plein niveau general veut voul initiativ plan projet reform societe civil aussi quel comment quoi faire',
  },
};
