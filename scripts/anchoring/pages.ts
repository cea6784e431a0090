import { oneOf } from './chance';
import type { Pick } from './chance';

/** A kind of page: how it is written by chance. */
export interface PageKind {
  readonly name: string;
  readonly write: (pick: Pick) => string;
}

export const PLACES = [
  'Derby',
  'Luton',
  'Leeds',
  'Hull',
  'Stoke-on-Trent',
  'St Albans',
  'Bath',
  'York',
  'Poole',
  'Crewe',
  'Ely',
  'Wells',
];
export const STATES = ['in progress', 'complete', 'not started', 'in progress', 'delayed'];
export const BODIES = [
  'The Home Office',
  'The Department for Transport',
  'HM Treasury',
  'The Cabinet Office',
  'Natural England',
  'Ofsted',
];
const DEEDS = [
  'publish its plan for',
  'consult on',
  'fund',
  'review',
  'report on',
  'bring forward legislation on',
  'agree to explore',
];
export const THINGS = [
  'bus services',
  'hospital food',
  'rural broadband',
  'flood defences',
  'school places',
  'border security',
  'clean air',
  'apprenticeships',
];
const DAYS = [
  'by spring 2027',
  'by 31 March 2026',
  'in the next year',
  'before the next spending review',
  'by the end of 2028',
];

export const some = (most: number, make: (at: number) => string): string[] =>
  Array.from({ length: most }, (_, at) => make(at));
export const sentenceOf = (pick: Pick): string =>
  `${oneOf(BODIES, pick, '')} will ${oneOf(DEEDS, pick, '')} ${oneOf(THINGS, pick, '')} ${oneOf(DAYS, pick, '')}.`;
export const paragraphOf = (pick: Pick): string => some(1 + pick(5), () => sentenceOf(pick)).join(' ');

const ASIDES = [
  'Ministers said: “We won’t wait – the work’s begun … and it will go on”.',
  'The “levelling-up” fund – worth £4.8 billion – isn’t new; it’s a re-announcement.',
  'Café owners in Caernarfon, Ynys Môn and São Paulo were asked: ‘Does it help?’',
  'See “Annex B – tables…” (pages 4–9), the Minister’s letter, and the naïve summary.',
  'It cost £1 500 in 2019–20 and £2 750 in 2020–21 … the rise isn’t explained.',
];

const CHINESE = [
  '部长们在布鲁塞尔举行了会议。',
  '他们同意探索加强合作的途径。',
  '下次会议将在巴黎举行。',
  '政府将在明年公布其计划。',
  '委员会对此表示欢迎。',
  '双方将每半年审查一次进展。',
];
const URDU = [
  'وزراء کی ملاقات برسلز میں ہوئی۔',
  'انہوں نے تعاون بڑھانے پر اتفاق کیا۔',
  'اگلا اجلاس پیرس میں ہوگا۔',
  'حکومت اگلے سال اپنا منصوبہ شائع کرے گی۔',
  'سب نے اس کام کا خیر مقدم کیا۔',
];

/** Pages that are hard in ways of their own: what stands there stands there again, or nearly. */
export const PAGES: readonly PageKind[] = [
  {
    name: 'places and their states',
    write: (pick) =>
      some(20 + pick(40), (at) => `${PLACES[at % PLACES.length]}: ${oneOf(STATES, pick, '')}`).join('\n\n'),
  },
  {
    name: 'regions, yes and no',
    write: (pick) =>
      some(15 + pick(30), (at) =>
        [`- Region ${at % 7}: yes`, `- Region ${at % 5}: no`, `- The fund will pay £${at}m in 20${20 + (at % 9)}`].join(
          '\n',
        ),
      ).join('\n'),
  },
  {
    name: 'a numbered list of like actions',
    write: (pick) => ['Actions', ...some(12 + pick(30), (at) => `${at + 1}. ${sentenceOf(pick)}`)].join('\n\n'),
  },
  {
    name: 'a table',
    write: (pick) =>
      [
        'Body',
        'Action',
        'State',
        'Due',
        ...some(8 + pick(20), (at) =>
          [
            oneOf(BODIES, pick, ''),
            `${oneOf(DEEDS, pick, '')} ${oneOf(THINGS, pick, '')}`,
            oneOf(STATES, pick, ''),
            `${1 + (at % 28)} March 202${pick(9)}`,
          ].join('\n\n'),
        ),
      ].join('\n\n'),
  },
  {
    name: 'sections that repeat themselves',
    write: (pick) => {
      const same = some(2 + pick(2), () => paragraphOf(pick));
      return some(4 + pick(4), (at) =>
        [`Objective ${at + 1}: ${oneOf(THINGS, pick, '')}`, ...same, `Lead: ${oneOf(BODIES, pick, '')}`].join('\n\n'),
      ).join('\n\n');
    },
  },
  {
    name: 'lines that are all the same',
    write: (pick) => {
      const words = oneOf(
        ['Not applicable', 'Yes', 'No change since the last report.', 'To be confirmed'],
        pick,
        'Yes',
      );
      return [
        'Answers',
        ...some(12 + pick(25), (at) => (pick(6) === 0 ? `Question ${at}` : words)),
        'End of answers',
      ].join('\n\n');
    },
  },
  {
    name: 'prose of like sentences',
    write: (pick) => some(6 + pick(14), () => paragraphOf(pick)).join('\n\n'),
  },
  {
    name: 'prose with all kinds of signs',
    write: (pick) =>
      some(5 + pick(8), () =>
        some(1 + pick(3), () => (pick(2) === 0 ? oneOf(ASIDES, pick, '') : sentenceOf(pick))).join(' '),
      ).join('\n\n'),
  },
  { name: 'a short notice', write: (pick) => some(1 + pick(3), () => sentenceOf(pick)).join(' ') },
  {
    name: 'Chinese',
    write: (pick) => some(4 + pick(6), () => some(2 + pick(3), () => oneOf(CHINESE, pick, '')).join('')).join('\n\n'),
  },
  {
    name: 'questions and answers',
    write: (pick) =>
      some(8 + pick(12), () =>
        [
          `Will ${oneOf(BODIES, pick, '')} ${oneOf(DEEDS, pick, '')} ${oneOf(THINGS, pick, '')}?`,
          oneOf(['Yes.', 'No.', sentenceOf(pick)], pick, ''),
        ].join('\n\n'),
      ).join('\n\n'),
  },
  {
    name: 'Urdu',
    write: (pick) => some(4 + pick(6), () => some(2 + pick(3), () => oneOf(URDU, pick, '')).join(' ')).join('\n\n'),
  },
  {
    name: 'a record of changes by month',
    write: (pick) =>
      some(
        10 + pick(20),
        (at) =>
          `${1 + (at % 12)}/20${20 + (at % 6)}: ${oneOf(THINGS, pick, '')} rose by ${pick(90)}.${pick(9)}% to ${100 + pick(900)}`,
      ).join('\n'),
  },
];
