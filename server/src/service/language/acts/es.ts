import type { ActWords, VerbForms } from '../acts';

/** “mejorar”: mejorar, mejorarlo, mejorará, mejoraremos. */
function forms(verb: string): VerbForms {
  return {
    bare: ['', 'se', 'lo', 'la', 'los', 'las'].map((ending) => verb + ending),
    ing: [],
    future: ['á', 'án', 'emos', 'ía', 'ían'].map((ending) => verb + ending),
    present: [verb.replace(/ar$/, 'a').replace(/[ei]r$/, 'e')],
    participle: ['o', 'a', 'os', 'as'].map(
      (ending) => verb.replace(/ar$/, 'ad').replace(/[ei]r$/, 'id') + ending,
    ),
  };
}

export const esActs: ActWords = {
  forms,
  change:
    'fortalecer reforzar robustecer mejorar promover impulsar fomentar facilitar potenciar incentivar sensibilizar concienciar concientizar consolidar apoyar acompañar estimular propiciar coadyuvar favorecer optimizar modernizar dinamizar profundizar visibilizar empoderar revitalizar velar continuar seguir incrementar aumentar ampliar elevar reducir disminuir garantizar asegurar procurar contribuir articular aunar sumar avanzar vincular involucrar lograr alcanzar posicionar empujar agilizar simplificar transformar ahondar intensificar acelerar priorizar proteger preservar mantener sostener combatir luchar enfrentar abordar atender prevenir evitar mitigar superar armonizar alinear transversalizar institucionalizar operativizar difundir aprovechar motivar animar alentar movilizar ayudar orientar propender buscar pretender intentar respetar democratizar',
  study:
    'explorar considerar evaluar examinar estudiar analizar investigar revisar monitorear identificar determinar discutir reflexionar valorar',
  together: 'trabajar colaborar cooperar coordinar',
  making:
    'publicar lanzar adoptar aprobar crear elaborar redactar diseñar presentar firmar completar pilotar organizar realizar convocar implementar desarrollar entregar dictar promulgar sancionar instalar habilitar formular celebrar preparar editar abrir construir establecer emitir expedir producir traducir escribir constituir concluir capacitar contratar nombrar definir generar poner llevar contar conformar incorporar digitalizar disponer hacer implantar ejecutar adelantar',
  effect:
    'permite permiten permitirá permitirán ayuda ayudan ayudará contribuye contribuyen contribuirá contribuirán',
  changeNouns:
    'fortalecimiento reforzamiento refuerzo robustecimiento mejora mejoramiento promoción impulso fomento facilitación potenciación sensibilización concienciación concientización consolidación apoyo acompañamiento estímulo optimización modernización dinamización profundización visibilización empoderamiento incremento aumento ampliación reducción disminución garantía articulación aprovechamiento apropiación vinculación involucramiento agilización simplificación transformación intensificación aceleración priorización protección mantenimiento combate lucha prevención mitigación armonización alineación coordinación integración transversalización institucionalización actualización democratización colaboración cooperación adaptación',
  studyNouns:
    'exploración evaluación examen estudio análisis revisión monitoreo identificación determinación segmentación',
  makingNouns:
    'publicación lanzamiento adopción aprobación creación elaboración redacción diseño presentación firma apertura organización realización convocatoria implementación construcción desarrollo establecimiento emisión instalación formulación',
  manner: ['no solo', 'también', 'así mismo', 'asimismo', 'además', 'conjuntamente'],
  degrees:
    'mayor mayores mejor mejores menor menores más menos mejorado mejorada fortalecido fortalecida fortalecidos fortalecidas reforzado reforzada',
  infinitive: /[aei]r(?:se|l[oa]s?)?$/,
  alsoNouns: '',
  behindNouns: '',
  makeSo: 'hacer hará harán haremos',
  how: 'más mejor',
  pledges: [
    'será',
    'serán',
    'se compromete a',
    'se comprometen a',
    'nos comprometemos a',
    'queremos',
    'quiere',
    'quieren',
    'se busca',
    'busca',
    'buscan',
    'se pretende',
    'pretende',
    'se propone',
    'espera',
    'se espera',
    'tiene por objeto',
    'tiene como objetivo',
    'tiene por objetivo',
    'el objetivo es',
    'tiene el objetivo de',
    'con el objetivo de que',
    'se debe',
    'deberá',
    'deberán',
    'implica',
    'supone',
    'consiste en',
  ],
  asides: [
    'cómo',
    'qué',
    'para',
    'con el fin de',
    'a fin de',
    'que',
    'mediante',
    'a través de',
    'con el objetivo de',
    'con el propósito de',
    'con',
    'por medio de',
    'donde',
    'cuando',
    'si',
    'como',
    'cuyo',
    'cuya',
    'de modo que',
    'de manera que',
    'en la que',
    'en el que',
    'de cara a',
    'gracias a',
    'a partir de',
    'por',
  ],
  empty:
    'acciones acción espacio espacios canal mecanismos mecanismo medidas espacios canales condiciones herramientas iniciativas actividades estrategias soluciones instancias procesos esfuerzos controles oportunidades intercambios capacidades cultura confianza conciencia transparencia participación colaboración articulación diálogo conocimiento apropiación acceso incidencia trazabilidad sinergias',
  and: 'y e o u',
  small:
    'un una el la los las su sus este esta unos unas todos todas nuevos nuevas de otros otras diversas diversos distintas distintos',
  numbers:
    'dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil docena mitad',
  isThingLast: false,
  links: 'de del en al a entre sobre para con por hacia',
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  numbered:
    'n nº no núm ley decreto resolución artículo art acuerdo fase parte capítulo anexo plan directiva',
  ensure: 'garantizar asegurar',
  compounds: [],
  passive: 'será serán ser',
  indefinite: 'un una',
  agent: 'por',
  finite:
    'es son será serán está están fue ha han permite permitirá crea debe puede pueden contribuye contribuirá',
  itself: 'esto ello compromiso plan proyecto iniciativa acción programa estrategia',
};
