import type { ActWords, VerbForms } from '../acts';

/** “migliorare”: migliorare, migliorarne, migliorerà, miglioreranno. */
function forms(verb: string): VerbForms {
  const short = verb.replace(/e$/, '');
  const stem = verb
    .replace(/([cg])are$/, '$1her')
    .replace(/([cg])iare$/, '$1er')
    .replace(/are$/, 'er')
    .replace(/durre$/, 'durr')
    .replace(/e$/, '');
  return {
    bare: [verb, ...['ne', 'si', 'lo', 'la', 'li', 'le'].map((ending) => short + ending)],
    ing: [],
    future: ['à', 'anno', 'emo'].map((ending) => stem + ending),
    present: verb.endsWith('are')
      ? [verb.replace(/re$/, '')]
      : verb.endsWith('ere')
        ? [verb.replace(/re$/, '')]
        : [verb.replace(/ire$/, 'isce'), verb.replace(/ire$/, 'e')],
    participle: ['o', 'a', 'i', 'e'].map(
      (ending) => verb.replace(/are$/, 'at').replace(/ere$/, 'ut').replace(/ire$/, 'it') + ending,
    ),
  };
}

export const itActs: ActWords = {
  forms,
  change:
    'rafforzare migliorare promuovere incoraggiare favorire sostenere supportare facilitare stimolare sensibilizzare consolidare accompagnare ottimizzare modernizzare dinamizzare approfondire valorizzare accrescere aumentare incrementare ampliare estendere elevare ridurre diminuire garantire assicurare contribuire continuare proseguire mirare tendere aiutare mobilitare coinvolgere incentivare privilegiare tutelare proteggere preservare mantenere contrastare combattere prevenire evitare superare armonizzare allineare diffondere generalizzare intensificare accelerare arricchire semplificare snellire trasformare responsabilizzare motivare consentire permettere abilitare orientare raggiungere ottenere acquisire potenziare agevolare perseguire impegnare rispettare uniformare innalzare curare veicolare innovare razionalizzare abbattere',
  study:
    'esplorare considerare valutare esaminare studiare analizzare monitorare individuare identificare determinare riflettere approfondire',
  together: 'coordinare lavorare collaborare cooperare dialogare',
  making:
    'pubblicare lanciare adottare approvare creare elaborare redigere progettare preparare produrre firmare presentare introdurre aprire attivare consegnare completare organizzare tenere convocare istituire costruire realizzare sviluppare definire formare nominare tradurre fornire ratificare modificare predisporre emanare avviare attuare costituire stabilire mettere dare disporre implementare rendere',
  effect:
    'permettere permette permettono permetterà permetteranno consente consentono consentirà consentiranno aiuta aiutano contribuisce contribuiscono contribuirà contribuiranno può possono potrà potranno',
  changeNouns:
    'rafforzamento miglioramento promozione incoraggiamento sostegno supporto facilitazione stimolo sensibilizzazione consolidamento accompagnamento ottimizzazione modernizzazione approfondimento valorizzazione accrescimento aumento incremento ampliamento estensione riduzione diminuzione garanzia prosecuzione mobilitazione coinvolgimento tutela protezione mantenimento contrasto lotta prevenzione armonizzazione allineamento coordinamento integrazione diffusione generalizzazione intensificazione accelerazione arricchimento semplificazione snellimento trasformazione responsabilizzazione potenziamento agevolazione aggiornamento condivisione collaborazione cooperazione',
  studyNouns: 'esplorazione valutazione esame studio analisi monitoraggio individuazione identificazione',
  makingNouns:
    'pubblicazione lancio adozione approvazione creazione elaborazione redazione progettazione preparazione produzione firma presentazione introduzione apertura attivazione organizzazione istituzione costruzione realizzazione sviluppo definizione',
  manner: ['anche', 'inoltre', 'meglio', 'maggiormente', 'ulteriormente', 'far', 'fare'],
  degrees:
    'maggiore maggiori migliore migliori minore minori più meno migliorata migliorato rafforzata rafforzato accresciuta accresciuto',
  infinitive: /[aei]r(?:e|si|l[oaie]|ne)$/,
  alsoNouns: '',
  behindNouns: '',
  makeSo: 'rendere renderà renderanno',
  how: 'più migliore meglio',
  pledges: [
    'sarà',
    'saranno',
    'verrà',
    'verranno',
    'vedrà',
    'vedranno',
    'si impegna a',
    'si impegnano a',
    'ci impegniamo a',
    'vogliamo',
    'vuole',
    'vogliono',
    'intende',
    'intendono',
    'si intende',
    'mira a',
    'mirano a',
    'punta a',
    "ha l'obiettivo di",
    'ha come obiettivo di',
    'ha come obiettivo quello di',
    'ha come obiettivo ultimo quello di',
    'si prefigge di',
    'si propone di',
    'è quella di',
    'è quello di',
    'dovrà',
    'sarà possibile',
  ],
  asides: [
    'per',
    'al fine di',
    'allo scopo di',
    'che',
    'in modo da',
    'in modo tale da',
    'attraverso',
    'mediante',
    'tramite',
    'con',
    'volto a',
    'volta a',
    'volti a',
    'volte a',
    'finalizzato a',
    'finalizzata a',
    'grazie a',
    'cui',
    'dove',
    'quando',
    'se',
    'come',
    'quale',
    'affinché',
  ],
  empty:
    'strumenti strumento meccanismi meccanismo misure misura azioni azione iniziative attività soluzioni spazi canali condizioni modalità strategie dispositivi processi occasioni opportunità interventi capacità cultura fiducia consapevolezza trasparenza partecipazione collaborazione dialogo conoscenza conoscenze condivisione consenso sinergie competenze',
  and: 'e ed o',
  small:
    "un uno una un' il lo la i gli le l' del della dell' dei delle degli di suo sua suoi sue questo questa nuovi nuove alcune alcuni tutte tutti",
  numbers:
    'due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta sessanta cento mille dozzina metà',
  isThingLast: false,
  links: "di del della dell' dei delle degli in a al alla ai tra fra su sul sulla per con da",
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  numbered: 'n legge decreto articolo art dlgs direttiva fase parte capo allegato piano delibera',
  ensure: 'garantire assicurare',
  compounds: [],
  passive: 'sarà saranno essere verrà verranno',
  indefinite: "un una uno un'",
  agent: "da dal dalla dall' dai dalle",
  finite: 'è sono sarà saranno ha hanno crea permette permetterà deve può possono contribuisce',
  itself: 'ciò questo impegno piano progetto iniziativa azione programma strategia',
};
