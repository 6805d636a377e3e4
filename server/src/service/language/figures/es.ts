import type { FigureWords } from '../figures';

export const esFigures: FigureWords = {
  between: ['el|la|los|las|un|una|unos|unas|de|del|aproximadamente|cerca de|alrededor de|sus?'],
  atLeast: [
    '(?:al|por lo) menos|como minimo|minimo(?: de)?|un minimo de|no menos de|mas del?|superior(?:es)? al?|mayor(?:es)? al?|por encima del?|cuando menos',
  ],
  atMost: [
    '(?:a lo|como|cuando) (?:sumo|mucho|maximo)|no mas del?|menos del?|inferior(?:es)? al?|menor(?:es)? al?|por debajo del?|un maximo de|maximo(?: de)?|no (?:superior|mayor) al?|(?:no|nunca) (?:superar(?:a|an)|exceder(?:a|an)(?: de)?|sobrepasar(?:a|an)|pasar(?:a|an) de|debera[n]? (?:superar|exceder))(?: l[oa]s| el| la)?',
  ],
  upTo: ['hasta(?: a)?'],
  about: ['aproximadamente|cerca del?|alrededor del?|en torno al?|unos|unas|casi|mas o menos|hacia'],
  due: [
    '(?:antes del?|a mas tardar(?: en| el| a)?|hasta|para|no mas tarde del?)(?: el| la)?(?: (?:fin(?:es|al|ales)?|final|inicio|mediados|principios|cierre) del?)?',
  ],
  since: [
    '(?:despues del?|a partir del?|desde|no antes del?|tras|a contar del?|con posterioridad a)(?: el| la)?(?: (?:fin(?:es|al|ales)?|final|inicio|mediados|principios|cierre) del?)?',
  ],
  until: ['hasta(?: el| la)?(?: (?:fin|final|fines|finales) del?)?'],
  stays: [
    'segui(?:r|ra|ran)|permanec\\L+|continu\\L+|mant\\L+|dur(?:ar|ara|aran|a)|vigentes?|en (?:vigor|servicio|funcionamiento)|disponibles?|prolong\\L+|prorrog\\L+|financi\\L+|conserv\\L+|estar(?:a|an)',
  ],
  within: [
    'en(?: un)?(?: plazo)?(?: maximo| no mayor)?(?: de| a)?(?: menos de| hasta)?|dentro de|a l[oa]s|al cabo de|transcurrid[oa]s|(?:un )?plazo (?:maximo |no mayor |no superior )?(?:de|a)|en menos de|a mas tardar(?: en)?|como maximo|no mas del?|(?:no|nunca) (?:superar(?:a|an)|exceder(?:a|an)(?: de)?|sobrepasar(?:a|an)|pasar(?:a|an) de|debera[n]? (?:superar|exceder))(?: l[oa]s| el| la)?|menos de|tras|hasta|antes de',
  ],
  later: ['despues|siguientes|posteriores|tras'],
  lasting: [
    'ultim[oa]s|durante(?: al menos| por lo menos| un minimo de)?|por(?: al menos| un periodo de)?|al menos|por lo menos|como minimo|un minimo de|no menos de|mas de|a lo largo de',
  ],
  ahead: ['antes|de antelacion|de anticipacion|previos|de preaviso'],
  reduce: [
    'reduc(?:ir|ira|iran|e|en|iendo|cion)|disminu(?:ir|ira|iran|ye|yen|cion)|baja(?:r|ra|ran|n)?|recorta(?:r|ra|ran|n)?|acorta(?:r|ra|ran|n)?|rebaja(?:r|ra|ran)|descende(?:r|ra|ran)|desciende|limita(?:r|ra|ran)|cae|caen|caera',
  ],
  by: ['en(?: un| el)?|un'],
  to: ['al?|hasta'],
  bad: [
    'errores?|error|retrasos?|demoras?|tardi[oa]s?|vencid[oa]s?|rezagos?|quejas?|reclamos?|reclamaciones|espera|sin|fraudes?|corrupcion|pobreza|accidentes?|delitos?|muertes?|emisiones|pendientes|vacantes|cargas?|rechazad[oa]s?|rechazos?|incumplimientos?|falta|faltantes|perdidas?|deficit',
  ],
  hurdle: ['firmas?|adhesiones|firmantes'],
  dealtWith: [
    'respond(?:er|era|eran|e|en|idas?|idos?)|resolv(?:er|era|eran)|resuelven?|atende(?:r|ra|ran)|atiende|tramita(?:r|ra|ran)|publica(?:r|ra|ran|n)|investiga(?:r|ra|ran)|corregi(?:r|ra|ran)|examina(?:r|ra|ran)|procesa(?:r|ra|ran)|contesta(?:r|ra|ran)|revisa(?:r|ra|ran)|soluciona(?:r|ra|ran)|cubri(?:r|ra|ran)|digitaliza(?:r|ra|ran)',
  ],
  cost: ['costos?|costes?|cuestan?|costara|precios?|tarifas?|tasas?|aranceles?|gastos?|estimad[oa] en'],
  from: ['del?|desde(?: el)?|actualmente|hoy|frente al?|en lugar de|en vez de|apenas|era|eran|son hoy'],
  against: ['frente al?|en lugar de|en vez de|respecto (?:del?|al?)|comparad[oa]s? con|contra'],
  baseline: [
    'el ano pasado|ya|hasta (?:ahora|la fecha)|lineas? (?:de )?bases?|linea basal|valor (?:inicial|de partida)|punto de partida|actualmente|hoy|en la actualidad|a la fecha|partiendo de(?:l)?',
  ],
  past: [
    '\\L{2,20}(?:aron|ieron|ó|aban)|(?:ten|hac|pod|exist|respond|dispon|cumpl|recib|publicit)ían?|(?:di|tra|produ|redu|condu)j(?:o|eron)|(?:tuv|obtuv|mantuv|estuv|pud|pus|sup|hub)(?:o|ieron)|hizo|quiso|vino|dio|vio|había|habían|contaba|era|eran',
  ],
  having: [
    '(?:con|de|tengan|tienen|cuenten con|empleen) (?:mas de|al menos)|(?:que superen|superiores a|por encima de)(?: los| las)?',
  ],
  size: ['(?:emplead[oa]s|trabajador\\L+|habitantes|alumn[oa]s|camas|vecin[oa]s)'],
  numbered: [
    'leyes|ley|articulos?|art|arts|secciones|seccion|decretos?|resoluciones|resolucion|directivas?|ordenanzas?|objetivos?|metas?|normas?|version|versiones|fases?|etapas?|pasos?|capitulos?|anexos?|tablas?|paginas?|niveles|nivel|compromisos?|hitos?|no|nro|num|numero|parrafos?|incisos?|reglas?|iso|ods|agenda|plan|estrategia|convenio|convencion|recomendacion|principio|eje|pilar|censo|expediente|circular|acuerdo|conpes|sala|lote|decision|tomo|linea de accion|real decreto|real decreto-ley|decreto-ley|decreto legislativo|rd|r\\.?d|rdl|lo|ley organica|l\\.o|ds|d\\.s|dfl|orden|ordenes|reglamento|reglamentos|acuerdos?|codigo|constitucion|disposicion(?:es)?|clausula|literal(?:es)?|numeral(?:es)?|apartados?|parrafo|titulos?|protocolo|oficio|sentencia|ue|ce|cee|boe|indicador(?:es)?|componente|accion(?:es)?',
  ],
  ofYear: ['de|del|desde|para el|la|el|los|las'],
  edge: [
    'fin|fines|final|finales|mediados|principios|comienzos|inicio|termino|cierre|antes|partir|trimestre|semestre|despues|mas tardar|curso|transcurso|otono|primavera|verano|invierno|ano',
  ],
  percent: ['por ?ciento|puntos porcentuales'],
  fractions: {
    '50': ['(?:la )?mitad(?: de(?:l| los| las)?)?'],
    '33.3': ['un tercio de(?:l| los| las)?|la tercera parte de(?:l| los| las)?'],
    '66.7': ['(?:los )?dos tercios de(?:l| los| las)?|dos terceras partes de(?:l| los| las)?'],
    '25': ['un cuarto de(?:l| los| las)?|la cuarta parte de(?:l| los| las)?'],
    '75': ['(?:los )?tres cuartos de(?:l| los| las)?|tres cuartas partes de(?:l| los| las)?'],
    '20': ['un quinto de(?:l| los| las)?|la quinta parte de(?:l| los| las)?'],
    '10': ['un decimo de(?:l| los| las)?|la decima parte de(?:l| los| las)?'],
  },
  ratio: ['(?:\\L+ )?de cada'],
  half: ['medi[oa]'],
  andHalf: ['y medi[oa]'],
  multiples: {
    '50': ['a la mitad|a (?:la )?mitad'],
    '100': ['duplic(?:ar|ara|aran|an?)(?= (?:el|la|los|las|sus?) )|(?:al|el) doble'],
    '200': ['triplic(?:ar|ara|aran|an?)(?= (?:el|la|los|las|sus?) )|(?:al|el) triple'],
  },
  units: {
    '0.0000116': ['segundos'],
    '0.0007': ['minutos?'],
    '0.0417': ['horas?'],
    '1': ['dias?(?: (?:corridos|calendario|naturales))?'],
    '7': ['semanas?'],
    '15': ['quincenas?'],
    '30.4': ['mes(?:es)?'],
    '91.3': ['trimestres?'],
    '182.5': ['semestres?'],
    '365': ['anos?'],
  },
  moments: {
    '0.0417': ['(?:en|dentro de) (?:el plazo de )?una hora'],
    '0.5': ['el mismo dia|en el (?:mismo )?dia|en el acto'],
    '1': ['(?:al|el) dia siguiente|en (?:el plazo de )?un dia|en 24 horas'],
    '7': ['(?:en|dentro de) (?:el plazo de )?una semana|(?:a|en) la semana siguiente|en la semana'],
    '30.4': [
      '(?:en|dentro de) (?:el plazo de )?un mes|en el (?:mes siguiente|plazo de un mes)|dentro del mes(?: siguiente)?',
    ],
    '365': ['(?:en|dentro de) (?:el plazo de )?un ano'],
  },
  workingDays: ['dias (?:habiles|laborables|laborales)'],
  currency: [
    '(?:de )?(?:dolares?|euros?|pesos?|soles|colones|lempiras|quetzales|guaranies|bolivianos|bolivares|balboas|cordobas|reales|francos|libras|dinares|coronas|uf|utm|uvt|salarios minimos|usd|eur)',
  ],
  above: [
    '(?:superior(?:es)?|mayor(?:es)?) al?|(?:por|de valor) (?:superior|mayor|encima) (?:al?|de)|por encima de|(?:de|con|por) mas de|que (?:superen|excedan|sobrepasen)|a partir de|desde|mas de',
  ],
};
