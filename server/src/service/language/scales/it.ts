import type { Scales } from '../scales';

/** What people do with what is open to them: they may, once it is. */
const use =
  'vedere|consultare|cercare|trovare|scaricare|accedere|leggere|commentare|chiedere|richiedere|partecipare|assistere|presentare|segnalare|confrontare|usare|utilizzare|sapere|conoscere|votare|seguire|ottenere|verificare|filtrare|scegliere|essere (?:\\L+mente )?(?:consultat|vist|scaricat|utilizzat|riutilizzat|presentat|inviat|richiest|ottenut|verificat|confrontat|trovat|lett|segnalat)[oaie]';
/** A verb that names no deed, before the one that does: “valuterà la possibilità di pubblicare”. */
const open =
  '(?:se|come|(?:la possibilita|la fattibilita|l.opportunita|l.opzione|l.ipotesi|l.idea) di|di|\\L+(?:are|ere|ire)(?:l[oaie])?)';

export const itScales: Scales = {
  firmness: [
    {
      words: [],
      paired: [
        '(?:obblig|impon|esig|vincol)(?:a|hera|heranno|ano|e|era|gono|ono|era)(?: \\L+){0,5}? (?:a|ad|di|che)(?= \\L+)|(?:deve|devono|dovra|dovranno|e tenut[oa] a|sono tenut[iea] a|ha l.obbligo di)|(?:si )?(?:impegna|impegnano|impegnera|obbliga|obbligano) a|ci impegniamo a',
      ],
      verbs: ['garanti(?:sce|scono|ra|ranno)|assicura(?:no)?|assicurera(?:nno)?'],
    },
    {
      words: ['dovrebbero|dovrebbe|si (?:prevede|auspica|raccomanda) che|ci si attende che'],
      verbs: [
        '\\L{3,}(?:er|ir)(?:ebbe|ebbero)(?<!dovrebbe|dovrebbero|potrebbe|potrebbero|sarebbe|sarebbero|avrebbe|avrebbero)',
      ],
    },
    {
      words: [
        '(?:(?:ha|hanno|avra|avranno) (?:l.intenzione di|come obiettivo|l.obiettivo di|in programma di|intenzione di)|(?:mira|mirano|mirera|mireranno|punta|puntano|puntera|aspira|aspirano|tende|tendono) (?:a|ad|al|alla)|(?:cerca|cercano|cerchera|cercheranno|tenta|tentano|tentera|tenteranno|prova|provera|spera|sperano|prevede|prevedono|intende|intendono|si propone|si propongono|si prefigge|auspica|vuole|desidera)(?: di| a)?|si (?:adoperera|adopereranno|sforzera|sforzeranno|adopera|sforza) (?:per|di)|(?:fara|faranno|fare) (?:il possibile|del suo meglio|ogni sforzo)(?: per)?|(?:lavora|lavorera|lavoreranno) (?:per|a)|al fine di|con l.obiettivo di)(?= \\L+)',
        '(?:sara |saranno )?(?:incoraggera|incoraggeranno|promuovera|promuoveranno|favorira|favoriranno|sosterra|sosterranno|invitera|inviteranno|sollecitera|aiutera|stimolera|incentivera|incoraggia|invita|incoraggiat[oaie]|invitat[oaie]|stimolat[oaie]|sollecitat[oaie])(?: \\L+){0,5}? (?:a|ad|affinche|che)(?= \\L+)',
      ],
      paired: [
        '(?:incoragg|favor|promuov|sosten|agevol|stimol|incentiv)(?:are|ire|ere|era|ira|eranno|iranno|iera|ieranno)',
      ],
    },
    {
      words: [
        `(?:e|sono|sara|saranno) liber[oaie] di(?= \\L+)|(?<!non )(?:potra|potranno|puo|possono|potrebbe|potrebbero|potremo|potremmo)(?! (?:anche |inoltre |cosi )?(?:${use})(?:se|si|l[oaie]s?)?(?!\\L))`,
        `(?:valut|consider|studi|analizz|esamin|esplor|verifich|discut|prend\\L+ in considerazione)(?:are|era|eranno|eremo|a|ano|ere)? ${open}`,
      ],
      paired: ['(?:valut|consider|esplor)(?:era|eranno|eremo)'],
    },
  ],
  share: [
    {
      words: [
        'tutt[ie](?: (?:i|gli|le|il|la|l.))?|tutt[oa] (?:il|lo|la|l.)|ogni|ciascun[oa]?(?: (?:dei|degli|delle))?|la totalita (?:dei|degli|delle|del|della)|l.insieme (?:dei|degli|delle|del|della)',
      ],
      paired: ['qualsiasi|qualunque|chiunque|un[oa] per|integral[ei]|complet[oaie]|inter[oaie]|entramb[ie]'],
    },
    {
      words: [
        '(?:la )?(?:maggior|gran) parte (?:dei|degli|delle|del|della|dell.)|(?:la |una )?(?:grande |larga )?maggioranza (?:dei|degli|delle|del|della)|quasi tutt[ie](?: (?:i|gli|le))?|piu della meta (?:dei|degli|delle|del|della)',
      ],
    },
    {
      words: ['(?:molt[ie]|divers[ie]) (?:dei|degli|delle)'],
      paired: ['molt[ie]|divers[ie]|numeros[ie]|vari|varie|molteplici|parecch[ie]i?|svariat[ie]'],
    },
    {
      words: [
        'alcun[ie](?: (?:dei|degli|delle))?|qualche|cert[ie]|determinat[ie]|selezionat[ie](?! (?:a (?:caso|sorte)|da))|(?:una |la )?(?:(?<!da )parte|selezione|quota|porzione) (?:dei|degli|delle|del|della|dell.|di)|un (?:campione|numero (?:limitato|ridotto)|gruppo|certo numero) (?:di|dei|degli|delle)|parzialmente|in parte|(?:una |la |le |un |gli )?(?:sintesi|estratt[oi]|riassunt[oi]) (?:dei|degli|delle|del|della|dell.|di)',
      ],
      paired: ['poch[ie]|principali|grandi|prioritar[ie]i?|pilota|interessat[ie]|sintesi'],
    },
    {
      words: [
        '(?:una |un )?sol[oa] (?=\\L)(?!se|per|dopo|i|gli|le|la|il|lo|chi|su|in|a)|(?:una|un|uno) sol[oa]|(?:solo|soltanto) un[oa]?',
      ],
      paired: ['un[oa]?'],
    },
  ],
  audience: [
    {
      words: [],
      paired: [
        'pubblic[oaie]|pubbliche|pubblici|pubblicamente|pubblica(?:re|no|t[oaie])?|pubblichera(?:nno)?|pubblicheremo|diffonde(?:re|ra|ranno)|divulg(?:are|hera|heranno)|online|on line|in rete|chiunque|qualsiasi (?:persona|cittadino)|ogni (?:persona|cittadino|interessato)|il pubblico|tutti|cittadin[ie]|cittadinanza|sito|portale|dati aperti|apertamente',
      ],
    },
    {
      words: [
        '(?:su|a|previa|dietro) (?:specifica )?(?:richiesta|domanda|istanza)|su appuntamento|(?:portator[ei] di|con|(?:chi|che) (?:abbia|abbiano|ha|dimostri|dimostrino|dimostra)|titolar[ei] di|che dimostr\\L+|aventi|avente|in possesso di) (?:un )?interesse (?:legittimo|diretto|qualificato|giustificato|concreto)|a (?:chi|quanti) (?:lo|la|li|le|ne) (?:chied|richied)\\L+|(?:da|agli|ai|alle|dagli|dai|dalle|per gli|per le|a) ?(?:utenti|soggetti|enti|associazioni|organizzazioni|persone|operatori|media|professionisti) (?:registrat|accreditat|autorizzat|abilitat|iscritt|riconosciut|selezionat|certificat|legittimat|interessat)[ie]|(?:ai|agli) (?:soli )?(?:iscritti|soci)',
      ],
      paired: [
        '(?<!(?:ogni|la|una|ciascuna|questa) )richiesta|interesse legittimo|iscritt[oaie]|abilitat[oaie]|legittimat[oaie]|riconosciut[oaie]|interessat[ie]|consiglier[ie]|deputat[ie]|parlamentari|selezionat[ie]|certificat[ie]|registrat[oaie]|accreditat[oaie]|autorizzat[oaie]|invitat[oaie]|su invito|espert[oie]|membri|componenti|abbonati|ricercator[ei]|giornalist[ie]',
      ],
    },
    {
      words: [
        'internamente|riservat[oaie]|in (?:forma|via|modo) (?:riservat[oa]|confidenziale|intern[oa])|per (?:uso|utilizzo) interno|ad uso interno|sulla intranet|sull.intranet|a porte chiuse|confidenzial[ei]|all.interno (?:del governo|dell.amministrazione|del ministero|dell.ente)',
      ],
      paired: [
        'intern[oaie]|(?:al|alla|ai|alle|agli|con|tra|per) (?:il |la |i |gli |le )?(?:ministr[oi]|gabinetto|funzionari|personale|dipendenti(?: pubblici)?|governo|minister[oi]|direzione|dirigenti|amministrazioni|giunta)',
      ],
    },
  ],
  price: [
    {
      words: [
        'non (?:costa(?:no)?|costera(?:nno)?) nulla|non (?:ha|hanno|avra|avranno) (?:alcun )?costi?o?|senza (?:alcun )?(?:costi|costo|spese|oneri|onere|pagamento)|a titolo gratuito|gratuitamente|gratuit[oaie]|gratis',
      ],
      paired: ['esent[ei]|gratuita|nessun (?:costo|pagamento)'],
    },
    {
      words: [
        '(?:dietro|previo|contro|soggett[oaie] (?:a|al)|subordinat[oaie] al|con) (?:il |un )?(?:pagamento|versamento|corrispettivo|contributo(?= (?:spese|economico|dell.utente)))|a (?:pagamento|titolo oneroso)|in abbonamento',
      ],
      paired: [
        'tariffa|tariffe|costa(?:no)?|costera(?:nno)?|cost[oi]|spese|contribut[oi]|diritti di (?:segreteria|copia|ricerca)|ticket|prezzo|canone|pagamento|abbonamento|oneroso',
      ],
    },
  ],
  frequency: [
    { words: ['in tempo reale|in diretta|ogni ora'] },
    {
      words: ['quotidianamente|giornalmente|ogni (?:giorno|notte|sera|mattina)|al giorno|tutti i giorni'],
      paired: ['quotidian[oaie]|giornalier[oaie]'],
    },
    {
      words: [
        'settimanalmente|ogni (?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)|ogni settimana|(?:alla|a) settimana|tutte le settimane|ogni (?:sette|7|otto|8) giorni',
      ],
      paired: ['settimanal[ei]'],
    },
    {
      words: ['ogni (?:due|2) settimane|ogni (?:quindici|15|quattordici|14) giorni|due volte al mese'],
      paired: ['quindicinal[ei]'],
    },
    {
      words: ['mensilmente|ogni mese|per mese|al mese|tutti i mesi|una volta al mese'],
      paired: ['mensil[ei]'],
    },
    { words: ['bimestralmente|ogni (?:due|2) mesi|sei volte (?:all.|l.)anno'], paired: ['bimestral[ei]'] },
    {
      words: ['trimestralmente|ogni trimestre|ogni (?:tre|3) mesi|(?:quattro|4) volte (?:all.|l.)anno'],
      paired: ['trimestral[ei]'],
    },
    {
      words: ['quadrimestralmente|ogni (?:quattro|4) mesi|(?:tre|3) volte (?:all.|l.)anno'],
      paired: ['quadrimestral[ei]'],
    },
    {
      words: ['semestralmente|ogni semestre|ogni (?:sei|6) mesi|(?:due|2) volte (?:all.|l.)anno'],
      paired: ['semestral[ei]'],
    },
    {
      words: [
        'annualmente|ogni anno|all.anno|l.anno|una volta (?:all.|l.)anno|tutti gli anni|ogni (?:dodici|12) mesi',
      ],
      paired: ['annual[ei]|annu[oaie]'],
    },
    { words: ['ogni (?:due|2) anni|un anno su due'], paired: ['biennal[ei]'] },
    { words: ['ogni (?:tre|quattro|cinque|3|4|5) anni'] },
    { words: ['una (?:sola|unica) volta|una tantum|solo una volta'], paired: ['una volta'] },
    {
      words: [],
      paired: [
        'periodicamente|regolarmente|di tanto in tanto|occasionalmente|(?:quando|se|ove) (?:necessario|serve|occorre|servira)|al bisogno|all.occorrenza|secondo necessita|in (?:modo|maniera) (?:periodic[oa]|regolare)|con regolarita|a tempo debito|saltuariamente',
      ],
    },
  ],
  role: [
    {
      words: ['vot(?:are|era|eranno|ano)|codecid\\L+'],
      paired: [
        'votazion[ei]|(?:un|con) voto|ultima parola|(?:voto|voce) deliberativ[oa]|(?<!senza )diritto di (?:voto|veto)|consenso|potere di decisione|decid(?:e|ono|era|eranno|ere)|decision[ei]|approv(?:are|era|eranno|a|ano)|vota|scegli(?:e|ere|era|eranno)|scelgono|selezion(?:are|era|eranno|ano)|elegg(?:e|ono|era|ere|eranno)|determin(?:are|era|a|ano)|congiuntamente|vincolant[ei]|(?:co)?presied(?:e|ono|ere|era|eranno|ut[oaie])|delibera(?:no|re)?',
      ],
    },
    {
      words: [],
      paired: [
        'partecipa(?:no|re)?|propo(?:rre|rra|rranno|ne|ngono)|dibatt\\L+|(?:e|sono|sara|saranno) rappresentat[oaie]|senza diritto di voto|partecipera(?:nno)?|prend(?:e|ono) parte|collabora(?:no)?|lavora(?:no)? con|contribuisc(?:e|ono)',
      ],
    },
    {
      words: [],
      paired: [
        '(?:e|sono|sara|saranno|essere|viene|vengono) (?:consultat|sentit|ascoltat)[oaie]|consultat[oaie]|consultazion[ei]|consigli(?:a|ano)|commenta(?:no|re)?|commentera(?:nno)?|(?:da|danno|dara|daranno|esprim\\L+|fornisc\\L+|offr\\L+) (?:il |un |le |i )?(?:suo |loro |proprio |proprie )?(?:parere|pareri|opinion[ei]|punti? di vista|commenti|osservazioni)|raccomanda(?:no)?|(?:formulare|fare|esprimere) raccomandazioni|suggerisc(?:e|ono)|consultiv[oaie]|non vincolant[ei]',
      ],
    },
    {
      words: [],
      paired: [
        '(?:e|sono|sara|saranno|essere|viene|vengono) (?:informat|invitat|avvisat)[oaie]|informat[oaie]|invitat[oaie]|prend(?:e|era|ono|eranno) (?:visione|atto|nota)|osserva(?:no)?|assist(?:e|ono)|ascolta(?:no)?',
      ],
    },
  ],
  deed: [
    {
      words: [],
      paired: [
        '(?:pubblic|divulg|lanc|adott|approv|eman|attiv|realizz|complet|applic|abrog|elimin|finanzi|nomin|ampli|raddoppi|modific|rimpiazz|semplific|digitalizz|form|organizz|ratific|install|sviluppi|svilupp|equipaggi|aument|generalizz|sanzion|protegg|recep|regolament|centralizz|unific|integr|indennizz|implement|avvi|stanzi|eroga|erog|rilasci|riform|cre|assicur|conced|risolv|assum|diffond|promulg|vieta|viet|uniform|cancell|attribu|assegn|firm)(?:are|h?era|h?eranno|h?eremo|i?era|i?eranno|a|ano|at[oaie]|ando|iare|ia|iano|iat[oaie]|ere|ono|e|ire)',
        'mett(?:ere|era|eranno) ai voti|pubblicazione(?= (?:di|dei|del|della|delle|degli) )|introdurr(?:e|a|anno)|introduc(?:e|ono)|introdott[oaie]|istitui(?:re|ra|ranno|sce|scono|t[oaie])|aboli(?:re|ra|ranno|sce|scono|t[oaie])|apr(?:ire|ira|iranno|e|ono)|apert[oaie]|costrui(?:re|ra|ranno|sce)|garanti(?:re|ra|ranno|sce|scono|t[oaie])|sopprim(?:ere|era|e)|soppress[oaie]|attua(?:re|no|t[oaie])?|attuera(?:nno)?|ridu(?:rre|rra|rranno|ce)|rend(?:ere|era|eranno|e|ono) (?:pubblic[oaie]|pubblich[ei]|accessibil[ei]|disponibil[ei]|obbligatori[oa]|operativ[oa])|mett(?:ere|era|eranno|e|ono) (?:a disposizione|online|in (?:rete|linea|funzione|atto)|fine a)|mess[oaie] (?:a disposizione|online)|forni(?:re|ra|ranno|sce)|estend(?:ere|era|eranno|e)|rispond(?:ere|era|eranno|e|ono)|sostitui(?:re|ra|ranno|sce)|costitui(?:re|ra|ranno|sce|t[oaie])|terra|terranno|vara(?:re|to|ta)?|varera(?:nno)?',
      ],
    },
    {
      words: [],
      paired: [
        'consigli(?:are|era|eranno)|orient(?:are|era|eranno)|accompagn(?:are|era|eranno|at[oaie])|sensibilizz(?:are|era|eranno)|ricord(?:are|era|eranno)|speriment(?:are|era|eranno|a|at[oaie])|test(?:are|era|eranno|at[oaie])|present(?:are|era|eranno|a)|propo(?:rre|rra|rranno|ne)|trasmett(?:ere|era|eranno|e)|invi(?:are|era|eranno|a)|condivid(?:ere|era|eranno|e)|consegn(?:are|era|eranno)|sotto(?:porre|porra)|prova(?:re)?|provera(?:nno)?',
      ],
    },
    {
      words: [],
      paired: [
        '(?:prepar|progett|pianific|stud|analizz|valut|esamin|riesamin|esplor|consider|verific|incoragg|agevol|stimol|incentiv|raccomand|facilit|ipotizz|rivalut|caldegg)(?:are|h?era|h?eranno|h?eremo|i?era|i?eranno|a|ano|at[oaie]|ando|iare|ia|iano|iat[oaie])(?: (?:la |il |lo |l.|una |un |un.|gli |le )(?:possibile |eventuale )?\\L+(?:zione|mento|tura|sione|aggio)(?: (?:di|dei|del|della|delle|degli|dell.))?)?',
        'prend(?:ere|era|eranno|e|ono) (?:(?:atto|nota|spunto) d\\L*|in considerazione)|(?:tenere|terra|terranno) conto|si ispirera(?:nno)?|redi(?:gere|gera|geranno|ge)|discut(?:ere|era|eranno|e|ono)|promuov(?:ere|era|eranno|e|ono)(?: (?:la |il |lo |l.|una |un |un.|gli |le )(?:possibile |eventuale )?\\L+(?:zione|mento|tura|sione|aggio)(?: (?:di|dei|del|della|delle|degli|dell.))?)?|favori(?:re|ra|ranno|sce|scono)(?: (?:la |il |lo |l.|una |un |un.|gli |le )(?:possibile |eventuale )?\\L+(?:zione|mento|tura|sione|aggio)(?: (?:di|dei|del|della|delle|degli|dell.))?)?|sost(?:enere|erra|erranno|iene|engono)(?: (?:la |il |lo |l.|una |un |un.|gli |le )(?:possibile |eventuale )?\\L+(?:zione|mento|tura|sione|aggio)(?: (?:di|dei|del|della|delle|degli|dell.))?)?|riflett(?:ere|era|eranno|e|ono) (?:su|sul|sulla|sulle|sui|sugli|sull.)(?: ?\\L+(?:zione|mento|tura))?(?: (?:di|dei|del|della|delle))?|raccogli(?:ere|era)|raccogliera(?:nno)?|dibatt(?:ere|era)|predispo(?:rre|rra|ne) (?:una proposta|una bozza|uno studio)(?: di)?|(?:avvi|svolg|condu|condurr|effettu|realizz|apr|commission|far)(?:are|era|eranno|ere|a|ira|ce|anno|e|ia)? (?:un|una|uno|un.|il|lo|la|l.) ?(?:\\L+ )?(?:esame|iter|studio|analisi|riflessione|valutazione|consultazione|ricognizione|indagine|verifica|dibattito|dialogo|confronto)(?: (?:su|di|sul|sulla|sulle|della|delle|del|dei))?|(?:la )?(?:fattibilita|possibilita|opportunita) (?:di|del|della|delle|dei)|(?:sara|saranno|e|sono) oggetto di (?:studio|valutazione|analisi|esame|riflessione)|contribui(?:re|ra|ranno|sce) (?:a|al|alla|alle|ai|all.)',
      ],
    },
  ],
  study: [
    { words: [], paired: [] },
    {
      words: [
        '(?:avvi|svolg|condu|condurr|effettu|realizz|apr|commission|far|fa|predispo|predisporr)(?:are|era|eranno|ere|a|ira|ce|anno|e|ia|ne|ra)? (?:un|una|uno|un.|il|lo|la|l.) ?(?:\\L+ )?(?:esame|iter|studio|analisi|riflessione|valutazione|ricognizione|indagine|verifica|dibattito|dialogo|confronto)(?: (?:su|di|sul|sulla|sulle|sui|sugli|della|delle|del|dei))?|riflett(?:ere|era|eranno|e|ono) (?:su|sul|sulla|sulle|sui|sugli)|(?:la )?(?:fattibilita|opportunita) (?:di|del|della|delle|dei)|la possibilita (?:di|del|della|delle|dei)|(?:sara|saranno|e|sono) oggetto di (?:studio|valutazione|analisi|esame|riflessione)|(?:allo studio|in esame)',
      ],
      paired: [
        'stud\\L+|anali\\L+|valuta\\L+|diagnos\\L+|esam\\L+|riesam\\L+|esplor\\L+|consult\\L+|dibatt\\L+|riflession\\L|riflett\\L+|ricognizion\\L|indagin\\L',
      ],
    },
  ],
  negation: {
    not: ['non|mai|nessun[oa]?|neppure|nemmeno'],
    idioms: [
      'non (?:piu|meno|oltre|superiore|inferiore|solo|soltanto|necessariamente)(?: tardi)?(?: di| del| della| a| al)?|non (?:governativ|vincolant)\\L+|se non',
    ],
    yet: [
      'ancora|ad oggi|finora|sinora|fino ad oggi|attualmente|al momento|oggi|a tutt.oggi|esist(?:e|ono)|c.e|ci sono|non (?:ha|hanno|dispone|dispongono)(?! bisogno)',
    ],
    need: [
      'necessari[oaie]|serve|servono|occorre|richiest[oaie]|richied\\L+|deve|devono|dovra(?:nno)?|obbligat[oaie]|bisogno',
    ],
    must: ['dev(?:e|ono)|dovra(?:nno)?|(?:e|sono) (?:tenut|obbligat)[oaie]'],
    stop: [
      '(?:smett|cess)(?:ere|era|eranno|ono|are|e|a|ano) di|(?:sospend|interromp|abbandon|annull|rinvi|elimin|ritard)(?:ere|era|eranno|are|era|iera|ieranno|ono|a|e)? (?:la|il|i|gli|le|l.)|(?:rifiut|rinunc)(?:era|eranno|a|iera|ieranno|ia) (?:di|a)',
    ],
    spare: [
      'senza|priv[oaie] di|esent[ei]|esentat[oaie]|esonerat[oaie]|zero|gratuit\\L+|(?:abrog|elimin|annull|ritir|cancell)(?:are|h?era|h?eranno|a|ano|at[oaie])|sopprim\\L+|aboli\\L+|viet\\L+|toglier\\L+|protegg\\L+ (?:da|contro)|invece d.|anziche',
    ],
    harm: [
      '(?:rifiut|elimin|cancell|ritard|limit|discrimin|annull|neg|ritir|addebit)at[oaie]|nascost[oaie]|respint[oaie]|rimoss[oaie]|chius[oaie]|perdut[oaie]|esentat[oaie]|esent[ei]|esonerat[oaie]|omess[oaie]|esclus[oaie]|fuori|dimenticat[oaie]|tralasciat[oaie]|far(?:a|anno) pagare|pagare|addebit(?:are|era|eranno)|rifiut(?:are|era|eranno)|respin(?:gere|gera|geranno)|rimuov(?:ere|era|eranno)|elimin(?:are|era|eranno)|cancell(?:are|era|eranno)|nascond(?:ere|era)|tratt(?:enere|erra)|ritard(?:are|era)|limit(?:are|era|eranno)|esclud(?:ere|era|eranno)|chiud(?:ere|era|eranno)|impedi(?:re|ra|ranno)|sanzion(?:are|era)|super(?:are|era|eranno)|discrimin(?:are|era)|ridurr(?:e|a|anno)|annull(?:are|era)|neg(?:are|hera)|ritir(?:are|era)|vend(?:ere|era)|perd(?:ere|era)|distrugg(?:ere|era)|sub(?:ire|ira|iranno|isce|iscono)|sanzion[ei]|ritorsion[ei]|vendut[oaie]|spese|tariff[ae]|costi|restrizion[ei]|canon[ei]|contribut[oi]|diritti di \\L+|ticket|tass[ae]|impost[ae]|barrier[ae]|ostacol[oi]|limit[ei]|segret[oi]|punit[oaie]|cedut[oaie]',
    ],
    gain: [
      'pubblica(?:re|t[oaie])?|pubblichera(?:nno)?|divulg(?:are|hera)|diffond(?:ere|era)|aprir(?:e|a|anno)|includ(?:ere|era|eranno|e)|conterra|contiene|coprir(?:e|a)|accett(?:are|era|eranno)|permett(?:ere|era)|consenti(?:re|ra)|applic(?:are|hera)|rispond(?:ere|era|eranno)|forni(?:re|ra)|sosten(?:ere)',
    ],
  },
  condition: {
    whole: [
      'di regola|normalmente|di solito|abitualmente|(?:che|ove|dove|laddove|se|quando|qualora|come) (?:(?:il|la|i|le|gli) \\L+ )?(?:l[oaie] )?(?:ritien|riteng|ritiene|ritengon|consider|giudic|reput|stim|valut)(?:[eao]|ano|ono|era|eranno|hi|hino|i|ino)? (?:rilevant[ei]|pertinent[ei]|opportun[oaie]|necessari[oae]|util[ei]|important[ei]|adeguat[oaie]|appropriat[oaie]|significativ[oaie]|idone[oaie]|di interesse(?: \\L+)?|prioritari[oae]|essenzial[ei]|convenient[ei])|(?:ritenut|considerat|giudicat|reputat)[oaie] (?:rilevant[ei]|pertinent[ei]|opportun[oaie]|necessari[oae]|util[ei]|important[ei]|adeguat[oaie]|appropriat[oaie]|significativ[oaie]|idone[oaie]|di interesse(?: \\L+)?|prioritari[oae]|essenzial[ei]|convenient[ei])|a (?:suo|loro|proprio) (?:giudizio|avviso|piacimento)|a (?:propria |sua |loro )?discrezione|secondo (?:il )?(?:proprio|suo|loro) giudizio',
      'una volta (?:che )?(?:\\L+ ){0,4}(?:approv|autorizz|firm|valid)(?:at[oaie]|i|era)(?: (?:dal|dalla) \\L+)?',
      '(?:quando|se|ove|qualora) (?:il |la |i |gli |le |l.)?(?:\\L+ ){1,3}(?:lo (?:consent|permett|autorizz|ritien|ritengan)\\L+|acconsent\\L+|(?:sia|siano|e|sono) d.accord[oi]|(?:dia|diano|da|danno) il (?:proprio )?consenso)',
      '(?:ove|laddove|dove|se|quando|qualora) (?:cio )?(?:sia |e |fosse |risulti |\\L+mente )*(?:possibile|necessario|opportuno|applicabile|pertinente|fattibile|praticabile|richiesto)|(?:per quanto|nei limiti del|nella misura del) possibile|nei limiti (?:delle|dei) (?:risorse|fondi|mezzi)(?: disponibili)?|in linea di (?:principio|massima)|a (?:sua|loro) discrezione|su base volontaria|volontariamente|in casi eccezionali|di norma|se (?:le risorse|i fondi|il bilancio) lo (?:consent|permett)\\L+|compatibilmente con (?:le|i|la) \\L+(?: \\L+)?|con il loro consenso',
    ],
    opening: [
      'dopo (?:l.|la |il |lo )?(?:approvazione|autorizzazione|validazione|visto|parere|via libera|nulla osta|consenso) d\\L*|salvo(?: che| se| quando| in)?|a meno (?:che|di)|tranne(?: che| se| quando| in)?|eccetto(?: che| se| quando)?|(?:a|con l.)(?: )?eccezione (?:di|del|della|dei|degli|delle)|ad eccezione (?:di|del|della|dei|degli|delle)|a condizione (?:che|di)|purche|a patto che|sempre che|qualora|subordinat[oaie] (?:a|al|alla|alle|ai)|condizionat[oaie] (?:a|al|alla)|previ[oa] (?:approvazione|autorizzazione|disponibilita|accordo|parere|nulla osta)|previo|nella misura in cui|in caso di|a seconda (?:di|del|della)|fatt[oaie] salv[oaie]|esclus[oaie]|eccettuat[oaie]|al netto d(?:i|el|ella|ei)|escludendo|fermo restando|finche|ma non',
    ],
    if: ['se'],
    only: ['sol[oie]|soltanto|solamente|unicamente|esclusivamente'],
    admitted: [
      'registrat[ie]|accreditat[ie]|autorizzat[ie]|abilitat[ie]|certificat[ie]|invitat[ie]|iscritt[ie]|ammess[ie]',
    ],
    narrowing: [
      'grandi|principali|maggior[ei]|superior[ei]|prioritar[ie]i?|pilota|selezionat[ie]|cert[ie]|strategic[ih]e?|important[ie]|interessat[ie]|partecipanti|volontar[ie]|nuov[ie]|urban[ie]|ammissibili|chiave|rilevanti',
    ],
  },
  actor: {
    names: [
      'minister[oi]|ministr[oa]|dipartimento|uffici?o?|agenzi[ae]|autorita|commissione|consiglio|comitato|giunta|governo|comun[ei]|sindaco|citta|region[ei]|parlamento|congresso|senato|assemblea|gabinetto|tesoro|segreteria|segretari[oa]|istituto|ispettorato|ispettori|difensore civico|tribunale|polizia|universita|direzione|unita|amministrazion[ei]|registro|regolatore|presidenza|presidente|servizio|forum|archivio|museo|banca|corte|societa civile|organizzazioni della societa civile|osc|ong|stato|repubblica|provincia|ente|enti|organismo|camera|squadra|garante|prefettura|espert[oie]|revisor[ei]|valutator[ei]|giuria|osservator[ei]|giudic[ei]|magistrat[oi]|noi',
    ],
    anyone: [
      'chiunque|qualsiasi (?:persona|cittadino)|ogni (?:persona|cittadino|interessato)|(?:il )?pubblico|cittadin[oaie]|cittadinanza|person[ae]|gente|abitanti|residenti|utent[ei]|popolazione|comunita',
    ],
    passive: [
      '(?:sara|saranno|e|sono|viene|vengono|verra|verranno) (?:\\L+mente )?\\L+(?:at|it|ut|ert|ist|olt|ost|ess|ett|itt|ott|int)[oaie]|si (?:\\L+(?:era|eranno|ira|iranno))',
    ],
    by: ['(?:dal|dalla|dallo|dai|dagli|dalle|dall.|da parte)'],
  },
  each: ['ogni|ciascun[oa]?'],
  adjectives: 'behind',
  now: ['attualmente|ad oggi|al momento|oggi|finora|sinora|fino ad oggi|a tutt.oggi'],
  joining: 'e ed o od ma mentre che cui quale quali poi',
  adding: 'e ed o',
  definite:
    'il lo la i gli le l suo sua suoi sue loro nostri nostre questi queste del dello della dei degli delle dell al allo alla ai agli alle',
  small:
    'gli dal dai dalle dello agli alle allo negli nelle nella nei sul sui sulle sara saranno stato stata stati state essere avere hanno avra avranno puo possono potra potranno deve devono dovra dovranno dovrebbe potrebbe tutti tutte tutto tutta ogni alcuni alcune altri altre altro altra ciascuno quando dove come anche inoltre cosi verso presso senza loro suo sua suoi sue nostro nostra molto piu meno resa reso rese resi viene vengono verra verranno',
  endings:
    's|a|e|i|o|ano|ono|are|ere|ire|era|eranno|ira|iranno|eremo|iremo|hera|heranno|herebbe|heremo|erebbe|erebbero|irebbe|iera|ieranno|ra|ranno|remo|ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|to|ta|ti|te|ando|endo|azione|azioni|zione|zioni|ione|ioni|mento|menti|amento|amenti|he|hi|he|ca|co|ci|ce|chi|che|chera|cheranno|care|isce|iscono|isca|iamo|mente|ale|ali|re|no|ia|ie|io',
};
