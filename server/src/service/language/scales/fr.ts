import type { Scales } from '../scales';

/** What people do with what is open to them: they may, once it is. */
const use =
  'voir|consulter|chercher|trouver|telecharger|acceder|lire|commenter|demander|participer|assister|deposer|signaler|comparer|utiliser|savoir|connaitre|voter|suivre|obtenir|verifier|filtrer|donner|choisir|les \\L+|etre (?:\\L+ment )?(?:consulte|vu|telecharge|utilise|reutilise|presente|depose|envoye|demande|obtenu|verifie|compare|trouve|lu|signale|faite?)e?s?';
/** A verb that names no deed, before the one that does: “étudiera la possibilité de publier”. */
const open = '(?:si|comment|la (?:possibilite|faisabilite|opportunite|option|piste|question) de?|de?)';

export const frScales: Scales = {
  firmness: [
    {
      words: [],
      paired: [
        '(?:oblig|impos|exig|contrain|requi)(?:e|era|eront|ent|dra|ert|erra)(?: \\L+){0,5}? (?:a|de?|que?)(?=.\\L)|(?:doit|doivent|devra|devront|est tenu de|sont tenus de|est tenue de|sera tenu de)|(?:s.engage|s.engagent|s.engagera|s.obligent?) a|nous nous engageons a',
      ],
      verbs: ['garanti(?:t|ssent|ra|ront)|assure(?:ra|ront|nt)?'],
    },
    {
      words: [
        'devraient|devrait|il est (?:prevu|attendu|recommande) que|est cense|sont censes|est appele[es]* a',
      ],
      verbs: [
        '\\L{2,}(?:er|ir|r)(?:ait|aient)(?<!devrait|devraient|pourrait|pourraient|etait|etaient|serait|seraient|aurait|auraient|entrait|montrait)',
      ],
    },
    {
      words: [
        '(?:(?:a|ont|aura|auront) (?:l.intention|pour (?:objectif|but|ambition|objet)) de?|(?:vise|visent|visera|viseront|cherche|cherchent|chercheront|cherchera|aspire|aspirent|tend|tendent) a|(?:tente|tentent|tentera|tenteront|essaie|essaient|essaiera|essaieront|entend|entendent|souhaite|souhaitent|espere|esperent|prevoit|prevoient|propose|proposent|se propose|projette|compte|comptent|envisage)(?: de?)?|s.(?:efforce|efforcent|efforcera|efforceront|attachera|attacheront|emploie|emploiera) (?:a|de?)|(?:fera|feront|faire) (?:de son mieux|tout son possible|des efforts|le maximum)(?: pour)?|(?:travaille|travaillera|travailleront|œuvrera|œuvreront) (?:a|pour)|en vue de)(?=.\\L)',
        '(?:sera |seront )?(?:encouragera|encourageront|incitera|inciteront|promouvra|favorisera|favoriseront|soutiendra|soutiendront|invitera|inviteront|aidera|aideront|encourage|encouragent|incite|incitent|favorise|encourages?|encouragees?|incites?|incitees?|invites?|invitees?)(?: \\L+){0,5}? (?:a|de?|que?)(?=.\\L)',
      ],
      paired: ['(?:encourag|favoris|incit|soutien|facilit|promouv)(?:er|era|eront|dra|dront|ra|ront|erons)'],
    },
    {
      words: [
        `(?:est|sont|sera|seront) libres? de(?= \\L+)|(?:pourra|pourront|peut|peuvent|pourrait|pourraient|pourrions|pourrons)(?! (?:pas|plus|jamais|en aucun))(?! (?:aussi |egalement |ainsi )?(?:${use})(?!\\L))`,
        `(?:etudi|envisag|examin|evalu|explor|analys|considerer?|reflech|discut|appreci)(?:er|era|eront|erons|e|ent|ira|iront|a|ont|eons)? (?:a )?${open}`,
      ],
      paired: ['(?:envisag|explor)(?:era|eront|erons|e|ent)'],
    },
  ],
  share: [
    {
      words: [
        'tou(?:s|te|tes|t)(?: (?:le|la|les|l.|son|sa|ses|leurs?|nos))?|chaque|chacune? des|l.ensemble d(?:es?|u|e la|e l.|e ses)|la totalite d(?:es?|u|e la|e l.|e ses)|l.integralite d(?:es?|u|e la|e l.|e ses)',
      ],
      paired: [
        'n.importe (?:quel|quelle)s?|tout|une? par|integral(?:e|es)?|integraux|complet|complete|completes|complets|entier|entiere|les deux',
      ],
    },
    {
      words: [
        'la plupart d(?:es|u|e la|e l.|e ses)|(?:la |une )?(?:grande |large )?majorite d(?:es|u|e la|e l.|e ses)|(?:presque|quasiment) tou(?:s|tes?)(?: les)?|la quasi-totalite d(?:es|u|e)|plus de la moitie d(?:es|u|e)',
      ],
    },
    {
      words: ['plusieurs d(?:es|e)|(?:beaucoup|nombre|bon nombre) d(?:es|e)'],
      paired: [
        'plusieurs|de nombreu(?:x|ses)|nombreu(?:x|ses)|divers|diverses|multiples|differente?s|beaucoup de',
      ],
    },
    {
      words: [
        'certaine?s|quelques(?:-unes?|-uns)?(?: d(?:es|e))?|(?:une |la )?(?:partie|selection|(?<!de la )part|fraction|serie limitee) d(?:es?|u|e la|e l.|e ses)|un (?:echantillon|nombre (?:limite|restreint)|petit nombre|certain nombre|extrait) d(?:es?|u|e)|partiellement|en partie|(?:un |le |les |une |la )?(?:resumes?|synthese|extraits?|apercu) d(?:es?|u|e la|e l.|e ses)|selectionne(?:es|s|e)',
      ],
      paired: [
        'peu de|principaux|principales|grandes?|grands?|prioritaires?|pilotes?|interesse(?:es|s)|resume|synthese',
      ],
    },
    { words: ['une? seule?|(?:seulement|uniquement) une?|une? des|l.une? des'], paired: ['une?'] },
  ],
  audience: [
    {
      words: [],
      paired: [
        'public|publics|publique|publiques|publiquement|publi(?:er|era|eront|ent|e|es|ee|ees)|diffus(?:er|era|eront|ee?s?)|divulgu(?:er|era|eront|ee?s?)|rendus? publics?|en ligne|sur internet|tous|toutes|chacun|quiconque|tout le monde|toute personne|tout (?:citoyen|usager|individu|interesse)|n.importe qui|le public|citoyens|citoyennes|grand public|site|portail|donnees ouvertes|ouvertement',
      ],
    },
    {
      words: [
        'sur (?:simple )?(?:demande|requete|sollicitation)|a la demande|sur rendez-vous|(?:justifiant|ayant|justifient|demontrant|demontrent|justifiant d.|disposant|titulaires|invoquant|d.|de l.) ?(?:d.)?(?:un )?interet (?:legitime|direct|justifie)|aux? (?:personnes|demandeurs) qui (?:le|la|les|en) (?:demand|sollicit)\\L+|(?:aux?|par (?:les?|des)|pour (?:les|des)|reservee?s? aux|a des) (?:utilisateurs|usagers|personnes|membres|journalistes|associations|organisations|organismes|entites|medias|professionnels) (?:inscrit|enregistre|accredite|autorise|agree|habilite|reconnu|selectionne|homologue|certifie|interesse)\\L*',
      ],
      paired: [
        '(?<!(?:chaque|la|une|toute|cette|leur) )demande|interet legitime|agree(?:es|s)|reconnu(?:es|s)|selectionne(?:es|s)|certifie(?:es|s)|interesse(?:es|s)|parlementaires|elus|conseillers|deputes|inscrite?s?|enregistre(?:es|s)|accredite(?:es|s)|autorise(?:es|s)|habilites?|invite(?:es|s)|invitation|experts?|membres|abonnes|chercheurs|journalistes',
      ],
    },
    {
      words: [
        'en interne|confidentiel(?:le|s|les|lement)?|a (?:usage|titre) (?:interne|confidentiel)|a l.usage interne|sur l.intranet|a huis clos|au sein (?:du gouvernement|de l.administration|du ministere|des services)',
      ],
      paired: [
        'internes?|restreinte?s?|(?:au|aux|avec|entre|pour|a) (?:le |la |les |l.)?(?:premier )?(?:ministres?|cabinet|fonctionnaires|personnel|agents|employes|gouvernement|ministeres?|direction|administrations?|hierarchie)',
      ],
    },
  ],
  price: [
    {
      words: [
        'ne (?:coute(?:nt|ra)? rien|donne lieu a aucun paiement)|sans (?:aucun )?(?:frais|cout|paiement)|a titre (?:gratuit|gracieux)|gratuitement|gratuite?s?',
      ],
      paired: ['offerte?s?|exoneree?s?|gratuite'],
    },
    {
      words: [
        'moyennant (?:paiement|des frais|une redevance|finances?|une somme)|(?:contre|apres|soumise?s? au|soumise?s? a un) (?:le )?(?:paiement|remuneration|reglement)|soumise?s? a (?:une redevance|des frais|un tarif)|payante?s?|sur abonnement|a titre onereux',
      ],
      paired: [
        'frais|coute(?:nt|ra|ront)?|couts?|prix|paiement|factur\\L+|redevances?|tarif|tarifes?|abonnement|facturee?s?',
      ],
    },
  ],
  frequency: [
    { words: ['en temps reel|en direct|toutes les heures|chaque heure'] },
    {
      words: ['quotidiennement|chaque (?:jour|nuit|soir|matin)|tous les jours|par jour'],
      paired: ['quotidien(?:ne|s|nes)?'],
    },
    {
      words: [
        '(?:chaque|tous les) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|chaque semaine|toutes les semaines|par semaine|tous les (?:sept|7|huit|8) jours|hebdomadairement',
      ],
      paired: ['hebdomadaires?'],
    },
    {
      words: [
        'toutes les (?:deux|2) semaines|chaque quinzaine|tous les (?:quinze|15|quatorze|14) jours|deux fois par mois',
      ],
      paired: ['bimensuel(?:le|s|les)?'],
    },
    {
      words: ['mensuellement|chaque mois|tous les mois|par mois|une fois par mois'],
      paired: ['mensuel(?:le|s|les)?'],
    },
    { words: ['tous les (?:deux|2) mois|six fois par an'], paired: ['bimestriel(?:le|s|les)?'] },
    {
      words: [
        'trimestriellement|chaque trimestre|tous les (?:trois|3) mois|tous les trimestres|(?:quatre|4) fois (?:par an|l.an)',
      ],
      paired: ['trimestriel(?:le|s|les)?'],
    },
    { words: ['tous les (?:quatre|4) mois|(?:trois|3) fois (?:par an|l.an)'] },
    {
      words: [
        'semestriellement|chaque semestre|tous les (?:six|6) mois|tous les semestres|(?:deux|2) fois (?:par an|l.an)',
      ],
      paired: ['semestriel(?:le|s|les)?'],
    },
    {
      words: [
        'annuellement|chaque annee|tous les ans|par an|par annee|une fois (?:par an|l.an)|tous les (?:douze|12) mois',
      ],
      paired: ['annuel(?:le|s|les)?'],
    },
    {
      words: ['tous les (?:deux|2) ans|une annee sur deux'],
      paired: ['biennal(?:e|es)?|bisannuel(?:le|s|les)?'],
    },
    { words: ['tous les (?:trois|quatre|cinq|3|4|5) ans'] },
    { words: ['une (?:seule|unique) fois|seulement une fois'], paired: ['une fois'] },
    {
      words: [],
      paired: [
        'periodiquement|regulierement|de temps en temps|occasionnellement|au besoin|si (?:necessaire|besoin)|en cas de besoin|le cas echeant|lorsque c.est utile|de (?:maniere|facon) (?:periodique|reguliere)|en temps utile|ponctuellement',
      ],
    },
  ],
  role: [
    {
      words: ['vot(?:ent|er|era|eront)|codecid\\L+'],
      paired: [
        'dernier mot|voix deliberative|droit de (?:vote|veto)|consentement|(?:donner|donnent|donneront) leur accord|pouvoir de decision|decid(?:e|ent|era|eront|er)|decisions?|approuv(?:e|ent|era|eront|er)|vote|choisi(?:t|ssent|ra|ront|r)|selectionn(?:e|ent|er|era|eront)|elit|elisent|arrete(?:nt|ra)?|conjointement|contraignante?s?|(?:co)?presid(?:e|ent|er|era|eront|ee|es|ees)|valid(?:e|ent|era|eront|er)|tranch(?:e|ent|er|era|eront)',
      ],
    },
    {
      words: [],
      paired: [
        'particip(?:e|ent|era|eront|er)|propos(?:e|ent|er|era|eront)|debatt(?:re|ra|ront|ent)|(?:est|sont|sera|seront) represente(?:es|s|e)?|prend part|prennent part|collabor(?:e|ent|era)|travaill(?:e|ent) avec|contribu(?:e|ent)|cocre(?:e|ent)|coconstrui(?:t|sent)',
      ],
    },
    {
      words: [],
      paired: [
        '(?:est|sont|sera|seront|etre) (?:consulte|entendu|sollicite)e?s?|consulte(?:e|es|s)?|consultation|conseillent?|comment(?:e|ent|era|eront|er)|(?:donn|emett|exprim|rend)(?:e|ent|era|eront|ra|ront)? (?:son|sa|leurs?|un|des|ses) (?:avis|opinions?|points? de vue|commentaires?)|avis|voix consultative|recommand(?:e|ent)|(?:faire|formuler|emettre) des recommandations|sugger(?:e|ent)|consultatif|consultative|non contraignante?s?',
      ],
    },
    {
      words: [],
      paired: [
        '(?:est|sont|sera|seront|etre|tenus?) (?:informe|notifie|invite|averti)e?s?|informe(?:e|es|s)|pren(?:d|dra|nent|dront) (?:connaissance|note|acte)|observ(?:e|ent|ateurs?|atrices?)|assist(?:e|ent)|ecout(?:e|ent)',
      ],
    },
  ],
  deed: [
    {
      words: [],
      paired: [
        '(?:publi|divulgu|diffus|lanc|adopt|promulgu|appliqu|instaur|supprim|abrog|elimin|financ|recrut|nomm|elargi|doubl|accord|reform|modifi|remplac|simplifi|numeris|connect|form|organis|ratifi|signal|incorpor|deploy|deploi|install|activ|realis|execut|developp|equip|augment|generalis|attribu|sanctionn|proteg|transpos|liber|regul|dot|octroy|centralis|unifi|integr|indemnis|reorganis|implant|assur|cre|versera|vers|finalis)(?:er|era|eront|erons|ent|e|es|ee|ees|ant)',
        'soumett(?:re|ra|ront) (?:\\L+ ){0,4}au vote|mett(?:re|ra|ront|ent|ons) (?:en (?:(?:œ|oe)uvre|place|ligne|service|application)|a disposition|fin a)|met (?:en (?:(?:œ|oe)uvre|place|ligne|service)|a disposition|fin a)|mise?s? (?:en (?:place|ligne|service|(?:œ|oe)uvre)|a disposition)|introdui(?:re|ra|ront|t|sent|ts?|tes?)|etabli(?:r|ra|ront|t|ssent|e|es|s)?|ouvr(?:ir|ira|iront|e|ent)|ouverte?s?|construi(?:re|ra|ront|t)|garanti(?:r|ra|ront|t|ssent|e|es|s)?|acheve(?:r|ra|ront)|interdi(?:re|ra|ront|t|te)|redui(?:re|ra|ront|t|te)|repond(?:re|ra|ront|ent)?|resou(?:dre|dra|dront)|institu(?:er|era|eront|e)|constitu(?:er|era|eront|e)|embauch(?:er|era)|rend(?:re|ra|ront) (?:public|publique|publics|publiques|accessible|obligatoire)s?|tiendra|signer(?:a|ont)?|paier(?:a|ont)|fournir(?:a|ont)?|etend(?:re|ra|ront)',
      ],
    },
    {
      words: [],
      paired: [
        'conseill(?:er|era|eront|es?)|accompagn(?:er|era|eront|e|ee|es|ees)|orient(?:er|era|eront|es?)|sensibilis(?:er|era|eront|es?)|rappell?e(?:r|ra|ront)|pilot(?:er|era|eront)|experiment(?:er|era|eront|e|ee|es|ees)|test(?:er|era|eront|e|ee|es|ees)|soumett(?:re|ra|ront)|depos(?:er|era|eront|e|ee|es|ees)|propos(?:er|era|eront|e|ee)|transmett(?:re|ra|ront)|transmet|envo(?:yer|ie|ient)|enverra|partag(?:er|era|eront|e)|remett(?:re|ra|ront)|present(?:er|era|eront)|essaier(?:a|ont)?',
      ],
    },
    {
      words: [],
      paired: [
        '(?:redig|prepar|planifi|etudi|analys|evalu|examin|reexamin|discut|explor|envisag|encourag|favoris|facilit|appuy|stimul|incit|incit|recommand|preconis|considere|apprecie)(?:er|era|eront|erons|ent|e|es|ee|ees|ant)(?: (?:a |sur |de )?(?:la |le |les |l.|une? |sa |son )(?:eventuelle )?(?:mise en (?:place|(?:œ|oe)uvre|ligne|service)|\\L+(?:tion|ment|ture|sion|age))(?: d(?:e|u|es|.un|.une)?)?)?',
        'pren(?:dre|dra|dront|d|nent) (?:note|acte) d.|(?:prendra|prendront|prendre) en (?:compte|consideration)|(?:tiendra|tiendront|tenir) compte d.|s.inspir(?:er|era|eront|e)|conc(?:evoir|evra|evront)(?: (?:a |sur |de )?(?:la |le |les |l.|une? |sa |son )(?:eventuelle )?(?:mise en (?:place|(?:œ|oe)uvre|ligne|service)|\\L+(?:tion|ment|ture|sion|age))(?: d(?:e|u|es|.un|.une)?)?)?|soutien(?:t|nent|dra|dront)(?: (?:a |sur |de )?(?:la |le |les |l.|une? |sa |son )(?:eventuelle )?(?:mise en (?:place|(?:œ|oe)uvre|ligne|service)|\\L+(?:tion|ment|ture|sion|age))(?: d(?:e|u|es|.un|.une)?)?)?|soutenir(?: (?:a |sur |de )?(?:la |le |les |l.|une? |sa |son )(?:eventuelle )?(?:mise en (?:place|(?:œ|oe)uvre|ligne|service)|\\L+(?:tion|ment|ture|sion|age))(?: d(?:e|u|es|.un|.une)?)?)?|promou(?:voir|vra|vront)(?: (?:a |sur |de )?(?:la |le |les |l.|une? |sa |son )(?:eventuelle )?(?:mise en (?:place|(?:œ|oe)uvre|ligne|service)|\\L+(?:tion|ment|ture|sion|age))(?: d(?:e|u|es|.un|.une)?)?)?|promeu(?:t|vent)(?: (?:a |sur |de )?(?:la |le |les |l.|une? |sa |son )(?:eventuelle )?(?:mise en (?:place|(?:œ|oe)uvre|ligne|service)|\\L+(?:tion|ment|ture|sion|age))(?: d(?:e|u|es|.un|.une)?)?)?|recueill(?:ir|era|eront)|debatt(?:re|ra|ront)|reflechi(?:r|ra|ront|t)(?: (?:a |sur |de )?(?:la |le |les |l.|une? |sa |son )(?:eventuelle )?(?:mise en (?:place|(?:œ|oe)uvre|ligne|service)|\\L+(?:tion|ment|ture|sion|age))(?: d(?:e|u|es|.un|.une)?)?)?|(?:mene|engage|lance|realise|conduit|commande|ouvre|initie|fait|fera|ouvri)(?:r|ra|ront|nt)? (?:une?|la|le) (?:\\L+ )?(?:etude|analyse|reflexion|evaluation|concertation|consultation|diagnostic|revision|debat|dialogue|mission)(?: (?:sur|de|d.|relative a))?|(?:fait|fera|font|feront) l.objet d.une? (?:\\L+ )?(?:etude|analyse|examen|reflexion|evaluation|reexamen|discussion|concertation)|(?:la )?(?:faisabilite|possibilite|opportunite) d(?:e|u|es)?|se penche(?:ra|ront)? sur|contribue(?:ra|ront)? a(?: (?:a |sur |de )?(?:la |le |les |l.|une? |sa |son )(?:eventuelle )?(?:mise en (?:place|(?:œ|oe)uvre|ligne|service)|\\L+(?:tion|ment|ture|sion|age))(?: d(?:e|u|es|.un|.une)?)?)?',
      ],
    },
  ],
  study: [
    { words: [], paired: [] },
    {
      words: [
        '(?:mene|engage|lance|realise|conduit|commande|ouvre|initie|fait|fera|ouvri|conduira|prepare)(?:r|ra|ront|nt)? (?:une?|la|le) (?:\\L+ )?(?:etude|analyse|reflexion|evaluation|concertation|diagnostic|debat|dialogue|mission)(?: (?:sur|de|d.|relative a))?|(?:fait|fera|font|feront) l.objet d.une? (?:\\L+ )?(?:etude|analyse|examen|reflexion|evaluation|reexamen|discussion|concertation)|(?:la )?(?:faisabilite|opportunite) d(?:e|u|es)?|la possibilite d(?:e|u|es)?|(?:se penche|reflechi)(?:ra|ront|t|r)? (?:a|sur)|(?:a l.etude|en reflexion|a l.examen)',
      ],
      paired: [
        'etud\\L+|analys\\L+|evalu\\L+|diagnostic\\L*|examin\\L+|reexamen|explor\\L+|consult\\L+|concert\\L+|debat\\L*|reflexion|reflechi\\L*',
      ],
    },
  ],
  negation: {
    not: [
      "ne|n(?='\\L)(?!'importe)|aucune?|nul|nulle|jamais|(?<!(?:toute|une|la|cette|chaque|par|seule|autre) )personne(?! (?:peut|pourra|qui|physique|morale|inter))|ni",
    ],
    idioms: [
      "(?:pas|non) (?:plus|moins) (?:tard |tot )?(?:d[e'u]|que)|n.excedant pas|ne depassant pas|non (?:seulement|gouvernemental)\\L*|pas seulement|(?:avant|a moins|de peur|de crainte) (?:que |qu.)(?:\\L+ ){1,5}ne|ne \\L+ que|n.\\L+ que|sinon",
    ],
    yet: [
      'encore|a ce jour|jusqu.(?:a present|ici)|actuellement|aujourd.hui|a l.heure actuelle|pour l.instant|existe(?:nt)?|il n.y a|n.y a|n.(?:a|ont) (?:pas(?! (?:a|besoin) )|toujours|aucun)\\L*|ne dispose(?:nt)?',
    ],
    need: [
      'necessaires?|besoin|requise?s?|exige\\L*|(?:a|ont|aura|auront) (?:(?:pas|plus) )?a(?= \\L+(?:er|ir|re) )|obligee?s?|faut',
    ],
    must: ['doi(?:t|vent)|devr(?:a|ont)|(?:est|sont) (?:tenu|oblige)e?s? d.'],
    stop: [
      '(?:cess|arret)(?:er|era|eront|e|ent) de?|(?:suspend|abandonn|supprim|report|retard|interromp|annul)(?:er|era|eront|ra|ront|re)? (?:la|le|les|l.)|(?:refuse|refusera|refuseront) de?|(?:renonce|renoncera|renonceront) a',
    ],
    spare: [
      'sans|depourvue?s? d.|exempte?e?s? d.|exonere\\L*|dispense\\L*|zero|gratuit\\L*|(?:supprim|abrog|elimin|lev|annul)(?:er|era|eront|e|ent|ee|es|ees)|abol\\L+|met(?:tre|tra|tront)? fin|interdi\\L+|proteg\\L+ (?:de|contre)|au lieu d.|a l.abri',
    ],
    harm: [
      '(?:rejet|refus|supprim|effac|cach|dissimul|retard|limit|ferm|annul|retir)e(?:e|es|s)?|restreinte?s?|exempte?e?s?|dispense(?:e|es|s)?|omi(?:s|se|ses)|oublie(?:e|es|s)?|exclu(?:s|e|es)?|ecarte(?:e|es|s)?|laisse\\L* de cote|factur(?:er|era|eront|e)|refus(?:er|era|eront)|rejet(?:er|tera|teront)|supprim(?:er|era|eront)|efface(?:r|ra|ront)|cach(?:er|era|eront)|dissimul(?:er|era)|retard(?:er|era|eront)|limit(?:er|era|eront)|restrei(?:ndre|ndra)|exclu(?:re|ra|ront)|ferm(?:er|era|eront)|empech(?:er|era)|sanctionn(?:er|era)|depass(?:er|era|eront)|exced(?:er|era)|discrimin(?:er|era)|redui(?:re|ra|ront)|annul(?:er|era)|retir(?:er|era|eront)|vend(?:re|ra|ront)|perd(?:re|ra|ront)|detrui(?:re|ra|ront)|conserv(?:er|era|eront)|vendue?s?|subi(?:r|ra|ront|ssent)|sanctions?|represailles|sanctionne(?:es|s|e)?|puni\\L*|frais|redevances?|tarifs?|restrictions?|obstacles?|droits? (?:de|d.)|taxes?|peages?|timbres?|barrieres?|limites?|secret|prelev\\L+|cede(?:es|s|e)?',
    ],
    gain: [
      'publi(?:er|era|eront|e|ee?s?)|divulgu(?:er|era)|diffus(?:er|era|eront)|ouvr(?:ir|ira|iront)|inclu(?:re|ra|ront|t)|comprend(?:ra)?|couvr(?:ir|ira)|accept(?:er|era|eront)|permett(?:re|ra|ront)|appliqu(?:er|era)|repond(?:re|ra|ront)|fourni(?:r|ra|ront)|souten(?:ir)|contiendra|contient',
    ],
  },
  condition: {
    whole: [
      'normalement|en regle generale|habituellement|(?:qu.|si?.|lorsqu.|quand |la ou |ou |comme )?(?:ils?|elles?|le \\L+|la \\L+|l.\\L+) (?:l.|les? |la )?(?:juge|estime|considere|trouve|croit|pense)(?:nt|ra|ront)?(?: (?:comme|etre))?(?: les plus)? (?:utile|pertinente?|opportune?|necessaire|approprie|importante?|adequate?|adapte|significati(?:f|ve)|interessante?|essentiel(?:le)?|prioritaire|souhaitable|convenable)e?s?|(?:jugee?s?|estimee?s?|consideree?s?(?: comme)?) (?:utile|pertinente?|opportune?|necessaire|approprie|importante?|adequate?|adapte|significati(?:f|ve)|interessante?|essentiel(?:le)?|prioritaire|souhaitable|convenable)e?s?|(?:selon|a) (?:son|leur) (?:appreciation|jugement|avis)|laisse(?:e|es|s)? a l.appreciation d(?:e|u|es)(?: la)?',
      'une fois (?:que )?(?:\\L+ ){0,4}(?:approuve|valide|signe|autorise|accepte)e?s?(?: par (?:le|la) \\L+)?',
      '(?:lorsque|quand|si) (?:le |la |les |l.)?(?:\\L+ ){1,3}(?:y consent(?:ent)?|l.autorise(?:nt)?|l.accepte(?:nt)?|le permet(?:tent)?|donne(?:nt)? (?:son|leur) accord|(?:est|sont) d.accord|le juge(?:nt)?)',
      '(?:si|lorsque|quand|la ou|chaque fois que|des lors que) (?:cela |c.|ce |il )?(?:est |sera |s.avere |est juge )?(?:\\L+ment )?(?:possible|necessaire|pertinent|approprie|opportun|applicable|realisable|faisable|utile)|dans la (?:mesure du possible|limite des (?:moyens|ressources|credits)(?: disponibles)?)|en principe|en regle generale|a titre (?:volontaire|exceptionnel)|volontairement|a (?:sa|leur) discretion|autant que (?:possible|faire se peut)|si les (?:moyens|ressources|budgets) le permettent|si le budget le permet|avec leur (?:accord|consentement)',
    ],
    opening: [
      "sous reserve (?:que|d[e'u]s?)|a moins (?:que|d[e'])|sauf(?: si| lorsque| quand| en| pour)?|excepte(?: si| lorsque)?|hormis|hors(?! ligne|ser)|excepte|a l.exception d[e'u]s?|a l.exclusion d[e'u]s?|a (?:la )?condition (?:que|d[e'])|pourvu que|pour autant que|dans la mesure ou|en fonction d[e'u]s?|selon la disponibilite|subordonnee?s? a|conditionnee?s? a|apres (?:l.|la |le )?(?:accord|autorisation|validation|approbation|avis|feu vert|consentement) d[e'u]|en cas de|tant que|mais pas",
    ],
    if: ["si|s(?='il)"],
    only: ['uniquement|(?:aux|les) seule?s|seulement|exclusivement'],
    admitted: [
      'inscrite?s|enregistre(?:es|s)|accredite(?:es|s)|agree(?:es|s)|autorise(?:es|s)|habilite(?:es|s)|certifie(?:es|s)|invite(?:es|s)|eligibles',
    ],
    narrowing: [
      'grandes?|grands|gros(?:ses)?|principaux|principales|prioritaires|pilotes|selectionne(?:es|s)|certaine?s|strategiques|importante?s|interesse(?:es|s)|participante?s|volontaires|nouveaux|nouvelles|urbaine?s|eligibles|cles|pertinente?s',
    ],
  },
  actor: {
    names: [
      'ministeres?|ministre|premier ministre|departement|bureau|agences?|autorites?|commission|conseil|comite|gouvernement|communes?|municipalites?|mairies?|maire|villes?|regions?|parlement|congres|senat|assemblee|cabinet|tresor|secretariat|secretaire|institut|inspection|inspecteurs|mediateur|defenseur|tribunal|police|universite|direction|unite|administrations?|registre|regulateur|presidence|president|service|forum|archives|musee|banque|cour|societe civile|organisations de la societe civile|osc|ong|etat|republique|prefecture|prefet|organisme|chambre|equipe|experte?s?|auditeurs?|evaluateurs?|jury|observateurs?|juges?|magistrats?|nous',
    ],
    anyone: [
      'quiconque|n.importe qui|chacun|tout le monde|toute personne|tout (?:citoyen|usager|individu|habitant)|chaque (?:citoyen|personne)|(?:le |grand )?public|citoyens?|citoyennes?|personnes?|gens|habitants?|usagers?|utilisateurs?|utilisatrices?|riverains|population|communautes?',
    ],
    passive: [
      '(?:sera|seront|est|sont|soit|soient) (?:\\L+ment )?\\L+(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|its|ite|ites|ert|erte|erts|ertes)|on (?:\\L+ra|\\L+e)|il sera (?:procede|mis)',
    ],
    by: ['par (?:le|la|les|l.|un|une)|par l'],
  },
  each: ['chaque|chacune?'],
  adjectives: 'behind',
  now: ['actuellement|a ce jour|aujourd.hui|a l.heure actuelle|pour l.instant|jusqu.(?:a present|ici)'],
  joining: 'et ou mais tandis qui dont lesquels lesquelles puis',
  adding: 'et ou',
  definite: 'le la les l son sa ses leur leurs nos notre ces cette cet ce du des au aux',
  small:
    'les des aux est sont sera seront ete etre avoir ont avait ses nos notre vos cette ces tout tous toute toutes chaque certains certaines autre autres peut peuvent pourra pourront doit doivent devra devront devrait pourrait que dont quand lorsque egalement aussi ainsi sous vers chez sans leur lui elle elles ils pas non tres plus moins rendu rendue rendus rendues plupart quelques seul seule aucun aucune',
  endings:
    's|e|es|ee|ees|er|era|erai|eront|erons|erait|eraient|ent|ant|ants|ante|antes|ez|ons|a|ai|ait|aient|r|ra|ront|rons|rait|raient|re|t|ts|te|tes|ir|ira|iront|irait|issent|issant|is|it|i|ie|ies|u|ue|us|ues|ation|ations|cation|cations|tion|tions|ion|ions|ement|ements|ment|x|ux|aux|al|ale|ales|if|ive|ives|ge|gera|geront|geons|eons',
};
