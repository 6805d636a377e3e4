import type { FigureWords } from '../figures';

export const enFigures: FigureWords = {
  between: ['the|a|an|about|around|some|approximately|roughly|of|its|their'],
  atLeast: [
    'at least|no (?:less|fewer) than|not (?:less|fewer) than|a minimum of|minimum(?: of)?|more than|over|above|exceeding|upwards of',
  ],
  atMost: [
    'at (?:the )?most|no more than|not more than|not exceeding|(?:not|never) (?:be (?:more|greater|higher|longer) than|exceed|surpass|go (?:over|beyond|above))|fewer than|less than|under|below|a maximum of|maximum(?: of)?|a ceiling of|lower than',
  ],
  upTo: ['up to|as many as'],
  about: [
    'about|around|approximately|roughly|circa|nearly|almost|close to|in the (?:region|order|area) of|an estimated',
  ],
  due: [
    '(?:by|before|until|no later than|not later than|at the latest (?:by|in))(?: the)?(?: (?:end|start|beginning|close|middle)(?: of)?)?',
  ],
  since: [
    '(?:after|from|as of|as from|not before|no earlier than|not earlier than|(?:starting|beginning)(?: in| from| on)?)(?: the)?(?: (?:end|start|beginning|close|middle)(?: of)?)?',
  ],
  until: ['(?:until|till|through|up to)(?: the)?(?: (?:end|close)(?: of)?)?'],
  stays: [
    'stays?|remains?|keeps?|kept|runs?|lasts?|continues?|maintain(?:s|ed)?|extended|in (?:force|place|service|office)|available|operat(?:e|es|ing|ional)|hosted|funded',
  ],
  within: [
    'within(?: a (?:period|maximum) of)?|in(?: (?:less|under) than)?|under|less than|in under|no later than|not later than|after|at (?:the )?(?:most|latest)|no more than|not more than|not exceeding|(?:not|never) (?:be (?:more|greater|higher|longer) than|exceed|surpass|go (?:over|beyond|above))|up to|a maximum of|maximum(?: of)?|every',
  ],
  later: ['after|later|following'],
  lasting: [
    'for(?: a (?:period|minimum) of)?|(?:the )?(?:last|past)|at least|no less than|not less than|a minimum of|minimum(?: of)?|lasts?|during|over|more than',
  ],
  ahead: ['before|ahead|in advance|prior|beforehand|earlier|of notice|notice'],
  reduce: [
    'reduc(?:e|es|ed|ing|tion)|cut|cuts|cutting|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|shorten(?:s|ed|ing)?|shrink(?:s)?|fall(?:s|ing)?|drop(?:s|ped)?|halv(?:e|es|ing)|bring(?:s|ing)? down|declin(?:e|es)|limit(?:s|ed)?|cap(?:s|ped)?',
  ],
  by: ['by'],
  to: ['to|until|through'],
  bad: [
    'errors?|mistakes?|late|overdue|delay(?:s|ed)?|backlogs?|complaints?|waiting|wait|unanswered|vacant|fraud|corruption|poverty|accidents?|crimes?|deaths?|emissions?|unresolved|missing|without|vacanc(?:y|ies)|burdens?|disputes?|refus(?:e|ed|als?)|reject(?:ed|ions?)|fail(?:s|ed|ures?)?|invalid|incomplete|lost|paper|loss(?:es)?',
  ],
  hurdle: ['signatures?|signatories|supporters|endorsements'],
  dealtWith: [
    'answer(?:s|ed|ing)?|resolv(?:e|es|ed|ing)|settl(?:e|es|ed|ing)|handl(?:e|es|ed|ing)|clear(?:s|ed|ing)?|publish(?:es|ed|ing)?|investigat(?:e|es|ed|ing)|correct(?:s|ed|ing)?|fix(?:es|ed|ing)?|examin(?:e|es|ed|ing)|process(?:es|ed|ing)?|repl(?:y|ies|ied)|respond(?:s|ed)?|decid(?:e|es|ed)|review(?:s|ed)?|deal(?:s|t)?|solv(?:e|es|ed)|fill(?:s|ed)?|clos(?:e|es|ed)|replac(?:e|es|ed)|digiti[sz](?:e|es|ed|ing)',
  ],
  cost: ['costs?|costing|price(?:s|d)?|fees?|expens(?:e|es)|charges?|estimated at'],
  from: [
    'from|up from|down from|currently|today|now|at present|compared (?:with|to)|against|instead of|rather than|as opposed to|in place of|only|was|were|had|have|has',
  ],
  against: [
    '(?:up|down) from|compared (?:with|to)|as against|against|instead of|rather than|as opposed to|in place of',
  ],
  baseline: [
    'last year|the year before|so far|already|to date|base-?lines?|starting (?:point|value|level)|current(?:ly)?|at present|today|initial(?:ly)?|previous(?:ly)?|as of',
  ],
  past: [
    'said|told|replied|stood|rose|fell|grew|came|went|gave|took|saw|numbered|totall?ed|amounted|received|answered(?= only)|recorded(?= only)|(?:in|during|by the end of) (?:19|20)\\d\\d,? (?:only |just |about )?(?:the |our |its |a )?(?:\\L+ ){1,4}(?<!be |is |are )\\L{3,20}ed (?:only |just |about |some )?(?=\\d)',
  ],
  having: ['(?:with|having|employing|counting|serving) (?:more than|over|at least|above|upwards of)'],
  size: ['(?:full-time )?(?:staff|employees|inhabitants|residents|pupils|beds)'],
  numbered: [
    'acts?|laws?|bills?|articles?|art|sections?|sec|s|decrees?|regulations?|resolutions?|directives?|orders?|goals?|targets?|standards?|versions?|release|phases?|steps?|stages?|chapters?|annex(?:es)?|appendix|tables?|pages?|levels?|commitments?|milestones?|no|nos|number|paragraphs?|clauses?|schedules?|parts?|rules?|iso|sdgs?|agenda|plan|nap|strategy|conventions?|recommendations?|principles?|objectives?|pillars?|census|tier|form|forms|room|route|lot|line|box|figure|volume|round|edition|summit|treaty|chapters?|c(?= )|cap|pub ?l|si|si no|para|paras|cl|reg|regs|dir|ch|vol|vols|ref|file|docket|case|gazette|eo|executive orders?|cfr|usc|eu|ec|eec|un|a/res|ordinances?|statutes?|codes?|bylaws?|memorand(?:um|a)|circulars?|protocols?|action points?|indicators?|questions?|tracks?|streams?|pillar',
  ],
  ofYear: ['of|for|from|since|the'],
  edge: [
    'end|middle|mid|half|quarter|start|beginning|course|by|close|autumn|spring|summer|winter|early|late',
  ],
  percent: ['per ?cent|percentage points?|percent'],
  fractions: {
    '50': ['(?<!and a )half(?: of)?'],
    '33.3': ['(?:one|a) third(?: of)?'],
    '66.7': ['two[- ]thirds(?: of)?'],
    '25': ['(?:one|a) quarter of'],
    '75': ['three[- ]quarters of'],
    '20': ['(?:one|a) fifth of'],
    '10': ['(?:one|a) tenth of'],
    '100': ['(?:all|every one) of the \\d+'],
  },
  ratio: ['out of(?: every)?|\\L+ out of(?: every)?|in(?: every| each)?'],
  half: ['(?<!and a )half(?: an?)?(?= (?:minute|hour|day|week|month|year)|-)'],
  andHalf: ['and a half'],
  multiples: {
    '50': ['(?:halv(?:e|es|ed|ing)|cut(?:s|ting)?(?= (?:\\L+ ){1,6}in half)|by half)(?! (?:a|an|of) )'],
    '100': [
      'doubl(?:e|es|ed|ing)(?= (?:the|its|their|our|spending|funding)(?: |$))|twice (?:as many|as much|the number of)',
    ],
    '200': ['tripl(?:e|es|ed|ing)(?= (?:the|its|their|our|spending|funding)(?: |$))|treble(?:s|d)?'],
  },
  units: {
    '0.0000116': ['seconds'],
    '0.0007': ['minutes?'],
    '0.0417': ['hours?'],
    '1': ['(?:calendar )?days?'],
    '7': ['weeks?'],
    '14': ['fortnights?'],
    '30.4': ['months?'],
    '91.3': ['quarters?'],
    '365': ['years?'],
  },
  moments: {
    '0.0417': ['(?:with)?in (?:an|one|the|that) hour'],
    '0.5': ['(?:on )?the same (?:day|evening|night|afternoon)|same[- ]day'],
    '1': ['(?:on |by )?the (?:next|following) (?:working )?day|the day after|within (?:a|the) day|overnight'],
    '7': ['within (?:a|one|the|that) week|(?:in )?the (?:next|following) week|the week after'],
    '30.4': [
      'within (?:a|one|the|that) month|in the (?:next|following) month|in the month (?:after|following)',
    ],
    '365': ['within (?:a|one) year(?! and a half)'],
  },
  workingDays: ['(?:working|business|week) ?days?'],
  currency: [
    'dollars?|euros?|pounds?|pesos?|francs?|usd|eur|gbp|shillings?|rupees?|rand|crowns?|kron(?:a|or|er|e)|koruna?s?|zlot(?:y|ys|ies)|le[iu]|lev[as]?|hryvnias?|dinars?|dirhams?|lira|lire|yen|won|baht|ringgit|reais|real|quetzales|lempiras|soles|guaranis?|cedis?|naira|birr|kwacha|lari|drams?|soms?|tenge|denars?|marks|rupiah|roubles?|riyals?',
  ],
  above: [
    '(?:above|over|exceeding|in excess of|(?:worth |valued at |of |with )?more than|worth(?: over| at least)?|greater than|higher than|larger than|from|starting at)(?: (?:the |a )?(?:threshold|value|amount|limit)(?: of)?)?',
  ],
};
