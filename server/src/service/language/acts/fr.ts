import type { ActWords, VerbForms } from '../acts';

/** “renforcer”: renforcer, renforcera, renforceront. */
function forms(verb: string): VerbForms {
  const stem = verb.replace(/re$/, 'r').replace(/enir$/, 'iendr');
  return {
    bare: [verb],
    ing: [],
    future: ['a', 'ont', 'ons', 'ait', 'aient'].map((ending) => stem + ending),
    present: verb.endsWith('er') ? [verb.replace(/r$/, '')] : [],
    participle: /[ei]r$/.test(verb)
      ? ['', 'e', 's', 'es'].map((ending) => verb.replace(/er$/, 'é').replace(/ir$/, 'i') + ending)
      : [],
  };
}

export const frActs: ActWords = {
  forms,
  change:
    'renforcer améliorer promouvoir encourager favoriser soutenir appuyer faciliter stimuler sensibiliser consolider accompagner optimiser moderniser dynamiser approfondir valoriser accroître augmenter développer élargir étendre élever réduire diminuer baisser garantir assurer veiller contribuer continuer poursuivre viser chercher tendre œuvrer oeuvrer aider mobiliser impliquer associer engager inciter prioriser privilégier protéger préserver maintenir lutter combattre prévenir éviter surmonter harmoniser aligner généraliser institutionnaliser diversifier intensifier accélérer enrichir simplifier fluidifier transformer responsabiliser motiver permettre combler concrétiser progresser avancer respecter fédérer pérenniser inscrire renouveler',
  study:
    'explorer envisager évaluer examiner étudier analyser réfléchir déterminer identifier recenser suivre collecter recueillir réviser',
  together: 'coordonner travailler collaborer coopérer dialoguer',
  making:
    'publier lancer adopter créer élaborer rédiger concevoir préparer produire signer présenter introduire ouvrir déployer livrer achever organiser tenir convoquer établir construire instituer instaurer mettre former nommer recruter traduire diffuser fournir ratifier modifier définir offrir prendre rendre',
  effect:
    'permet permettent permettra permettront aide aident aidera contribue contribuent contribuera contribueront',
  changeNouns:
    'renforcement amélioration promotion encouragement soutien appui facilitation stimulation sensibilisation consolidation accompagnement optimisation modernisation dynamisation approfondissement valorisation accroissement augmentation élargissement extension réduction diminution baisse contribution poursuite mobilisation implication protection maintien lutte prévention harmonisation alignement coordination intégration généralisation diversification intensification accélération enrichissement simplification transformation responsabilisation pérennisation renouvellement collaboration coopération',
  studyNouns: 'exploration évaluation examen étude analyse réflexion identification collecte révision',
  makingNouns:
    'publication lancement adoption création élaboration rédaction conception préparation production signature présentation introduction ouverture déploiement organisation mise établissement construction',
  manner: ['aussi', 'également', 'mieux', 'davantage', 'ensuite', 'notamment', 'à', 'faire'],
  degrees:
    'plus meilleur meilleure meilleurs meilleures moins amélioré améliorée renforcé renforcée accru accrue',
  infinitive: /(?:er|ir|re)$/,
  alsoNouns: '',
  behindNouns: '',
  makeSo: 'rendre rendra rendront',
  how: 'plus meilleur meilleure mieux',
  pledges: [
    'sera',
    'seront',
    "s'engage à",
    "s'engagent à",
    'nous nous engageons à',
    'entend',
    'entendent',
    'voulons',
    'veut',
    'veulent',
    'souhaitons',
    'souhaite',
    'souhaitent',
    'vise à',
    'visent à',
    'cherche à',
    'cherchent à',
    'a pour objectif de',
    'a pour but de',
    "l'objectif est de",
    'consiste à',
    'doit',
    'devra',
    "il s'agit de",
    'prévoit de',
  ],
  asides: [
    'comment',
    'pourquoi',
    'pour',
    'afin de',
    "afin d'",
    'en vue de',
    "en vue d'",
    'qui',
    'que',
    "qu'",
    'dont',
    'où',
    'grâce à',
    'au moyen de',
    'par',
    'en',
    'avec',
    'visant à',
    'destiné à',
    'destinée à',
    'destinés à',
    'de manière à',
    'de façon à',
    'lorsque',
    'si',
    'car',
    'comme',
    'au moyen',
  ],
  empty:
    'mesures mesure mécanismes mécanisme outils moyens actions action conditions espace espaces initiatives activités démarches efforts solutions dispositifs canaux stratégies partenariats occasions capacités culture confiance transparence participation collaboration dialogue compréhension connaissance connaissances progrès synergies',
  and: 'et ou',
  small:
    "un une le la les l' des du de d' son sa ses leur leurs ce cette ces nouveaux nouvelles plusieurs diverses divers certaines toutes tous",
  numbers:
    'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille douzaine moitié',
  isThingLast: false,
  links: "de du des d' en à au aux entre sur dans pour avec par vers",
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  numbered: 'n no loi décret article art arrêté directive phase partie chapitre annexe plan budget',
  ensure: 'garantir assurer',
  compounds: [],
  passive: 'sera seront être',
  indefinite: 'un une des',
  agent: 'par',
  finite: 'est sont sera seront a ont permet permettra doit peut peuvent contribue',
  itself: 'cela ceci engagement plan projet initiative action programme stratégie',
};
