import type { Language } from '../language';

/** The endings of a Spanish verb in -ar as promises use them: infinitive, future, gerund. */
const ar = '(?:ar(?:á|án|é|emos|se|lo|la|los|las)?|ando)';
const improvable =
  'transparencia|participación|confianza|rendición de cuentas|acceso|calidad|eficiencia|cooperación|coordinación|colaboración|conocimiento|apertura|uso';
const activities =
  'actores|actividades|acciones|instancias|herramientas|sectores|iniciativas|espacios|medidas|eventos|talleres|reuniones|mecanismos|canales|proyectos|estrategias|formatos|medios|recursos|mesas|temas';

export const es: Language = {
  functionWords:
    'el la los las de del y en que para con por una un al se su sus es son como más no lo ha entre sobre este esta estos estas a o sin desde cada también muy hay cuando donde quien ni ya',
  vague: {
    deed: [
      'fortale(?:cer(?:á|án|é|emos|se|lo|la|los|las)?|cimiento|ciendo|zca|zcan|zcamos)',
      'reforzar(?:á|án|emos)?|reforzando|reforzamiento|robustecer|robustecimiento',
      `mejor${ar}|mejoramiento|la mejora (?:de|en|continua)`,
      // In the present a verb may well describe; beside a word like “transparency” it promises, and names nothing.
      `(?:mejora|promueve|impulsa|fomenta|facilita|fortalece|refuerza|potencia|incentiva)n? (?:la |el |los |las |una |un )?(?:${improvable}|cultura|articulación|diálogo|capacidades|gobernanza|integridad|control social)`,
      'promov(?:er(?:á|án|é|emos|se|lo|la)?|iendo)|promuevan?',
      `impuls${ar}`,
      `foment${ar}`,
      `facilit${ar}`,
      'articular(?:á|án|emos|se)?|articulando|articulación (?:entre|de esfuerzos|de acciones|interinstitucional|institucional)',
      'aunar(?:á|án|emos)? esfuerzos|aunando esfuerzos|sumar(?:á|án)? esfuerzos|esfuerzos conjuntos',
      'avan(?:zar(?:á|án|emos)?|zando|za|ce) (?:hacia|en (?:el|la|los|las))',
      'generar(?:á|án|emos)? (?:las |los |mayor |mayores )?(?:condiciones|espacios|sinergias|capacidades|conciencia|confianza|alianzas|cultura)',
      'contribu(?:ir(?:á|án|emos)?|yendo) (?:a|al|con|en)',
      '(?:busca|pretende|procura|buscará|procurará)(?:n)? (?:\\L+[aei]r(?:se|lo|la)?)',
      'tiende a|se orienta a|orientad[oa]s? a (?:mejorar|fortalecer|promover)',
      `potenci${ar}`,
      `incentiv${ar}`,
      'sensibiliza(?:r|rá|rán|ción|ndo)|concien(?:ti)?za(?:r|rá|ción)|concienciar|concienciación',
      'consolidar(?:á|án|emos|se)?|consolidando|consolidación',
      'apoyar(?:á|án|emos)?|apoyando',
      'acompañar(?:á|án|emos)?|acompañando',
      'estimular(?:á|án)?|propiciar(?:á|án)?|propiciando|coadyuvar(?:á)?|favorecer(?:á|án)?|favoreciendo',
      'optimizar(?:á|án)?|optimización|modernizar(?:á|án)?|dinamizar|profundizar(?:á|án)?|visibilizar(?:á)?|empoderar|empoderamiento|revitalizar',
      'velar(?:á|án|emos)? por|explorar(?:á|án|emos)?',
      '(?:continuar|seguir)(?:á|án|emos)? (?:con|\\L+ndo)|dar(?:á|án)? continuidad',
      `(?:incrementar|aumentar|ampliar|elevar)(?:á|án)? (?:la |el |los |las )?(?:${improvable})`,
      'desarrollar(?:á|án)? (?:acciones|actividades|iniciativas|esfuerzos|capacidades)|realizar(?:á|án)? (?:acciones|esfuerzos|gestiones)',
      'sentar(?:á|án)? las bases|crear(?:á|án)? (?:las )?condiciones',
    ],
    hedge: [
      '(?:de ser|si (?:es|fuera|fuese)|cuando sea|donde sea|siempre que sea|en lo|en cuanto sea) (?:posible|necesario|pertinente|procedente|factible|oportuno)|de ser el caso',
      'cuando (?:corresponda|proceda)|según (?:corresponda|proceda|sea necesario|sea el caso)|si corresponde|donde corresponda',
      'en la medida de lo posible|en la medida que|(?:sujeto|sujeta) a (?:la )?(?:disponibilidad|recursos)|si los recursos lo permiten',
    ],
    amount: [
      '(?:actores|instituciones|entidades|organizaciones|sectores|partes interesadas|interesados) (?:relevantes|clave|pertinentes|correspondientes)',
      `(?:divers[oa]s|vari[oa]s|distint[oa]s|diferentes|numeros[oa]s) (?:\\L+ )?(?:${activities})`,
      `una serie de (?:${activities})`,
    ],
    quality: [
      'mejores prácticas',
      'de (?:manera|forma) (?:más )?(?:efectiva|eficaz|eficiente|adecuada|oportuna|significativa|integral|apropiada)',
      '(?:participación|implementación|coordinación|gestión|comunicación) (?:más )?(?:efectiva|eficaz|significativa|oportuna)',
      'medidas (?:adecuadas|apropiadas|pertinentes|necesarias|oportunas)',
      'un(?:a)? (?:mayor|mejor) (?:' + improvable + ')',
    ],
    time: [
      'periódicamente|regularmente|constantemente|permanentemente|progresivamente|paulatinamente|gradualmente|próximamente|oportunamente|eventualmente|continuamente',
      'de (?:manera|forma) (?:periódica|regular|continua|permanente|constante|progresiva|gradual|paulatina|sostenida)',
      '(?:en|durante) los próximos (?:años|meses)|en el futuro|en un futuro|a (?:mediano|largo) plazo|a futuro',
      'en su momento|a su debido tiempo|lo antes posible|a la brevedad|cuanto antes|mejora continua|con regularidad|con periodicidad',
    ],
  },
  attempts: [
    '(?:busca|pretende|procura|intenta)(?:r|rá|rán|n|remos)? \\L+[aei]r(?:se|lo|la)?|tratar(?:á|án|emos)? de',
    '(?:esforzarse|se esforzará|se esforzarán|nos esforzaremos) (?:por|en)|hará(?:n)? todo lo posible',
  ],
  concrete: {
    numbers: [
      'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|mil|millón|millones|docena|mitad|tercio',
      'cada (?:año|mes|trimestre|semestre|semana|día|seis|tres)|al año|por año|al mes|anualmente|mensualmente|trimestralmente|semestralmente|semanalmente|diariamente|trimestral(?:es)?|semestral(?:es)?|mensual(?:es)?|una vez|dos veces|ambos|ambas',
    ],
    dates: [
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
      '(?:a|al|antes del|hasta el) (?:final|fin|finales|término) (?:de|del) (?:año|plan|período|periodo|compromiso|ciclo)',
    ],
    make: [
      '(?:public|lanz|adopt|aprob|cre|elabor|redact|dise[ñn]|present|firm|complet|pilot|organiz|realiz|convoc|implement|desarroll|entreg|dict|promulg|sancion|instal|habilit|prob|formul|celebr|prepar|edit)(?:ar|ará|arán|aremos|a|an|ando|e|en|arse)|(?:abr|constru|establec|emit|exped|produc|traduc|difund|escrib|constitu|conclu)(?:ir|er|irá|irán|erá|erán|e|en|ye|iendo|yendo)|pon(?:er|drá|drán|e|iendo) en (?:marcha|línea|funcionamiento)|llev(?:ar|ará) a cabo|contar(?:á|án)? con',
    ],
    making: [
      '(?:publicación|lanzamiento|adopción|aprobación|creación|elaboración|redacción|diseño|presentación|firma|apertura|puesta en marcha|puesta en línea|organización|realización|convocatoria|implementación|construcción|desarrollo|establecimiento|emisión|instalación|formulación) (?:de|del)',
    ],
    made: [
      '(?:publicad|lanzad|adoptad|aprobad|cread|elaborad|redactad|diseñad|presentad|firmad|abiert|completad|instalad|implementad|desarrollad|emitid|habilitad)[oa]s?',
    ],
    articles: ['un|una|el|la|los|las|su|sus|este|esta|del|cada|otro|otra'],
    products: [
      'registro|portal|plataforma|sitio|sitio web|página|base de datos|tablero|mapa|lista|listado|inventario|catálogo|informe|reporte|estudio|encuesta|evaluación|diagnóstico|auditoría|ley|proyecto de ley|reglamento|decreto|resolución|directiva|directriz|directrices|lineamientos|guía|manual|caja de herramientas|plantilla|formulario|política|estrategia|plan|hoja de ruta|ruta|carta|código|protocolo|estándar|convenio|acuerdo|memorando|aplicación|aplicativo|observatorio|curso|taller|talleres|seminario|hackatón|hackathon|consejo|comité|comisión|mesa|grupo de trabajo|panel|foro|unidad|oficina|fondo|índice|actas?|metodología|boletín|video|concurso|recomendaciones|propuesta|documento|norma|normativa|ordenanza|geoportal|repositorio|buscador|calendario|cronograma|módulo|conjuntos? de datos|convocatoria|audiencia|consulta',
    ],
    publish: [
      '(?:public|difund|divulg)(?:ar|ará|arán|a|an|ando|ir|irá|emos|aremos)|publicación de|hacer públic[oa]s',
    ],
    records: [
      'contratos|licitaciones|actas|decisiones|registros|documentos|datos|informes|presupuestos?|declaraciones|agendas|leyes|respuestas|estadísticas|pagos|recomendaciones|resultados|listas?|sentencias|nóminas|sanciones',
    ],
    sites: [
      'portal|sitio|plataforma|registro|base de datos|aplicación|aplicativo|sistema|tablero|programa|estándar',
    ],
    names: [
      'Ley|Código|Carta|Convenio|Convención|Acuerdo|Tratado|Directiva|Estrategia|Plan(?! de Acción(?! de Datos))|Hoja de Ruta|Registro|Portal|Plataforma|Base|Índice|Estándar|Guía|Manual|Informe|Catálogo|Decreto|Resolución|Protocolo|Principios|Declaración|Observatorio|Reglamento|Política|Constitución|Agenda|Programa|Sistema|Observatorio|Tablero|CONPES',
    ],
  },
  past: [
    'fue|fueron|era|eran|había|habían|hubo|estaba|estaban|tuvo',
    '(?:ha|han|he|hemos) (?:sido|\\L+[aií]d[oa]s?)',
    'hasta ahora|hasta la fecha|en los últimos años|anteriormente|en años anteriores',
  ],
  promise: {
    pledges: ['se comprometen? a|nos comprometemos a|se obligan? a|se compromet(?:ió|ieron) a'],
    ahead: ['\\L+(?:rá|rán|remos)|(?:este|el) compromiso|(?:se )?(?:busca|pretende|propone)n?'],
    deeds: [
      '(?<!esto |ello |que |quien |cual )(?!(?:será|serán|estará|estarán|tendrá|tendrán|permitirá|permitirán|podrá|podrán|habrá|deberá|deberán|contribuirá|ayudará|facilitará|mejorará|fortalecerá|incluirá|contará|contarán|logrará|garantizará|servirá|promoverá|implicará|seguirá|continuará)(?!\\L))\\L{3,}(?:ará|arán|erá|erán|irá|irán|aremos|eremos|iremos)',
    ],
    willBe: '(?:será|serán)',
    headings: ['sub-?compromisos?'],
    these: ['est[oa]s|l[oa]s siguientes|tales como|a saber'],
    acts: [
      'acci(?:ón|ones)|actividad(?:es)?|pasos?|medidas?|compromisos?|tareas?|hitos?|intervenci(?:ón|ones)|reformas?|iniciativas?|productos?|resultados?|metas?|objetivos?|cosas?|puntos?|líneas?',
    ],
  },
  target: {
    percent: ['por ?ciento'],
    to: 'al?',
    baseline: ['líneas? (?:de )?bases?|línea basal|valor (?:inicial|de partida)|punto de partida'],
    compared: [
      'frente al?(?= \\d| ning)|en comparación con|(?:con )?respecto (?:de|del|a|al)|partiendo de|contra el(?= \\d)|ningun[oa] (?:hoy|en)',
    ],
    today: [
      'actualmente|en la actualidad|hoy|a la fecha|hasta la fecha|apenas|sólo|solo|en \\d{4}|al cierre de|a fines de',
    ],
    shares: [
      '(?:de (?:los |las |sus )?|del |de la )?(?:miembros|integrantes|participantes|mujeres|hombres|escaños|asientos|acciones|capital|votos|participación accionaria|propiedad|presupuesto|puntaje|puntos|panel|grupo|consejo|comité)',
    ],
    holding: [
      '(?:beneficiari[oa]s?|accionistas?|titulares|posean?|poseen?|tengan?|participación)(?: \\L+){0,6} (?:más del?|superior al?|al menos el?|mayor al?)(?: \\L+)?',
    ],
  },
  knownAbbreviations:
    'OGP AGA ONU UE EEUU EUA USA ONG ONGS OSC OSCS TIC TICS PIB OCDE IVA IA OEA OMS FMI BID UNESCO UNICEF OTAN PNUD ISO CV LGBTI LGBT LGBTIQ COVID ODS API PDF URL CSV HTML XML JSON ID TV VIH SIDA SMS GPS XLS XLSX DOC RDF WWW HTTP HTTPS USB QR PIN DVD IP RRHH PYME PYMES PYMES MIPYME FAQ IT ICT AI OK SA SRL CEO NASA UTC IRM DNI ADN PC NAP PAN RR HH EE UU FF AA PNG JPG',
  thin: {
    answers: [
      'si|no|ninguno|ninguna|nada|no aplica|no se aplica|no corresponde|ver arriba|ver abajo|vease arriba|lo mismo|igual|igual que arriba|idem|como se describe arriba|si lo hara|mucho|muy importante|por supuesto|se desconoce|sin informacion|sin datos|no hay',
    ],
    echo: 'compromiso promov promuev transparen foment rendicion rinde cuenta mejor participa ciudadan definicion defin implement monitor solucion problema busca abord aborda causa resolv propon propue resultad lograr logro hecho ahora ayud aument increment fortale refuerz contribu mas mejor public gobierno abiert forma manera traves mediante asegur garantiz muy importan valor respuest activ plen nivel general quer iniciativ plan proyect reform sociedad civil tambien que cual como hacer hace',
  },
};
