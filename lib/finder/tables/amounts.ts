import type { Pattern } from './name-pattern';

const sticky = (source: string): RegExp => new RegExp(source, 'y');

const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const SCALE = '(?:hundred|thousand|million|billion|trillion|[bm]n|tn|[mkb]|B[Nn]|[MKB])\\b';
const WORDS = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen', 'twenty',
  'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred',
]; // prettier-ignore
const CURRENCY =
  '(?:euros?|dollars?|US dollars?|pounds(?: sterling)?|sterling|pence|yen|yuan|rupees|[Ff]rancs|kroner|hryvnias?)';
const PER_CENT = '(?:%|per ?cent\\b|percent\\b|percentage points?\\b)';
const UNITS =
  '(?:GW|MW|MT|mt|kW|TWh|GWh|MWh|kWh|GWp|bcm|km[2s]?|kilometres|miles|mph|tonnes|tons|gigaton(?:ne)?s|megaton(?:ne)?s|Mt(?:CO2e?)?|kt|MtCO2e?|GtCO2e?|hectares|acres|metres|(?:square|cubic) (?:metres|miles|feet|kilometres)|nautical miles|m2|sq ?m|[\\u00b5\\u03bc]g/L|mg|kg|(?:milli|kilo|micro)?gram(?:me)?s|(?:milli|centi)(?:litres|metres)|[mk]l|ml|mm|cm|ha|m3|MVA|kV|[kKMGTP]J|[kM]?Hz|ppm|tCO2e?|yards|feet|knots|litres|barrels|°C|degrees|Mbps|Gbps|Mb/s|Gb/s|megawatts?|gigawatts?|terawatt[- ]hours|megabits|gigabits?|petabytes|terabytes|exaflops?|petaflops?|°F|C|GHz|MHz|MB|GB|TB)';

/** Nouns that are counted without a target or a result: time, places in a text, ranks. */
const UNCOUNTED =
  "(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|pages?|times|points|o'clock|years?-|paragraphs|sections|articles|chapters|recommendations|volumes|others|ones|is|was|has|as|this|its|us|his|hours'|principles|questions|parts|steps|respondents|interviewees|words|characters|cents)";
const PLURAL = `(?!${UNCOUNTED}\\b)(?:[a-z]+(?:-[a-z]+)*(?<!s)s|people|children|men|women|staff|police|personnel|troops|young people|signatories|media)`;
/** Words that may stand between a number and its noun: not the small words that begin another phrase. */
const ADJECTIVE =
  '(?!(?:of|to|and|or|in|on|at|by|for|from|with|per|than|more|other|further|years?|months?|weeks?|days?|hours?|is|are|was|were|will|have|has|had|who|that|which|as|under|over|after|before|the|a|an|year-old|out|can|could|would|should|may|must|not|million|billion)\\b)[a-z]+(?:-[a-z]+)*';

/** A size from which a rule holds, or a sample that was asked: neither is a target nor a result. */
const THRESHOLD =
  '\\b(?:[Ff]irms|[Bb]usinesses|[Cc]ompanies|[Ee]mployers|[Oo]rganisations|[Cc]ouncils|[Aa]uthorities|[Ss]chools|[Hh]ouseholds|[Cc]harities|[Tt]owns|[Aa]reas|[Ss]ites|[Tt]hose) (?:with|employing|of) (?:(?:more|fewer|less) than|over|under|up to|at least) $|\\b(?:survey|sample|poll|panel) of (?:over |more than |around |about |some )?$';

/** "treatment and isolation" beds, "Ebola treatment" centres. */
const MODIFIERS = `(?:(?: [A-Z][a-z]+)? ${ADJECTIVE}(?<!s) and ${ADJECTIVE}|(?: [A-Z][a-z]+)?(?: ${ADJECTIVE}){1,2}|)`;

