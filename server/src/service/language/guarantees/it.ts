import type { Guarantees } from '../guarantees';

export const itGuarantees: Guarantees = {
  licence: [
    {
      words: [
        'licenz[ae] (?:aperta|aperte|libera|libere|open|creative commons)|licenze? (?:di tipo )?open|creative commons|cc[ -]by(?:[ -]sa)?|cc0|pubblico dominio|dominio pubblico|(?:codice|software) (?:sorgente )?(?:aperto|libero)|open source|libero riutilizzo|per qualsiasi (?:fine|finalita|scopo|uso)|anche (?:a|per) (?:fini|scopi) commerciali|riutilizzat[ie] liberamente|liberamente riutilizzabil[ei]|riutilizzo libero',
      ],
      paired: [
        'licenza che consente|riutilizzabil[ei]|riutilizzo|liberamente|mit (?:licen\\L+)|licen\\L+ mit|apache|a?gpl|lgpl|eupl|bsd|mpl|odc[ -]by|pddl|iodl|etalab',
      ],
    },
    {
      words: [
        'tutti i diritti riservati|(?:a|per) (?:fini|scopi|finalita|uso) (?:di ricerca|accademic[io]|didattic[io]|personal[ei]|privat[io]|di studio)|(?:per )?(?:uso|fini|scopi) non commercial[ei]|licenz[ae] proprietari[ae]',
      ],
      paired: [
        '(?:condizioni|termini) (?:generali |ordinari[ae] )?d.uso|diritto d.autore|licenz[ae] (?:commercial[ei]|restrittiv[ae]|chius[ae]|proprietari[ae])',
      ],
    },
  ],
  format: [
    {
      words: [
        'format[oi] (?:\\L+ (?:e |ed )?)?(?:apert[oi]|riutilizzabil[ei]|strutturat[oi]|interoperabil[ei]|elaborabil[ei]|leggibil[ei])|standard apert[oi]|(?:come|in) (?:dati aperti|open data)|leggibil[ei] (?:da(?:lle|lla)? (?:macchin[ae]|elaborator[ei])|meccanicamente)|machine[- ]readable|elaborabil[ei] automaticamente|dati strutturati',
      ],
      paired: [
        'csv|json|xml|rdf|geojson|ods|apert[oi]|open data|open|riutilizzabil[ei]|strutturat[oi]|fogli di calcolo',
      ],
    },
    {
      words: ['scansionat[oaie]|solo su carta'],
      paired: ['pdf|immagin[ei]|stampat[oaie]|cartace[oaie]|(?:su )?carta|html|word|formato chiuso'],
    },
  ],
  download: [
    {
      words: [
        'scaricament[oi](?: massivo)?|scaricabil[ei]|scaricat[oaie]|scarica(?:re|no)|download|accesso massivo',
      ],
      paired: ['api|esporta(?:re|zione|bil[ei])|csv|json'],
    },
    {
      words: [],
      paired: [
        'consultazion[ei]|consultabil[ei]|consulta(?:re|no|t[oaie])|visualizza(?:re|zione|bil[ei]|t[oaie])|visibil[ei]|a schermo|motore di ricerca|ricerca|modulo',
      ],
    },
  ],
  interface: [
    {
      words: [
        '(?:una |le )?api(?: (?:pubblic[ah]e?|apert[ae]|documentat[ae]))?|interfacc[ei]a? di programmazione|interfacce applicative',
      ],
      paired: ['servizi web|web service|sparql|interoperabilita'],
    },
    { words: [], paired: ['motore di ricerca|modulo|pagin[ae] web|sito|portale|consultazione|pdf'] },
  ],
  whole: [
    {
      words: [
        'grezz[oaie]|disaggregat[oaie]|microdati|integral[ei]|integralmente|in (?:forma|versione) integrale|(?:nella|in) (?:loro|sua) (?:interezza|totalita)|per intero|per esteso|(?:test[oi]|version[ei]|rapport[oi]|document[oi]|verbal[ei]) complet[oaie]|senza (?:omissis|tagli)|letteralmente',
      ],
      paired: [
        'elenco (?:dei|degli|delle|di)|nomi (?:dei|degli|delle|di)|per nome|nominativ[oaie]|nominativamente|complet[oaie]|completamente|inter[oaie]|interamente|totale|totalmente|interezza',
      ],
    },
    {
      words: [
        'in (?:forma|versione|modo|maniera) (?:sintetic[oa]|riassuntiv[oa]|ridott[oa]|abbreviat[oa]|aggregat[oa]|di sintesi)|in (?:sintesi|estratto|breve)|per estratto|sintetizzat[oaie]|riassunt[oaie]|abbreviat[oaie]|per sommi capi|aggregat[oaie]|per categori[ae]|sinteticamente',
      ],
      paired: [
        '(?:numero|totale|percentuale) (?:dei|degli|delle|di)|grafic[oi]|infografic[ah]e?|(?:principali )?conclusioni|(?:una |la |un |il |gli |le )?(?:sintesi|estratt[oi]|riassunt[oi]|sommari[oi]?|compendio|punti (?:chiave|principali|salienti)|principali (?:risultati|conclusioni)|abstract|sintetic[oaie]|sintetiche)',
      ],
    },
  ],
  grain: [
    {
      words: [],
      paired: [
        '(?:per|di ogni|per ogni|per ciascun[oa]?|di ciascun[oa]?|in ogni) (?:scuola|ospedale|reparto|struttura|stazione|via|quartiere|impresa|contratto|progetto|fornitore|beneficiario|istituto|persona|unita|ente)',
      ],
    },
    {
      words: [],
      paired: [
        '(?:per|di ogni|per ogni|per ciascun[oa]?|di ciascun[oa]?|in ogni) (?:comune|citta|municipio)',
      ],
    },
    {
      words: [],
      paired: [
        '(?:per|di ogni|per ogni|per ciascun[oa]?|di ciascun[oa]?|in ogni) (?:provincia|distretto|dipartimento|ministero|settore)',
      ],
    },
    {
      words: [],
      paired: [
        '(?:per|di ogni|per ogni|per ciascun[oa]?|di ciascun[oa]?|in ogni) (?:regione|stato|programma|categoria)',
      ],
    },
    {
      words: [],
      paired: ['(?:per|di ogni|per ogni|per ciascun[oa]?|di ciascun[oa]?|in ogni) (?:paese|nazione)'],
    },
  ],
  exception: [{ words: ['senza (?:alcuna )?eccezion[ei]'], paired: ['tutt[oaie]|ogni|ciascun[oa]?|sempre'] }],
  coverage: [
    {
      words: [
        'in tutto il (?:paese|territorio)|su tutto il territorio(?: nazionale)?|a livello nazionale|in tutt[ei] (?:le|i) (?:regioni|province|comuni)',
      ],
      paired: ['nazional[ei]|tutto il (?:paese|territorio)'],
    },
    { words: [], paired: ['pilota|in (?:un[oa]?|due|tre|quattro|cinque|alcun[ei])'] },
  ],
  order: [
    { words: [], paired: ['prima (?:di|del|della|dell.|che)'] },
    { words: [], paired: ['dopo(?: (?:di|che))?|una volta'] },
  ],
  registration: [
    {
      words: [
        'senza (?:necessita di |dover |obbligo di |alcuna |bisogno di |previa )?(?:registrazion[ei]|registrarsi|iscrizione|iscriversi|identificazione|identificarsi|autenticazione|autenticarsi|account|password|credenziali|motivazione|motivare(?: \\L+){0,2}|giustificare(?: \\L+){0,2}|giustificazione|dimostrare(?: \\L+){0,3})',
      ],
    },
    {
      words: [
        '(?:previa|previo|dopo|con|mediante|tramite|a seguito di|richiede|richiedera|subordinat[oaie] alla?|soggett[oaie] a) (?:la |una |l.)?(?:previa )?(?:registrazione|registrarsi|iscrizione|identificazione|autenticazione|accreditamento|account|spid|credenziali)(?: obbligatoria)?|registrazione obbligatoria',
      ],
      paired: [
        'registrat[oaie]|registrazione|iscrizione|iscritt[oaie]|account|password|credenziali|identificazione',
      ],
    },
  ],
  live: [
    {
      words: [
        'in (?:diretta|streaming)|diretta (?:streaming|video|web)|dal vivo|trasmess[oaie] in tv|streaming',
      ],
      paired: ['video|in pubblico|apert[oaie] al pubblico|trasmess[oaie]|trasmissione|trasmett\\L+'],
    },
    {
      words: [],
      paired: [
        'riferir(?:e|a|anno)|dar(?:a|anno) conto|verbal[ei]|registrazion[ei]|trascrizion[ei]|resocont[oi]|sintesi|relazione|in differita',
      ],
    },
  ],
  initiative: [
    {
      words: [
        'proattiv(?:a|amente)|(?<!orari[oi] )d.ufficio|di propria iniziativa|per (?:impostazione predefinita|default)|di default|spontanea(?:mente)?|senza (?:bisogno di )?(?:richiesta|istanza)',
      ],
      paired: ['automatic(?:a|amente)|sistematic(?:a|amente)'],
    },
    {
      words: ['caso per caso'],
      paired: ['(?:su|a|previa|dietro) (?:specifica )?(?:richiesta|domanda|istanza)'],
    },
  ],
  stage: [
    {
      words: [],
      paired: [
        'in gazzetta(?: ufficiale)?|entra(?:re|no)? in vigore|entrera(?:nno)? in vigore|entrata in vigore|in vigore|vigente|promulga(?:re|ta|to|zione)?|acquista efficacia|produce effetti|si applica|applicabile',
      ],
    },
    {
      words: [],
      paired: [
        'approva(?:re|no|t[oaie]|zione)?|approvera(?:nno)?|adotta(?:re|no|t[oaie])?|adottera(?:nno)?|adozione|vara(?:re|t[oaie])?|vota(?:re|no|t[oaie])?|votera|emana(?:re|t[oaie]|zione)?|emanera|ratifica(?:re|t[oaie])?|firmat[oa]|firmera|delibera(?:re|t[oaie])?',
      ],
    },
    {
      words: [],
      paired: [
        'disegn[oi] di legge|ddl|propost[ae] (?:di (?:legge|regolamento|riforma|modifica|decreto|delibera)|normativa|legislativa)|progett[oi] di legge|schem[ai] di (?:decreto|regolamento|legge|provvedimento)|present(?:are|era|a|at[oaie])|deposit(?:are|era|a|at[oaie])|trasmess[oaie]|trasmett(?:ere|era|e)|sottopost[oaie]|in parlamento|alle camere',
      ],
    },
    {
      words: [],
      paired: [
        'redatt[oaie]|redig(?:ere|era|e)|prepar(?:are|era|a|at[oaie])|predispost[oaie]|predispo(?:rre|rra|ne)|elabor(?:are|era|a|at[oaie])|in (?:preparazione|elaborazione|corso di (?:redazione|elaborazione|stesura)|fase di \\L+)|bozz[ae]|libro bianco',
      ],
    },
    {
      words: [],
      paired: [
        '(?:sottopost[oaie]|sottoposto|messo|messa) (?:a|in) consultazione|consultazion[ei]|discuss[oaie]|discut(?:ere|era|e|ono)|discussione|dibatt\\L+|studi(?:are|era|a)|esamin(?:are|era|a|at[oaie])|valut(?:are|era|a|at[oaie])|tavolo di lavoro',
      ],
    },
  ],
  completion: [
    {
      words: [],
      paired: [
        'complet(?:are|era|eranno|a|ano|at[oaie])|termin(?:are|era|eranno|a|ano|at[oaie])|conclud(?:ere|era|eranno|e|ono)|conclus[oaie]|finalizz(?:are|era|eranno|at[oaie])|ultim(?:are|era|eranno|at[oaie])|port(?:are|era|eranno|at[oaie]) a termine',
      ],
    },
    {
      words: [],
      paired: [
        'avvi(?:are|era|eranno|a|ano|at[oaie])|inizi(?:are|era|eranno|a|ano|at[oaie])|cominc(?:iare|era|eranno|ia|iano|iat[oaie])|intraprend(?:ere|era|eranno|e)|dar(?:e|a|anno) (?:inizio|avvio)|prosegui(?:re|ra|ranno)|continu(?:are|era|eranno)|avanz(?:are|era|eranno)|port(?:are|era|eranno) avanti',
      ],
    },
  ],
  force: [
    {
      words: [
        '(?<!non )vincolant[ei]|obbligatori[oaie]|obbligatorie|obbligatoriamente|cogent[ei]|giuridicamente vincolant[ei]|imperativ[oaie]|esigibil[ei]',
      ],
      paired: [
        'dev(?:e|ono)|dovra(?:nno)?|obblig[oh]i?|obbligat[oaie]|tenut[oaie] a|vincola(?:no)?|impon(?:e|gono)|richiest[oaie]',
      ],
    },
    {
      words: [
        'non (?:e |sono |sara |saranno )?vincolant[ei]|facoltativ[oaie]|volontari[oae](?! (?:civil[ei]|del))|opzional[ei]|indicativ[oaie]|orientativ[oaie]|a titolo indicativo',
      ],
      paired: [
        'consultiv[oaie]|raccomandat[oaie]|raccomandazion[ei]|offert[oaie]|propost[oaie]|consigliat[oaie]|incoraggiat[oaie]|tenut[oaie] (?:in )?cont[oi]|tien[ei] conto|trasmess[oaie]|comunicat[oaie]|acquisit[oaie]|disponibil[ei]|buon[ae] pratic\\L+',
      ],
    },
  ],
  independence: [
    {
      words: [
        'indipendent[ei]|in modo indipendente|estern[oaie]|imparzial[ei]|terz[oaie](?= (?:e|ed) (?:imparzial|indipendent)\\L+)|soggett[oi] terz[oi]',
      ],
      paired: ['autonom[oaie]|neutral[ei]|terz[oi]'],
    },
    { words: [], paired: ['intern[oaie]|propri[oae]|autovalutazione'] },
  ],
  permanence: [
    {
      words: [
        'a tempo pieno|permanent[ei]|permanentemente|in (?:via|modo) permanente|stabilmente|a tempo indeterminato|in via definitiva',
      ],
      paired: ['continu[oaie]|stabil[ei]|durevol[ei]|continuativ[oaie]'],
    },
    {
      words: [
        'temporane[oaie]|temporaneamente|provvisori[oae]|provvisoriamente|ad hoc|transitori[oae]|in via (?:sperimentale|provvisoria|temporanea)|a titolo (?:sperimentale|provvisorio)|per la durata del piano|a tempo determinato|fino a nuovo avviso',
      ],
      paired: ['pilota|sperimental[ei]|una tantum'],
    },
  ],
  anonymity: [
    {
      words: [
        'anonim[oaie](?! di dati)|anonimamente|anonimato|in (?:forma|modo|maniera) anonim[oa]|senza (?:rivelare|indicare|fornire) (?:la propria|il proprio|la loro|il loro) (?:identita|nome)',
      ],
      paired: ['riservat[oaie]|riservatezza|confidenzial[ei]|identita|anonimizzat[oaie]'],
    },
  ],
  reasons: [
    {
      words: [
        'motivando|spiegando|giustificando|per iscritto|motivat[oaie]|argomentat[oaie]|circostanziat[oaie]|in forma scritta|punto per punto',
      ],
      paired: ['scritt[oaie]|motiv[oi]|motivazion[ei]|ragioni|spiega\\L*|giustifica\\L*|individual[ei]'],
    },
    { words: [], paired: ['oral[ei]|oralmente|verbalmente|collettiv[oaie]|general[ei]'] },
  ],
  openness: [
    {
      words: [
        '(?<=(?:registro|registri|audizione|audizioni|seduta|sedute|riunione|riunioni|banca dati|banche dati|dibattito|dibattiti|votazione|inventario|cruscotto|elenco|elenchi|concorso|sessione|sessioni|gara) )pubblic(?:o|a|i|he|hi)',
      ],
      paired: [
        'pubblic\\L+|online|on line|in rete|internet|apert[oaie]|diffond\\L+|diffus[oaie]|divulg\\L+|sito|portale|chiunque|tutti|cittadin[ie]|accessibil[ei]|disponibil[ei]|streaming',
      ],
    },
    { words: [], paired: ['intern[oaie]|chius[oaie]|ristrett[oaie]|privat[oaie]'] },
  ],
  surprise: [
    { words: ['senza preavviso|a sorpresa|non annunciat[oaie]'], paired: ['sorpresa'] },
    { words: [], paired: ['annunciat[oaie]|programmat[oaie]|previo avviso|concordat[oaie]'] },
  ],
  sanction: [
    {
      words: [],
      paired: [
        'revoc(?:are|hera|heranno)|ritir(?:are|era|eranno)|rescind\\L+|mult(?:are|era|eranno|a|e)|sanzion(?:are|era|eranno|a|ano|i|e|at[oaie])|sanzionator[ie]|destitui\\L+|sospend(?:ere|era|eranno)|perseguit\\L+|perseguir\\L+|puni(?:re|ra|ranno|t[oaie])|penal[ei]|reato',
      ],
    },
    {
      words: [],
      paired: [
        'ammoni(?:re|ra|ranno|sce|mento|zione)|richiam(?:are|era|a|o|i|at[oaie])|diffid\\L+|avvert(?:ire|ira|imento|imenti|it[oaie])|censur\\L+',
      ],
    },
    {
      words: [],
      paired: [
        'sollecit(?:a|are|era|eranno)|avvisat[oaie]|informat[oaie]|ricord(?:are|era|eranno)|raccomand(?:are|era|azione|azioni)|consigli(?:are|era)|sensibilizz\\L+|invit(?:are|era|eranno)|orient(?:are|era|amento)',
      ],
    },
  ],
  speed: [
    {
      words: [],
      paired: [
        'immediat(?:o|a|amente)|senza (?:indugio|ritardo)|subito|istantaneamente|tempestiv(?:o|amente)',
      ],
    },
    {
      words: [],
      paired: [
        '(?:appena|prima|quanto prima) possibile|a tempo debito|in tempi ragionevoli|entro un termine ragionevole|successivamente|progressivamente|gradualmente|in seguito|per fasi|col tempo',
      ],
    },
  ],
  parity: [
    {
      words: [
        'paritetic[oaie]|paritetiche|mist[oaie]|tripartit[oaie]|in condizioni di parita|su base paritaria',
      ],
      paired: ['parita|congiunt[oaie]|meta|societa civile'],
    },
  ],
  oversight: [
    {
      words: [],
      paired: [
        'elett[oaie]|indipendent[ei]|estern[oaie]|imparzial[ei]|tribunal[ei]|giudic[ei]|corte|difensore|garante|revisor[ei]|parlamento|universita|societa civile|ong|espert[oie]|commissione|consiglio|comitato',
      ],
    },
    {
      words: [],
      paired: [
        'designat[oaie] d\\L+|nominat[oaie] d\\L+|minister[oi]|ministr[oaie]|dipartiment[oi]|direzione|governo|segreteria|segretariato|intern[oaie]|presidenza',
      ],
    },
  ],
  removal: [
    {
      words: [],
      paired: [
        '(?:abrog|elimin|annull|revoc|ritir|cancell)(?:are|h?era|h?eranno|a|ano|at[oaie])|sopprim(?:ere|era|e)|soppress[oaie]|aboli(?:re|ra|ranno|sce|t[oaie])|viet(?:are|era|eranno|a|at[oaie])|proib\\L+|por(?:re|ra) fine a|toglier(?:e|a)',
      ],
    },
    {
      words: [],
      paired: [
        'ridu(?:rre|rra|rranno|ce|cono)|ridott[oaie]|(?:modific|aggiorn|adatt|adegu|semplific|limit|attenu|moder|regol|riform|conten|abbass|rivis|scoragg|sconsigli)(?:are|h?era|h?eranno|i?era|a|ano|at[oaie]|ere|erra)|rived(?:ere|ra|e)|rivist[oaie]|diminui(?:re|ra|sce)|restring(?:ere|era)',
      ],
    },
  ],
};
