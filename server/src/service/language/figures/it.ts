import type { FigureWords } from '../figures';

export const itFigures: FigureWords = {
  between: ['il|lo|la|l|i|gli|le|un|una|circa|quasi|di|dei|delle|degli|suoi|sue'],
  atLeast: [
    'almeno|non meno (?:di|del|dell.)|(?:piu|oltre) (?:di|del|dell.)|superior[ei] al?|un minimo di|minimo(?: di)?|come minimo|oltre',
  ],
  atMost: [
    'al (?:massimo|piu)|non (?:piu|oltre) (?:di|del|dell.)|meno (?:di|del|dell.)|inferior[ei] al?|al di sotto del?|un massimo di|massimo(?: di)?|non superiore al?|(?:non|mai) (?:superer(?:a|anno)|ecceder(?:a|anno)|oltrepasser(?:a|anno))(?: i| il| gli| le| la)?',
  ],
  upTo: ['fino (?:al?|alla|allo|ai|agli|alle|all.)'],
  about: [
    'circa|quasi|intorno al?|attorno al?|approssimativamente|all.incirca|pressappoco|grosso modo|verso',
  ],
  due: [
    '(?:entro(?: e non oltre)?|prima d(?:i|el|ella|ell.)|fino a|al piu tardi(?: entro| a)?|non oltre)(?: il| la| l.)?(?: (?:fine|inizio|meta|termine)(?: d(?:i|el|ell.))?)?',
  ],
  since: [
    '(?:dopo|da|dal|dalla|dall.|a (?:partire|decorrere) da(?:l|lla|ll.)?|non prima d(?:i|el|ella|ell.))(?: il| la| l.)?(?: (?:fine|inizio|meta|termine)(?: d(?:i|el|ell.))?)?',
  ],
  until: ['fino (?:al?|alla|all.)(?: (?:fine)(?: d(?:i|el|ell.))?)?'],
  stays: [
    'rest(?:are|era|eranno|a)|riman\\L+|rimarr\\L+|mant\\L+|continu\\L+|dur(?:are|era|eranno|a)|in (?:vigore|servizio|funzione)|disponibil[ei]|prolung\\L+|prorog\\L+|finanzi\\L+|conserv\\L+|sar(?:a|anno) (?:apert|accessibil|attiv)\\L*',
  ],
  within: [
    'entro(?: e non oltre| il termine di| un termine di)?|in(?: meno di)?|nel termine di|(?:un )?termine (?:massimo )?di|dopo|nell.arco di|al massimo|al piu tardi|non oltre|(?:non|mai) (?:superer(?:a|anno)|ecceder(?:a|anno)|oltrepasser(?:a|anno))(?: i| il| gli| le| la)?|fino a|meno di',
  ],
  later: ['dopo|successivi|seguenti|piu tardi|dalla|dalle|dal'],
  lasting: [
    'ultim[ie]|per(?: almeno| un periodo di| un minimo di)?|durante|almeno|non meno di|piu di|un minimo di|nel corso di',
  ],
  ahead: ['prima|in anticipo|di anticipo|di preavviso|precedenti'],
  reduce: [
    'ridu(?:rre|rra|rranno|ce|cono|zione)|diminui(?:re|ra|ranno|sce)|diminuzione|abbass(?:are|era|a)|abbrevi(?:are|era)|accorci(?:are|era)|scend(?:ere|era|eranno|e|ono)|cal(?:are|era|a|ano)|tagli(?:are|era)|limit(?:are|era)|contene(?:re|ra)|dimezz(?:are|era)',
  ],
  by: ['del|dell.|di'],
  to: ['al?|fino al?|all.'],
  bad: [
    'error[ei]|ritard[oi]|tardiv[oaie]|scadut[oaie]|arretrat[oi]|reclam[oi]|attesa|senza|frod[ei]|corruzione|poverta|incident[ei]|reat[oi]|mort[ei]|emission[ei]|vacant[ei]|onere|oneri|rifiut[oi]|respint[oaie]|mancant[ei]|perdit[ae]|pers[oaie]|deficit|insolut[oaie]',
  ],
  hurdle: ['firm[ae]|adesioni|firmatari'],
  dealtWith: [
    'rispond(?:ere|era|eranno|e|ono)|risol(?:vere|vera|veranno|ve)|tratt(?:are|era|eranno)|gesti(?:re|ra|ranno)|pubblica(?:re|t[oaie])?|pubblichera(?:nno)?|indag(?:are|hera)|corregg(?:ere|era)|esamin(?:are|era|eranno|at[oaie])|evad(?:ere|era|eranno)|evas[oaie]|risolt[oaie]|digitalizz(?:are|era|eranno)|copri(?:re|ra)',
  ],
  cost: ['cost[oi]|costa(?:no)?|costera|prezz[oi]|tariff[ae]|canone|spes[ae]|stimat[oaie] in'],
  from: ['dal|dall.|dalla|da|di|contro|rispetto a|invece di|anziche|era|erano|attualmente|solo'],
  against: ['contro|rispetto a(?:i|gli|lle|l)?|invece d(?:i|ei|egli)|anziche|a fronte d(?:i|ei|egli)'],
  baseline: [
    'l.anno (?:scorso|passato)|gia|finora|sinora|valor[ei] (?:iniziale|iniziali|di partenza|di base|di riferimento)|punto di partenza|situazione (?:iniziale|di partenza)|attualmente|oggi|ad oggi|al momento|baseline',
  ],
  past: [
    '\\L{2,20}(?:arono|irono|erono|ettero|avano|evano|ivano|ava|eva)|(?:rispos|chies|prese|eb|vid|venn|died|scriss|fec|mis|diss|tenn)(?:e|ero|ro|be|bero)|(?!però|ciò|può)\\L{2,20}ò|(?:ha|hanno) (?:\\L+mente )?\\L{2,20}(?:at|ut|it|st|tt|rs)[oaie]|furono',
  ],
  having: ['(?:con|aventi) (?:piu di|oltre|almeno)|(?:sopra|oltre|che superano|superiori a)(?: i| gli)?'],
  size: ['(?:dipendenti|abitanti|residenti|alunni|posti letto|addetti)'],
  numbered: [
    'leggi|legge|articol[oi]|art|artt|sezion[ei]|decret[oi](?: legislativo| legge| ministeriale)?|risoluzion[ei]|direttiv[ae]|ordinanz[ae]|obiettiv[oi]|target|norm[ae]|version[ei]|fas[ei]|tapp[ae]|capitol[oi]|allegat[oi]|tabell[ae]|pagin[ae]|livell[oi]|impegn[oi]|n|nn|nr|num|numero|paragraf[oi]|comm[ai]|regol[ae]|iso|agenda|piano|strategia|convenzion[ei]|raccomandazion[ei]|princip[io]|ass[ei]|pilastro|censimento|circolar[ei]|codice|regolamento|lotto|edizione|vertice|trattato|sala|dlgs|dpcm|d\\.? ?lgs|d\\.? ?l(?= )|l(?= )|l\\.? ?r|d\\.? ?p\\.? ?r|d\\.? ?p\\.? ?c\\.? ?m|dpr|d\\.? ?m|dm|r\\.? ?d|delibera(?:zione|zioni)?|reg|dir|c(?= )|co(?= )|lett|lettera|artt|legge regionale|leggi regionali|decreto(?:-legge| del presidente)?|costituzione|protocoll[oi]|azion[ei]|indicator[ei]|misur[ae]|ue|ce|cee|linea|punt[oi]|scheda|determina(?:zione)?|sentenza',
  ],
  ofYear: ['di|del|dal|dell.|per il|il|la|i|le'],
  edge: [
    'fine|inizio|meta|corso|entro|prima|partire|trimestre|semestre|dopo|termine|anno|autunno|primavera|estate|inverno|arco',
  ],
  percent: ['per ?cento|punti percentuali'],
  fractions: {
    '50': ['(?:la )?meta (?:dei|degli|delle|del|della|dell.)|meta(?= (?:fuori|in|al|da))'],
    '33.3': ['(?:un|il) terzo (?:dei|degli|delle|del|della|dell.)'],
    '66.7': ['(?:i )?due terzi (?:dei|degli|delle|del|della|dell.)'],
    '25': ['un quarto (?:dei|degli|delle|del|della|dell.)'],
    '75': ['(?:i )?tre quarti (?:dei|degli|delle|del|della|dell.)'],
    '20': ['un quinto (?:dei|degli|delle|del|della|dell.)'],
    '10': ['un decimo (?:dei|degli|delle|del|della|dell.)'],
  },
  ratio: ['(?:\\L+ ){0,2}su'],
  half: ['mezz[oa]?'],
  andHalf: ['e mezz[oa]'],
  multiples: {
    '50': ['dimezz(?:are|era|eranno|a|ano)|della meta'],
    '100': ['raddoppi(?:are|era|eranno|a|ano)(?= (?:il|lo|la|i|gli|le) |.l.)'],
    '200': ['triplic(?:are|hera|heranno|a|ano)(?= (?:il|lo|la|i|gli|le) )'],
  },
  units: {
    '0.0000116': ['secondi'],
    '0.0007': ['minut[oi]'],
    '0.0417': ['ore|ora'],
    '1': ['giorn[oi](?: (?:solari|di calendario))?'],
    '7': ['settiman[ae]'],
    '30.4': ['mesi|mese'],
    '91.3': ['trimestr[ei]'],
    '182.5': ['semestr[ei]'],
    '365': ['ann[oi]'],
  },
  moments: {
    '0.0417': ['(?:entro|in) un.ora'],
    '0.5': ['(?:lo|nello) stesso giorno|in giornata|il giorno stesso|la sera stessa'],
    '1': ['il giorno (?:dopo|successivo|seguente)|entro un giorno|l.indomani'],
    '7': ['entro (?:una|la) settimana|la settimana (?:successiva|seguente)|nella settimana successiva'],
    '30.4': ['entro (?:un|il) mese|(?:nel|il) mese successivo'],
    '365': ['entro un anno'],
  },
  workingDays: ['giorn[oi] (?:lavorativ|feriali)[io]?'],
  currency: ['(?:di )?(?:euro|dollari|eur|franchi|sterline|lire|lei|lek|corone|dinari)'],
  above: [
    '(?:superior[ei]|maggior[ei]) a|(?:al di )?sopra (?:di|dei|i|gli|le|la)|(?:di|con|per|da) (?:oltre|piu di)|oltre(?: i| gli| le)?|che superano|eccedent[ei]|a partire da|di valore (?:superiore|maggiore) a|piu di',
  ],
};