/** Before a number that names a part of a text, an age or a known set rather than counts. */
const NOT_COUNTED =
  /(?:[£$€#/.,-]$|\b(?:[Pp]aragraphs?|[Ss]ections?|[Cc]hapter|[Aa]rticles?|[Aa]nnex|[Pp]art|[Tt]able|[Ff]igure|[Rr]egulations?|[Rr]ule|[Ss]chedule|[Rr]ecommendations?|[Aa]ction|[Ss]tep|[Pp]ages?|No|aged|age|between|[Aa]nnexes|[Cc]lause|[Vv]ersion|[Tt]ier|[Ll]evel|[Gg]rade|[Tt]he|[Oo]ther|[Tt]hese|[Oo]ur|\d|and \d+ to|[Tt]hose|[Tt]op|[Ll]ist of|[Ss]ets? out|[Ll]ast|[Pp]ast|[Nn]ext) ?$|\b(?:\d+|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Nn]ine) (?:in|by|out of) (?:every )?$|\b(?:IAS|IFRS|ISO|BS|EN|PAS|IFRIC|Covid|COVID|G) ?-?$)/;

/** Amounts with a currency. */
export const MONEY: readonly Pattern[] = [
  {
    name: 'sign and amount', type: 'money', first: 'currency',
    pattern: sticky(`[$£€¥] ?${NUMBER}(?: ?${SCALE})?(?: ?- ?[$£€¥]? ?${NUMBER}(?: ?${SCALE})?)?(?: ?(?:trillion|billion|million))?(?!\\w)(?: (?:US )?(?:dollars|euros)\\b)?`),
    example: 'invest £2.5 billion in rail', counterExample: 'millions of pounds',
  },
  {
    name: 'range with one scale', because: 'a range whose ends share their scale', type: 'money', first: 'currency',
    pattern: sticky(`[$£€¥] ?${NUMBER}(?: to |-)[$£€¥] ?${NUMBER} ?${SCALE}(?!\\w)`),
    notAfter: /\bby $/,
    example: 'savings of £1.7 to £1.8 billion', counterExample: 'from £1.7 million in May to £1.8 million',
  },
  {
    name: 'letters, sign and amount', because: 'currencies that share a sign are told by letters', type: 'money', first: ['US', 'A', 'AU', 'AUD', 'C', 'CA', 'CAD', 'NZ', 'HK', 'S', 'U', 'USD', 'R'],
    pattern: sticky(`(?:US|AU?D?|CA?D?|NZ|HK|S|U\\.S\\. ?|USD ?|R)[$£€] ?${NUMBER}(?: ?${SCALE})?(?!\\w)`),
    example: 'a loan of US$50 billion', counterExample: 'the US spent more',
  },
  {
    name: 'code and amount', because: 'currencies by their codes', type: 'money', first: ['EUR', 'GBP', 'USD', 'AUD', 'CAD', 'JPY', 'CHF'],
    pattern: sticky(`(?:EUR|GBP|USD|AUD|CAD|JPY|CHF) ?${NUMBER}(?: ?${SCALE})?(?!\\w)`),
    example: 'EUR 40 million', counterExample: 'the EUR rate',
  },
  {
    name: 'amount and currency', type: 'money', first: 'digit',
    pattern: sticky(`${NUMBER}(?: ?${SCALE})? ${CURRENCY}\\b`),
    example: 'brought in 50 billion euros', counterExample: '50 billion reasons',
  },
  {
    name: 'amount in words', because: 'amounts may be spelt out', type: 'money', first: WORDS,
    pattern: sticky(`[A-Za-z]+(?:-[a-z]+)? (?:hundred|thousand|million|billion|trillion) ${CURRENCY}\\b`),
    example: 'a sum of one million francs', counterExample: 'one million reasons',
  },
  {
    name: 'part of a million', because: 'amounts may be spelt out', type: 'money', first: ['a', 'half', 'quarter'],
    pattern: sticky(`(?:[Hh]alf |[Qq]uarter of |[Aa] quarter of )?[Aa] (?:million|billion|trillion) ${CURRENCY}\\b`),
    example: 'half a billion pounds of it', counterExample: 'half a billion reasons',
  },
  {
    name: 'pence', because: 'the smaller unit of the currency', type: 'money', first: 'digit',
    pattern: sticky('\\d{1,3}p(?!\\w)'),
    example: 'a 5p charge', counterExample: 'at 5pm',
  },
]; // prettier-ignore

/** Percentages, and figures with a unit or a noun, that state a target, a result or a headline figure. */
export const QUANTITIES: readonly Pattern[] = [
  {
    name: 'percentage', type: 'quantity', first: 'digit',
    pattern: sticky(`(?!(?:19|20)\\d\\d )${NUMBER}(?:(?: ?- ?| to )${NUMBER})? ?${PER_CENT}`),
    example: 'cut by 15%', counterExample: '15 people',
  },
  {
    name: 'percentage in words', type: 'quantity', first: WORDS,
    pattern: sticky(`[A-Za-z]+(?:-[a-z]+)? ${PER_CENT}`),
    example: 'fallen by nine per cent', counterExample: 'nine people',
  },
  {
    name: 'number with a unit', type: 'quantity', first: 'digit',
    pattern: sticky(`${NUMBER}(?: ?- ?${NUMBER})?(?: ?(?:million|billion|thousand))? ?${UNITS}(?![\\w]| (?:apart|away|distance)\\b)`),
    example: 'reach 68GW of wind power', counterExample: '68 guests',
  },
  {
    name: 'millions in words', type: 'quantity', first: WORDS,
    pattern: sticky(`[A-Za-z]+(?:-[a-z]+)? (?:million|billion)(?: or (?:so|more))?(?: ${ADJECTIVE}){0,2} ${PLURAL}\\b`),
    example: 'help two million people', counterExample: 'help two people',
  },
  {
    name: 'large number by itself', type: 'quantity', first: 'digit',
    pattern: sticky('(?:\\d{2,3}(?:,\\d{3})+|\\d(?:,\\d{3}){2,}|\\d+(?:\\.\\d+)? (?:million|billion))(?![\\w]|,\\d|\\.\\d|-\\w)'),
    notAfter: new RegExp(`[£$€+-]$|\\d $|\\b(?:per|1 in|one in) $|${THRESHOLD}`),
    example: 'rose to 31.1 million in May', counterExample: 'rose to £31.1 million',
  },
  {
    name: 'a million', because: 'a number that is a noun', type: 'quantity', first: ['a', 'half'],
    pattern: sticky(`(?:[Hh]alf |[Aa] quarter of )?[Aa] (?:million|billion)(?! (?:pounds|dollars|euros))(?: ${ADJECTIVE}){0,2} ${PLURAL}\\b(?!-|' )`),
    example: 'saved a million lives', counterExample: 'a million to one',
  },
  {
    name: 'thousands compared', type: 'quantity', first: 'digit',
    pattern: sticky('\\d,\\d{3}(?![\\w]|,\\d|\\.\\d|-\\w| ?(?:pages?|years?|miles?|words)\\b)'),
    after: /\b(?:from|to|at|reached|exceed(?:s|ed|ing)?|surpassed|total of|just over|nearly|almost) $/,
    example: 'down from 8,921 last week', counterExample: 'some 8,921 of them',
  },
  {
    name: 'number in a time', type: 'quantity', first: 'digit',
    pattern: sticky('\\d+(?:,\\d{3})*(?: (?:per|each) (?:day|week|month|year))(?!\\w)'),
    example: 'up from 3,000 per day', counterExample: 'up from £3,000 per day',
    notAfter: /[£$€/.,-]$/,
  },
  {
    name: 'counted thousands', type: 'quantity', first: 'digit',
    pattern: sticky(`(?:\\d+(?:,\\d{3})+|(?!(?:19|20)\\d\\d )\\d{4,}|\\d+(?:\\.\\d+)? ?(?:million|billion|thousand)|\\d+(?:\\.\\d+)?[mk])(?:\\+)?(?: more)?${MODIFIERS} (?:${PLURAL}|[A-Z][a-z]{2,12}(?:ans|ons))(?: and ${PLURAL})?\\b(?!-|' )`),
    notAfter: new RegExp(`[£$€#/.-]$|\\b(?:No|[Pp]ages?|1 in|one in) $|${THRESHOLD}`),
    example: 'create 40,000 new jobs', counterExample: 'create 40 new jobs',
  },
  {
    name: 'few things that were built or agreed', type: 'quantity', first: 'digit',
    pattern: sticky(`[2-9](?: more)?(?: [A-Z][a-z]+)?(?: ${ADJECTIVE}){0,3} ${PLURAL}\\b(?!-|' )`),
    after: /\b(?:[Bb]uil(?:d|ds|t|ding)|open(?:s|ed|ing)?|[Cc]reat(?:e|es|ed|ing)|agree(?:d|ing)?|[Dd]eliver(?:ed|ing)?|[Ee]stablish(?:ed|ing)?|[Ll]aunch(?:ed|ing)?|[Rr]ecruit(?:ed|ing)?|[Ff]und(?:ed|ing)?|staffing|[Tt]rain(?:ed|ing)?|[Aa]ppoint(?:ed|ing)?|[Mm]ov(?:e|ed|ing)|[Ww]on) $/,
    example: 'building 6 treatment centres', counterExample: 'there are 6 treatment centres',
  },
  {
    name: 'counted things', type: 'quantity', first: 'digit',
    pattern: sticky(`\\d{2,3}\\+?(?: more)?(?: ${ADJECTIVE}){0,2} ${PLURAL}\\b(?!-|' )`),
    notAfter: new RegExp(`${NOT_COUNTED.source}|${THRESHOLD}`),
    example: 'sign up 40 new partners', counterExample: 'within 12 months',
  },
]; // prettier-ignore
