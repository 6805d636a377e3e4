import type { Scales } from '../scales';

const open =
  '(?:whether|if|how|ways?|options?|possibilities|the (?:possibility|feasibility|option|case|idea)|\\L+ing)(?: (?:of|for|to|in))?(?: it (?:can|could|should))?(?: to)?';

/** What people do with what is open to them: they can, once it is. */
const use =
  'see|find|follow|search|browse|download|access|read|view|comment|ask|apply|take part|participate|attend|join|submit|report|complain|check|compare|use|track|learn|know|contact|request|vote|look|get|obtain|reuse|sign|trace|monitor|verify|choose';

export const enScales: Scales = {
  firmness: [
    {
      words: [],
      paired: [
        'will|shall|must|(?:is|are) (?:required|obliged|bound) to|ha(?:s|ve) to',
        '(?:commits?|committed|pledges?|undertakes?|promises?|agrees?) (?:itself |themselves )?to',
      ],
      verbs: ['guarantees?|ensures?'],
    },
    { words: ['should|ought to|(?:is|are) (?:expected|supposed|due) to|would'] },
    {
      words: [
        '(?:(?:will|shall) )?(?:aims?|aiming|intends?|plans?|seeks?|hopes?|wish(?:es)?|proposes?|expects?|strives?|endeavou?rs?|aspires?|tr(?:y|ies)|attempts?|wants?|works? towards?|does? (?:its|their|our) best|makes? (?:every |all )?(?:reasonable )?efforts?)(?: to| towards?)?(?= \\L+)',
        'would like to|with a view to|(?:is|are) committed to|in the hope of',
        '(?:(?:will|shall|to) )?(?:be )?(?:encourag|support|promot|facilitat|urg|invit|ask|advis)(?:e|es|ed|ing|s)?(?: \\L+){0,5}? (?:to(?= \\L+)|in(?= \\L+ing))',
      ],
      paired: ['(?:encourag|support|promot|facilitat|foster|advocat)(?:e|es|ing|s)?'],
    },
    {
      words: [
        `may|might|(?:can|could)(?! (?:be \\L+ed by )?(?:\\L+ly |also |then )?(?:${use}))`,
        `(?:(?:will|shall|to) )?(?:consider|explor|examin|look (?:at|into)|study|stud(?:y|ies)|assess|discuss|reflect on|think about|evaluat|investigat|weigh|review)(?:e|s|es|ing)? ${open}`,
      ],
      paired: ['(?:(?:will|shall) )?(?:consider|explor|look into)(?:e|s|es|ing)?'],
    },
  ],
  share: [
    {
      words: ['all(?: of)?|every|each(?: of)?'],
      paired: ['any|both|full|entire|whole|complete|the totality of|comprehensive'],
    },
    {
      words: [
        '(?<!the |at |\\L\\L )most(?= (?:of )?(?!important|recent|relevant|urgent|vulnerable|\\L+ed )\\L+)|(?<=(?:in|by|for|of|to|from|that) )most(?= )|(?:the|a) (?:vast |great )?majority of|(?:almost|nearly|virtually|practically) (?:all|every)|the bulk of|more than half of',
      ],
    },
    { words: ['(?:many|several) of'], paired: ['many|several|numerous|various|multiple'] },
    {
      words: [
        'some(?: of)?(?! of whom| of which)|certain|selected|a (?:small |limited |representative |first )?(?:number|selection|sample|part|portion|share|subset|handful|few) of|a few(?: of)?|parts? of|a part of|partly|partially|in part|(?:a |the )?(?:summary|summaries|extracts?|excerpts?|overview|outline) (?:of|from)',
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
        'public|publicly|publish(?:ed|es|ing)?|releas(?:e|ed|es|ing)|disclos(?:e|ed|es|ing)|online|openly|everyone|everybody|anyone|anybody|all citizens|citizens|web ?site|portal|open to all|open data|post(?:ed|s|ing)?',
      ],
    },
    {
      words: [
        '(?:up)?on (?:written )?(?:request|demand|application)|by (?:prior )?appointment|to (?:those|anyone) who (?:asks?|requests?|appl(?:y|ies))|(?:to|by|for) (?:registered|accredited|authori[sz]ed|approved|invited) \\L+',
      ],
      paired: [
        'request|registered|accredited|authori[sz]ed|invited|by invitation|stakeholders|experts|members|subscribers|researchers|journalists|reading room',
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
        'free of (?:any )?(?:charge|cost)|for free|(?:at no|without) (?:extra )?(?:cost|charge|fee|payment)',
      ],
      paired: ['free|gratis|no (?:cost|charge|fee)'],
    },
    {
      words: [
        '(?:for|at|against|on|upon|subject to) (?:the )?(?:payment of )?(?:a |an )?(?:\\L+ )?(?:fee|charge|payment|price)|(?:on|upon|against) payment|at (?:cost|a cost)|by (?:paid )?subscription',
      ],
      paired: ['paid|fee|charge|payable|subscription|payment'],
    },
  ],
  frequency: [
    { words: ['in real time|hourly|every hour|continuously'], paired: ['real-time'] },
    { words: ['daily|(?:every|each|per|a) (?:working )?day|every weekday'] },
    { words: ['weekly|(?:every|each|per) week|once a week'] },
    { words: ['fortnightly|every (?:two|2|second|other) weeks?|twice (?:a|each|every|per) month'] },
    { words: ['(?<!bi-?)monthly|(?:every|each|per) month|once (?:a|each|every|per) month'] },
    { words: ['bi-?monthly|every (?:two|2|second|other) months?|six times (?:a|each|every|per) year'] },
    {
      words: [
        'quarterly|(?:every|each|per|once a) quarter|every (?:three|3) months|(?:four|4) times (?:a|each|every|per) year',
      ],
    },
    { words: ['every (?:four|4) months|(?:three|3) times (?:a|each|every|per) year'] },
    {
      words: [
        '(?:twice|two times|2 times) (?:a|each|every|per) year|every (?:six|6) months|half-?yearly|semi-?annual(?:ly)?|bi-?annual(?:ly)?|every half[- ]year',
      ],
    },
    {
      words: [
        'annually|(?<!half-?)yearly|(?:every|each|per) year|once (?:a|each|every|per) year|every (?:twelve|12) months|a year(?=$|[.,;])',
      ],
      paired: ['annual'],
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
        'regularly|periodically|from time to time|occasionally|at intervals|as needed|when needed|in due course|(?:on|at) (?:a )?regular (?:basis|intervals)',
      ],
    },
  ],
  role: [
    {
      words: [],
      paired: [
        '(?:co-?)?decid(?:e|es|ed|ing)|decisions?|approv(?:e|es|ed|al)|vot(?:e|es|ed|ing)|veto(?:es)?|agrees? (?:on|to)|consent|signs? off|co-?chairs?|elects?|chooses?|selects?|determin(?:e|es)|jointly|binding',
      ],
    },
    {
      words: [],
      paired: [
        'takes? part|participat(?:e|es|ing)|works? (?:with|together)|co-?(?:design|draft|create|write)s?|contribut(?:e|es)|collaborat(?:e|es)|joins?',
      ],
    },
    {
      words: [],
      paired: [
        '(?:is|are|be|being) (?:consulted|heard|asked|surveyed)|consult(?:s|ed|ing|ation)?|advis(?:e|es|ed|ory)|comments?|(?:gives?|offers?|shares?|express(?:es)?|submits?) (?:its |their |an |a )?(?:\\L+ )?(?:views?|opinions?|advice|feedback|input)|recommends?|suggests?|non-binding',
      ],
    },
    {
      words: [],
      paired: [
        '(?:is|are|be|being|kept) (?:\\L+ )?(?:informed|notified|told|briefed|invited|aware)|observ(?:e|es|ers?)|attends?|listens?',
      ],
    },
  ],
  deed: [
    {
      words: [],
      paired: [
        'publish(?:ed|es|ing)?|releas(?:e|ed|es|ing)|disclos(?:e|ed|es|ing)|mak(?:e|es|ing) (?:\\L+ ){0,4}(?:public|available)|launch(?:ed|es|ing)?|adopt(?:ed|s|ing)?|enact(?:ed|s|ing)?|pass(?:ed|es)?|implement(?:ed|s|ing)?|introduc(?:e|ed|es|ing)|establish(?:ed|es|ing)?|set up|build(?:s|ing)?|open(?:ed|s|ing)?|deliver(?:ed|s|ing)?|guarantees?|enforc(?:e|es|ed|ing)|create[sd]?|complet(?:e|ed|es|ing)|appl(?:y|ies|ied)',
      ],
    },
    {
      words: [],
      paired: [
        'pilot(?:ed|s|ing)?|trial(?:led|s)?|test(?:ed|s|ing)?|submit(?:ted|s|ting)?|propos(?:e|ed|es|ing)|table[sd]?|shar(?:e|ed|es|ing)|circulat(?:e|ed|es|ing)|hand(?:ed|s)? over|send|sends|sent',
      ],
    },
    {
      words: [],
      paired: [
        'draft(?:ed|s|ing)?|prepar(?:e|ed|es|ing)|design(?:ed|s|ing)?|plan(?:s|ned|ning)?(?: for)?|stud(?:y|ies|ied|ying)|assess(?:ed|es|ing)?|examin(?:e|ed|es|ing)|discuss(?:ed|es|ing)?|explor(?:e|ed|es|ing)|consider(?:ed|s|ing)?|analy[sz](?:e|ed|es|ing)|collect(?:ed|s|ing)?|compil(?:e|ed|es|ing)|outline[sd]?|debate[sd]?',
      ],
    },
  ],
  negation: {
    not: ["not|never|no longer|cannot|won't|don't|doesn't|isn't|aren't|no|none of|neither|nobody|no one"],
    idioms: [
      'no (?:later|earlier|sooner|less|fewer|more|lower|higher|smaller|longer than)(?: than)?|not (?:later|earlier|less|fewer|more|lower|only|just|exceeding|to exceed|yet|necessarily)|whether or not|no (?:cost|charge|fee)|no\\. ?\\d+|non-\\L+',
    ],
    stop: [
      '(?:ceas|stop|suspend|discontinu|end|abandon|refus|declin|fail|postpon|delay|defer|halt)(?:e|es|s|ing|ped|ped|ed)?(?: to)?(?= \\L)',
    ],
    harm: [
      'charg(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|withh(?:old|olds|eld|olding)|hid(?:e|es|den|ing)|conceal(?:s|ed)?|delay(?:s|ed|ing)?|limit(?:s|ed|ing)?|restrict(?:s|ed|ing)?|exclud(?:e|es|ed|ing)|clos(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|penali[sz](?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|exceed(?:s|ed|ing)?|obstruct(?:s|ed)?|discriminat(?:e|es|ed|ing)|retaliat(?:e|es)|prosecut(?:e|es|ed)|den(?:y|ies|ied)|ignor(?:e|es|ed)|reduc(?:e|es|ed)|cut|cuts|cancel(?:s|led)?|cost|costs|sell|sells|sold|lose|lost|miss(?:ed)?',
    ],
    gain: [
      'publish(?:es|ed|ing)?|releas(?:e|es|ed|ing)|disclos(?:e|es|ed)|open(?:s|ed)?|includ(?:e|es|ed)|contain(?:s|ed)?|cover(?:s|ed)?|accept(?:s|ed)?|allow(?:s|ed)?|extend(?:s|ed)?|appl(?:y|ies)|answer(?:s|ed)?|train(?:s|ed)?|provid(?:e|es|ed)|support(?:s|ed)?',
    ],
  },
  condition: {
    whole: [
      '(?:where(?:ver)?|when(?:ever)?|if|as|insofar as|as far as|to the extent) (?:(?:it |this |that )?(?:is |are )?(?:reasonably |technically |legally |financially |practically )?)?(?:appropriate|possible|applicable|relevant|feasible|practicable|practical|needed|necessary|required|requested|justified|warranted|affordable|viable)(?! (?:by|under) )',
      '(?:resources|funds|funding|time|budgets?) permitting|in principle|as a rule|at (?:its|their|the \\L+.s) discretion|in exceptional cases|under certain (?:conditions|circumstances)|with (?:its|their) consent|on a (?:voluntary|best[- ]efforts?) basis|voluntarily|as resources allow|within (?:available|existing) (?:resources|budgets?|means)',
    ],
    opening: [
      'subject to|unless|except(?:ing)?(?: for| where| when| if)?|save (?:for|where|when|that|if)|apart from|other than|excluding|with the exception of|provided(?: that)?|providing that|on (?:the )?condition that|as long as|so long as|depending (?:on|upon)|conditional (?:on|upon)|contingent (?:on|upon)|insofar as|in so far as|to the extent that|once (?:funds|funding|resources|the budget)|pending|barring|but not',
    ],
    if: ['if'],
    only: ['only|solely|exclusively|merely'],
    narrowing: [
      'large|larger|largest|big|bigger|biggest|major|main|key|principal|central|priority|pilot|selected|certain|strategic|important|significant|interested|willing|participating|volunteer(?:ing)?|new|urban|eligible|relevant|high-value',
    ],
  },
  actor: {
    names: [
      'ministr(?:y|ies)|minister|departments?|office|agency|agencies|authority|authorities|commission(?:er)?|council|committee|board|government|municipalit(?:y|ies)|cit(?:y|ies)|region|parliament|congress|senate|assembly|cabinet|treasury|secretariat|secretary|institute|inspectorate|inspectors?|ombudsman|court|police|university|bureau|directorate|unit|administration|registrar|regulator|president|prime minister|mayor|forum|service|working group|archive|museum|bank|auditors?|we|civil society(?: organi[sz]ations)?|csos|ngos|state|republic|federation|chamber|tribunal|body|team',
    ],
    passive: [
      '(?:will|shall|must|should|may|can|is|are|to)(?: \\L+ly)? be(?:ing)? (?:\\L+ly )?(?:\\L+ed|held|made|put|set|given|built|drawn|shown|sent|written|kept|brought|found|laid|run|taken|told|cut|met|paid|won|begun|done|seen|drafted)',
      '(?:is|are) (?:\\L+ly )?(?:\\L+ed|held|made|put|set|given|built|drawn|shown|sent|written|kept|taken)',
    ],
    by: ['by'],
  },
  each: ['every|each'],
  joining: 'and but or while whereas which who then',
  adding: 'and or',
  definite: 'the its their our these those his her your my',
  small:
    'a an then also such so do does did been being own up out about around into than there any such that these those what when where all both each every some most other another would should could may might must shall will not no only very more',
  endings: 's|es|ed|d|e|ing|y|ies|ied|er|ers|or|ors|al|[bdglmnprt](?:ed|ing)',
};
