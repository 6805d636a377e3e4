import type { AsideWords } from '../asides';

export const enAsides: AsideWords = {
  relative: ['which|where|who|whom|whose|of which|of whom'],
  purpose: [
    'so that|so as to|in order (?:to|that)|to (?:help|allow|enable|let)|with the aim of|thereby|thus',
  ],
  verbAhead: ['to|in|for|at|by|on|with|will|shall|must|may|can|is|are|has|have'],
  whenever: ['before|when|whenever|where|wherever|if|once|after|as soon as|until|unless|in case'],
  counting: [
    '(?:only |just |about |almost )?(?:many|most|some|few|a few|several|a number|hardly|barely|only|almost no|no)',
  ],
  lacking: [
    'lacks?|lacking|ha(?:s|ve) no|(?:do|does|did) not|(?:is|are) not|cannot|never|no longer|no|hardly|barely|rarely|seldom|only',
  ],
  told: [
    '\\L{3,18}ed (?:\\L+ ){0,2}\\d{1,9}',
    'surveys?|census|according to|stud(?:y|ies) shows?|shows? that|found that|estimated',
  ],
  comparing: [
    '(?:\\L+ )?(?:more|fewer|less|higher|lower) than (?:in|the|last|a|at|it)|up (?:from|on)|down (?:from|on)',
  ],
  restating: ['which is|that is|i\\.e\\.|or|namely|this is|an increase of|a rise of'],
  extra: [
    'with (?:its|their)|including|together with|along with|accompanied by|as well as|without (?:any )?(?:changes?|amend\\L+|modif\\L+|exceptions?|delay|restrictions?|editing|limits?)',
  ],
  dispensable: [
    'as (?:required|provided|foreseen|recommended|requested|set out|laid down|described|agreed|defined)|in (?:line|accordance|keeping|conformity) with|pursuant to|under|according to|such as|established|created|founded|set up|located|based|known|called|hosted|responsible|chaired|headed|led|funded|for (?:example|instance)|e\\.g\\.|i\\.e\\.|which|who|whose|where|because|since|as|while|although|so that|so as|in order|to|thereby|thus|also known|formerly|based on|following|building on|namely|if|unless|except|only|this|these|that',
  ],
};
