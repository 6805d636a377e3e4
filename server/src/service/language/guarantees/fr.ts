import type { Guarantees } from '../guarantees';

export const frGuarantees: Guarantees = {
  licence: [
    {
      words: [
        'licences? (?:de donnees )?(?:ouvertes?|libres?)|licences? creative commons|creative commons|cc[ -]by(?:[ -]sa)?|cc0|domaine public|(?:code|logiciel)s? (?:source )?(?:ouvert|libre)s?|open source|libre reutilisation|a toutes fins|y compris (?:a des fins commerciales|commercialement)|reutilise(?:r|es|s)? librement|librement reutilisables?|reutilisation (?:libre|sans restriction)|etalab',
      ],
      paired: [
        'licence (?:qui permet|permettant)|reutilisables?|librement|odbl|mit (?:licen\\L+)|licen\\L+ mit|apache|a?gpl|lgpl|eupl|bsd|mpl|odc[ -]by|pddl|iodl|etalab',
      ],
    },
    {
      words: [
        'tous droits reserves|(?:a des|aux|a) fins (?:de recherche|academiques|educatives|personnelles|pedagogiques|d.etudes?|d.enseignement)|pour un usage (?:academique|educatif|personnel|prive)|(?:a des fins|pour un usage) non commercial(?:e|es)?|licences? proprietaires?',
      ],
      paired: [
        'conditions (?:generales |habituelles |propres )?(?:d.utilisation|d.usage)|droits? d.auteur|licences? (?:commerciale|restrictive|fermee|payante)s?',
      ],
    },
  ],
  format: [
    {
      words: [
        'formats? (?:\\L+ et )?(?:ouvert|reutilisable|structure|exploitable|interoperable|lisible)s?|standards? ouverts?|en (?:donnees ouvertes|open data)|lisibles? par (?:une |des |les )?machines?|(?:exploitable|lisible|traitable)s? (?:par (?:une |des |les )?machines?|automatiquement|informatiquement)|donnees structurees',
      ],
      paired: [
        'csv|json|xml|rdf|geojson|ods|ouverte?s?|open data|reutilisables?|structure(?:es|s|e)|tableurs?',
      ],
    },
    {
      words: ['numerise(?:s|es|e) en image|scanne(?:es|s|e)?'],
      paired: ['pdf|images?|imprime(?:es|s|e)?|(?:sur )?papier|html|word|format ferme'],
    },
  ],
  download: [
    {
      words: [
        'telechargements?(?: en masse)?|telechargeables?|telecharge(?:r|e|es|ee|ees)|acces en masse|en masse',
      ],
      paired: ['api|apis|export(?:er|s|ables?)?|csv|json'],
    },
    {
      words: [],
      paired: [
        'consultables?|consulte(?:r|e|es|ee|ees)?|consultations?|visualis(?:er|ation|ables?)|visibles?|a l.ecran|moteur de recherche|formulaire|recherche|affiche(?:es|s|e)?',
      ],
    },
  ],
  interface: [
    {
      words: ['(?:une )?apis?(?: (?:ouverte|publique|documentee)s?)?|interfaces? de programmation'],
      paired: ['services? web|sparql|interoperabilite'],
    },
    { words: [], paired: ['moteur de recherche|formulaire|pages? web|site|portail|consultation|pdf'] },
  ],
  whole: [
    {
      words: [
        'brute?s?|desagrege(?:es|s|e)|microdonnees|integral(?:e|es|ement)?|integraux|dans (?:son|leur) (?:integralite|ensemble|entier)|en (?:entier|totalite)|in extenso|(?:texte|version|rapport|document|compte rendu)s? complet(?:e|s|es)?|verbatim|mot (?:a|pour) mot|sans (?:coupures?|occultation)',
      ],
      paired: [
        'liste d(?:es|e)|noms d(?:es|e)|nominati(?:f|ve|fs|ves|vement)|complet|complete|completes|complets|completement|entier|entiere|entierement|totalite|totalement|integralite',
      ],
    },
    {
      words: [
        'sous (?:une )?forme (?:resumee|abregee|synthetique|agregee|condensee|de (?:synthese|resume|resumes|syntheses))|resume(?:es|e)|agrege(?:es|s|e)?|(?:en |sous forme de )?moyennes|par categories?|abrege(?:es|s|e)?|en (?:resume|abrege|version (?:abregee|courte))|de maniere (?:synthetique|agregee|resumee)',
      ],
      paired: [
        '(?:nombre|total|pourcentage) d(?:es|e)|graphiques?|infographies?|(?:principales )?conclusions|(?:un |le |une |la |les |des )?(?:resumes?|syntheses?|extraits?|apercus?|sommaires?|points (?:cles|essentiels|principaux)|principaux (?:resultats|points|enseignements)|principales (?:conclusions|donnees)|grandes lignes|abreges?|synthetiques?)',
      ],
    },
  ],
  grain: [
    {
      words: [],
      paired: [
        '(?:par|de chaque|pour chaque|dans chaque) (?:ecole|hopital|etablissement|station|rue|quartier|entreprise|contrat|marche|projet|fournisseur|beneficiaire|institution|personne|unite|service)',
      ],
    },
    {
      words: [],
      paired: ['(?:par|de chaque|pour chaque|dans chaque) (?:commune|ville|municipalite|canton)'],
    },
    {
      words: [],
      paired: [
        '(?:par|de chaque|pour chaque|dans chaque) (?:departement|province|district|ministere|secteur)',
      ],
    },
    { words: [], paired: ['(?:par|de chaque|pour chaque|dans chaque) (?:region|etat|programme|categorie)'] },
    { words: [], paired: ['(?:par|de chaque|pour chaque|dans chaque) pays'] },
  ],
  exception: [{ words: ['sans (?:aucune )?exceptions?'], paired: ['tou(?:s|te|tes|t)|chaque|toujours'] }],
  coverage: [
    {
      words: [
        'dans tout le pays|sur (?:tout|l.ensemble d[eu]) (?:le )?(?:territoire|pays)|a l.echelle nationale|dans (?:tous|toutes) les (?:regions|departements|provinces|communes)',
      ],
      paired: ['national(?:e|es|ement)?|nationaux|tout le (?:pays|territoire)'],
    },
    { words: [], paired: ['pilotes?|dans (?:la capitale|une?|deux|trois|quatre|cinq|quelques|certaine?s)'] },
  ],
  order: [
    { words: [], paired: ['avant(?: d.| que?)?'] },
    { words: [], paired: ['apres|une fois'] },
  ],
  registration: [
    {
      words: [
        'sans (?:avoir a |devoir |obligation de? |qu.il soit necessaire de |aucune |formalite d.)?(?:inscription(?: prealable)?|s.inscrire|enregistrement(?: prealable)?|s.enregistrer|identification|s.identifier|compte|creer de compte|creation de compte|connexion|mot de passe|authentification|justifi\\L+(?: \\L+){0,3}|motiver(?: \\L+){0,2}|motif|justification|justificatif)',
      ],
    },
    {
      words: [
        '(?:apres|avec|sur|moyennant|soumise?s? a|sous reserve d.|necessite|necessitera|exige|exigera|requiert) (?:une |l.|son |d.)?(?:inscription|enregistrement|identification|authentification|connexion|creation d.un compte|compte|justificatif)(?: (?:prealable|obligatoire))?|inscription (?:prealable|obligatoire)|s.etre (?:inscrit|enregistre|identifie)e?s?|identifiant et mot de passe',
      ],
      paired: ['inscrite?s?|inscription|enregistre(?:es|s)|compte|mot de passe|identification'],
    },
  ],
  live: [
    {
      words: [
        'en direct|en streaming|retransmi(?:s|se|ses|ssion|ssions)|retransmett(?:re|ra|ront)|televise(?:es|s|e)?|webdiffus\\L+',
      ],
      paired: ['video|en public|ouvertes? au public|diffuse(?:es|s|e|r|ra|ront)?'],
    },
    {
      words: [],
      paired: [
        'comptes? rendus?|proces-verb(?:al|aux)|enregistrements?|transcriptions?|resumes?|rapport|en differe',
      ],
    },
  ],
  initiative: [
    {
      words: [
        'proactiv(?:e|ement)|de maniere proactive|d.office|de (?:sa|leur) propre initiative|par defaut|spontane(?:e|ment)|sans (?:demande|qu.on le demande)',
      ],
      paired: ['automatique(?:ment)?|systematique(?:ment)?'],
    },
    { words: ['au cas par cas'], paired: ['(?:sur|a la) (?:demande|requete|sollicitation)'] },
  ],
  stage: [
    {
      words: [],
      paired: [
        '(?:publie\\L* )?au journal officiel|entre(?:r|ra|ront|nt)? en (?:vigueur|application)|entree en vigueur|en vigueur|promulgu(?:e|ee|es|ees|er|era)|promulgation|prend(?:ra|re)? effet|applicables?|s.applique(?:ra)?',
      ],
    },
    {
      words: [],
      paired: [
        'adopt(?:e|ee|es|ees|er|era|eront|ent|ion)|vot(?:e|ee|es|ees|er|era|eront|ent)|approuv(?:e|ee|es|ees|er|era|ent)|approbation|signe(?:e|es|s|r|ra)?|edict(?:e|er|era)|ratifi(?:e|er|era)|prend(?:ra)? (?:un|le) decret',
      ],
    },
    {
      words: [],
      paired: [
        '(?:avant-?)?projets? (?:de (?:loi|decret|reglement|reforme|texte|ordonnance|deliberation)|d.(?:arrete|ordonnance))|propositions? de (?:loi|reforme)|depos(?:e|ee|es|ees|er|era)|depot|soumi(?:s|se|ses) (?:au|a l.)|soumett(?:re|ra)|transmi(?:s|se|ses)|present(?:e|ee|es|ees|er|era)|au parlement',
      ],
    },
    {
      words: [],
      paired: [
        'redig(?:e|ee|es|ees|er|era)|prepar(?:e|ee|es|ees|er|era)|elabor(?:e|ee|es|ees|er|era)|en (?:cours d.(?:elaboration|examen|redaction)|cours de (?:preparation|redaction)|preparation)|livre blanc|ebauche|esquisse|avant-projet',
      ],
    },
    {
      words: [],
      paired: [
        '(?:soumi(?:s|se|ses)|soumettra) a (?:la |une )?(?:consultation|concertation|discussion)|consultation|concertation|discut(?:e|ee|es|ees|er|era)|debatt(?:u|ue|re|ra)|debat|etudi(?:e|ee|es|ees|er|era)|examin(?:e|ee|es|ees|er|era)|envisag(?:e|ee|es|er|era)|reflexion',
      ],
    },
  ],
  completion: [
    {
      words: [],
      paired: [
        'acheve(?:r|ra|ront|nt|e|es|s)?|termine(?:r|ra|ront|nt|e|es|s)?|finalise(?:r|ra|ront|nt|e|es|s)?|complete(?:r|ra|ront|nt)|conclu(?:re|ra|ront|t|e|es|s)?|mene(?:r|ra|ront) a (?:bien|son terme|terme)',
      ],
    },
    {
      words: [],
      paired: [
        'commence(?:r|ra|ront|nt|e|es|s)?|entame(?:r|ra|ront|nt|e|es|s)?|debute(?:r|ra|ront|nt|e)?|engage(?:r|ra|ront|nt|e|es)?(?! a )|amorce(?:r|ra|ront|nt|e|es|s)?|initie(?:r|ra|ront|nt|e|es)?|poursui(?:vre|vra|vront|t|vent)|continue(?:r|ra|ront|nt)?|avance(?:r|ra|ront|nt)?',
      ],
    },
  ],
  force: [
    {
      words: [
        '(?<!non )contraignante?s?|obligatoires?|obligatoirement|imperati(?:f|ve|fs|ves)|opposables?|juridiquement contraignante?s?|executoires?|conforme(?= obligatoire)',
      ],
      paired: [
        'doi(?:t|vent)|devr(?:a|ont)|obligations?|tenue?s? de|oblige(?:es|s|e|nt)?|exig(?:e|es|ee|ees|era)|lie(?:nt)?|s.impose(?:nt)?|force obligatoire',
      ],
    },
    {
      words: [
        'non contraignante?s?|volontaires?(?= (?:pour|et|ou|aupres))|facultati(?:f|ve|fs|ves)|optionnel(?:le|s|les)?|indicati(?:f|ve|fs|ves)|a titre indicatif',
      ],
      paired: [
        'consultati(?:f|ve|fs|ves)|simple avis|recommande(?:es|s|e|nt)?|recommandations?|propose(?:es|s|e|nt)?|offerte?s?|encourage(?:es|s|e)?|conseille(?:es|s|e)?|pris en compte|prise en compte|transmi(?:s|se|ses)|volontaires?|volontariat|bonnes pratiques',
      ],
    },
  ],
  independence: [
    {
      words: [
        'independante?s?|de maniere independante|externes?|exterieure?s?|impartia(?:l|le|les|ux)|tierce? partie|par un tiers',
      ],
      paired: ['autonomes?|neutres?|tiers'],
    },
    { words: [], paired: ['internes?|propres?|auto-?evaluation'] },
  ],
  permanence: [
    {
      words: [
        'a (?:temps )?plein(?: temps)?|permanente?s?|en permanence|perennes?|a titre permanent|de maniere permanente|a duree indeterminee|indefiniment',
      ],
      paired: ['continue?s?|durables?|stables?'],
    },
    {
      words: [
        'temporaires?|temporairement|provisoires?|provisoirement|ad hoc|a titre (?:experimental|provisoire|pilote|temporaire)|pour la duree du plan|a l.essai|jusqu.a nouvel ordre|transitoires?',
      ],
      paired: ['pilotes?|experimenta(?:l|le|les|ux)|ponctuel(?:le|s|les)?'],
    },
  ],
  anonymity: [
    {
      words: [
        'anonymes?(?! de donnees)|anonymement|anonymat|de (?:facon|maniere) anonyme|sans (?:reveler|donner|indiquer|decliner) (?:leur|son) (?:identite|nom)',
      ],
      paired: ['confidentiel(?:le|s|les|lement)?|confidentialite|identite|anonymise(?:es|s|e)?'],
    },
  ],
  reasons: [
    {
      words: [
        'en (?:motivant|expliquant|justifiant)|par ecrit|motive(?:es|s|e)|argumente(?:es|s|e)|circonstancie(?:es|s|e)|individuelle?s?(?= et)|point par point|reponses? ecrites?',
      ],
      paired: ['ecrite?s?|motifs?|raisons|expliqu\\L+|justifi\\L+|individuel(?:le|s|les)?|courrier'],
    },
    { words: [], paired: ['orale?s?|oralement|globale?s?|collective?s?|generale?s?'] },
  ],
  openness: [
    {
      words: [
        '(?<=(?:registre|registres|audience|audiences|seance|seances|reunion|reunions|base de donnees|debat|debats|scrutin|inventaire|tableau de bord|liste|listes|repertoire|concours|session|sessions|appel d.offres) )publi(?:c|cs|que|ques)',
      ],
      paired: [
        'public|publics|publique|publiques|publiquement|publi(?:er|era|eront|ent|e|es|ee|ees)|publication|en ligne|internet|ouverte?s?|diffus\\L+|divulgu\\L+|site|portail|quiconque|tous|citoyens|accessibles?|disponibles?|retransmi\\L+',
      ],
    },
    { words: [], paired: ['internes?|fermee?s?|restreinte?s?|privee?s?|huis clos'] },
  ],
  surprise: [
    {
      words: ['inopine(?:e|es|s)?|(?:a l.improviste)|sans (?:preavis|avertissement|prevenir)|surprises?'],
      paired: ['improviste'],
    },
    { words: [], paired: ['annonce(?:es|s|e)|programme(?:es|s)|planifie(?:es|s)'] },
  ],
  sanction: [
    {
      words: [],
      paired: [
        'retir(?:er|era|eront)|resili\\L+|amende(?:s|r)?|sanction(?:s|ne|ner|nera|neront|ne|nee|nees)?|revoqu\\L+|pouvoirs? de sanction|poursui(?:vre|vra|vront|tes?)|suspend(?:re|ra|ront)?|penal(?:e|es|ement)?|puni(?:r|ra|ront|s|t|e|es)|delit',
      ],
    },
    {
      words: [],
      paired: [
        'avert(?:ir|ira|iront|issement|issements)|blam(?:e|er|era)|rappel(?:s|er|lera|leront)? a l.ordre|mise en demeure|reprimand\\L+',
      ],
    },
    {
      words: [],
      paired: [
        'relanc(?:e|er|era|eront)|sollicit(?:e|er|era|eront)|rappel(?:er|lera|leront|s)?|recommand(?:er|era|eront|ation|ations)|conseill(?:er|era|eront)|invit(?:er|era|eront)|sensibilis\\L+|accompagn(?:er|era|ement)',
      ],
    },
  ],
  speed: [
    {
      words: [],
      paired: ['immediate(?:ment)?|sans (?:delai|attendre|retard)|aussitot|sur-le-champ|instantanement'],
    },
    {
      words: [],
      paired: [
        'des que possible|en temps (?:utile|voulu)|dans les meilleurs delais|dans un delai raisonnable|ulterieurement|progressivement|graduellement|peu a peu|par etapes|a terme',
      ],
    },
  ],
  parity: [
    {
      words: ['paritaires?|mixtes?|tripartites?|multipartites?|a parts? egales?|sur un pied d.egalite'],
      paired: ['parite|conjointe?s?|moitie|societe civile'],
    },
  ],
  oversight: [
    {
      words: [],
      paired: [
        'elue?s? par|independante?s?|externes?|exterieure?s?|impartia(?:l|le|les|ux)|tribuna(?:l|ux)|juges?|cours?|defenseur|mediateur|auditeurs?|parlement|universites?|societe civile|ong|experte?s?|commission|conseil|comite',
      ],
    },
    {
      words: [],
      paired: [
        'designe(?:e|s|es)? par|nomme(?:e|s|es)? par|ministeres?|ministres?|departements?|direction|gouvernement|secretariat|internes?|cabinet',
      ],
    },
  ],
  removal: [
    {
      words: [],
      paired: [
        '(?:abrog|supprim|elimin|lev|annul|revoqu|retir)(?:er|era|eront|e|ent|ee|es|ees)|abol(?:ir|ira|i|ie|ies)|interdi(?:re|ra|ront|t|ts|te|tes)|mett(?:re|ra|ront) fin a|met fin a|prohib\\L+',
      ],
    },
    {
      words: [],
      paired: [
        'redui(?:re|ra|ront|t|te|ts|tes)|(?:baiss|modifi|revis|amend|adapt|ajust|simplifi|limit|allege|assoupli|attenu|encadr|moder|actualis|decourag|deconseill|reform|amenag)(?:er|era|eront|e|ent|ee|es|ees|ra|ront|r|t)|restrei(?:ndre|ndra|nt)|diminu(?:er|era|eront|e)',
      ],
    },
  ],
};
