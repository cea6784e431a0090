// Notes as readers could have made them: every anchor state, many scripts, with and without words and tags.
import { describeQuote } from '@/lib/anchoring';
import { fingerprint } from '@/lib/model';
import type { IsoInstant, Note, NoteId, PageKey, Placement, QuoteSelector, Span } from '@/lib/model';
import { cleanTags } from '@/lib/notes';

interface Page {
  readonly locale: string;
  readonly slug: string;
  readonly title: string;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The sentences are made up; the addresses lead nowhere. */
const PAGES: readonly Page[] = [
  {
    locale: 'en',
    slug: 'statement',
    title: 'Joint statement',
    before: 'Ministers met in Brussels. ',
    quote: 'They agreed to explore ways to increase co-operation',
    after: ' ahead of the next meeting.',
  },
  {
    locale: 'cy',
    slug: 'datganiad',
    title: 'Datganiad ar y cyd',
    before: 'Cyfarfu’r gweinidogion. ',
    quote: 'Cytunwyd i gydweithio’n agosach',
    after: ' cyn y cyfarfod nesaf.',
  },
  {
    locale: 'ur',
    slug: 'paigham',
    title: 'وزیراعظم کا پیغام',
    before: 'وزراء کی ملاقات ہوئی۔ ',
    quote: 'انہوں نے مل کر کام کرنے پر اتفاق کیا',
    after: ' اگلے اجلاس سے پہلے۔',
  },
  {
    locale: 'ar',
    slug: 'bayan',
    title: 'بيان مشترك',
    before: 'اجتمع الوزراء. ',
    quote: 'اتفقوا على زيادة التعاون',
    after: ' قبل الاجتماع المقبل.',
  },
  {
    locale: 'zh',
    slug: 'shengming',
    title: '联合声明',
    before: '部长们举行了会议。',
    quote: '他们同意加强合作',
    after: '，并定期会晤。',
  },
  {
    locale: 'ja',
    slug: 'seimei',
    title: '共同声明',
    before: '閣僚が会合を開いた。',
    quote: '協力を強化することで合意した',
    after: '。次回の会合の前に。',
  },
  {
    locale: 'ru',
    slug: 'zayavlenie',
    title: 'Совместное заявление',
    before: 'Министры встретились. ',
    quote: 'Они договорились расширять сотрудничество',
    after: ' до следующей встречи.',
  },
  {
    locale: 'hi',
    slug: 'vaktavya',
    title: 'संयुक्त वक्तव्य',
    before: 'मंत्रियों की बैठक हुई। ',
    quote: 'वे सहयोग बढ़ाने पर सहमत हुए',
    after: ' अगली बैठक से पहले।',
  },
  {
    locale: 'fr',
    slug: 'declaration',
    title: 'Déclaration commune',
    before: 'Les ministres se sont réunis. ',
    quote: '« Ils sont convenus de coopérer »',
    after: ' avant la prochaine réunion.',
  },
  {
    locale: 'en',
    slug: 'emoji',
    title: 'Signs 🇬🇧 and words',
    before: 'A family 👨‍👩‍👧 reads. ',
    quote: 'We will plant 🌳 30,000 trees',
    after: ' by 2030 🎉.',
  },
];

const BODIES = [
  '',
  'Ask Kim by Friday.',
  'Pwy sy’n gyfrifol?',
  'یہ اہم ہے',
  '# Not HTML: <b>1 < 2</b>\n\n- one\n- two',
  '这是承诺吗？',
  '=SUM(A1) “quoted”, 🧭',
] as const;
const TAGS = [[], ['migration'], ['Ask', 'To do'], ['הגירה', '移民', 'żółć'], ['🏷️']] as const;

const CHANGED: readonly ((selector: QuoteSelector) => Placement)[] = [
  ({ position }) => ({ state: 'anchored', span: position }),
  ({ position, exact }) => ({ state: 'edited', span: position, was: exact, now: exact.slice(1) }),
  () => ({ state: 'removed', now: '' }),
  ({ position }) => ({ state: 'ambiguous', places: [position, moved(position, 400)] }),
  () => ({ state: 'orphaned' }),
  () => ({ state: 'waiting' }),
];

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 2, 4, 9);

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const pageId = (slug: string): string => fingerprint(slug);
const instant = (time: number): IsoInstant => new Date(time).toISOString() as IsoInstant;
const noteId = (number: number): NoteId => `5a0e0000-0000-4000-8000-${number.toString(16).padStart(12, '0')}` as NoteId;

/** The one of a row whose turn it is. */
function turn<T>(row: readonly [T, ...T[]] | readonly T[], number: number): T {
  const one = row[number % row.length];
  if (one === undefined) throw new RangeError('an empty row has no turns');
  return one;
}

function sampleNote(number: number): Note {
  const { locale, slug, title, before, quote, after } = turn(PAGES, number);
  const text = before + quote + after;
  const selector = describeQuote(text, { start: before.length, end: before.length + quote.length }, [title]);
  const created = FIRST_DAY + number * DAY_MS;
  const revision = 1 + (number % 3);
  return {
    id: noteId(number),
    page: {
      key: `${pageId(slug)}:${locale}` as PageKey,
      address: `https://www.gov.uk/government/publications/example-${slug}${locale === 'en' ? '' : `.${locale}`}`,
      title,
      textHash: fingerprint(text),
    },
    selector,
    body: turn(BODIES, number),
    tags: cleanTags(turn<readonly string[]>(TAGS, number)),
    created: instant(created),
    changed: instant(created + (revision - 1) * DAY_MS),
    placement: turn(CHANGED, number)(selector),
    revision,
  };
}

/** So many notes, the same each time; every state, script, body and set of tags meets the others in turn. */
export function sampleNotes(count: number): readonly Note[] {
  return Array.from({ length: count }, (_, number) => sampleNote(number));
}
