import type { Language } from '../language';

/** The endings of an Italian verb in -are as promises use them: infinitive, future, gerund. */
const are = '(?:are|arsi|arne|erà|eranno|eremo|ando)';
const improvable =
  'trasparenza|partecipazione|fiducia|accesso|qualità|efficienza|efficacia|cooperazione|collaborazione|coordinamento|conoscenza|consapevolezza|apertura|accountability';
const activities =
  'attori|attività|azioni|strumenti|settori|iniziative|spazi|misure|eventi|laboratori|riunioni|incontri|meccanismi|canali|progetti|formati|risorse|soggetti|stakeholder|interventi';

export const it: Language = {
  functionWords:
    'il lo la i gli le di del della dei delle dello degli e in che per con un una è sono al alla ai alle nel nella nei nelle non si da dal dalla dai sul sulla su come più anche ha hanno o tra fra questo questa ed ad ogni loro cui',
  vague: {
    deed: [
      `miglior${are}|miglioramento`,
      // In the present a verb may well describe; beside a word like “transparency” it promises, and names nothing.
      `(?:migliora|promuov[eo]|favorisc[eo]|valorizza|accresc[eo]|rafforza|sostien[ei]|sostengo|incoraggia|agevola|facilita)(?:no)? (?:la |il |le |i |gli |una |un |l.)?(?:${improvable}|cultura|dialogo|competenze|capacità|integrità|controllo)`,
      'promuov(?:ere|erà|eranno|eremo|endo|ersi)|promozione (?:della|del|dei|delle|di)(?= (?:cultura|trasparenza|partecipazione|conoscenza|consapevolezza|dialogo|uso|utilizzo|iniziative))',
      'favor(?:ire|irà|iranno|endo)',
      `valorizz${are}|valorizzazione`,
      'accresc(?:ere|erà|eranno|endo)',
      'svilupp(?:are|erà|eranno|ando)',
      `rafforz${are}|rafforzamento`,
      `potenzi(?:are|erà|eranno|ando)|potenziamento`,
      'sosten(?:ere|endo)|sosterrà|sosterranno',
      'supportare|supporterà|supporteranno|supportando',
      'incoragg(?:iare|erà|eranno|iando)|incentiv(?:are|erà|eranno|ando)|stimol(?:are|erà|eranno|ando)|agevol(?:are|erà|eranno|ando)|facilit(?:are|erà|eranno|ando)',
      'sensibilizz(?:are|erà|eranno|ando|azione)',
      'contribu(?:ire|irà|iranno|endo) (?:a|ad|al|alla|allo|ai|alle)',
      'prosegu(?:ire|irà|iranno|endo)|continu(?:are|erà|eranno|ando) (?:a|ad|il|la|le|i|nel|nella|con)',
      'consolid(?:are|erà|eranno|ando|amento)|ottimizz(?:are|erà|ando|azione)|ammodern(?:are|erà|amento)|modernizz(?:are|erà|azione)',
      '(?:mira|mirano|mirerà|punta|puntano|tende|tendono) (?:a|ad|al|alla)(?= )',
      'adoperarsi|si adopererà|cercare di|cercherà di|cercheranno di',
      'diffondere (?:la |una )?(?:cultura|conoscenza|consapevolezza)|(?:creare|creerà) le condizioni',
      'valut(?:are|erà|eranno) (?:la possibilità|l.opportunità|l.eventuale|se)',
      `(?:aument|increment)(?:are|erà|eranno|ando) (?:la |il |l.|le |i )(?:${improvable})`,
      'esplorare|esplorerà|fare rete|fare sistema',
    ],
    hedge: [
      '(?:ove|laddove|dove|se|quando|qualora) (?:\\L+ )?(?:possibile|necessario|opportuno|applicabile|pertinente|fattibile)',
      'se del caso|a seconda dei casi|per quanto possibile|nei limiti del possibile|nella misura del possibile|all.occorrenza',
      'compatibilmente con (?:le|la|i)|nei limiti delle risorse|salvo disponibilità',
    ],
    amount: [
      '(?:stakeholder|attori|soggetti|istituzioni|amministrazioni|organizzazioni) (?:rilevanti|chiave|pertinenti|competenti e)',
      `(?:vari|varie|diversi|diverse|numerosi|numerose|alcuni|alcune|molteplici) (?:\\L+ )?(?:${activities})`,
      `una serie di (?:${activities})`,
    ],
    quality: [
      'migliori pratiche|best practices?|migliori prassi',
      'in (?:modo|maniera) (?:più )?(?:efficace|adeguat[oa]|efficiente|appropriat[oa]|significativ[oa]|opportun[oa]|tempestiv[oa])',
      '(?:partecipazione|attuazione|comunicazione|gestione) (?:più )?(?:effettiva|efficace|significativa|attiva)',
      'misure (?:adeguate|appropriate|opportune|necessarie)',
      '(?:una? )?(?:maggiore?|migliore?) (?:' + improvable + ')',
    ],
    time: [
      'periodicamente|regolarmente|costantemente|progressivamente|gradualmente|prossimamente|continuamente|eventualmente|tempestivamente',
      'in (?:modo|maniera|via) (?:continuativ[oa]|continu[oa]|periodic[oa]|regolare|permanente|costante|progressiv[oa]|gradual[ei])|con (?:continuità|regolarità|cadenza regolare)',
      '(?:nei|nel corso dei) prossimi (?:anni|mesi)|in futuro|(?:nel|a|di) (?:lungo|medio) (?:periodo|termine)|a breve(?! termine)',
      'al più presto|quanto prima|a tempo debito|appena possibile|miglioramento continuo|via via',
    ],
  },
  attempts: [
    '(?:cerc|tent|prov)(?:are|herà|heranno|erà|eranno|eremo|heremo) (?:di|a)|(?:mir|punt)(?:a|ano|are|erà) a',
    '(?:sforzarsi|si sforzerà|si sforzeranno|si adopererà|ci sforzeremo) (?:di|per)|farà il possibile',
  ],
  concrete: {
    numbers: [
      'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|venti|trenta|quaranta|cinquanta|sessanta|cento|mille|mila|milione|milioni|dozzina|decina|metà|terzo',
      'ogni (?:anno|mese|trimestre|semestre|settimana|giorno|sei|tre)|all.anno|al mese|annualmente|mensilmente|trimestral(?:e|i|mente)|semestral(?:e|i|mente)|mensil[ei]|settimanal[ei]|una volta|due volte|entramb[ie]',
    ],
    dates: [
      'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
      '(?:entro|alla|prima della) (?:la )?fine (?:dell.anno|del piano|del periodo|dell.impegno|del biennio)',
    ],
    make: [
      '(?:pubblic|lanci|adott|approv|cre|elabor|progett|present|firm|complet|avvi|sperimentat?|organizz|realizz|eman|stipul|attiv|rilasci|svilupp|implement|prepar|test)(?:are|erà|eranno|herà|heranno|eremo|a|ano|ando|arsi)|(?:redig|scriv|produrr|predisporr|promulg|diffond|sottoscriv)(?:ere|erà|eranno|endo|e)|(?:apr|costitu|istitu|defin)(?:ire|irà|iranno|isce|endo)|produrre|produrrà|predisporre|predisporrà|mett(?:ere|erà|e) (?:online|a disposizione|in linea)|dotarsi di',
    ],
    making: [
      '(?:pubblicazione|lancio|adozione|approvazione|creazione|elaborazione|redazione|progettazione|presentazione|firma|apertura|messa online|organizzazione|realizzazione|predisposizione|emanazione|costituzione|istituzione|attivazione|rilascio|definizione|avvio|sottoscrizione|sviluppo|implementazione|diffusione|produzione) (?:di|del|della|dei|delle|degli|dello|dell.)',
    ],
    made: [
      '(?:pubblicat|lanciat|adottat|approvat|creat|elaborat|redatt|presentat|firmat|apert|completat|avviat|realizzat|predispost|emanat|costituit|istituit|attivat|rilasciat|organizzat)[oaie]',
    ],
    articles: [
      'un|una|il|lo|la|i|gli|le|uno|suo|sua|del|della|dei|delle|dello|degli|di|ogni|quest[oa]|l.|un.|dell.',
    ],
    products: [
      'registro|portale|piattaforma|sito|sito web|pagina|base dati|banca dati|basi di dati|cruscotto|mappa|mappatura|lista|elenco|inventario|catalogo|rapporto|relazione|report|studio|indagine|ricerca|valutazione|audit|legge|disegno di legge|regolamento|decreto|direttiva|circolare|linee guida|guida|manuale|vademecum|toolkit|modello|modulo|policy|strategia|piano|roadmap|carta|codice|protocollo|standard|convenzione|accordo|memorandum|app|applicazione|applicativo|osservatorio|corso|percorso formativo|workshop|seminario|webinar|hackathon|consiglio|comitato|commissione|gruppo di lavoro|tavolo|panel|forum|unità|ufficio|fondo|indice|api|verbali|metodologia|newsletter|video|concorso|raccomandazioni|proposta|documento|repository|calendario|dataset|agenda|bando|questionario|consultazione|kit|registri|portali|piattaforme|rapporti|piani|corsi|tavoli|regolamenti|decreti|documenti|relazioni|elenchi|moduli|laboratori|seminari|siti|guide|banche dati',
    ],
    publish: [
      'pubblic(?:are|herà|heranno|a|ando)|diffond(?:ere|erà)|rilasci(?:are|erà)|pubblicazione (?:di|del|della|dei|delle|degli)|rendere pubblic[oahie]+|mettere online',
    ],
    records: [
      'contratti|gare|verbali|decisioni|registri|documenti|dati|dataset|relazioni|rapporti|bilanci|dichiarazioni|agende|leggi|risposte|statistiche|pagamenti|raccomandazioni|risultati|elenchi|elenco|sentenze|atti',
    ],
    sites: ['portale|sito|piattaforma|registro|banca dati|applicazione|sistema|standard|programma'],
    names: [
      'Legge|Codice|Carta|Convenzione|Accordo|Trattato|Direttiva|Strategia|Piano(?! d.[Aa]zione)|Registro|Portale|Piattaforma|Banca|Indice|Standard|Guida|Manuale|Rapporto|Catalogo|Decreto|Protocollo|Principi|Dichiarazione|Osservatorio|Regolamento|Costituzione|Agenda|Sistema|Linee [Gg]uida|FOIA|Manifesto|Circolare',
    ],
  },
  past: [
    'era|erano|fu|furono|aveva|avevano',
    '(?:è|sono) (?:già |anche )?stat[oaie]|(?:ha|hanno|abbiamo) (?:già |anche |inoltre )?\\L+(?:at|ut|it|st|tt|rs|nt|rt|lt)[oaie]',
    'finora|fino ad oggi|sino ad oggi|negli ultimi anni|in passato|precedentemente',
  ],
  promise: {
    pledges: [
      'si impegnan?o? (?:a|ad)|si impegna (?:a|ad)|ci impegniamo (?:a|ad)|si è impegnat[oa] (?:a|ad)',
    ],
    ahead: [
      '\\L+(?:rà|ranno|remo)|(?:questo|quest.|l.)\\s?(?:impegno|azione)|(?:mira|intende|propone|intendono|mirano)',
    ],
    deeds: [
      '(?<!ciò |questo |che |cui |chi )(?!(?:sarà|saranno|avrà|avranno|permetterà|consentirà|consentiranno|potrà|potranno|dovrà|dovranno|contribuirà|aiuterà|faciliterà|migliorerà|rafforzerà|comprenderà|garantirà|servirà|verrà|verranno|resterà|continuerà|riguarderà|prevedrà|prevederà)(?!\\L))\\L{3,}(?:erà|eranno|irà|iranno|eremo|iremo|rrà|rranno)',
    ],
    willBe: '(?:sarà|saranno|verrà|verranno)',
    headings: ['sotto-?impegni|sub-?impegni'],
    these: ['quest[ie]|(?:i|le|gli) seguenti|quali|ossia'],
    acts: [
      'azion[ie]|attività|pass[oi]|misur[ae]|impegn[oi]|compit[oi]|traguard[oi]|intervent[oi]|riform[ae]|iniziativ[ae]|prodott[oi]|risultat[oi]|obiettiv[oi]|cos[ae]|punt[oi]',
    ],
  },
  target: {
    percent: ['per ?cento'],
    to: 'al?',
    baseline: [
      'baseline|valore (?:iniziale|di partenza|di riferimento)|situazione di partenza|punto di partenza',
    ],
    compared: [
      'rispetto (?:a|al|alla|allo|all.)|contro(?: il)?(?= \\d)|a fronte (?:di|del|della|dell.)|partendo da|nessun[oa]? (?:oggi|nel)',
    ],
    today: ['attualmente|oggi|ad oggi|allo stato attuale|al momento|nel \\d{4}|solo|soltanto|fine \\d{4}'],
    shares: [
      '(?:di |dei |delle |del |della |dell.|degli )?(?:membri|componenti|partecipanti|donne|uomini|seggi|posti|quote|azioni|capitale|voti|diritti di voto|proprietà|budget|bilancio|punti|panel|gruppo|consiglio|comitato)',
    ],
    holding: [
      '(?:titolar[ei]|azionist[ai]|soci|deten(?:gono|ga|gano)|detiene|possied(?:e|ono)|partecipazione)(?: \\L+){0,6} (?:più del|oltre il|superiore al|almeno il)',
    ],
  },
  knownAbbreviations:
    'OGP ONU UE USA ONG OSC PA PPAA TIC PIL OCSE IVA IA OMS FMI NATO UNESCO UNICEF UNDP ISO CV LGBT LGBTI COVID API PDF URL CSV HTML XML JSON ID TV HIV AIDS SMS GPS XLS XLSX DOC ODS RDF WWW HTTP HTTPS USB QR PIN DVD IP PMI PNRR FOIA GDPR RGPD FAQ IT ICT AI SPA SRL CEO NAP IRM RAI ISTAT URP PEC SPID DL ITC R&D ADSL PC',
  thin: {
    answers: [
      'si|no|nessuno|nessuna|niente|nulla|non applicabile|non pertinente|vedi sopra|vedere sopra|vedi sotto|idem|uguale|come sopra|lo stesso|molto|molto importante|certamente|sconosciuto|non disponibile|nd|n d',
    ],
    echo: 'impegno promuov trasparen favor accountab responsab rendicont miglior partecip cittadin defini attua implement monitor soluzion problem affront mira caus risolv propo risultat raggiung fatt finora aiut aument accresc rafforz contribu piu maggior pubblic governo apert modo maniera attravers mediante assicur garanti molto important valore rispost attiv pien livello general vogli inizia piano progett riform societa civil anche qual come cosa fare',
  },
};
