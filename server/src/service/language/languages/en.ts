import type { Language } from '../language';

const improvable =
  'transparency|awareness|accountability|participation|engagement|efficiency|trust|access|visibility|collaboration|cooperation|coordination|use|quality|openness|understanding|confidence';
const activities =
  'stakeholders|actors|events|workshops|activities|measures|initiatives|meetings|trainings|tools|channels|improvements|steps|actions|projects|sessions|resources|formats|reports|datasets|data sets|outreach';

export const en: Language = {
  functionWords:
    'the of and to in for that is with on by are be will this as an it from has have which or their its not was were who they at can than',
  vague: {
    deed: [
      'strengthen(?:s|ing)?',
      'reinforc(?:e|es|ing)',
      'improv(?:e|es|ing)',
      'enhanc(?:e|es|ing)',
      '(?:be|being|become) (?:further |better )?(?:strengthened|improved|enhanced|promoted|encouraged|fostered|facilitated|supported|streamlined|leveraged|explored|reinforced)(?! by)',
      '(?:will|shall|to|and|also) (?:further |actively |continue to )?support',
      '(?:to|by|in|on|of|for) supporting(?! (?:documents?|documentation|evidence|materials?))',
      'supporting(?! (?:documents?|documentation|evidence|materials?|information|data|files?|organi[sz]ations?|stakeholders?|institutions?|actors?|bod(?:y|ies)|partners?|roles?|papers?|texts?|agenc(?:y|ies)|letters?))',
      'promot(?:e|es|ing)',
      'encourag(?:e|ing)',
      'foster(?:s|ing)?(?! (?:care|child|children|parents?|famil(?:y|ies)|homes?))',
      'facilitat(?:e|es|ing)',
      'explor(?:e|ing)',
      '(?:will|shall|to|and) consider (?:whether|how|options?|ways|the possibility|\\L+ing)',
      '(?<!who |that |which |those |and )(?:seek|aim|strive|endeavou?r|aspire)s? to',
      'working towards?|works? towards?',
      'rais(?:e|es|ing) (?:\\L+ )?awareness|awareness[- ]raising',
      'engag(?:e|ing) with',
      'contribut(?:e|es|ing) to',
      '(?:will|shall|to|and|also) continue',
      'continuing (?:to|with|its|their|our|the|efforts|work)',
      'continued (?:support|efforts?|engagement|implementation|collaboration|commitment|work|dialogue|development|improvement)',
      'expand(?:ing)?',
      'leverag(?:e|es|ing)',
      'streamlin(?:e|es|ing)',
      'moderni[sz](?:e|es|ing)',
      'harness(?:es|ing)?',
      'liais(?:e|es|ing)',
      'optimi[sz](?:e|es|ing)',
      'empower(?:s|ing)?',
      'deepen(?:s|ing)?',
      'boost(?:s|ing)?',
      'coordinat(?:e|ing) (?:our |their )?efforts?',
      '(?:make|making|step up|stepping up) (?:every |further |additional )?efforts?',
      'tak(?:e|ing) (?:further |additional |appropriate |necessary |concrete )?(?:steps|measures|action) to',
      'hold(?:ing)? (?:regular )?discussions',
      'attend(?:ing)? (?:events|meetings|conferences)',
      'build(?:ing)? (?:the )?capacity|capacity[- ]building',
      `(?:increas|rais|advanc)(?:e|es|ing) (?:the |public |citizen |civic )?(?:${improvable})`,
    ],
    hedge: [
      '(?:where|when|if|as) (?:appropriate|possible|applicable|relevant|feasible|practicable|needed)',
      '(?:where|when|if|as) (?:necessary|required)(?! (?:by|under|in) )',
      'as far as possible|to the extent (?:possible|feasible)',
      'if resources (?:allow|permit)|resources permitting|subject to (?:the )?(?:availability|resources|funding|budget)',
    ],
    amount: [
      '(?:all )?(?:relevant|key|appropriate|other relevant) (?:stakeholders|actors|parties|institutions|partners|agencies|organi[sz]ations)',
      `(?:various|several|numerous|a (?:number|range|variety|series) of) (?:\\L+ ){0,2}(?:${activities})`,
    ],
    quality: [
      'to better \\L+',
      `better (?:data|quality|information|services?|communication|decisions?|governance|outcomes|management|policies|public services|informed|${improvable})`,
      '(?:more )?effective (?:and \\L+ )?(?:implementation|mechanisms?|participation|coordination|use|engagement|communication|oversight|collaboration|cooperation|measures|governance|management|monitoring|systems?|tools?|dialogue|delivery)',
      'meaningful (?:and \\L+ )?(?:\\L+ )?(?:engagement|participation|dialogue|consultation|involvement|access|role|impact|change|input)',
      'robust (?:\\L+ )?(?:systems?|mechanisms?|frameworks?|process|processes|data|monitoring|governance|approach|institutions?)',
      '(?:in a |more )timely (?:manner|fashion|way)?|timely (?:publication|access|information|responses?|updates?)',
      'appropriate (?:measures|steps|action|actions|mechanisms?|tools|channels|support|resources|means)',
      'best practices?',
    ],
    time: [
      '(?:on )?(?:an )?on-?going (?:basis|efforts?|implementation|work|support|engagement|dialogue|collaboration|commitment|process|improvement|monitoring|updates?|training|communication)',
      'on an on-?going basis',
      'continuous(?:ly)?',
      'regularly|periodically|on a regular basis|at regular intervals|from time to time',
      'regular (?:meetings|dialogue|consultations?|updates?|reports?|reporting|engagement|communication|exchanges?|training)',
      'in due course|in the near future|in the future|in the long(?:er)? (?:term|run)|at a later (?:stage|date)',
      'as soon as possible|(?<!as |too |how |so )soon(?! (?:as|after|enough))|shortly(?! (?:after|before))|eventually',
      '(?:going|moving) forward',
      '(?:over|in|during|within) the (?:next|coming|following) (?:few )?(?:years?|months?|weeks?)',
      'over the coming (?:\\L+ )?(?:years?|months?)',
    ],
  },
  attempts: [
    '(?:seek|aim|strive|endeavou?r|aspire|attempt)s? to|tr(?:y|ies) to',
    '(?:make|makes) every effort to|do (?:its|their|our) best to',
  ],
  concrete: {
    numbers: [
      'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
      'hundreds?|thousand|million|dozen|half(?= of| the)|third of|quarter of|twice|once',
      '(?:every|each|per|a) (?:year|month|quarter|week|day|semester)|annually|yearly|monthly|quarterly|weekly|daily|every (?:six|two|three) (?:months|years)',
    ],
    dates: [
      'January|February|March(?= |$)|April|June|July|August|September|October|November|December',
      '(?:in|by|until|of|before|since|from|end|mid) May',
      '(?:by|before|at|until) the end of (?:the|this) (?:year|plan|period|cycle|commitment)',
      '(?:on|from) the day|within a (?:year|month|week|day)',
    ],
    make: [
      '(?:publish|releas|launch|adopt|enact|pass|issu|creat|establish|build|develop|draft|design|prepar|produc|writ|sign|submit|introduc|open|deploy|deliver|complet|commission|pilot|translat|host|hold|organi[sz]|conduct|compil|print|ratify|amend|set up|setting up|roll out|rolling out|carry out|carrying out|draw up|drawing up|lay|convene?|disclos|post)(?:e|es|s|ing|ting)?',
    ],
    making: [
      '(?:publication|release|launch|adoption|enactment|creation|establishment|development|drafting|design|preparation|production|signing|introduction|completion|organi[sz]ation|opening|passage|ratification|amendment) of',
    ],
    made: [
      '(?:published|released|launched|adopted|enacted|passed|issued|created|established|built|developed|drafted|set up|prepared|produced|signed|submitted|introduced|opened|deployed|completed|held|available|online|live)',
    ],
    articles: ['a|an|the|its|their|our|this|one|another|each|every'],
    products: [
      'regist(?:er|ry)|portal|platform|website|web ?site|web ?page|page|database|data ?sets?|dashboard|map|list|inventory|catalog(?:ue)?|report|review|study|survey|assessment|evaluation|audit|law|bill|act|regulations?|decree|order|directive|guidelines?|guidance|guide|handbook|manual|toolkit|template|form|policy|strategy|action plan|plan|road ?map|charter|code|protocol|standard|agreement|memorandum|app|application|hotline|help ?desk|helpline|course|curriculum|module|workshop|webinar|conference|hackathon|council|committee|working group|task force|panel|forum|unit|office|fund|index|API|minutes|methodology|newsletter|video|challenge|competition|recommendations?|proposal|paper|statement|declaration|archive|repository|calendar|glossary|listserv|checklist|questionnaire|mandate|call',
    ],
    publish: [
      '(?:publish|releas|disclos|post|open)(?:e|es|s|ing)?|publication of|release of|mak(?:e|es|ing) public',
    ],
    records: [
      'contracts?|tenders?|notices|minutes|decisions|records|documents|data|datasets|reports?|budgets?|declarations|agendas|laws|drafts|responses|answers|statistics|spending|payments|guidelines|guidance|recommendations|findings|results|scorecards|lists?|names',
    ],
    sites: [
      'website|web site|site|portal|platform|register|registry|database|dashboard|catalog(?:ue)?|app|tool|standard',
    ],
    names: [
      'Act|Bill|Law|Regulations?|Code|Charter|Convention|Agreement|Treaty|Directive|Strategy|(?<!Action )Plan|Roadmap|Framework|Register|Registry|Portal|Platform|Database|Dashboard|Index|Standards?|Guidelines?|Guide|Guidance|Handbook|Manual|Toolkit|Report|Catalog(?:ue)?|Order|Decree|Memorandum|Protocol|Principles|Declaration|Observatory|Finder|Website|Tender|Gazette|Atlas|Constitution|Licen[cs]e|Inventory|Archive|Survey',
    ],
  },
  past: [
    'was|were|had|did',
    '(?:has|have) (?:also |already |since |long |not |never |always )?(?:been|\\L+ed|made|led|begun|taken|put|set|had|come)',
    'so far|until now|in recent years|previously|in the past|earlier plans?|the previous plan',
    '(?:sought|aimed|helped|tried|continued) to|(?:recommended|requested|suggested|called for)',
  ],
  promise: {
    pledges: [
      '(?:commits?|committed|committing|pledges?|undertakes?|promises?|agrees?) (?:itself |themselves |ourselves )?to',
      'we (?:will|shall)',
    ],
    ahead: ['will|shall|must|(?:aims?|intends?|plans?|seeks?) to|(?:this|the) commitment'],
    deeds: [
      '(?<!this |that |these |which |who |there |thus |what )(?:will|shall) (?:also |then |jointly |further |in addition )?(?!be |have |not |allow|enabl|help|lead |make |ensure|include|contribut|remain|continue to be|result|mean|need|benefit|give|see |serve|depend|cover|apply|provide for|become|consist|focus|differ|improv|strengthen|increase|reduce|take place|know|find |receive|look)\\L+',
    ],
    willBe: '(?:will|shall) be',
    headings: ['sub-?commitments?', 'sub-?activities'],
    these: ['these|the following|such as|namely'],
    acts: [
      'actions?|activit(?:y|ies)|steps?|measures?|commitments?|promises?|tasks?|milestones?|interventions?|reforms?|initiatives?|deliverables?|outputs?|results?|goals?|objectives?|things?|points?|ways?',
    ],
  },
  target: {
    percent: ['per ?cent'],
    to: 'to',
    baseline: ['base-?lines?|starting (?:point|value)'],
    compared: [
      'up from|down from|starting from|compared (?:with|to)|as against|against(?= \\d| none| zero)|currently at|today.s (?:share|rate|level)',
      '(?:none|zero) (?:today|now|at present|currently|on|in|until)|from (?:zero|none|scratch)',
    ],
    today: ['currently|today|at present|as of|in \\d{4}|now|at the moment|last year|only|so far'],
    shares: [
      '(?:of (?:the |its |their |all |our )?)?(?:seats|members|membership|participants|women|men|girls|places|shares|share capital|capital|equity|votes?|voting|ownership|stake|turnover|budget|weight|weighting|score|marks|points|discount|interest|threshold|tax)',
      'of (?:the )?(?:panel|group|board|council|committee)|or more of (?:the )?(?:shares|capital|votes)',
    ],
    holding: [
      '(?:owners?|ownership|shareholders?|holders?|owns?|owning|holds?|holding|controls?|stakes?)(?: \\L+){0,6} (?:more than|over|at least|exceeding)',
    ],
  },
  knownAbbreviations:
    'OGP NAP IRM UN EU UK US USA UAE NGO CSO CBO IT ICT ICTS PDF URL API CSV FAQ COVID AI GDP OECD HTML XML JSON ID IDS TV VAT HIV AIDS UNESCO UNICEF NATO WHO IMF WTO UNDP ILO ISO BBC LGBT LGBTI LGBTQ LGBTQI SMS CEO CV GDPR FOI FOIA NHS SDG SDGS SME SMES PPE GPS RSS SQL XLS XLSX DOC DOCX ODS RDF WWW HTTP HTTPS USB QR PIN DVD AM PM BC AD OK PR HR PC MP MPS PHD MBA MOU IP ZIP LED TOR VIP DNA GMT UTC CET DIY Q&A R&D ETC',
  thin: {
    answers: [
      'yes|no|none|nothing|n ?a|n ?d|nil|not applicable|not relevant|not known|unknown|see above|see below|as above|same|same as above|same as before|ditto|idem|as described above|as mentioned above|see the solution|see description|see summary|it will|yes it will|very much|very important|of course|in many ways|in various ways|good|ok|fine|test',
    ],
    echo: 'commitment promot transparen foster accountab improv citizen participat defin implement monitor solution problem address aim cause solv propos result achiev done far help increas enhanc strengthen support contribut more better great public government open such way mak through process provid ensur very important value answer make activ full whole level overall general want initiative plan project reform society civil also what how',
  },
};
