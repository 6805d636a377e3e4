import type { ReviewWords } from '../review';

export const enReviewWords: ReviewWords = {
  running: [
    '(?:is|are|has been|have been) (?:already |currently |still )?continuing(?: to| with| its| their| our| the)',
    'continu(?:e|es|ing) (?:to(?! the | all | a | \\L+s )|with|its|their|our|the (?:work|efforts?|implementation|development|publication|process|programme|project))',
    '(?:is|are) already \\L+ing',
    'already (?:publish|provid|offer|hold|run|work|striv|support|train|us|build|do)(?:e?s)',
    'keep(?:s|ing)? (?:on )?(?!in |up |track|records?|pace)\\L+ing',
    '(?:carry|carries|carrying|go|goes|going) on (?:with|\\L+ing)',
    '(?:maintain|maintains|maintaining|sustain|sustaining) (?:the|its|their|our) (?:existing|current|present) ',
  ],
  aside: ['that|which|who|whose|where|so that|while|because|if|as|when|since|although'],
  events: [
    'workshops?|meetings?|trainings?|seminars?|webinars?|conferences?|round[ -]?tables?|events?|campaigns?|consultations?|discussions?|hackathons?|visits?|study tours?|dialogues?|sessions?|briefings?|focus groups?|town halls?|hearings?|lectures?|talks?|courses?|exchanges?|open days?|interviews?',
  ],
  remains: [
    'materials?|records?|recordings?|notes?|slides?|summar(?:y|ies)|transcripts?|responses?|results?|findings|decisions?|certificates?|lists?|invitations?|schedules?|timetables?|programmes?|software|systems?|standards?|rules?|network|officers?|staff|posts?|answers?|feedback|evaluations?|participants?|trained|people|teachers?|officials?|members?|judges?',
  ],
  filling:
    'a an the some all of and for with held organised organized published produced completed developed prepared delivered done made created launched conducted implemented carried out regular relevant various several new final draft',
  impersonal: [
    '(?:will|shall|must|(?:is|are) to|should) (?:also |then |soon |\\L+ly )?be (?:also |then |\\L+ly )?(?:\\L+ed|set up|set|put|drawn up|made|held|given|taken|written|built|sent|found|run|begun|laid|kept|brought|chosen|done|shown)',
    '(?:will|shall) become',
    '(?:is|are) (?:established|created|set up|launched|introduced|published|adopted|developed|organi[sz]ed|put in place)',
    'there (?:will|shall) be|it is (?:planned|intended|envisaged|foreseen|expected|proposed)',
  ],
  agent: [
    'by(?! (?:the end|\\d|January|February|March|April|May|June|July|August|September|October|November|December|\\L+ing|mid|early|late|then|law|email|post|default|means|way|phone|theme|year|month|quarter|spring|summer|autumn|winter))',
  ],
  groups: [
    'civil society(?: organi[sz]ations?| groups?| actors?| bodies)?|csos?|ngos?|non-?governmental organi[sz]ations?|associations?|communit(?:y|ies)(?: groups?| organi[sz]ations?)?',
    'government(?: departments?| agencies| bodies| institutions| ministries)?|governments|departments|ministries|agencies|public (?:bodies|authorities|institutions|administrations?|agencies|sector(?: bodies)?)|state (?:bodies|institutions)|institutions|authorities|municipalities|councils|local (?:authorities|governments?|councils?)|regions|courts|schools|universities',
    'stakeholders?|actors?|partners?|parties|organi[sz]ations?|bodies|entities|experts?|citizens?|the public|general public|public|people|everyone|everybody|users?|businesses|companies|private sector|academia|academics|media|journalists|donors?|international organi[sz]ations?|development partners?|others?',
  ],
  around: [
    'the|all|any|other|relevant|key|appropriate|various|several|many|some|different|interested|concerned|competent|responsible|line|central|local|national|international|regional|and|or|of|in|to be (?:named|confirmed|agreed|decided)|involved|affected|etc|wider|selected|participating',
  ],
  consults: [
    'consult\\L*|comments?|views|opinions?|feedback|suggestions?|input|surveys?|focus groups?|hearings?|questionnaires?',
  ],
  beyond: [
    'decid\\L+|decisions?|vot(?:e|es|ed|ing)|co-?\\L*(?:creat|design|draft|chair|manag|author|produc)\\L+|jointly|agree\\L*|approv\\L+|monitor\\L*|over(?:see|sight|sees)|audit\\L*|appeal\\L*|complain\\L*|panels?|boards?|jury|committees?|councils?|assembl(?:y|ies)|forums?|members?|seats?|petitions?',
    '(?:answer|respon|repl)\\L+|(?:says?|explains?|publish\\L*|shows?|tells?|states?) (?:what|why|how|which)|what (?:became|was done|has changed|changed)',
  ],
  moves: [
    '(?:falls?|drops?|rises?|grows?|goes (?:up|down)|increases?|decreases?|(?:reduc|increas|lower|rais|shorten|cut|doubl|tripl)(?:e|es|ed|ing|s|t)?|(?:reduction|increase|rise|fall|drop|decrease|growth|cut)) (?:[^\\s.;:,]+ ){0,8}?to (?:at least |at most |no more than |fewer than |less than |more than |under |over |about |up to )?(?<figure>\\d{1,3}(?:[.,]\\d{3})*|\\d+)(?= (?!January|February|March|April|May|June|July|August|September|October|November|December)\\L)',
  ],
  deadline: [
    '(?:by|until|before|no later than|not later than|at the latest by|through to|up to|due (?:in|by|on)|by the end of|at the end of|end of)',
  ],
};
