import type { Guarantees } from '../guarantees';

export const esGuarantees: Guarantees = {
  licence: [
    {
      words: [
        'licencias? (?:de datos )?abiertas?|licencias? libres?|licencias? (?:de )?creative commons|creative commons|cc[ -]by(?:[ -]sa)?|cc0|dominio publico|codigo abierto|para cualquier (?:fin|uso)|inclus[oi]v?e?o? (?:con|para) fines comerciales|reutiliza(?:r|rse|dos|das) libremente|software libre|(?:libre|sin restricciones de) reutilizacion|libremente reutilizables?|reutilizacion libre',
      ],
      paired: [
        'mit (?:licen\\L+)|licen\\L+ mit|apache|a?gpl|lgpl|eupl|bsd|mpl|odc[ -]by|pddl|iodl|etalab|odbl|licencia que permit\\L+|reutilizables?|reutilizacion|libremente',
      ],
    },
    {
      words: [
        'todos los derechos reservados|(?:con|para|a) fines (?:de investigacion|academicos|educativos|personales)|para uso (?:academico|educativo|personal|privado)|(?:para )?(?:uso|fines) no comercial(?:es)?|licencias? propietarias?',
      ],
      paired: [
        '(?:condiciones|terminos) (?:generales |habituales |propi[oa]s )?(?:de uso)?|derechos de autor|licencias? (?:comercial|restringida|cerrada|propia)(?:es|s)?',
      ],
    },
  ],
  format: [
    {
      words: [
        'formatos? (?:\\L+ (?:y |e )?)?(?:abiertos?|reutilizables?|estructurados?|interoperables?|procesables?)|(?:datos|estandar(?:es)?) abiert[oa]s|legibles? por (?:las )?maquinas?|(?:procesable|legible|explotable)s? (?:por|de forma) (?:ordenador(?:es)?|computador\\L*|automatic\\L+)|lectura mecanica|datos estructurados',
      ],
      paired: ['csv|json|xml|rdf|geojson|ods|abiertos?|reutilizables?|estructurad[oa]s?|hojas? de calculo'],
    },
    {
      words: ['escanead[oa]s?|solo en papel'],
      paired: ['pdf|imagen(?:es)?|impres[oa]s?|(?:en )?papel|html|word|copia fisica|formato cerrado'],
    },
  ],
  download: [
    {
      words: [
        'descargas?(?: masivas?)?|descargables?|descargad[oa]s?|descarga(?:r|rse|ran|ra)|(?:acceso|consulta) masiv[oa]',
      ],
      paired: ['api|apis|exporta(?:r|cion|bles?)|csv|json'],
    },
    {
      words: [],
      paired: [
        'consultas?|consulta(?:r|rse|bles?)|consultad[oa]s?|visualiza(?:r|rse|cion)|ver|buscador|busquedas?|en pantalla|visor|formulario',
      ],
    },
  ],
  interface: [
    {
      words: ['(?:una )?apis?(?: (?:publica|abierta|documentada)s?)?|interfa(?:z|ces) de programacion'],
      paired: ['servicios? web|sparql|interoperabilidad'],
    },
    { words: [], paired: ['buscador|formulario|paginas? web|sitio web|portal|consulta|pdf'] },
  ],
  whole: [
    {
      words: [
        'en bruto|brut[oa]s|desagregad[oa]s?|microdatos|integr[oa]s?|integramente|integral(?:es|mente)?(?= \\L+)|en su (?:totalidad|integridad)|(?:texto|version(?:es)?|informe|acta|documento)s? complet[oa]s?|por completo|literal(?:es|mente)?|sin (?:tachaduras|recortes)',
      ],
      paired: [
        'lista de(?:l| los| las)?|nombres de|con (?:su )?nombre|nominalmente|nominativ[oa]s?|complet[oa]s?|completamente|totalmente|total|enter[oa]s?|totalidad|integridad',
      ],
    },
    {
      words: [
        'en (?:forma |version |formato )?(?:resumid[oa]|resumen|abreviad[oa]|sintetic[oa]|agregad[oa]|extracto)|de (?:forma|manera) (?:resumida|abreviada|agregada|sintetica)|agregad[oa]s?|promedios?|por categorias?|resumid[oa]s?|abreviad[oa]s?|extractad[oa]s?|a grandes rasgos|anonimizad[oa]s y agregad[oa]s',
      ],
      paired: [
        '(?:numero|total|porcentaje|promedio) de|promedio|graficos?|infografias?|(?:principales )?(?:hallazgos|conclusiones)|(?:un |el |los |una |la )?(?:resumen|resumenes|sintesis|extractos?|version(?:es)? (?:resumida|publica|reducida|abreviada)s?|puntos (?:clave|principales)|principales (?:conclusiones|resultados)|resena|sumario)',
      ],
    },
  ],
  grain: [
    {
      words: [],
      paired: [
        '(?:por|de cada|para cada|en cada) (?:escuela|hospital|centro|estacion|calle|barrio|empresa|contrato|proyecto|proveedor|beneficiari[oa]|institucion|persona|unidad|obra)',
      ],
    },
    { words: [], paired: ['(?:por|de cada|para cada|en cada) (?:municipio|ciudad|comuna|localidad|canton)'] },
    {
      words: [],
      paired: ['(?:por|de cada|para cada|en cada) (?:departamento|provincia|distrito|ministerio|sector)'],
    },
    {
      words: [],
      paired: ['(?:por|de cada|para cada|en cada) (?:region|estado|comunidad autonoma|programa|categoria)'],
    },
    { words: [], paired: ['(?:por|de cada|para cada|en cada) pais'] },
  ],
  exception: [
    {
      words: ['sin (?:ninguna )?excepcion(?:es)?(?: alguna)?'],
      paired: ['tod[oa]s?|cada|siempre|cualquier'],
    },
  ],
  coverage: [
    {
      words: [
        'en todo el (?:pais|territorio)|a nivel nacional|(?:de )?alcance nacional|en tod[oa]s l[oa]s (?:regiones|provincias|departamentos|municipios)',
      ],
      paired: ['nacional(?:es|mente)?|todo el pais'],
    },
    { words: [], paired: ['pilotos?|en (?:la capital|un[oa]|dos|tres|cuatro|cinco|algun[oa]s)'] },
  ],
  order: [
    { words: [], paired: ['antes de(?:l| que)?'] },
    { words: [], paired: ['despues de(?:l| que)?|tras|una vez'] },
  ],
  registration: [
    {
      words: [
        'sin (?:necesidad de |tener que |que sea necesario |previ[oa] |ningun tipo de )?(?:registro(?: previo)?|registrarse|inscripcion(?: previa)?|inscribirse|identificarse|identificacion|clave|contrasena|cuenta|justificar(?: \\L+){0,2}|motivar(?: \\L+){0,2}|motivacion|acreditar(?: \\L+){0,3}|invocar(?: \\L+){0,2}|alegar(?: \\L+){0,2})|no (?:sera|es) necesari[oa] (?:registrarse|el registro|identificarse|la inscripcion)',
      ],
    },
    {
      words: [
        '(?:previo|previa|tras|mediante|con|despues de) (?:su |el |la )?(?:registro(?: previo)?|registrarse|inscripcion(?: previa)?|inscribirse|identificacion|identificarse|alta|clave|contrasena|certificado (?:digital|electronico)|acreditacion)|(?:requiere|requerira|exige|exigira|sera necesari[oa]|debera(?:n)?) (?:un |el |la |una )?(?:registro|registrarse|inscripcion|inscribirse|identificacion|identificarse|cuenta)(?: previ[oa])?',
      ],
      paired: ['registrad[oa]s?|registro|inscripcion|inscrit[oa]s?|cuenta|contrasena|identificacion'],
    },
  ],
  live: [
    {
      words: [
        'en (?:directo|vivo)|retransmi(?:tir|tira|tiran|tidas?|tidos?|siones?|sion)|streaming|televisad[oa]s?',
      ],
      paired: [
        'video|en publico|abiert[oa]s? al publico|transmi(?:tir|tira|tiran|tidas?|tidos?|siones?|sion)',
      ],
    },
    {
      words: [],
      paired: [
        'inform(?:ar|ara|aran) sobre|dar(?:a|an)? cuenta de|actas?|grabacion(?:es)?|transcripcion(?:es)?|resumen|informe|posteriormente',
      ],
    },
  ],
  initiative: [
    {
      words: [
        'proactiv(?:a|amente)|de oficio|por (?:iniciativa propia|defecto)|por su propia iniciativa|sin necesidad de (?:solicitud|peticion)(?: previa)?|sin que (?:se|nadie) (?:lo|la|los|las) (?:pida|solicite)',
      ],
      paired: ['automatic(?:a|amente)|sistematic(?:a|amente)|activa'],
    },
    {
      words: ['caso por caso'],
      paired: ['(?:a|previa|por|bajo|mediante) (?:solicitud|peticion|demanda)|a instancia de'],
    },
  ],
  stage: [
    {
      words: [],
      paired: [
        '(?:diario|boletin|gaceta) oficial|(?:entra|entran|entrara|entraran|entrar|entrada) en vigor|en vigor|vigente|promulga(?:r|ra|da|do|cion)?|surt\\L+ efectos?|se aplica(?:ra)?|empieza a aplicarse',
      ],
    },
    {
      words: [],
      paired: [
        'aprueban?|aproba(?:r|ra|ran|da|do|dos|das|cion)|sanciona(?:r|ra|da|do)?|adopta(?:r|ra|ran|da|do|n)?|vota(?:r|ra|n)?|expid(?:e|en|ira)|expedira|dicta(?:r|ra|n)?|ratifica(?:r|ra)?|firmad[oa]|firmara|emit(?:e|ira|ido)',
      ],
    },
    {
      words: [],
      paired: [
        '(?:ante)?proyectos? de (?:ley|decreto|reglamento|reforma|norma|ordenanza|orden)|iniciativas? de (?:ley|reforma)|propuestas? (?:de (?:ley|reforma|decreto|reglamento)|normativa|legislativa)|proposicion de ley|(?:se )?(?:presenta|remit|envi|tramit|registra)(?:r|ra|ran|e|en|ira|a|an|ara)?(?: (?:el|la|un|una))?|al (?:congreso|parlamento|senado)',
      ],
    },
    {
      words: [],
      paired: [
        'redacta(?:r|ra|ran|n)?|prepara(?:r|ra|ran|n)?|elabora(?:r|ra|ran|n)?|borrador(?:es)?|esbozo|en (?:preparacion|elaboracion|fase de \\L+)|list[oa]s? para (?:su )?(?:debate|discusion|tramitacion)|anteproyectos?',
      ],
    },
    {
      words: [],
      paired: [
        '(?:se )?(?:sometera|somete|someteran) a consulta|consultas?(?: publica)?|consultara|debat(?:e|en|ir|ira|iran)|discut(?:e|en|ir|ira|iran)|estudia(?:r|ra|ran|n)?|analiza(?:r|ra|ran|n)?|examina(?:r|ra|n)?|considera(?:r|ra|n)?|revisa(?:r|ra|n)?|mesa de trabajo',
      ],
    },
  ],
  completion: [
    {
      words: [],
      paired: [
        'complet(?:ar|ara|aran|an?|ad[oa]s?)|termin(?:ar|ara|aran|an?|ad[oa]s?)|finaliz(?:ar|ara|aran|an?|ad[oa]s?)|conclu(?:ir|ira|iran|ye|yen|id[oa]s?)|culmin(?:ar|ara|aran|an?)|acab(?:ar|ara|aran|an?)',
      ],
    },
    {
      words: [],
      paired: [
        'inici(?:ar|ara|aran|a|an|ad[oa]s?)|comenz(?:ar|ara|aran|ad[oa]s?)|comienzan?|empez(?:ar|ara|aran)|empiezan?|emprend(?:er|era|eran|en?)|dar(?:a|an)? inicio|continu(?:ar|ara|aran|a|an)|avanz(?:ar|ara|aran|an?)|proseguir(?:a|an)?|seguir(?:a|an)? (?:con|trabajando)',
      ],
    },
  ],
  force: [
    {
      words: [
        '(?<!no )vinculantes?|obligatori[oa]s?|obligatoriamente|de obligado cumplimiento|de cumplimiento obligatorio|preceptiv[oa]s?|imperativ[oa]s?|exigibles?',
      ],
      paired: [
        'deb(?:e|en|era|eran)|obligad[oa]s?|obligacion(?:es)?|tiene(?:n)? que|tendra(?:n)? que|exig(?:e|en|ira|iran)|requerid[oa]s?',
      ],
    },
    {
      words: [
        'no (?:sera(?:n)? |es |son )?vinculantes?|voluntari[oa]s?(?! (?:social|de proteccion))|voluntariamente|opcional(?:es|mente)?|facultativ[oa]s?|potestativ[oa]s?|orientativ[oa]s?|indicativ[oa]s?',
      ],
      paired: [
        'consultiv[oa]s?|recomendad[oa]s?|recomendacion(?:es)?|recomienda(?:n)?|ofrecid[oa]s?|se ofrecera|disponibles?|tenid[oa]s? en cuenta|tendra(?:n)? en cuenta|valorad[oa]s?|considerad[oa]s?|trasladad[oa]s?|transmitid[oa]s?|remitid[oa]s?|buenas practicas',
      ],
    },
  ],
  independence: [
    {
      words: [
        'independientes?|independientemente(?! de)|extern[oa]s?|imparcial(?:es|mente)?|de terceros|ajen[oa]s? al? \\L+',
      ],
      paired: ['autonom[oa]s?|neutral(?:es)?|terceros'],
    },
    { words: [], paired: ['intern[oa]s?|propi[oa]s?|autoevaluacion'] },
  ],
  permanence: [
    {
      words: [
        'a tiempo completo|permanentes?|permanentemente|con caracter permanente|indefinid[oa]s?|indefinidamente|de forma (?:permanente|indefinida)',
      ],
      paired: ['continu[oa]s?|continuad[oa]s?|estables?|duradero'],
    },
    {
      words: [
        'temporal(?:es|mente)?|provisional(?:es|mente)?|ad hoc|transitori[oa]s?|a (?:prueba|titulo experimental)|como (?:piloto|prueba)|con caracter (?:piloto|temporal|experimental|provisional)|durante la vigencia del plan|por tiempo limitado|hasta nuevo aviso',
      ],
      paired: ['pilotos?|puntual(?:es)?|experimental(?:es)?'],
    },
  ],
  anonymity: [
    {
      words: [
        'anonim[oa]s?(?! de datos)|anonimamente|anonimato|sin (?:revelar|dar|indicar|facilitar) (?:su|la|el) (?:identidad|nombre)',
      ],
      paired: [
        'confidencial(?:es|mente|idad)?|reserva de (?:la )?identidad|identidad|anonimizad[oa]s?|nombres?',
      ],
    },
  ],
  reasons: [
    {
      words: [
        'explicando (?:por que|los motivos|las razones|el motivo)|motivando|justificando|por escrito|motivad[oa]s?|razonad[oa]s?|fundad[oa]s?|fundamentad[oa]s?|justificad[oa]s?|individualizad[oa]s?|punto por punto',
      ],
      paired: [
        'escrit[oa]s?|razones|motivos|explica(?:r|ra|ndo)|justifica(?:r|ra|ndo|cion)|motiva(?:r|ra|ndo|cion)|individual(?:es|mente)?',
      ],
    },
    { words: [], paired: ['verbal(?:es|mente)?|oral(?:es|mente)?|general|conjunta'] },
  ],
  openness: [
    {
      words: [
        '(?<=(?:registro|registros|audiencia|audiencias|sesion|sesiones|reunion|reuniones|base de datos|debate|debates|votacion|inventario|tablero|listado|lista|concurso|licitacion|entrevista|entrevistas|plenos|pleno) )public[oa]s?',
      ],
      paired: [
        'public[oa]s?|publicamente|publica(?:r|ra|ran|n|do|da|dos|das|cion)?|en linea|en internet|abiert[oa]s?|abierto|difund\\L+|divulga\\L*|sitio web|web|portal|cualquier|ciudadan\\L+|accesibles?|disponibles?|transmi\\L+|retransmi\\L+',
      ],
    },
    { words: [], paired: ['intern[oa]s?|cerrad[oa]s?|restringid[oa]s?|privad[oa]s?'] },
  ],
  surprise: [
    {
      words: ['sin (?:previo )?aviso(?: previo)?|por sorpresa|inopinad[oa]s?|sorpresivas?'],
      paired: ['sorpresa'],
    },
    { words: [], paired: ['anunciad[oa]s?|programad[oa]s?|previo aviso'] },
  ],
  sanction: [
    {
      words: [],
      paired: [
        'retirar(?:a|an)?|revocar(?:a|an)?|rescind\\L+|mult(?:ar|ara|aran|a|as|ado|ados)|sancion(?:ar|ara|aran|a|an|ada|ado|ados|adas|es)?|destitui\\L+|inhabilit\\L+|suspender(?:a|an)?|sancionador(?:a|as|es)?|castig\\L+|penal(?:es|mente)?|delito',
      ],
    },
    {
      words: [],
      paired: ['apercib\\L+|amonest\\L+|advert(?:ir|ira|iran|encia|encias)|llamad[oa]s? de atencion'],
    },
    {
      words: [],
      paired: [
        'apremi\\L+|contact(?:ar|ara|aran)|notific\\L+|inform(?:ar|ara|aran|ad[oa]s?)|record(?:ar|ara|aran|atorio)|recomend(?:ar|ara|aran|acion|aciones)|orient(?:ar|ara|aran|acion|aciones)|asesor(?:ar|ara|aran)|exhort\\L+|insta(?:r|ra)',
      ],
    },
  ],
  speed: [
    {
      words: [],
      paired: ['inmediat(?:o|a|amente)|de inmediato|sin demora|al instante|sin dilacion(?:es)?|en el acto'],
    },
    {
      words: [],
      paired: [
        '(?:lo antes|cuanto antes|tan pronto como sea|lo mas pronto) ?(?:posible)?|a su debido tiempo|en un (?:plazo|tiempo) razonable|oportunamente|mas adelante|progresivamente|gradualmente|paulatinamente|de (?:forma|manera) (?:progresiva|gradual)|con el tiempo|por fases',
      ],
    },
  ],
  parity: [
    {
      words: ['paritari[oa]s?|mixt[oa]s?|tripartit[oa]s?|en pie de igualdad|en igualdad de condiciones'],
      paired: ['paridad|conjunt[oa]s?|mitad|sociedad civil'],
    },
  ],
  oversight: [
    {
      words: [],
      paired: [
        'elegid[oa]s? por|elect[oa]s?|independientes?|extern[oa]s?|imparcial(?:es)?|tribunal(?:es)?|juez|jueces|juzgados?|defensoria|auditor(?:es|ia)?|parlamento|congreso|universidad(?:es)?|sociedad civil|ong|expert[oa]s?|comision|consejo|comite',
      ],
    },
    {
      words: [],
      paired: [
        'designad[oa]s? por|nombrad[oa]s? por|ministerios?|ministr[oa]s?|departamentos?|direccion|gobierno|secretaria|intern[oa]s?|viceministerio|presidencia',
      ],
    },
  ],
  removal: [
    {
      words: [],
      paired: [
        '(?:derog|elimin|levant|anul|revoc|retir)(?:ar|ara|aran|an?|ad[oa]s?)|suprim(?:ir|ira|iran|en?|id[oa]s?)|abol(?:ir|ira|id[oa])|prohib(?:ir|ira|iran|en?|id[oa]s?)|pon(?:er|dra|e) fin a|dejara(?:n)? sin efecto',
      ],
    },
    {
      words: [],
      paired: [
        'reduc(?:ir|ira|iran|en?|id[oa]s?)|(?:rebaj|modific|revis|actualiz|adapt|ajust|simplific|limit|flexibiliz|suaviz|moder|regul|aten|minimiz|desalent|desaconsej)(?:ar|ara|aran|an?|ad[oa]s?)|reform(?:ar|ara|aran|ad[oa]s?)|restring(?:ir|ira|iran|e|en)|disminu(?:ir|ira|iran|ye)|mantendra',
      ],
    },
  ],
};
