import type { Guarantees } from '../guarantees';

export const enGuarantees: Guarantees = {
  licence: [
    {
      words: [
        'open(?:[ -]data| government|[ -]source)? licen[cs]es?|openly licen[cs]ed|open[- ]source|creative commons|cc[ -]by(?:[ -]sa)?|cc0|public domain|(?:free|unrestricted) re-?use|(?:re-?use(?:d)? )?for any purpose|includ(?:ing|es) commercial(?: use| re-?use| purposes)?|freely re-?us(?:able|ed)|re-?used freely|free of (?:copyright|restrictions)',
      ],
      paired: [
        'licen[cs]e that allows|odbl|ogl|mit (?:licen\\L+)|licen\\L+ mit|apache|a?gpl|lgpl|eupl|bsd|mpl|odc[ -]by|pddl|iodl|etalab',
      ],
    },
    {
      words: [
        'all rights reserved|for (?:research|academic|educational|personal|private) (?:use|purposes)(?: only)?|(?:for )?non-?commercial (?:use|purposes)|proprietary licen[cs]es?',
      ],
      paired: [
        '(?:standard |own |usual )?terms (?:of use|and conditions)|standard terms|copyright|(?:commercial|proprietary|restricted|closed|own) licen[cs]es?',
      ],
    },
  ],
  format: [
    {
      words: [
        'open(?:,? (?:and )?[a-z-]{1,20}){0,2} (?:file |data )?formats?|open standards?|machine[- ]readable|machine[- ]processable|(?:read|harvested|processed|used) by (?:a )?machines?|as open data|structured (?:data|formats?|form)|reusable (?:data|formats?|form)|non-?proprietary',
      ],
      paired: ['csv|json|xml|rdf|geojson|ods|parquet|spreadsheets?|open data|open formats?'],
    },
    {
      words: ['as (?:a )?(?:pdf|scan|image)s?|scanned|on paper only'],
      paired: [
        'pdfs?|images?|scans?|printed|print|html|(?:on )?paper|hard cop(?:y|ies)|word (?:files?|documents?)',
      ],
    },
  ],
  download: [
    {
      words: ['(?:bulk )?download(?:s|able|ed|ing)?|in bulk|bulk (?:access|data)'],
      paired: ['apis?|export(?:s|ed|able)?|csv|json'],
    },
    {
      words: [],
      paired: [
        'search (?:page|form|tool|facility|function)|viewer|view(?:ed|able|ing)?|on[- ]screen|read-only|look(?:ed)? up|consult(?:ed|able)|displayed|inspect(?:ed)?|reading room',
      ],
    },
  ],
  interface: [
    {
      words: ['(?:(?:open|public|free|documented) )?apis?|application programming interfaces?'],
      paired: ['web services?|data interface|sparql|programmatic access'],
    },
    { words: [], paired: ['search (?:page|form|tool|facility)|form|web ?pages?|web ?sites?|portal|pdfs?'] },
  ],
  whole: [
    {
      words: [
        'raw|disaggregated|granular|microdata|unit-level|in full|in (?:its|their) entirety|full[- ]text|(?:the |their )?full (?:text|versions?|reports?|minutes|transcripts?|data|list|results|accounts)|verbatim|unabridged|unredacted|uncut',
      ],
      paired: ['list of|names of|by name|full|fully|complete|completely|entire|entirely|whole|word for word'],
    },
    {
      words: [
        'in (?:summary|abridged|condensed|redacted|aggregated?|outline)(?: form)?|summari[sz]ed|abridged|redacted|aggregated|in outline|(?:as|in) (?:averages|totals)|by category',
      ],
      paired: [
        '(?:total |overall |average )?number of|percentage of|charts?|graphs?|graphics|infographics?|(?:main |key )?findings|(?:a |the )?(?:short |brief )?(?:summary|summaries|extracts?|excerpts?|overviews?|outlines?|highlights|digests?|synopsis|abstracts?|key (?:points|findings|figures)|main (?:points|findings|results)|headline figures)',
      ],
    },
  ],
  grain: [
    {
      words: [],
      paired: [
        '(?:by|per|for (?:each|every)|(?:of|in|from|at) (?:each|every)) (?:schools?|hospitals?|clinics?|wards?|stations?|sites?|street|neighbou?rhood|company|contract|project|suppliers?|recipients?|institution|item|person|unit|facility)',
      ],
    },
    {
      words: [],
      paired: [
        '(?:by|per|for (?:each|every)|(?:of|in|from|at) (?:each|every)) (?:municipality|town|city|commune|council|parish|borough)',
      ],
    },
    {
      words: [],
      paired: [
        '(?:by|per|for (?:each|every)|(?:of|in|from|at) (?:each|every)) (?:district|county|province|department|ministry|sector)',
      ],
    },
    {
      words: [],
      paired: [
        '(?:by|per|for (?:each|every)|(?:of|in|from|at) (?:each|every)) (?:region|state|programme|category)',
      ],
    },
    {
      words: [],
      paired: ['(?:by|per|for (?:each|every)|(?:of|in|from|at) (?:each|every)) (?:country|nation)'],
    },
  ],
  exception: [
    {
      words: ['without (?:any )?exceptions?|with no exceptions?|no exceptions'],
      paired: ['all|every|each|any|always'],
    },
  ],
  coverage: [
    {
      words: [
        'nation-?wide|country-?wide|(?:across|throughout|in all of|all over) the (?:whole |entire )?(?:country|nation|territory)|in (?:all|every) (?:regions?|provinces?|districts?|municipalit(?:y|ies))',
      ],
      paired: ['national(?:ly)?|all (?:regions|provinces|districts|municipalities)|whole country'],
    },
    { words: [], paired: ['pilot|in (?:the )?(?:capital|one|two|three|four|five|some|selected)'] },
  ],
  order: [
    { words: [], paired: ['before|prior to|ahead of'] },
    { words: [], paired: ['after|following|once'] },
  ],
  registration: [
    {
      words: [
        'without (?:the need (?:for|to) |having to |any |prior |having to give )?(?:registration|registering|register|logging in|log[- ]?in|sign(?:ing)?[- ]?(?:up|in)|an account|a password|identification|identifying \\L+|giving (?:a |any )?reasons?|stating (?:a |any )?reasons?|justification|proof of identity)|no (?:registration|log-?in|account|password|identification)(?: is| will be)?(?: required| needed)?',
      ],
    },
    {
      words: [
        '(?:with|after|upon|on|subject to|following) (?:prior |free |online )?(?:registration|registering|log-?in|logging in|sign(?:ing)?[- ]?(?:up|in)|identification)|registration (?:is |will be )?(?:required|needed|mandatory)|(?:requires?|needs?) (?:prior )?(?:registration|an account|a log-?in|a password)|once (?:they (?:are|have) )?(?:registered|logged in)|with (?:an account|a password)',
      ],
      paired: ['registered|log-?in|registration|accounts?|password'],
    },
  ],
  live: [
    {
      words: [
        '(?<!go |goes |going |went )live(?! data)|live-?stream(?:s|ed|ing)?|web-?cast(?:s|ing)?|broadcast(?:s|ing)?|televised|streamed',
      ],
      paired: ['video|in public|open to the public|televise|stream(?:s|ing)?'],
    },
    {
      words: [],
      paired: ['minutes|transcripts?|(?:audio )?recordings?|record|afterwards|summary|report'],
    },
  ],
  initiative: [
    {
      words: [
        'proactive(?:ly)?|of (?:its|their) own (?:motion|accord|initiative)|on (?:its|their) own initiative|by default|as a matter of course|unprompted|without being asked',
      ],
      paired: ['automatic(?:ally)?|systematic(?:ally)?|routine(?:ly)?'],
    },
    { words: ['case[- ]by[- ]case'], paired: ['(?:up)?on (?:request|demand|application)|reactive(?:ly)?'] },
  ],
  stage: [
    {
      words: [],
      paired: [
        'official gazette|gazetted|official journal|enter(?:s|ed|ing)? into (?:force|effect)|entry into force|com(?:e|es|ing) into (?:force|effect|law)|in force|tak(?:e|es|ing) effect|becom(?:e|es) law|in effect|promulgat(?:e|es|ed|ion)|(?:is|are|be) applied|appl(?:y|ies)',
      ],
    },
    {
      words: [],
      paired: [
        'enact(?:s|ed|ing|ment)?|pass(?:es|ed|ing)?|adopt(?:s|ed|ing|ion)?|approv(?:e|es|ed|al)|signed (?:into law|by)|vot(?:e|es|ed)|ratif(?:y|ies|ied)|issu(?:e|es|ed)',
      ],
    },
    {
      words: [],
      paired: [
        'bills?|draft (?:\\L+ )?(?:law|act|bill|legislation|regulations?|decrees?|ordinance|rules|order|amendments?)|(?:is|are|be) (?:tabled|introduced|submitted|laid|presented|brought)|tabl(?:e|es)|(?:to|before|in) (?:parliament|cabinet|the (?:house|assembly|council of ministers|cabinet|legislature))|legislative proposals?|propos(?:e|es|ed|al for)',
      ],
    },
    {
      words: [],
      paired: [
        '(?:in|under) preparation|in the works|draft(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|drawn up|draws? up|white paper|green paper|concept note',
      ],
    },
    {
      words: [],
      paired: [
        '(?:public )?consult(?:s|ed|ation|ations|ing)?|discuss(?:es|ed|ion|ions)?|debat(?:e|es|ed)|consider(?:s|ed)?|stud(?:y|ies|ied)|review(?:s|ed)?|explor(?:e|es|ed)',
      ],
    },
  ],
  completion: [
    {
      words: [],
      paired: [
        'complet(?:e|es|ed|ing|ion)(?: of)?|finish(?:es|ed|ing)?|finali[sz](?:e|es|ed|ing)|conclud(?:e|es|ed|ing)',
      ],
    },
    {
      words: [],
      paired: [
        'start(?:s|ed|ing)?(?= (?:on |to |with |work )?\\L)|begin(?:s|ning)?|begun|commenc(?:e|es|ed|ing)|initiat(?:e|es|ed|ing)|embark(?:s|ed)? on|continu(?:e|es|ed|ing)|progress(?:es|ed|ing)?|advanc(?:e|es|ed|ing)|pursu(?:e|es|ed|ing)|proceed(?:s|ed)? with|move(?:s|d)? forward',
      ],
    },
  ],
  force: [
    {
      words: ['(?:legally )?binding|mandatory|compulsory|obligatory|legally enforceable|enforceable'],
      paired: [
        'must|shall|required|requires?|requirement|obliged?|obliges|obligations?|bound|duty|ha(?:s|ve) to|statutory|by law',
      ],
    },
    {
      words: [
        'non-?binding|not binding|optional(?:ly)?|voluntary(?! (?:sector|organi[sz]ations?|associations?|service|work))|voluntarily|indicative',
      ],
      paired: [
        'advisory|consultative|recommended|recommends?|recommendations?|offered|available|encouraged?|encourages|guidance|suggested|good practice|best practice',
      ],
    },
  ],
  independence: [
    {
      words: [
        'independent(?:ly)?|external(?:ly)?|third[- ]party|impartial(?:ly)?|outside(?= (?:\\L+ )?(?:experts?|auditors?|reviewers?|evaluators?|body|panel|observers?))',
      ],
      paired: ['autonomous|neutral|at arm.s length|outside|unaffiliated|not part of'],
    },
    { words: [], paired: ['internal(?:ly)?|in-?house|own|self-assessment|self-evaluation'] },
  ],
  permanence: [
    {
      words: [
        'permanent(?:ly)?|full-time|standing(?= (?:\\L+ ){0,2}(?:committee|body|forum|group|council|panel|commission|unit|team|board))|indefinite(?:ly)?|open-ended',
      ],
      paired: ['continu(?:ous|ing|ed|ously)|ongoing|lasting|long-term'],
    },
    {
      words: [
        'temporar(?:y|ily)|ad[- ]hoc|provisional(?:ly)?|on a (?:trial|pilot|temporary) basis|as a (?:pilot|trial|one-?off)|for a (?:trial|pilot|limited) period|for the duration of|time-limited|until further notice',
      ],
      paired: ['pilot|trial|interim|experimental|one-?off'],
    },
  ],
  anonymity: [
    {
      words: [
        'anonymous(?:ly)?(?! (?:data|statistics|results|responses|records|form))|anonymity|without (?:giving|revealing|disclosing|stating) (?:their|your|his|her|a) (?:names?|identit(?:y|ies))',
      ],
      paired: ['confidential(?:ly|ity)?|anonymi[sz]ed|identity|identities|names?'],
    },
  ],
  reasons: [
    {
      words: [
        'in writing|written(?= (?:\\L+ )?(?:repl|respon|answer|explanation|justification|reason|feedback)\\L*)|reasoned|substantiated|with (?:a statement of )?reasons|explaining (?:why|its|their|the reasons)|stating (?:its |their |the )?reasons|giv(?:es?|ing) (?:its |their )?reasons|point by point',
      ],
      paired: [
        'written|reasons?|letter|explain(?:s|ing)?|explanation|justif(?:y|ies|ied|ication)|individual(?:ly)?',
      ],
    },
    { words: [], paired: ['orally|oral|verbal(?:ly)?|collective(?:ly)?|general'] },
  ],
  openness: [
    {
      words: [
        'public(?= (?:registers?|registry|registries|hearings?|meetings?|sessions?|sittings?|databases?|debates?|inquir(?:y|ies)|votes?|inventor(?:y|ies)|dashboards?|lists?|interviews?|tenders?))',
      ],
      paired: [
        'public(?:ly|ation)?|publish(?:ed|es|ing)?|online|open|opens|opened|openly|releas(?:e|es|ed)|disclos(?:e|es|ed)|web ?site|portal|anyone|everyone|citizens|accessible|available|live|webcast',
      ],
    },
    { words: [], paired: ['internal|closed|restricted|private'] },
  ],
  surprise: [
    { words: ['unannounced|without (?:prior )?(?:notice|warning)|surprise'], paired: ['spot'] },
    { words: [], paired: ['announced|scheduled|planned|agreed in advance'] },
  ],
  sanction: [
    {
      words: [],
      paired: [
        'withh(?:old|olds|eld)|withdraw(?:s|n)?|revok(?:e|es|ed)|fin(?:e|es|ed)|sanction(?:s|ed)?|prosecut(?:e|es|ed)|penali[sz](?:e|es|ed)|penalt(?:y|ies)|dismiss(?:es|ed)?|suspend(?:s|ed)?|disqualif\\L+|terminat(?:e|es|ed)|punish(?:es|ed)?|crim(?:e|inal)|debar(?:s|red)?|remov(?:e|es|ed) from (?:office|their|his|its)|fired|los(?:e|es|ing) (?:their|his|its) (?:post|office|mandate|job|funding)',
      ],
    },
    {
      words: [],
      paired: [
        'reprimand(?:s|ed)?|warn(?:s|ed|ings?)?|admonish(?:es)?|nam(?:e|es|ed)(?= and)|caution(?:s|ed)?',
      ],
    },
    {
      words: [],
      paired: [
        'ask(?:s|ed)?|apologi[sz](?:e|es)|chas(?:e|es|ed)|prompt(?:s|ed)?|notif(?:y|ies|ied)|inform(?:s|ed)?|contact(?:s|ed)?|advis(?:e|es|ed)|remind(?:s|ed)?|recommend(?:s|ed|ations?)?|guid(?:e|es|ance)|urge[sd]?|writ(?:e|es) to|encourage[sd]?',
      ],
    },
  ],
  speed: [
    {
      words: [],
      paired: [
        'immediate(?:ly)?|without (?:undue )?delay|at once|straight ?away|instantly|forthwith|promptly',
      ],
    },
    {
      words: [],
      paired: [
        'as soon as (?:possible|practicable|feasible)|in due course|in good time|within a reasonable (?:time|period)|in a timely (?:manner|fashion)|at a later (?:date|stage|time)|when ready|eventually|gradually|progressively|over time|in phases',
      ],
    },
  ],
  parity: [
    {
      words: [
        'gender[- ]balanced|multi-?stakeholder|equal numbers?(?: of)?|(?:on|with) (?:an )?equal (?:footing|representation|terms)|joint(?= (?:\\L+ ){0,2}(?:committee|body|commission|panel|board|group|council))',
      ],
      paired: ['jointly|together|half|parity|civil society|with (?:csos|ngos|citizens)'],
    },
  ],
  oversight: [
    {
      words: [],
      paired: [
        'elected|independent(?:ly)?|external(?:ly)?|impartial|third[- ]party|outside|courts?|tribunal|judges?|ombudsman|auditors?|parliament|university|universities|academics?|ngos?|csos?|civil society|experts?|commission|council|board|panel',
      ],
    },
    {
      words: [],
      paired: [
        'appointed by|designated by|ministr(?:y|ies)|ministers?|departments?|directorate|government|secretariat|prime minister.s office|internal(?:ly)?|in-?house',
      ],
    },
  ],
  removal: [
    {
      words: [],
      paired: [
        'abolish(?:es|ed|ing)?|repeal(?:s|ed|ing)?|scrap(?:s|ped|ping)?|waiv(?:e|es|ed)|remov(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing)|lift(?:s|ed)?|ban(?:s|ned)?|prohibit(?:s|ed)?|overturn(?:s|ed)?|revok(?:e|es|ed)|rescind(?:s|ed)?|do(?:es)? away with|phas(?:e|es|ed) out|end(?:s|ed)?(?= the)|delet(?:e|es|ed)|forbid(?:s)?|forbidden',
      ],
    },
    {
      words: [],
      paired: [
        'reduc(?:e|es|ed|ing)|cut(?:s)?|lower(?:s|ed)?|revis(?:e|es|ed|ing)|amend(?:s|ed)?|modif(?:y|ies|ied)|updat(?:e|es|ed)|adapt(?:s|ed)?|adjust(?:s|ed)?|simplif(?:y|ies|ied)|limit(?:s|ed)?|relax(?:es|ed)?|eas(?:e|es|ed)|soften(?:s|ed)?|streamlin(?:e|es|ed)|minimi[sz](?:e|es|ed)|keep(?:s)?|discourag(?:e|es|ed)|advis(?:e|es|ed) against|restrict(?:s|ed)?|regulat(?:e|es|ed)|review(?:s|ed)?',
      ],
    },
  ],
};
