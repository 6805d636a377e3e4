import type { ReviewWords } from '../review';

export const itReviewWords: ReviewWords = {
  running: [
    '(?:continu(?:are|a|ano|erà|eranno|iamo|eremo)) (?:a|ad|con|il|la|le|l.)',
    'prosegu(?:ire|e|ono|irà|iranno|iamo|iremo) (?:a|ad|con|il|la|le|i|gli|l.|nel|nella|nelle|nei|sulla|sul)',
    '(?:prosecuzione|proseguimento|continuazione) (?:di|del|della|delle|dei|degli|dell.)',
    '(?:è|sono) già (?:in corso|\\L+(?:to|ta|ti|te))|sta(?:nno)? già \\L+ndo',
    '(?:mantenere|mantiene|manterrà) (?:il|la|le|i|gli|l.) ',
  ],
  aside: ['che|chi|cui|dove|affinché|mentre|perché|poiché|se|come|quando|benché'],
  events: [
    'laboratori|laboratorio|workshop|riunioni|riunione|incontri|incontro|formazione|seminari|seminario|webinar|conferenze|conferenza|convegni|convegno|tavol[oi] (?:rotond[oie]|di (?:lavoro|confronto))|eventi|evento|campagne|campagna|consultazioni|consultazione|giornate|giornata|sessioni|sessione|visite|visita|dibattiti|dibattito|audizioni|audizione|corsi|corso|interviste|colloqui',
  ],
  remains: [
    'verbali|verbale|materiali|materiale|registrazioni|appunti|risultati|risposte|decisioni|accordi|attestati|elenchi|elenco|programmi|programma|calendari|calendario|sintesi|conclusioni|sistemi|sistema|norme|valutazioni|persone|dipendenti|partecipanti|docenti|giudici|funzionari',
  ],
  filling:
    'un uno una dei degli delle il lo la i gli le di del e per con alcuni alcune realizzato realizzati realizzata realizzate pubblicato pubblicati pubblicata pubblicate organizzato organizzati organizzata organizzate svolto svolti svolta svolte elaborato elaborati elaborata elaborate vari varie diversi diverse',
  impersonal: [
    '(?:sarà|saranno|verrà|verranno|dovrà essere|dovranno essere) (?:anche |poi |\\L+mente )?\\L+(?:to|ta|ti|te|so|sa|si|se)',
    '(?:diventerà|diventeranno|vedrà il|vedranno il)',
    'si \\L+(?:rà|ranno)',
    '(?:è|sono) (?:istituit|creat|costituit|pubblicat|adottat)[oaie]|è (?:previst|prevista|previsto)[oa]?',
  ],
  agent: ['da(?:l|llo|lla|i|gli|lle|ll.)?(?= )|da parte'],
  groups: [
    '(?:organizzazioni della )?società civile|osc|ong|organizzazioni non governative|associazioni|comunità',
    '(?:il )?governo|governi|ministeri|amministrazioni(?: pubbliche)?|pubblich?e amministrazioni|pubblica amministrazione|enti(?: pubblici| locali)?|istituzioni(?: pubbliche)?|autorità|comuni|regioni|settore pubblico|tribunali|scuole|università',
    'portatori d.interesse|portatori di interessi?|parti interessate|stakeholder|attori|partner|organizzazioni|esperti|esperte|cittadini|cittadine|cittadinanza|pubblico|popolazione|utenti|imprese|settore privato|accademia|mondo accademico|media|giornalisti|donatori|altri|altre',
  ],
  around: [
    'il|lo|la|i|gli|le|tutti|tutte|altri|altre|rilevanti|pertinenti|competenti|interessati|interessate|coinvolti|coinvolte|responsabili|vari|varie|diversi|diverse|alcuni|alcune|locali|nazionali|regionali|internazionali|e|o|di|del|della|delle|dei|da definire|chiave',
  ],
  consults: [
    'consult\\L*|pareri|parere|opinioni|opinione|commenti|osservazioni|suggerimenti|contributi|sondaggi|sondaggio|questionari|questionario',
  ],
  beyond: [
    'decid\\L+|decis\\L+|vot(?:o|a|are|ano|erà|eranno|azione|azioni)|co-?(?:cre|progett|scri|reda)\\L+|congiunt\\L+|concord\\L+|accord\\L+|approv\\L+|monitor\\L+|vigil\\L+|controll\\L+|audit\\L*|ricors\\L+|reclam\\L+|segnal\\L+|comitati|comitato|consigli|consiglio|giuria|panel|assemblea|assemblee|forum|membri|petizioni',
    'rispost\\L+|rispond\\L+|spiega\\L*|(?:pubblica\\L*|dice\\L*|mostra\\L*|indica\\L*) (?:che cosa|cosa|perché|come|quali)',
  ],
  moves: [
    '(?:scend(?:e|ono|ere)|sal(?:e|gono|ire)|aument(?:a|ano|are)|ridu(?:ce|cono|rre)|diminui(?:sce|scono|re)|cal(?:a|ano|are)|cresce(?:re)?|abbrevi(?:a|ano|are)|riduzione|aumento|diminuzione) (?:[^\\s.;:,]+ ){0,8}?a (?:almeno |al massimo |meno di |più di |circa )?(?<figure>\\d{1,3}(?:[.,]\\d{3})*|\\d+)(?= (?!gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\\L)',
  ],
  deadline: ['(?:entro|fino al?|prima del?|entro il|entro la fine del|alla fine del|non oltre(?: il)?)'],
};
