import type { Scales } from '../scales';

const open =
  '(?:whether|if|how|ways?|options?|possibilities|the (?:possibility|feasibility|option|case|idea)|\\L+ing)(?: (?:of|for|to|in))?(?: it (?:can|could|should))?(?: to)?';

/** What people do with what is open to them: they can, once it is. */
const use =
  'see|find|follow|search|browse|download|access|read|view|comment|ask|apply|take part|participate|attend|join|submit|report|complain|check|compare|use|track|learn|know|contact|request|vote|look|get|obtain|reuse|sign|trace|monitor|verify|choose|be (?:\\L+ly )?(?:seen|found|followed|searched|browsed|downloaded|accessed|read|viewed|asked|joined|submitted|reported|checked|compared|reused|used|tracked|requested|obtained|traced|verified|chosen|made|sent|filed|lodged|consulted|inspected)';

export const enScales: Scales = {
  firmness: [
    {
      words: [],
      paired: [
        'will|shall|must|(?:is|are) (?:required|obliged|bound) to|ha(?:s|ve) to|(?:will |shall )?(?:requir|oblig|compel|forc|mandat)(?:e|es|s)? (?:\\L+ ){1,5}to(?= \\L+)',
        '(?:commits?|committed|pledges?|undertakes?|promises?|agrees?) (?:itself |themselves )?to',
      ],
      verbs: ['guarantees?|ensures?'],
    },
    { words: ['should|ought to|(?:is|are) (?:expected|supposed|due) to|would'] },
    {
      words: [
        '(?:(?:will|shall) )?(?:(?:aims?|intends?|plans?|seeks?|hopes?|wish(?:es)?|proposes?|expects?|strives?|endeavou?rs?|aspires?|tr(?:y|ies)|attempts?|wants?)(?= (?:to|at|on|for|towards?|\\L+ing) )|aiming|works? towards?|does? (?:its|their|our) best|makes? (?:every |all )?(?:reasonable )?efforts?)(?: to| towards?)?(?= \\L+)',
        'would like to|with a view to|(?:is|are) committed to|in the hope of',
        '(?:(?:will|shall|to) )?(?:be )?(?:encourag|support|promot|facilitat|urg|invit|ask|advis)(?:e|es|ed|ing|s)?(?: \\L+){0,5}? (?:to(?= \\L+)|in(?= \\L+ing))',
      ],
      paired: ['(?:encourag|support|promot|facilitat|foster|advocat)(?:e|es|ing|s)?'],
    },
    {
      words: [
        `(?:is|are) (?:left )?free to(?= \\L+)|(?:may|might)(?! not)|(?:can|could)(?! not)(?! (?:be \\L+ed by )?(?:\\L+ly |also |then )?(?:${use}))`,
        `(?:(?:will|shall|to) )?(?:consider|explor|examin|look (?:at|into)|study|stud(?:y|ies)|assess|discuss|reflect on|think about|evaluat|investigat|weigh|review)(?:e|s|es|ing)? ${open}`,
      ],
      paired: ['(?:(?:will|shall) )?(?:consider|explor|look into)(?:e|s|es|ing)?|(?:can|could)(?= be \\L)'],
    },
  ],
  share: [
    {
      words: ['all(?: of)?|every|each(?: of)?'],
      paired: ['any|one per|both|full|entire|whole|complete|the totality of|comprehensive'],
    },
    {
      words: [
        '(?<!the |at |\\L\\L )most(?= (?:of )?(?!important|recent|relevant|urgent|vulnerable|\\L+ed )\\L+)|(?<=(?:in|by|for|of|to|from|that) )most(?= )|(?:the|a) (?:vast |great )?majority of|(?:almost|nearly|virtually|practically) (?:all|every)|the bulk of|more than half of',
      ],
    },
    { words: ['(?:many|several) of'], paired: ['many|several|numerous|various|multiple'] },
    {
      words: [
        'some(?: of)?(?! of whom| of which| \\d|\\d)|certain|(?<!ly )selected|a (?:small |limited |representative |first )?(?:number|selection|sample|part|portion|share|subset|handful|few) of|a few(?: of)?|(?<!on the )parts? of|a part of|partly|partially|in part|(?:a |the )?(?:summary|summaries|extracts?|excerpts?|overview|outline) (?:of|from)',
      ],
      paired: [
        'few|main|key|major|large|larger|priority|pilot|principal|interested|willing|a summary|summaries',
      ],
    },
    { words: ['(?:only |just )(?:one|a single)(?: of)?'], paired: ['one(?: of)?|a single|single'] },
  ],
  audience: [
    {
      words: [],
      paired: [
        'public|publicly|(?:for|to) all(?: to see)?|by all|publish(?:ed|es|ing)?|releas(?:e|ed|es|ing)|disclos(?:e|ed|es|ing)|online|openly|everyone|everybody|anyone|anybody|any (?:person|citizen|individual|resident|member of the public|one)|every (?:person|citizen|individual|resident)|all (?:citizens|people|persons|residents)|the public|citizens|web ?site|portal|open to all|open data|post(?:ed|s|ing)?',
      ],
    },
    {
      words: [
        '(?:up)?on (?:written |reasoned |prior )?(?:request|demand|application)|by (?:prior )?appointment|(?:with|having|showing|(?:can|could) (?:show|demonstrate|prove|justify)|(?:show|demonstrate|prove|justify)|have) (?:an? )?(?:legitimate|lawful|justified|direct|demonstrable|proven) interest|to (?:those|anyone) who (?:asks?|requests?|appl(?:y|ies))|(?:to|by|for) (?:registered|accredited|authori[sz]ed|approved|invited|licensed|certified|vetted|recogni[sz]ed|eligible|selected) \\L+',
      ],
      paired: [
        '(?<!(?:the|each|every|a|any|all|an|this|that) )request|legitimate interest|interested parties|entitled|eligible|licensed|certified|vetted|recogni[sz]ed|selected|approved|registered|accredited|authori[sz]ed|invited|by invitation|stakeholders|experts|members|deputies|councillors|parliamentarians|mps|residents who|subscribers|researchers|journalists|reading room',
      ],
    },
    {
      words: [
        'internally|in-?house|confidential(?:ly)?|for internal use|on (?:the|an|its) intranet|within (?:the )?(?:government|administration|civil service|ministry|department|agency|office)|behind closed doors|in private',
      ],
      paired: [
        'internal|restricted|(?:to|with|among|for) (?:the )?(?:\\L+ )?(?:ministers?|cabinet|officials?|staff|civil servants|public servants|employees|managers|management|government|ministr(?:y|ies)|departments?|agencies|board)',
      ],
    },
  ],
  price: [
    {
      words: [
        'free of (?:any )?(?:charge|cost)|for free|(?:costs?|charges?|pays?) nothing|(?:at no|without) (?:extra )?(?:cost|charge|fee|payment)',
      ],
      paired: ['free(?! to)|freely|gratis|no (?:cost|charge|fee)s?|not (?:be )?charged|waived?|exempt'],
    },
    {
      words: [
        '(?:for|at|against|on|upon|after|subject to|with|incurs?|carr(?:y|ies)) (?:the )?(?:payment of )?(?:a |an )?(?:\\L+ ){0,2}(?:fees?|charges?|payment|price|tariff)|(?:on|upon|against) payment|at (?:cost|a cost)|by (?:paid )?subscription',
      ],
      paired: ['paid|fees?|charge[ds]?|pays?|payable|subscription|payment|costs?|priced?|tariffs?'],
    },
  ],
  frequency: [
    { words: ['in real time|hourly|every hour|continuously'], paired: ['real-time|live'] },
    {
      words: [
        'daily|nightly|(?:every|each) (?:night|evening|morning)|(?:every|each|per|(?<!in |within |after )a) (?:working )?day|every weekday',
      ],
      paired: ['by day'],
    },
    {
      words: [
        'weekly|(?:every|each|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:every|each|per) week|once a week|every (?:seven|7) days',
      ],
      paired: ['by week'],
    },
    {
      words: [
        'fortnightly|(?:every|each|per) fortnight|every (?:fourteen|14) days|every (?:two|2|second|other) weeks?|twice (?:a|each|every|per) month',
      ],
    },
    {
      words: ['(?<!bi-?)monthly|(?:every|each|per) month|once (?:a|each|every|per) month'],
      paired: ['by month'],
    },
    { words: ['bi-?monthly|every (?:two|2|second|other) months?|six times (?:a|each|every|per) year'] },
    {
      words: [
        'quarterly|(?:every|each|per|once a) quarter|every (?:three|3) months|(?:four|4) times (?:a|each|every|per) year',
      ],
      paired: ['by quarter'],
    },
    { words: ['every (?:four|4) months|(?:three|3) times (?:a|each|every|per) year'] },
    {
      words: [
        '(?:twice|two times|2 times) (?:a|each|every|per) year|every (?:six|6) months|half-?yearly|semi-?annual(?:ly)?|bi-?annual(?:ly)?|every half[- ]year',
      ],
    },
    {
      words: [
        'annually|(?<!half-?)yearly|(?:every|each|per) year|once (?:a|each|every|per) year|every (?:twelve|12) months|(?<!(?:half|within|in|for|after|over|than) )a year(?=$|[.,;])',
      ],
      paired: ['annual|by year(?![ -]end)'],
    },
    { words: ['every (?:two|2|second|other) years?|biennial(?:ly)?'] },
    { words: ['every (?:three|four|five|3|4|5) years'] },
    {
      words: ['only once|just once|a single time|one time only|one-?off|once (?:during|in|within|over)'],
      paired: ['once'],
    },
    {
      words: [],
      paired: [
        'regularly|periodically|from time to time|occasionally|at intervals|(?:as|when|if|where) (?:needed|required|necessary|called for)|when (?:its|the) (?:\\L+ ){1,2}(?:calls?|decides?|wish(?:es)?|sees? fit)(?: it| so)?|in due course|(?:on|at) (?:a )?regular (?:basis|intervals)',
      ],
    },
  ],
  role: [
    {
      words: ['(?:can |may |will |to )(?:\\L+ )?(?:vote|co-?decide)|votes? (?:on|for)|veto(?:es)?'],
      paired: [
        '(?:co-?)?decid(?:e|es|ed|ing)|decisions?|approv(?:e|es|ed|al)|vot(?:e|es|ed|ing)|agrees? (?:on|to)|consent|signs? off|co-?chairs?|chairs?|(?:final|equal|full) say|last word|right to vote|elects?|chooses?|choose|select|selects?|determin(?:e|es)|jointly|binding|(?:right|power) to (?:refuse|reject|suspend|stop|block|overturn|amend)',
      ],
    },
    {
      words: [],
      paired: [
        'takes? part|participat(?:e|es|ing)|(?:is|are|be) represented|sits?(?= on)|non-voting|works? (?:with|together)|co-?(?:design|draft|create|write)s?|contribut(?:e|es)|collaborat(?:e|es)|joins?',
      ],
    },
    {
      words: [],
      paired: [
        '(?:is|are|be|being) (?:consulted|heard|asked|surveyed)|consult(?:s|ed|ing|ation)?|advis(?:e|es|ed|ory)|comments?|(?:gives?|offers?|shares?|express(?:es)?|submits?) (?:its |their |an |a )?(?:\\L+ )?(?:views?|opinions?|advice|feedback|input)|recommends?|suggests?|mak(?:e|es|ing) recommendations|non-binding',
      ],
    },
    {
      words: [],
      paired: [
        '(?:is|are|be|being|kept) (?:\\L+ )?(?:informed|notified|told|briefed|invited|aware)|tells?|inform(?:s)?(?= (?:the|all|any|its|their|affected) )|tak(?:e|es) note|(?:is|are|be) shown|observ(?:e|es|ers?)|attends?|listens?',
      ],
    },
  ],
  deed: [
    {
      words: [],
      paired: [
        '(?!(?:carr\\L+ out|launch\\L*|open\\L*|mak\\L+) (?:an? |the )?(?:\\L+ ){0,2}(?:study|review|assessment|analysis|consultations?|evaluation|survey|inquiry|mapping|reflection|discussions?|talks|debate|dialogue)(?: |$))(?:publish|launch|adopt|enact|implement|establish|open|reopen|deliver|creat|complet|abolish|repeal|scrap|overturn|revers|lift|annul|quash|waiv|exempt|strik|termin|end(?= the)|remov|eliminat|prohibit|introduc|install|deploy|fund|financ|hir|recruit|appoint|expand|extend|doubl|provid|grant|award|reform|amend|replac|simplif|digiti[sz]|translat|train|renovat|merg|transfer|organi[sz]|hold|ratif|acced|sanction|prosecut|protect|transpos|incorporat|releas|disclos|guarante|ensur|secur|compensat|equip|restor|rescind|withdraw|revok|moderni[sz]|integrat|enforc|conven|post|upload|broadcast|webcast|issu|resolv|settl|answer|respond|appl|assign|allocat|activat|execut|consolidat|centrali[sz]|standardi[sz]|publici[sz]|reveal|produc)(?:e|es|s|ed|d|ing|y|ies|ied)?',
        'act(?:s|ed)? on|put(?:s|ting)? (?:\\L+ ){1,5}to (?:a|the) vote|compl(?:y|ies) with|pass(?:ed|es)?|ban|bans|banned|banning|mak(?:e|es|ing) (?:\\L+ ){0,4}(?:public|available)|made (?:public|available)|set(?:s|ting)? up|build(?:s|ing)?|built|put(?:s|ting)? (?:\\L+ )?in(?:to)? (?:place|force|effect|practice|operation)|roll(?:s|ed|ing)? out|bring(?:s|ing)? in|phas(?:e|es|ed|ing) out|do(?:es)? away with|carr(?:y|ies|ied) out|sign(?:s|ed)?|pay|pays|paid|reduc(?:e|es|ed|ing)|cut|cuts|rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|hand(?:s|ing)? over|giv(?:e|es|ing)|join(?:s|ed|ing)?',
      ],
    },
    {
      words: [],
      paired: [
        'advis(?:e|es|ed)|guid(?:e|es|ed)|accompan(?:y|ies|ied)|rais(?:e|es|ing) awareness(?: of)?|remind(?:s|ed)?|pilot(?:ed|s|ing)?|trial(?:led|s)?|test(?:ed|s|ing)?|submit(?:ted|s|ting)?|propos(?:e|ed|es|ing)|table[sd]?|shar(?:e|ed|es|ing)|circulat(?:e|ed|es|ing)|send|sends|sent|experiment(?:s|ed|ing)? with|tr(?:y|ies|ied) out',
      ],
    },
    {
      words: [],
      paired: [
        '(?:prepar|design|assess|discuss|explor|consider|analy[sz]|collect|compil|outline|debat|review|evaluat|investigat|contemplat|ponder|re-?examin|re-?consider|re-?view|research|scop|encourag|promot|foster|facilitat|advocat|recommend|champion)(?:e|es|s|ed|d|ing|y|ies|ied)?(?: (?:the|its|their|an?) (?:possible |potential )?\\L+(?:ation|ition|tion|ment|ing|al|ure|sion) of)?',
        'tak(?:e|es|ing) note of|tak(?:e|es|ing) (?:\\L+ ){0,4}into (?:account|consideration)|draw(?:s|ing)? (?:on|upon|inspiration from)|bear(?:s|ing)? in mind|not(?:e|es)(?= the)|examin(?:e|es|ed|ing)|draft(?:ed|s|ing)?|plan(?:s|ned|ning)?(?: for)?|stud(?:y|ies|ied|ying)|support(?:s|ed|ing)?(?: the \\L+(?:tion|ment|ing) of)?|look(?:s|ing)? (?:again )?(?:into|at|at again)|(?:tak(?:e|es)|hav(?:e|es)|has) (?:a|another) (?:\\L+ )?look at|re-?visit(?:s|ed|ing)?|re-?think(?:s|ing)?|giv(?:e|es|ing) (?:\\L+ )?thought to|weigh(?:s|ed|ing)?(?: up)?|think(?:s|ing)? about|reflect(?:s|ing)? on|consult(?:s|ed|ing)? on|tak(?:e|es|ing) stock of|(?:carr(?:y|ies) out|conduct|conducts|conducted|commission|commissions|undertake|undertakes|start|starts|launch|launches|mak(?:e|es)) (?:a|an) (?:\\L+ ){0,2}(?:study|review|assessment|analysis|consultation|evaluation|survey|inquiry|mapping|reflection)(?: (?:of|on|into))?|(?:a|the) (?:\\L+ )?(?:study|feasibility|possibility|desirability) (?:of|on|into)|open(?:s|ing)? (?:a |the )?(?:discussions?|talks|debate|dialogue|consultations?|reflection) on|work(?:s|ing)? towards?',
      ],
    },
  ],
  study: [
    { words: [], paired: [] },
    {
      words: [
        '(?:(?:carr(?:y|ies) out|conduct|commission|undertake|start|launch|make|prepare|order)s? (?:a|an) (?:\\L+ ){0,2}(?:study|review|assessment|analysis|inquiry|reflection|discussion)(?: (?:of|on|into|about))?|look(?:s|ing)? (?:again )?(?:into|at the (?:possibility|feasibility|idea|case|option)s?)|(?:tak(?:e|es)|hav(?:e|es)|has) (?:a|another) (?:\\L+ )?look at|giv(?:e|es|ing) (?:\\L+ )?thought to|reflect(?:s)? on|think(?:s)? about|(?:the|a) (?:possibility|feasibility|desirability|advisability|merits?) of|feasibility (?:study|of)|(?:keep|kept|is|are|be) (?:\\L+ ){0,5}under (?:review|consideration|study|discussion)|open(?:s)? (?:a |the )?(?:discussions?|talks|debate|dialogue|reflection) (?:on|about)|work(?:s)? towards?)',
      ],
      paired: [
        'stud(?:y|ies|ied)|review(?:s|ed)?|assess(?:es|ed|ments?)?|evaluat(?:e|es|ed|ion)|research|explor\\L+|examin\\L+|consider\\L*|consult\\L*|discuss\\L*',
      ],
    },
  ],
  negation: {
    not: ["not|never|no longer|cannot|won't|don't|doesn't|isn't|aren't|no|none of|neither|nobody|no one"],
    idioms: [
      'no (?:later|earlier|sooner|less|fewer|more|lower|higher|smaller|longer than)(?: than)?|not (?:later|earlier|less|fewer|more|lower|only|just|exceeding|to exceed|necessarily)|whether or not|no (?:cost|charge|fee)|no\\. ?\\d+|non-\\L+',
    ],
    yet: [
      'yet|so far|until now|to date|currently|at present|today|presently|as yet|still|at the moment|there (?:is|are) (?:no|not)|exists?|hitherto|ha(?:s|ve) no|do(?:es)? not (?:yet )?have(?! to)|lacks?',
    ],
    need: ['need(?:s|ed)?|necessary|requir(?:e|es|ed|ement)|have to|has to|having to|obliged'],
    must: ['must|ha(?:s|ve) to|(?:is|are) (?:required|obliged|bound) to|will need to'],
    stop: [
      '(?<!(?:the|by|at) )(?:ceas|stop|suspend|discontinu|end|abandon|refus|declin|fail|postpon|delay|defer|halt)(?:e|es|s|ing|ped|ped|ed)?(?: to)?(?= \\L)',
    ],
    spare: [
      'free (?:of|from)|devoid of|without|exempt(?:s|ed)?(?: from)?|zero|nil|spared?|waiv(?:e|es|ed|ing)|abolish(?:es|ed|ing)?|scrap(?:s|ped|ping)?|repeal(?:s|ed)?|eliminat(?:e|es|ed|ing)|lift(?:s|ed)?|remov(?:e|es|ed|ing)|do(?:es)? away with|protect(?:s|ed)? (?:from|against)|instead of|rather than|ban(?:s|ned)?|prohibit(?:s|ed)?|forbid(?:s|den)?',
    ],
    harm: [
      'exempt(?:s|ed)?|omit(?:s|ted)?|le(?:ft|ave|aves) (?:\\L+ )?out|overlook(?:s|ed)?|skip(?:s|ped)?|charg(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|withh(?:old|olds|eld|olding)|hid(?:e|es|den|ing)|conceal(?:s|ed)?|delay(?:s|ed|ing)?|limit(?:s|ed|ing)?|restrict(?:s|ed|ing)?|exclud(?:e|es|ed|ing)|clos(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|penali[sz](?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|exceed(?:s|ed|ing)?|obstruct(?:s|ed)?|discriminat(?:e|es|ed|ing)|retaliat(?:e|es)|prosecut(?:e|es|ed)|den(?:y|ies|ied)|ignor(?:e|es|ed)|reduc(?:e|es|ed)|cut|cuts|cancel(?:s|led)?|cost|costs|sell|sells|sold|lose|lost|miss(?:ed)?|punish(?:ed)?|sanction(?:s|ed)?|lev(?:y|ies)|tax(?:es)?|duty|duties|tariffs?|disciplin\\L+|penalt(?:y|ies)|retaliation|reprisals?|suffer(?:s)?|fees?|charges?|restrictions?|barriers?|obstacles?|limits?|secrecy|secret|exemptions?|backlogs?|shar(?:e|ed) with third|track(?:ed|ing)?',
    ],
    gain: [
      'publish(?:es|ed|ing)?|releas(?:e|es|ed|ing)|disclos(?:e|es|ed)|open(?:s|ed)?|includ(?:e|es|ed)|contain(?:s|ed)?|cover(?:s|ed)?|accept(?:s|ed)?|allow(?:s|ed)?|extend(?:s|ed)?|appl(?:y|ies)|answer(?:s|ed)?|train(?:s|ed)?|provid(?:e|es|ed)|support(?:s|ed)?',
    ],
  },
  condition: {
    whole: [
      'normally|usually|ordinarily|(?:(?:that|which|whom|where|when|if|as) )?(?:it|they|he|she|we|the \\L+|(?:its|their) \\L+) (?:deems?|considers?|judges?|finds?|thinks?|believes?|regards?|sees?)(?: (?:it|them))?(?: (?:to be|as))? (?:\\L+ly )?(?:appropriate|relevant|material|useful|necessary|important|suitable|significant|pertinent|adequate|fit|worthwhile|of (?:public |general )?interest|reasonable|essential|sensitive|safe|feasible|sufficient|advisable|desirable)|(?:deemed|judged|considered|regarded as|thought)(?: (?:to be|as))? (?:\\L+ly )?(?:appropriate|relevant|material|useful|necessary|important|suitable|significant|pertinent|adequate|fit|worthwhile|of (?:public |general )?interest|reasonable|essential|sensitive|safe|feasible|sufficient|advisable|desirable)(?: by (?:the|its) \\L+)?|as (?:it|they|the \\L+) (?:sees?|thinks?) fit|(?:of|at) its (?:own )?choice|in (?:its|their|the \\L+.s) (?:view|opinion|judge?ment)',
      'once (?:the |its |their )?(?:\\L+ ){1,3}(?:ha(?:s|ve) )?(?:signed|approved|agreed|cleared|validated|consented|allowed)(?: (?:them|it|this))?(?: off)?',
      '(?:where|when|if) (?:the |its |their |an? )?(?:\\L+ ){1,3}(?:agrees?|consents?|permits?|allows?|so (?:decides?|wish(?:es)?)|deems?|sees? fit|approves?|considers? it)',
      '(?:where(?:ver)?|when(?:ever)?|if|as|insofar as|as far as|to the extent) (?:(?:it |this |that )?(?:is |are )?(?:reasonably |technically |legally |financially |practically )?)?(?:appropriate|possible|applicable|relevant|feasible|practicable|practical|needed|necessary|required|requested|justified|warranted|affordable|viable)(?! (?:by|under) )',
      '(?:resources|funds|funding|time|budgets?) permitting|in principle|as a rule|at (?:its|their|the \\L+.s) discretion|in exceptional cases|under certain (?:conditions|circumstances)|with (?:its|their) consent|on a (?:voluntary|best[- ]efforts?) basis|voluntarily|as resources allow|within (?:available|existing) (?:resources|budgets?|means)',
    ],
    opening: [
      'after (?:the |its )?(?:approval|clearance|authori[sz]ation|validation|sign-off|consent) (?:of|by|from)|subject to|unless|except(?:ing)?(?: for| where| when| if)?|save (?:for|where|when|that|if)|apart from|other than|excluding|with the exception of|provided that|(?<=[,;] )provided(?= (?:the|it|they|there|this|no|its|their|all))|providing that|on (?:the )?condition that|as long as|so long as|depending (?:on|upon)|conditional (?:on|upon)|contingent (?:on|upon)|insofar as|in so far as|to the extent that|once (?:funds|funding|resources|the budget)|pending|barring|but not',
    ],
    if: ['if'],
    only: ['only|solely|exclusively|merely'],
    admitted: [
      'registered|accredited|authori[sz]ed|licen[sc]ed|certified|invited|vetted|eligible|enrolled|paying',
    ],
    narrowing: [
      'large|larger|largest|big|bigger|biggest|major|main|key|principal|central|priority|pilot|selected|certain|strategic|important|significant|interested|willing|participating|volunteer(?:ing)?|new|urban|eligible|relevant|high-value',
    ],
  },
  actor: {
    names: [
      'ministr(?:y|ies)|minister|departments?|office|agency|agencies|authority|authorities|commission(?:er)?|council|committee|board|government|municipalit(?:y|ies)|cit(?:y|ies)|region|parliament|congress|senate|assembly|cabinet|treasury|secretariat|secretary|institute|inspectorate|inspectors?|ombudsman|court|police|university|bureau|directorate|unit|administration|registrar|regulator|president|prime minister|mayor|forum|service|working group|archive|museum|bank|auditors?|experts?|evaluators?|reviewers?|panel|jury|observers?|monitors?|judges?|we|civil society(?: organi[sz]ations)?|csos|ngos|state|republic|federation|chamber|tribunal|body|team',
    ],
    anyone: [
      'anyone|anybody|everyone|everybody|any (?:person|citizen|individual|resident|member of the public|one)|every (?:person|citizen|individual|resident)|(?:the |members of the )?public|citizens?|residents?|people|persons?|individuals?|users?|visitors?|inhabitants|communit(?:y|ies)',
    ],
    passive: [
      '(?:will|shall|must|should|may|can|is|are|to)(?: \\L+ly)? be(?:ing)? (?:\\L+ly )?(?:\\L+ed|held|made|put|set|given|built|drawn|shown|sent|written|kept|brought|found|laid|run|taken|told|cut|met|paid|won|begun|done|seen|drafted)',
      '(?:is|are) (?:\\L+ly )?(?:\\L+ed|held|made|put|set|given|built|drawn|shown|sent|written|kept|taken)',
    ],
    by: ['by'],
  },
  each: ['every|each'],
  adjectives: 'before',
  now: [
    'currently|at present|today|presently|at the moment|so far|until now|to date|as yet|hitherto|nowadays',
  ],
  joining: 'and but or while whereas which who then',
  adding: 'and or',
  definite: 'the its their our these those his her your my',
  small:
    'a an then also such so do does did been being own up out about around into than there any such that these those what when where all both each every some most other another would should could may might must shall will not no only very more',
  endings: 's|es|ed|d|e|ing|y|ies|ied|er|ers|or|ors|al|[bdglmnprt](?:ed|ing)',
};
