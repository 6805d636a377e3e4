import type { ReviewWords } from '../review';

export const esReviewWords: ReviewWords = {
  running: [
    'continu(?:ar|ará|arán|a|an|ando|aremos|amos) (?:con|\\L+ndo)',
    '(?:segu(?:ir|irá|irán|imos|iremos)|sigue|siguen|viene|vienen) \\L+ndo',
    'ya (?:está|están|se encuentran?) (?:en marcha|\\L+ndo)',
    '(?:dar|da|dará|dan) continuidad (?:a|al)',
  ],
  aside: ['que|quien|quienes|cuyo|cuya|donde|para que|mientras|porque|si|como|cuando|ya que|aunque'],
  events: [
    'talleres|taller|reuniones|reunión|capacitación|capacitaciones|formación|formaciones|jornadas?|seminarios?|conferencias?|mesas? (?:redondas?|de (?:trabajo|diálogo))|eventos?|campañas?|consultas?|encuentros?|charlas?|sesiones|sesión|cursos?|visitas?|audiencias?|conversatorios?|ferias?|diálogos?|entrevistas?|intercambios?|webinarios?',
  ],
  remains: [
    'actas?|materiales|material|grabaciones|notas?|resultados?|respuestas?|decisiones|acuerdos?|certificados?|listas?|listados?|programas?|calendarios?|memorias?|relatorías?|conclusiones|sistemas?|normas?|evaluaci(?:ón|ones)|personas?|funcionari[oa]s?|participantes|docentes|jueces',
  ],
  filling:
    'un una unos unas el la los las de del y para con algunos algunas realizado realizados realizada realizadas publicado publicados publicada publicadas elaborado elaborados elaborada elaboradas celebrado celebrados celebrada celebradas ejecutado ejecutados ejecutada ejecutadas hecho hechos hecha hechas diversos diversas varios varias',
  impersonal: [
    '(?:será|serán|deberá ser|deberán ser|sea|sean) (?:\\L+mente )?\\L+(?:ado|ada|ados|adas|ido|ida|idos|idas|to|ta|tos|tas|cho|cha|chos|chas)',
    'se (?:\\L+rá|\\L+rán)',
    'se (?:publican?|crean?|establecen?|elaboran?|realizan?|implementan?|desarrollan?|promueven?|convierten?|adoptan?)',
    '(?:habrá|está previsto|se prevé|se espera)',
  ],
  agent: ['por (?:el|la|los|las|parte|cada|un|una)|del? (?:ministerio|gobierno|municipio)'],
  groups: [
    '(?:organizaciones de la )?sociedad civil|osc|ong|organizaciones no gubernamentales|asociaciones|comunidades|colectivos',
    '(?:el )?gobierno|gobiernos|ministerios|dependencias|organismos(?: públicos)?|instituciones(?: públicas)?|entidades(?: públicas)?|autoridades|municipios|municipalidades|administraciones(?: públicas)?|administración pública|sector público|gobernaciones|alcaldías|tribunales|escuelas|universidades',
    'grupos de interés|partes interesadas|actores|socios|organizaciones|expert[oa]s|ciudadan[oa]s|ciudadanía|público|público en general|población|usuari[oa]s|empresas|sector privado|academia|medios(?: de comunicación)?|periodistas|donantes|cooperación internacional|otr[oa]s',
  ],
  around: [
    'el|la|los|las|todos|todas|otros|otras|relevantes|pertinentes|clave|claves|competentes|interesad[oa]s|involucrad[oa]s|responsables|correspondientes|divers[oa]s|varios|varias|locales|nacionales|regionales|internacionales|y|o|de|del|en|general|por definir',
  ],
  consults: [
    'consult\\L*|opiniones|opinión|opinar|comentarios|sugerencias|aportes|encuestas?|audiencias?|cuestionarios?|retroalimentación',
  ],
  beyond: [
    'decid\\L+|decisi(?:ón|ones)|vot(?:o|a|ar|an|arán|ación|aciones)|co-?crea\\L+|conjunt\\L+|acord\\L+|acuerd\\L+|aprob\\L+|monitore\\L+|seguimiento|vigil\\L+|veedur\\L+|control|auditor\\L+|apel\\L+|recurs\\L+|quejas?|reclam\\L+|denunci\\L+|comités?|consejos?|mesas?|jurado|panel|asambleas?|foros?|miembros?',
    'respuestas?|responde\\L*|contest\\L+|explica\\L*|(?:publica\\L*|dice\\L*|muestra\\L*|informa\\L*) (?:qué|por qué|cómo|cuáles)',
  ],
  moves: [
    '(?:baj(?:a|an|ar)|sub(?:e|en|ir)|aument(?:a|an|ar)|reduc(?:e|en|ir)|dismin(?:uye|uyen|uir)|crece(?:n|r)?|acort(?:a|an|ar)|reducción|aumento|disminución|incremento|increment(?:a|an|ar)) (?:[^\\s.;:,]+ ){0,8}?(?:a|hasta) (?:al menos |como máximo |menos de |más de |unos |unas )?(?<figure>\\d{1,3}(?:[.,]\\d{3})*|\\d+)(?= (?!de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))\\L)',
  ],
  deadline: [
    '(?:hasta|antes de|antes del|a más tardar(?: el| en)?|para|para el|para fines de|al|a fines de|a finales de|al final de|al cierre de)',
  ],
};
