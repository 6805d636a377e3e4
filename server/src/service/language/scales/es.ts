import type { Scales } from '../scales';

/** What people do with what is open to them: they may, once it is. */
const use =
  'ver|consultar|buscar|encontrar|descargar|acceder|leer|comentar|pedir|solicitar|participar|asistir|presentar|denunciar|comparar|usar|utilizar|saber|conocer|votar|seguir|obtener|verificar|filtrar|opinar|elegir|ser (?:consultad|vist|descargad|utilizad)[oa]s?';
/** A verb that names no deed, before the one that does: “estudiará la posibilidad de publicar”. */
const open =
  '(?:si|como|la (?:posibilidad|viabilidad|factibilidad|opcion|conveniencia|idea) de|\\L+[aei]r(?:se|l[oa]s?)?)';

export const esScales: Scales = {
  firmness: [
    {
      words: [],
      paired: [
        '(?:debera|deberan|debe|deben|tiene que|tienen que|tendra que|tendran que|ha de|han de)|(?:se )?(?:compromete|comprometen|obliga|obligan|comprometera) a|nos comprometemos a',
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
        '(?:(?:tiene|tienen|tendra|tendran) (?:la intencion de|como (?:objetivo|meta)|previsto|por objeto)|(?:pretende|aspira|busca|procura|intenta|trata|planea|proyecta|se propone|espera|preve|desea|quiere|tiende|pretendera|aspirara|buscara|procurara|intentara|tratara|planeara|se propondra|esperara|prevera)(?:n|mos)?(?: a| de)?|(?:hara|haran) (?:lo posible|esfuerzos|todo lo posible)(?: por| para)?|(?:trabaja|trabajara|trabajaran|trabajaremos) (?:para|por|en)|con miras a|se orienta(?:ra)? a)(?= (?:que )?(?:el |la |los |las |l)?\\L+)',
        '(?:se )?(?:promovera|promoveran|fomentara|fomentaran|alentara|alentaran|impulsara|impulsaran|incentivara|incentivaran|propiciara|propiciaran|apoyara|apoyaran|facilitara|facilitaran|promueve|fomenta|alienta|impulsa|incentiva)(?: \\L+){0,5}? (?:que|a)(?= \\L+)',
      ],
      paired: [
        '(?:promov|foment|alent|impuls|incentiv|apoy|facilit)(?:er|ar|era|eran|ara|aran|eremos|aremos)',
      ],
    },
    {
      words: [
        `(?:podra|podran|puede|pueden|podria|podrian|podriamos|podremos)(?! (?:tambien |asi )?(?:${use})(?!\\L))`,
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
      paired: ['cualquier|cualquiera|amb[oa]s|integr[oa]s?|complet[oa]s?|enter[oa]s?'],
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
        'algun[oa]s?(?: de)?|ciert[oa]s|determinad[oa]s|seleccionad[oa]s|(?:una |la )?(?:parte|seleccion|muestra|porcion|fraccion) de(?:l| los| las)?|parcialmente|en parte|un (?:numero (?:limitado|reducido) de|punado de|grupo de)|un[oa]s (?:poc[oa]s|cuant[oa]s)|(?:un |el |los )?(?:resumen|resumenes|sintesis|extractos?) de(?:l| los| las)?',
      ],
      paired: ['poc[oa]s|principales|grandes|prioritari[oa]s|pilotos?|interesad[oa]s|resumen'],
    },
    { words: ['(?:un|una) sol[oa]|(?:solo|unicamente) un[oa]?'], paired: ['un[oa]?'] },
  ],
  audience: [
    {
      words: [],
      paired: [
        'public[oa]s?|publicamente|publica(?:r|ra|ran|n|do|da|dos|das)?|difundi(?:r|ra|ran)|divulga(?:r|ra|ran)|en linea|en internet|online|cualquier persona|cualquiera|tod[oa]s|ciudadania|ciudadan[oa]s|sitio web|portal|abiert[oa]s? a tod[oa]s|datos abiertos',
      ],
    },
    {
      words: [
        '(?:a|previa|por|bajo|mediante) (?:solicitud|peticion|demanda|pedido)|con cita(?: previa)?|a quien(?:es)? (?:l[oa]s? )?(?:solicite|pida)n?|(?:a|por|para) (?:los )?usuarios? (?:registrad|acreditad|autorizad)os?',
      ],
      paired: [
        'solicitud|registrad[oa]s?|acreditad[oa]s?|autorizad[oa]s?|invitad[oa]s?|invitacion|expert[oa]s|miembros|suscriptores|investigador[ea]s|periodistas',
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
        'sin (?:costo|coste|cargo|pago|costes|costos)(?: alguno)?|de (?:forma|manera) gratuita|gratuitamente',
      ],
      paired: ['gratuit[oa]s?|gratis|gratuidad'],
    },
    {
      words: [
        '(?:previo|mediante|contra|bajo) (?:el )?pago(?: de)?|pagando|con (?:un )?(?:costo|coste|cargo)|por suscripcion',
      ],
      paired: ['de pago|pagad[oa]s?|tasa|tarifa|arancel|pago|suscripcion'],
    },
  ],
  frequency: [
    { words: ['en tiempo real|cada hora'] },
    { words: ['diariamente|cada dia|a diario|al dia|todos los dias'], paired: ['diari[oa]s?'] },
    {
      words: ['semanalmente|cada semana|por semana|a la semana|todas las semanas'],
      paired: ['semanal(?:es)?'],
    },
    {
      words: ['quincenalmente|cada (?:quincena|dos semanas|2 semanas|quince dias|15 dias)|dos veces al mes'],
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
        'periodicamente|regularmente|de vez en cuando|ocasionalmente|cuando sea necesario|de (?:forma|manera) (?:periodica|regular)|con regularidad|oportunamente|segun necesidad',
      ],
    },
  ],
  role: [
    {
      words: [],
      paired: [
        'decid(?:e|en|ira|iran|ir)|decision(?:es)?|aprueban?|aprobara|aprobaran|aprobar|votan?|votara|votaran|veta|consiente|elige|eligen|elegira|determinan?|conjuntamente|vinculantes?|codecid(?:e|en|ira)|copreside|copresiden|acuerdan?',
      ],
    },
    {
      words: [],
      paired: [
        'participan?|participara|participaran|colaboran?|trabajan? (?:con|junto)|contribuyen?|codisenan?|cocrean?',
      ],
    },
    {
      words: [],
      paired: [
        '(?:es|son|sera|seran|ser) (?:consultad|escuchad|oid)[oa]s?|consultad[oa]s?|consultara|consulta|aconsejan?|asesoran?|opinan?|opinara|opinaran|comentan?|(?:da|dan|dara|daran|emite|emiten|expresa|expresan|ofrece|ofrecen) (?:su |sus |una |un )?(?:opinion(?:es)?|parecer|puntos? de vista|comentarios|aportes)|recomiendan?|sugieren?|no vinculantes?',
      ],
    },
    {
      words: [],
      paired: [
        '(?:es|son|sera|seran|ser) (?:informad|notificad|invitad)[oa]s?|informad[oa]s?|notificad[oa]s?|invitad[oa]s?|observan?|asisten?|escuchan?',
      ],
    },
  ],
  deed: [
    {
      words: [],
      paired: [
        'publica(?:r|ra|ran|remos|n|do|da|dos|das)?|publicacion|divulga(?:r|ra|ran|n)?|difund(?:ir|ira|iran|e|en)|lanza(?:r|ra|ran|n)?|adopta(?:r|ra|ran|n)?|aproba(?:r|ra|ran)|aprueban?|promulga(?:r|ra|ran|n)?|implementa(?:r|ra|ran|n)?|introduc(?:ir|ira|iran)|establece(?:r|ra|ran|n)?|crea(?:r|ra|ran)?|abr(?:ir|ira|iran|e|en)|habilita(?:r|ra|ran|n)?|pon(?:er|dra|dran|e) en (?:marcha|funcionamiento|linea)|garantiza(?:r|ra|ran|n)?|construi(?:r|ra|ran)|completa(?:r|ra|ran)|aplica(?:r|ra|ran)',
      ],
    },
    {
      words: [],
      paired: [
        'pilotea(?:r|ra|ran)?|pilota(?:r|ra|ran)|proba(?:r|ra|ran)|presenta(?:r|ra|ran|n)?|propon(?:er|dra|dran|e|en)|remit(?:ir|ira|iran|e|en)|envia(?:r|ra|ran|n)?|compart(?:ir|ira|iran|e|en)|entrega(?:r|ra|ran)',
      ],
    },
    {
      words: [],
      paired: [
        'redacta(?:r|ra|ran|n)?|prepara(?:r|ra|ran|n)?|disena(?:r|ra|ran|n)?|planifica(?:r|ra|ran|n)?|estudia(?:r|ra|ran|n)?|analiza(?:r|ra|ran|n)?|evalua(?:r|ra|ran|n)?|examina(?:r|ra|ran)|discuti(?:r|ra|ran)|explora(?:r|ra|ran)|considera(?:r|ra|ran)|recopila(?:r|ra|ran)|elabora(?:r|ra|ran) (?:una propuesta|un borrador|un proyecto)|debati(?:r|ra|ran)',
      ],
    },
  ],
  negation: {
    not: ['no|nunca|jamas|tampoco|ningun[oa]?|ningunos|nadie|ni'],
    idioms: [
      '(?:a )?no (?:mas|menos|mayor|menor|superior|inferior)(?: tarde| temprano)?(?: del?| al?| que)?|no solo|no solamente|no obstante|no mas tarde de(?:l)?|no (?:gubernamental|vinculante|contributiv)\\L*|si no|no necesariamente',
    ],
    stop: [
      '(?:deja|cesa|para)(?:r|ra|ran|n)? de|(?:suspende|interrumpi|abandona|cancela|elimina|posterga|aplaza|demora)(?:r|ra|ran)? (?:la|el|los|las)|se (?:niega|negara|negaran) a',
    ],
    harm: [
      'cobra(?:r|ra|ran|n)?|rechaza(?:r|ra|ran|n)?|elimina(?:r|ra|ran|n)?|borra(?:r|ra|ran)|oculta(?:r|ra|ran|n)?|retene?r?|retendra|retrasa(?:r|ra|ran)|limita(?:r|ra|ran|n)?|restringi(?:r|ra|ran)|exclui(?:r|ra|ran)|cerra(?:r|ra|ran)|impedi(?:r|ra|ran)|sanciona(?:r|ra|ran)|supera(?:r|ra|ran)?|exced(?:er|era|eran|a)|discrimina(?:r|ra|ran)|reduci(?:r|ra|ran)|cancela(?:r|ra|ran)|nega(?:r|ra|ran)|retira(?:r|ra|ran)|vende(?:r|ra|ran)|perde(?:r|ra|ran)|quita(?:r|ra|ran)|destrui(?:r|ra|ran)',
    ],
    gain: [
      'publica(?:r|ra|ran|n)?|divulga(?:r|ra|ran)|difundi(?:r|ra|ran)|abri(?:r|ra|ran)|inclui(?:r|ra|ran)|incluye|contiene|contendra|cubri(?:r|ra|ran)|acepta(?:r|ra|ran)|permiti(?:r|ra|ran)|aplica(?:r|ra|ran)|responde(?:r|ra|ran)|brinda(?:r|ra|ran)|apoya(?:r|ra|ran)',
    ],
  },
  condition: {
    whole: [
      '(?:cuando|donde|siempre que|si|en lo que|en la medida en que|hasta donde) (?:sea|es|fuera|fuese|resulte|corresponda|proceda)(?: \\L+mente)?(?: (?:posible|necesario|pertinente|procedente|factible|oportuno|viable|aplicable|conveniente))?|en la medida de (?:lo posible|sus posibilidades|los recursos)|en lo posible|de ser (?:posible|necesario)|en principio|a (?:su )?discrecion|por regla general|con caracter voluntario|voluntariamente|en casos excepcionales|segun (?:disponibilidad|la disponibilidad)(?: \\L+){0,3}|si (?:los|el) (?:recursos|presupuesto) lo (?:permiten|permite)|con su consentimiento',
    ],
    opening: [
      'sujet[oa]s? a|a menos que|a no ser que|salvo(?: que| si| cuando| en)?|excepto(?: que| si| cuando)?|con (?:la )?excepcion de(?:l)?|a excepcion de(?:l)?|siempre (?:que|y cuando)|siempre y cuando|con la condicion de|a condicion de|con tal (?:de )?que|dependiendo de(?:l)?|supeditad[oa]s? a|condicionad[oa]s? a|previa (?:aprobacion|autorizacion|disponibilidad|conformidad)|previo (?:acuerdo|visto bueno|consentimiento)|en caso de que|mientras (?:haya|exista|se)|excluyendo|exceptuando|pero no',
    ],
    if: ['si'],
    only: ['solo|solamente|unicamente|exclusivamente'],
    narrowing: [
      'grandes|principales|mayores|prioritari[oa]s|pilotos?|seleccionad[oa]s|ciert[oa]s|estrategic[oa]s|importantes|interesad[oa]s|participantes|voluntari[oa]s|nuev[oa]s|urban[oa]s|elegibles|clave|relevantes',
    ],
  },
  actor: {
    names: [
      'ministerios?|ministr[oa]|departamento|oficina|agencia|autoridad(?:es)?|comision|consejo|comite|junta|gobierno|municipios?|municipalidad(?:es)?|alcaldias?|alcalde|ciudad|region|parlamento|congreso|senado|asamblea|gabinete|tesoreria|secretaria|secretario|instituto|inspeccion|inspectores|defensoria|defensor|tribunal|policia|universidad|direccion|unidad|administracion|registro|regulador|presidencia|presidente|servicio|foro|archivo|museo|banco|contraloria|procuraduria|fiscalia|sociedad civil|organizaciones de la sociedad civil|osc|ong|estado|republica|provincia|entidad|organismo|camara|equipo|superintendencia|nosotros',
    ],
    passive: [
      'se (?:\\L+(?:ara|aran|era|eran|ira|iran)|pondran?|haran?)|(?:sera|seran|es|son) \\L+(?:ad|id|ert|uest|rit|ech|ist|elt)[oa]s?',
    ],
    by: ['por (?:el|la|los|las|parte)'],
  },
  each: ['cada'],
  joining: 'y e o u pero mientras que quien quienes cual cuales',
  adding: 'y e o u',
  definite:
    'el la los las su sus nuestro nuestra nuestros nuestras estos estas dichos dichas este esta al del',
  small:
    'al ser sera seran fue han hay sus le les nos mas muy todo toda todos todas cada algun alguno alguna algunos algunas otro otra otros otras podra podran puede pueden debe deben debera deberan deberia deberian podria podrian que quien nuestra nuestro donde cuando si tambien ademas asi ante bajo hasta hacia segun tras durante mediante estar esta estan estara estaran tener tiene tienen tendra tendran haber ha unos unas solo',
  endings:
    's|es|a|e|o|as|os|an|en|n|r|ar|er|ir|ara|aran|era|eran|ira|iran|ra|ran|remos|aremos|eremos|iremos|ado|ada|ados|adas|ido|ida|idos|idas|do|da|dos|das|ando|iendo|ndo|acion|aciones|cion|ciones|aria|eria|iria|arian|amos|emos|imos|mos|ue|uen|que|quen|car|ca|can|cara|caran|ie|ien|ye|yen|yendo|arse|se|mente|ble|bles|al|ales',
};
