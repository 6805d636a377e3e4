export interface Abbreviation {
  readonly text: string;
  /** Its letters, without points, plural and number: “NGOs” and “N.G.O.” are NGO, “NAP6” is NAP. */
  readonly core: string;
  readonly index: number;
}

/** Two to six capitals, with points or digits among them; not what is part of an address or of a longer word. */
const capitals =
  /(?<![a-zA-ZÀ-ɏ\d_/.@#=&’'-]|[a-zA-ZÀ-ɏ][‑–])(?:(?:[A-ZÀ-ÖØ-Þ]{1,2}\.){2,5}(?:[A-ZÀ-ÖØ-Þ]{1,2}(?![a-zA-ZÀ-ɏ\d]))?|[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ\d&]{1,7})(?:s(?![a-zA-ZÀ-ɏ\d]))?(?![a-zA-ZÀ-ɏ\d_@=]|[’'][A-ZÀ-ÖØ-Þ]|\.[a-zA-ZÀ-ɏ]{2})/g;

/** A text with more words in capitals is not one that anyone reads. */
const mostCapitals = 2000;

/** The abbreviations of a text, without what is in capitals for other reasons. */
export function findAbbreviations(prose: string): readonly Abbreviation[] {
  const found: Abbreviation[] = [];
  let looked = 0;
  for (const match of prose.matchAll(capitals)) {
    if (++looked > mostCapitals) break;
    const [text] = match;
    const core = coreOf(text);
    if (core.length < 2 || core.length > 6 || isNumeral(core) || isCode(core)) continue;
    if (isShouted(prose, match.index, match.index + text.length)) continue;
    found.push({ text, core, index: match.index });
  }
  return found;
}

function coreOf(text: string): string {
  return text
    .replace(/s$/, '')
    .replaceAll('.', '')
    .replace(/\p{Nd}{1,7}$/u, '');
}

function isNumeral(core: string): boolean {
  return /^(?:M{0,3})(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/.test(core);
}

/** Countries and currencies have a standard that everyone can look up. */
const codes = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ' +
    'ALL AMD ARS AUD BRL CAD CHF CLP CNY COP CRC CZK DKK EUR GBP GEL GHS HUF IDR ILS INR JPY KES KRW LRD MDL MXN NGN NOK NZD PEN PHP PLN PYG RON RSD SEK TND TRY UAH USD UYU XAF XOF ZAR ' +
    'KB MB GB TB KM KG MW GW KWH'
  ).split(' '),
);

function isCode(core: string): boolean {
  return codes.has(core);
}

/** Headings and emphasis: beside another word in capitals that is too long for an abbreviation, or between two others. */
function isShouted(prose: string, start: number, end: number): boolean {
  const before = /(\p{L}{1,30})[\s:,;–—-]{1,3}$/u.exec(prose.slice(Math.max(0, start - 30), start))?.[1];
  const after = /^[\s:,;–—-]{1,3}(\p{L}+)/u.exec(prose.slice(end, end + 30))?.[1];
  const beside = [before, after].filter((word) => word !== undefined && word.length > 1 && isUpper(word));
  return beside.length === 2 || beside.some((word) => word !== undefined && word.length > 4);
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
