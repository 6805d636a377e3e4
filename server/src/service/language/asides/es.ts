import type { AsideWords } from '../asides';

export const esAsides: AsideWords = {
  relative: [
    'que|donde|quien|quienes|cuy[oa]s?|(?:el|la|los|las|lo) (?:que|cual|cuales)|en (?:el|la|los|las) (?:que|cual|cuales)',
  ],
  purpose: [
    'para que|para(?= \\L{2,}[aei]r(?:l[aeo]s?|se)? )|a fin de(?: que)?|con el fin de|de (?:modo|manera|forma) que|con miras a|asi',
  ],
  verbAhead: ['para|en|por|con|sera|seran|es|son|podra|podran|debera|deberan|puede|pueden'],
  whenever: [
    'antes(?: de)?|cuando|siempre que|si|una vez|tras|despues(?: de)?|en caso de|cualquier|mientras',
  ],
  counting: [
    '(?:solo |apenas |casi )?(?:much[oa]s|algun[oa]s|poc[oa]s|vari[oa]s|la (?:mayoria|mayor parte)|numeros[oa]s|ningun[oa]?|apenas|solo|unos pocos|unas pocas)',
  ],
  lacking: ['no|carecen?|faltan?|sin|apenas|nunca|solo|ningun[oa]?|nadie|tampoco'],
  told: [
    '(?:llego|alcanzo|atendio|cubrio|recibio|registro|llegaron|alcanzaron|atendieron|recibieron)(?: \\L+){0,2} \\d{1,9}',
    'encuestas?|censo|segun|muestran? que|revelan? que|se (?:estima|calcula)',
  ],
  comparing: ['(?:\\L+ )?(?:mas|menos) (?:que|de l[oa]s)(?: en| el| la)?|por encima de|por debajo de'],
  restating: ['es decir|o sea|lo que (?:supone|equivale a|representa)|esto es|un aumento de'],
  extra: [
    'con sus?|incluid[oa]s?|incluyendo|junto con|acompanad[oa]s? de|asi como|sin (?:cambios|modificaciones|excepcion(?:es)?|demora|restricciones|limites)',
  ],
  dispensable: [
    'segun|cread[oa]s?|fundad[oa]s?|ubicad[oa]s?|situad[oa]s?|llamad[oa]s?|denominad[oa]s?|responsables?|encargad[oa]s?|presidid[oa]s?|adscrit[oa]s?|conforme|de (?:acuerdo|conformidad) con|en (?:virtud|cumplimiento|aplicacion|linea|el marco)|tal(?:es)? como|como|por ejemplo|que|quien|quienes|cuy[oa]s?|donde|porque|ya que|dado que|puesto que|aunque|mientras|para|a fin|con el fin|asi|conocid[oa]|basad[oa]s?|es decir|si|salvo|excepto|solo|este|esta|estos|estas|lo',
  ],
};
