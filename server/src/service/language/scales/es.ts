import type { Scales } from '../scales';

/** What people do with what is open to them: they may, once it is. */
const use =
  'ver|consultar|buscar|encontrar|descargar|acceder|leer|comentar|pedir|solicitar|participar|asistir|presentar|denunciar|comparar|usar|utilizar|saber|conocer|votar|seguir|obtener|verificar|filtrar|opinar|elegir|ser (?:\\L+mente )?(?:consultad|vist|descargad|utilizad|reutilizad|presentad|enviad|solicitad|obtenid|verificad|comparad|leid|encontrad)[oa]s?';
/** A verb that names no deed, before the one that does: “estudiará la posibilidad de publicar”. */
const open =
  '(?:si|como|la (?:posibilidad|viabilidad|factibilidad|opcion|conveniencia|idea) de|\\L+[aei]r(?:se|l[oa]s?)?)';

export const esScales: Scales = {
  firmness: [
    {
      words: [],
      paired: [
        '(?:se )?(?:oblig|exig|impon|requer|requier)(?:a|ara|aran|e|en|ira|iran|dra|dran|era)(?: \\L+){0,5}? (?:a|que)(?= \\L+)|(?:debera|deberan|debe|deben|tiene que|tienen que|tendra que|tendran que|ha de|han de)|(?:se )?(?:compromete|comprometen|obliga|obligan|comprometera) a|nos comprometemos a',
      ],
      verbs: ['garantiza(?:ra|ran|n)?|asegura(?:ra|ran|n)?'],
    },
    {
      words: ['deberian?|se (?:espera|preve|recomienda) que|habria de'],
      verbs: [
        '\\L{3,}(?:ar|er|ir)(?:ia|ian|iamos)(?<!deberia|deberian|podria|podrian|querria|tendria|habria)',
      ],
    },
    {
      words: [
        '(?:(?:tiene|tienen|tendra|tendran) (?:la intencion de|como (?:objetivo|meta)|previsto|por objeto)|(?:pretende|aspira|busca|procura|intenta|trata|planea|proyecta|se propone|espera|preve|desea|quiere|tiende|pretendera|aspirara|buscara|procurara|intentara|tratara|planeara|se propondra|esperara|prevera)(?:n|mos)?(?: a| de)?|(?:hara|haran|hacer) (?:lo posible|esfuerzos|todo lo posible)(?: por| para)?|(?:trabaja|trabajara|trabajaran|trabajaremos) (?:para|por|en)|con miras a|se orienta(?:ra)? a)(?= (?:que )?(?:el |la |los |las |l)?\\L+)',
        '(?:se )?(?:promovera|promoveran|fomentara|fomentaran|alentara|alentaran|impulsara|impulsaran|incentivara|incentivaran|propiciara|propiciaran|apoyara|apoyaran|facilitara|facilitaran|promueve|fomenta|alienta|impulsa|incentiva|invitara|invitaran|invita|invitan|animara|animaran|anima|instara|instaran|insta|exhortara|exhorta|recomendara|recomienda|sugerira|sugiere|pedira|pediran|pide)(?: \\L+){0,5}? (?:que|a)(?= \\L+)',
      ],
      paired: [
        '(?:promov|foment|alent|impuls|incentiv|apoy|facilit)(?:er|ar|era|eran|ara|aran|eremos|aremos)',
      ],
    },
    {
      words: [
        `(?:es|son|sera|seran) libres? de(?= \\L+)|(?<!no )(?:podra|podran|puede|pueden|podria|podrian|podriamos|podremos)(?! (?:tambien |asi )?(?:${use})(?:se|si|l[oaie]s?)?(?!\\L))`,
        `(?:considera|estudia|analiza|evalua|explora|valora|examina|sopesa|discuti)(?:r|ra|ran|remos|mos)?(?: con \\L+)? ${open}`,
      ],
      paired: ['(?:considera|explora)(?:ra|ran|remos)?'],
    },
  ],
  share: [
    {
      words: [
        'tod[oa]s?(?: (?:el|la|los|las|sus?))?|cada(?: un[oa] de (?:los|las))?|la totalidad de(?:l| los| las)?|el conjunto de(?:l| los| las)?',
      ],
      paired: ['cualquier|cualquiera|un[oa] por|amb[oa]s|integr[oa]s?|complet[oa]s?|enter[oa]s?'],
    },
    {
      words: [
        '(?:la |una )?(?:gran |inmensa )?mayoria de(?:l| los| las)?|la mayor parte de(?:l| los| las)?|casi tod[oa]s?(?: (?:los|las))?|mas de la mitad de(?:l| los| las)?',
      ],
    },
    {
      words: ['(?:much|vari)[oa]s de'],
      paired: ['much[oa]s|vari[oa]s|divers[oa]s|numeros[oa]s|multiples|distint[oa]s'],
    },
    {
      words: [
        'algun[oa]s?(?: de)?|ciert[oa]s|determinad[oa]s|seleccionad[oa]s(?! (?:al azar|por))|(?:una |la )?(?:(?<!por )parte|seleccion|muestra|porcion|fraccion) de(?:l| los| las)?|parcialmente|en parte|un (?:numero (?:limitado|reducido) de|punado de|grupo de)|un[oa]s (?:poc[oa]s|cuant[oa]s)|(?:un |el |los )?(?:resumen|resumenes|sintesis|extractos?) de(?:l| los| las)?',
      ],
      paired: ['poc[oa]s|principales|grandes|prioritari[oa]s|pilotos?|interesad[oa]s|resumen'],
    },
    { words: ['(?:un|una) sol[oa]|(?:solo|unicamente) un[oa]?'], paired: ['un[oa]?'] },
  ],
  audience: [
    {
      words: [],
      paired: [
        'public[oa]s?|publicamente|publica(?:r|ra|ran|n|do|da|dos|das)?|difundi(?:r|ra|ran)|divulga(?:r|ra|ran)|en linea|en internet|online|cualquier (?:persona|ciudadan[oa]|interesad[oa])|cualquiera|toda persona|todo el mundo|toda la poblacion|tod[oa]s|el publico|ciudadania|ciudadan[oa]s|sitio web|portal|abiert[oa]s? a tod[oa]s|datos abiertos',
      ],
    },
    {
      words: [
        '(?:a|previa|por|bajo|mediante) (?:solicitud|peticion|demanda|pedido)|con cita(?: previa)?|(?:con|tengan|acrediten?|justifiquen?|demuestren?|titulares de|acrediten? tener|invoquen|ostenten) (?:un )?interes (?:legitimo|directo|justificado|acreditado)|a quien(?:es)? (?:l[oa]s? )?(?:solicite|pida)n?|(?:al?|por|para) (?:los |las )?(?:usuari[oa]s?|personas|entidades|organizaciones|asociaciones|medios|profesionales|interesad[oa]s) (?:registrad|acreditad|autorizad|inscrit|habilitad|reconocid|legitimad|seleccionad|invitad)[oa]s?',
      ],
      paired: [
        '(?<!(?:cada|la|una|toda|esta|dicha) )solicitud|interes legitimo|inscrit[oa]s?|habilitad[oa]s?|legitimad[oa]s?|reconocid[oa]s?|interesad[oa]s|empadronad[oa]s|diputad[oa]s|concejales|parlamentari[oa]s|seleccionad[oa]s|registrad[oa]s?|acreditad[oa]s?|autorizad[oa]s?|invitad[oa]s?|invitacion|expert[oa]s|miembros|suscriptores|investigador[ea]s|periodistas',
      ],
    },
    {
      words: [
        'internamente|de (?:uso|forma|manera|caracter) (?:intern[oa]|confidencial|reservad[oa])|para (?:su )?uso interno|en la intranet|a puerta cerrada|con caracter (?:reservado|confidencial)|confidencial(?:es|mente)?|dentro de(?:l| la) (?:gobierno|administracion|ministerio|entidad|institucion)',
      ],
      paired: [
        'intern[oa]s?|reservad[oa]s?|restringid[oa]s?|(?:al?|con|entre|para) (?:el |la |los |las )?(?:ministr[oa]s?|gabinete|funcionari[oa]s|personal|emplead[oa]s|servidores publicos|gobierno|ministerios?|direccion|directores)',
      ],
    },
  ],
  price: [
    {
      words: [
        'no (?:tienen?|tendra|tendran) (?:ningun )?(?:coste|costo)|no (?:cuesta|costara)n?|sin (?:ningun )?(?:costo|coste|cargo|pago|costes|costos)(?: alguno)?|gratis|gratuit[oa]s?|de (?:forma|manera) gratuita|gratuitamente',
      ],
      paired: ['gratuidad|exent[oa]s?|libre de (?:costo|cargo)|no se cobrara'],
    },
    {
      words: [
        '(?:previo|mediante|contra|bajo|sujet[oa]s? a|sujet[oa]s? al) (?:el )?(?:pago|abono)(?: de)?|pagando|(?:con|tendra(?:n)?) (?:un )?(?:costo|coste|cargo|precio)|sujet[oa]s? a (?:una )?(?:tasa|tarifa|arancel)|por suscripcion|de pago',
      ],
      paired: [
        'pagad[oa]s?|tasas?|tarifas?|aranceles|arancel|pago|abono|suscripcion|costos?|costes?|cobr\\L+|precio|cuestan?|costaran?',
      ],
    },
  ],
  frequency: [
    { words: ['en tiempo real|en (?:directo|vivo)|cada hora'] },
    {
      words: [
        'diariamente|cada (?:dia|noche|manana)|a diario|(?<=(?:vez|veces|horas) )al dia|todos los dias',
      ],
      paired: ['diari[oa]s?'],
    },
    {
      words: [
        'semanalmente|(?:cada|todos los|los) (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)|cada semana|por semana|a la semana|todas las semanas|cada (?:siete|7|ocho|8) dias',
      ],
      paired: ['semanal(?:es)?'],
    },
    {
      words: [
        'quincenalmente|cada (?:quincena|dos semanas|2 semanas|(?:quince|15|catorce|14) dias)|dos veces al mes',
      ],
      paired: ['quincenal(?:es)?'],
    },
    { words: ['mensualmente|cada mes|al mes|por mes|todos los meses'], paired: ['mensual(?:es)?'] },
    { words: ['bimestralmente|cada (?:dos|2) meses|seis veces al ano'], paired: ['bimestral(?:es)?'] },
    {
      words: ['trimestralmente|cada trimestre|cada (?:tres|3) meses|(?:cuatro|4) veces (?:al|por) ano'],
      paired: ['trimestral(?:es)?'],
    },
    {
      words: ['cuatrimestralmente|cada cuatrimestre|cada (?:cuatro|4) meses|(?:tres|3) veces (?:al|por) ano'],
      paired: ['cuatrimestral(?:es)?'],
    },
    {
      words: ['semestralmente|cada semestre|cada (?:seis|6) meses|(?:dos|2) veces (?:al|por) ano'],
      paired: ['semestral(?:es)?'],
    },
    {
      words: [
        'anualmente|cada ano|al ano|por ano|una vez (?:al|por) ano|todos los anos|cada (?:doce|12) meses',
      ],
      paired: ['anual(?:es)?'],
    },
    { words: ['bienalmente|cada (?:dos|2) anos'], paired: ['bienal(?:es)?|bianual(?:es)?'] },
    { words: ['cada (?:tres|cuatro|cinco|3|4|5) anos'] },
    { words: ['(?:una )?(?:sola|unica) vez|solo una vez|por unica vez'], paired: ['una vez'] },
    {
      words: [],
      paired: [
        'periodicamente|regularmente|de vez en cuando|ocasionalmente|cuando (?:sea necesario|haga falta|se requiera|se necesite|corresponda|lo convoque \\L+)|de (?:forma|manera) (?:periodica|regular)|con regularidad|oportunamente|segun necesidad',
      ],
    },
  ],
  role: [
    {
      words: ['vot(?:ar|ara|aran|an)|codecid\\L+'],
      paired: [
        'ultima palabra|con voz y voto|derecho (?:a|de) (?:voto|veto|voz y voto)|votacion(?:es)?|consentimiento|decid(?:ir|ira|iran|e|en)|decision(?:es)?|aprueban?|aprob(?:ar|ara|aran)|vota|vet(?:a|an|ar|ara)|consiente|elig(?:e|en)|eleg(?:ir|ira|iran)|escog(?:er|era|eran|e|en)|seleccion(?:ar|ara|aran|an)|determin(?:ar|ara|aran|an?)|conjuntamente|vinculantes?|(?:co)?presidi(?:r|ra|ran|d[oa]s?)|(?:co)?presiden?|acuerdan?',
      ],
    },
    {
      words: [],
      paired: [
        'con voz,? pero sin voto|(?:derecho a|con) voz(?! y)|(?:estara|estaran|esta|estan) representad[oa]s?|particip(?:ar|ara|aran|an?)|propon(?:er|dra|dran|en?)|debat(?:ir|ira|iran|en?)|colabor(?:ar|ara|aran|an?)|trabajan? (?:con|junto)|contribuyen?|codisenan?|cocrean?',
      ],
    },
    {
      words: [],
      paired: [
        '(?:es|son|sera|seran|ser) (?:consultad|escuchad|oid)[oa]s?|consultad[oa]s?|consultara|consulta|aconsejan?|asesoran?|opin(?:ar|ara|aran|an?)|coment(?:ar|ara|aran|an?)|(?:da|dan|dara|daran|emite|emiten|expresa|expresan|ofrece|ofrecen) (?:su |sus |una |un )?(?:opinion(?:es)?|parecer|puntos? de vista|comentarios|aportes)|recomiendan?|sugieren?|(?:formul|hac|emit)(?:ar|er|ir) recomendaciones|no vinculantes?',
      ],
    },
    {
      words: [],
      paired: [
        '(?:es|son|sera|seran|ser) (?:informad|notificad|invitad)[oa]s?|informad[oa]s?|notificad[oa]s?|invitad[oa]s?|conocer(?:a|an)|tom(?:ar|ara|aran|an?) (?:nota|conocimiento)|observan?|asisten?|escuchan?',
      ],
    },
  ],
  deed: [
    {
      words: [],
      paired: [
        '(?:public|divulg|lanz|adopt|promulg|implement|implant|habilit|garantiz|complet|aplic|derog|elimin|financ|contrat|nombr|design|ampli|duplic|otorg|entreg|modific|reemplaz|simplific|digitaliz|conect|capacit|organiz|ratific|incorpor|instal|instaur|activ|realiz|ejecut|desarroll|equip|increment|asegur|universaliz|generaliz|celebr|adjudic|sancion|liber|regul|dot|conced|asign|centraliz|unific|integr|cumpl|proteg|transpon|traspon|incorpor|respald|devolv|indemniz|respond|resolv|recib)(?:ar|ara|aran|aremos|an?|ad[oa]s?|ando|er|era|eran|ir|ira|iran|en?|id[oa]s?)',
        'somet(?:er|era|eran) (?:\\L+ ){0,4}a votacion|(?:acat|cumpl|atend)(?:ar|ara|aran|an?|ir|ira|iran|en?|er|era|eran)|(?:aprob|cre|form|firm|reform|pag|aument|baj|rebaj|levant|cerr|trasl|coloc)(?:ar|ara|aran|aremos|ad[oa]s?)|aprueban?|publicacion(?= (?:del?|en) )|difund(?:ir|ira|iran|en?|id[oa]s?)|suprim(?:ir|ira|iran|en?|id[oa]s?)|prohib(?:ir|ira|iran|en?|id[oa]s?)|introduc(?:ir|ira|iran|en?|id[oa]s?)|establece(?:r|ra|ran|n)?|abr(?:ir|ira|iran|en?)|abiert[oa]s?|pon(?:er|dra|dran|e|en|dremos) (?:en (?:marcha|funcionamiento|linea|practica|operacion|servicio)|a disposicion|fin a)|puest[oa]s? en marcha|constru(?:ir|ira|iran|yen?)|reduc(?:ir|ira|iran|en?)|instituir(?:a|an)?|constitu(?:ir|ira|iran|ye|yen)|traduc(?:ir|ira|iran)|hara(?:n)? public[oa]s?|llevar(?:a|an)? a cabo|desplegar(?:a|an)?|proporcionar(?:a|an)?|convocar(?:a|an)?|dictar(?:a|an)?',
      ],
    },
    {
      words: [],
      paired: [
        'asesora(?:r|ra|ran)|orienta(?:r|ra|ran|cion)|acompana(?:r|ra|ran)|sensibiliza(?:r|ra|ran)|recorda(?:r|ra|ran)|pilotea(?:r|ra|ran)?|pilota(?:r|ra|ran)|proba(?:r|ra|ran)|experimenta(?:r|ra|ran)|ensaya(?:r|ra|ran)|presenta(?:r|ra|ran|n)?|propon(?:er|dra|dran|e|en)|remit(?:ir|ira|iran|e|en)|envia(?:r|ra|ran|n)?|compart(?:ir|ira|iran|e|en)',
      ],
    },
    {
      words: [],
      paired: [
        '(?:prepar|redact|disen|planific|estudi|analiz|evalu|explor|consider|valor|revis|examin|sopes|contempl|reconsider|diagnostic|foment|alent|impuls|incentiv|apoy|propici|procur|facilit|recomend|estimul)(?:ar|ara|aran|aremos|an?|ad[oa]s?|ando)(?: (?:el|la|los|las|un|una|su) (?:posible |eventual )?\\L+(?:cion|miento|tura|sion|aje)(?: de(?:l)?)?)?',
        'tom(?:ar|ara|aran|an?) (?:nota de|en (?:cuenta|consideracion)|como (?:insumo|referencia|base|guia))|tendran? en cuenta|promov(?:er|era|eran|eremos|id[oa]s?)(?: (?:el|la|los|las|un|una|su) (?:posible |eventual )?\\L+(?:cion|miento|tura|sion|aje)(?: de(?:l)?)?)?|promueven?(?: (?:el|la|los|las|un|una|su) (?:posible |eventual )?\\L+(?:cion|miento|tura|sion|aje)(?: de(?:l)?)?)?|favorec(?:er|era|eran|en?)(?: (?:el|la|los|las|un|una|su) (?:posible |eventual )?\\L+(?:cion|miento|tura|sion|aje)(?: de(?:l)?)?)?|discut(?:ir|ira|iran|en?|id[oa]s?)|recopila(?:r|ra|ran)|elabora(?:r|ra|ran)? (?:una propuesta|un borrador|un proyecto|un anteproyecto|un estudio|un diagnostico|un analisis)(?: (?:de|sobre))?|debat(?:ir|ira|iran|en?|id[oa]s?)|reflexiona(?:r|ra|ran|n)? sobre|(?:realiza|lleva|hara|encarga|inicia|abri|lanza|hace)(?:r|ra|ran)? (?:a cabo )?(?:un|una) (?:\\L+ )?(?:estudio|analisis|evaluacion|diagnostico|consulta|reflexion|revision|debate|dialogo|mapeo)(?: (?:de|sobre|para)(?:l)?)?|(?:la )?(?:viabilidad|posibilidad|conveniencia|factibilidad) de(?:l)?|(?:sera|seran|es|son) objeto de (?:un )?(?:estudio|analisis|debate|revision)|gestiona(?:r|ra|ran)? (?:la|el) \\L+(?:cion|miento|tura)(?: de(?:l)?)?|buscara(?:n)?|tendera(?:n)? a|contribuir(?:a|an)? a',
      ],
    },
  ],
  study: [
    { words: [], paired: [] },
    {
      words: [
        '(?:realiza|lleva|hara|encarga|inicia|abri|lanza|hace|elabora|prepara|acomete)(?:r|ra|ran)? (?:a cabo )?(?:un|una) (?:\\L+ )?(?:estudio|analisis|evaluacion|diagnostico|reflexion|revision|debate|dialogo|mapeo)(?: (?:de|sobre|para)(?:l)?)?|reflexiona(?:r|ra|ran|n)? sobre|(?:la )?(?:viabilidad|conveniencia|factibilidad|oportunidad) de(?:l)?|la posibilidad de(?:l)?|(?:sera|seran|es|son) objeto de (?:un )?(?:estudio|analisis|debate|revision)|(?:en|bajo) (?:estudio|consideracion)',
      ],
      paired: [
        'estudi\\L+|analis\\L+|analiz\\L+|evalua\\L+|diagnostic\\L+|revis\\L+|examin\\L+|explor\\L+|consult\\L+|debat\\L+|valora\\L+|considera\\L+',
      ],
    },
  ],
  negation: {
    not: ['no|nunca|jamas|tampoco|ningun[oa]?|ningunos|nadie|ni'],
    idioms: [
      '(?:a )?no (?:mas|menos|mayor|menor|superior|inferior)(?: tarde| temprano)?(?: del?| al?| que)?|no solo|no solamente|no obstante|no mas tarde de(?:l)?|no (?:gubernamental|vinculante|contributiv)\\L*|si no|no necesariamente',
    ],
    yet: [
      'todavia|aun|hasta (?:la fecha|ahora|hoy)|actualmente|en la actualidad|hoy|al dia de hoy|a la fecha|por ahora|existen?|hay|no (?:tienen?(?! que)|cuentan?|disponen?)',
    ],
    need: [
      'necesari[oa]s?|necesita\\L*|requier\\L+|requer\\L+|exig\\L+|hace falta|tiene(?:n)? que|tendra(?:n)? que|obligad[oa]s?',
    ],
    must: ['deb(?:e|en|era|eran)|(?:tiene|tienen|tendra|tendran) que|ha(?:n)? de'],
    stop: [
      '(?:deja|cesa|para)(?:r|ra|ran|n)? de|(?:suspende|interrumpi|abandona|cancela|elimina|posterga|aplaza|demora)(?:r|ra|ran)? (?:la|el|los|las)|se (?:niega|negara|negaran) a',
    ],
    spare: [
      'sin|carentes? de|libres? de|exent[oa]s? de|exim\\L+|cero|gratuit\\L+|(?:derog|elimin|levant|anul|retir)(?:ar|ara|aran|an?|ad[oa]s?)|suprim\\L+|abol\\L+|prohib\\L+|proteg\\L+ (?:de|contra|frente a)|en (?:lugar|vez) de',
    ],
    harm: [
      '(?:rechaz|elimin|borr|ocult|retras|limit|neg|retir|sancion|discrimin|cancel|cobr|quit)ad[oa]s?|restringid[oa]s?|cerrad[oa]s?|impedid[oa]s?|deneg\\L+|exent[oa]s?|exim\\L+|omit\\L+|fuera|excluid[oa]s?|dispensad[oa]s?|olvidad[oa]s?|cobra(?:r|ra|ran|n)?|rechaza(?:r|ra|ran|n)?|elimina(?:r|ra|ran|n)?|borra(?:r|ra|ran)|oculta(?:r|ra|ran|n)?|retene?r?|retendra|retrasa(?:r|ra|ran)|limita(?:r|ra|ran|n)?|restringi(?:r|ra|ran)|exclui(?:r|ra|ran)|cerra(?:r|ra|ran)|impedi(?:r|ra|ran)|sanciona(?:r|ra|ran)|supera(?:r|ra|ran)?|exced(?:er|era|eran|a)|discrimina(?:r|ra|ran)|reduci(?:r|ra|ran)|cancela(?:r|ra|ran)|nega(?:r|ra|ran)|retira(?:r|ra|ran)|vende(?:r|ra|ran)|perde(?:r|ra|ran)|quita(?:r|ra|ran)|destrui(?:r|ra|ran)|sufri(?:r|ra|ran)|sancion(?:es)?|represalias?|canon|arancel(?:es)?|impuestos?|derechos de \\L+|vendid[oa]s?|cobro|tasas?|tarifas?|restriccion(?:es)?|barreras?|obstaculos?|limites|secreto|castig\\L+|penaliza\\L*|cedid[oa]s? a terceros',
    ],
    gain: [
      'publica(?:r|ra|ran|n)?|divulga(?:r|ra|ran)|difundi(?:r|ra|ran)|abri(?:r|ra|ran)|inclui(?:r|ra|ran)|incluye|contiene|contendra|cubri(?:r|ra|ran)|acepta(?:r|ra|ran)|permiti(?:r|ra|ran)|aplica(?:r|ra|ran)|responde(?:r|ra|ran)|brinda(?:r|ra|ran)|apoya(?:r|ra|ran)',
    ],
  },
  condition: {
    whole: [
      'normalmente|por regla general|habitualmente|(?:que|cuando|donde|si|segun|como) (?:(?:el|la|los|las) \\L+ )?(?:se )?(?:l[oa]s? )?(?:consider|estim|juzgu|juzg|cre|encuentr|valor)(?:en?|an?|e|a|era|aran?|ase)(?: (?:mas|como))? (?:pertinentes?|relevantes?|convenientes?|oportun[oa]s?|necesari[oa]s?|utiles|util|importantes?|adecuad[oa]s?|apropiad[oa]s?|procedentes?|significativ[oa]s?|de interes(?: \\L+)?|prioritari[oa]s?)|(?:considerad|estimad|juzgad)[oa]s? (?:pertinentes?|relevantes?|convenientes?|oportun[oa]s?|necesari[oa]s?|utiles|util|importantes?|adecuad[oa]s?|apropiad[oa]s?|de interes)|a (?:su )?(?:juicio|criterio)(?: de(?:l| la)? \\L+)?|segun (?:su|el) (?:criterio|juicio)(?: de(?:l| la)? \\L+)?',
      'una vez (?:que )?(?:\\L+ ){0,4}(?:apruebe|autorice|firme|valide|aprobad[oa]s?|autorizad[oa]s?|validad[oa]s?)n?(?: por (?:el|la) \\L+)?',
      '(?:cuando|si|donde) (?:el |la |los |las )?(?:\\L+ ){1,3}(?:lo (?:autorice|permita|consienta|acepte|apruebe|considere|estime)n?|este(?:n)? de acuerdo|den? su (?:consentimiento|conformidad))',
      '(?:cuando|donde|siempre que|si|en lo que|en la medida en que|hasta donde) (?:sea|es|fuera|fuese|resulte|corresponda|proceda)(?: \\L+mente)?(?: (?:posible|necesario|pertinente|procedente|factible|oportuno|viable|aplicable|conveniente))?|en la medida de (?:lo posible|sus posibilidades|los recursos)|en lo posible|de ser (?:posible|necesario)|en principio|a (?:su )?discrecion|por regla general|con caracter voluntario|voluntariamente|en casos excepcionales|segun (?:disponibilidad|la disponibilidad)(?: \\L+){0,3}|si (?:los|el) (?:recursos|presupuesto) lo (?:permiten|permite)|con su consentimiento',
    ],
    opening: [
      '(?:tras|despues de) (?:la |el |su )?(?:aprobacion|autorizacion|validacion|visto bueno|conformidad|consentimiento) de(?:l)?|sujet[oa]s? a|a menos que|a no ser que|salvo(?: que| si| cuando| en)?|excepto(?: que| si| cuando)?|con (?:la )?excepcion de(?:l)?|a excepcion de(?:l)?|siempre (?:que|y cuando)|siempre y cuando|con la condicion de|a condicion de|con tal (?:de )?que|dependiendo de(?:l)?|supeditad[oa]s? a|condicionad[oa]s? a|previa (?:aprobacion|autorizacion|disponibilidad|conformidad)|previo (?:acuerdo|visto bueno|consentimiento)|en caso de que|mientras (?:haya|exista|se)|excluid[oa]s?|excluyendo|exceptuando|pero no',
    ],
    if: ['si'],
    only: ['solo|solamente|unicamente|exclusivamente'],
    admitted: [
      'registrad[oa]s|acreditad[oa]s|autorizad[oa]s|habilitad[oa]s|certificad[oa]s|invitad[oa]s|inscrit[oa]s|elegibles',
    ],
    narrowing: [
      'grandes|principales|mayor(?:es)?|prioritari[oa]s|pilotos?|seleccionad[oa]s|ciert[oa]s|estrategic[oa]s|importantes|interesad[oa]s|participantes|voluntari[oa]s|nuev[oa]s|urban[oa]s|elegibles|clave|relevantes',
    ],
  },
  actor: {
    names: [
      'ministerios?|ministr[oa]|departamento|oficina|agencia|autoridad(?:es)?|comision|consejo|comite|junta|gobierno|municipios?|municipalidad(?:es)?|alcaldias?|alcalde|ciudad|region|parlamento|congreso|senado|asamblea|gabinete|tesoreria|secretaria|secretario|instituto|inspeccion|inspectores|defensoria|defensor|tribunal|policia|universidad|direccion|unidad|administracion|registro|regulador|presidencia|presidente|servicio|foro|archivo|museo|banco|contraloria|procuraduria|fiscalia|sociedad civil|organizaciones de la sociedad civil|osc|ong|estado|republica|provincia|entidad|organismo|camara|equipo|superintendencia|expert[oa]s?|auditor(?:es|a|as)?|evaluador(?:es|a|as)?|panel|jurado|observador(?:es|as)?|juez|jueces|nosotros',
    ],
    anyone: [
      'cualquiera|cualquier (?:persona|ciudadan[oa]|interesad[oa])|tod[oa] (?:persona|ciudadan[oa])|todo el mundo|(?:el )?publico|ciudadan[oa]s?|ciudadania|poblacion|personas?|gente|habitantes|vecin[oa]s|usuari[oa]s?|residentes|comunidad(?:es)?',
    ],
    passive: [
      'se (?:\\L+(?:ara|aran|era|eran|ira|iran)|pondran?|haran?)|(?:sera|seran|es|son) \\L+(?:ad|id|ert|uest|rit|ech|ist|elt)[oa]s?',
    ],
    by: ['por (?:el|la|los|las|parte)'],
  },
  each: ['cada'],
  adjectives: 'behind',
  now: [
    'actualmente|en la actualidad|hoy(?: en dia)?|al dia de hoy|a la fecha|hasta (?:la fecha|ahora|hoy)|por ahora|hoy por hoy',
  ],
  joining: 'y e o u pero mientras que quien quienes cual cuales',
  adding: 'y e o u',
  definite:
    'el la los las su sus nuestro nuestra nuestros nuestras estos estas dichos dichas este esta al del',
  small:
    'al ser sera seran fue han hay sus le les nos mas muy todo toda todos todas cada algun alguno alguna algunos algunas otro otra otros otras podra podran puede pueden debe deben debera deberan deberia deberian podria podrian que quien nuestra nuestro donde cuando si tambien ademas asi ante bajo hasta hacia segun tras durante mediante estar esta estan estara estaran tener tiene tienen tendra tendran haber ha unos unas solo',
  endings:
    's|es|a|e|o|as|os|an|en|n|r|ar|er|ir|ara|aran|era|eran|ira|iran|ra|ran|remos|aremos|eremos|iremos|ado|ada|ados|adas|ido|ida|idos|idas|do|da|dos|das|ando|iendo|ndo|acion|aciones|cion|ciones|aria|eria|iria|arian|amos|emos|imos|mos|ue|uen|que|quen|car|ca|can|cara|caran|ie|ien|ye|yen|yendo|arse|se|mente|ble|bles|al|ales',
};
