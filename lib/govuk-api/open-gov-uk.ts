import { contentAddress, parentOf, pathOf, pathOfLocation, searchAddress } from './addresses';
import type { Paging } from './addresses';
import { askPolitely } from './ask-politely';
import type { Asked, Budget, Wait, Politeness, Unanswered } from './ask-politely';
import { foundAt, itemOf, onceEach } from './content-item';
import type { ContentItem, Found } from './content-item';
import { ContentShape, GoneShape, RedirectShape, SearchShape } from './content-shape';
import { readJson, readShape } from './read-json';
import type { Refusal } from './read-json';
import { AnswerTooSlow } from './time-limit';

type Answered = Extract<Asked, { answered: true }>;
/** Why there is no answer now; another time there may be one. */
type NotNow = { readonly got: 'no answer'; readonly because: Unanswered; readonly wait?: Wait };
type Refused = { readonly got: 'refused' } & Refusal;

export type ItemAnswer =
  | { readonly got: 'item'; readonly item: ContentItem }
  /** It stands under another path now, or the path was of a part of the item there. */
  | { readonly got: 'moved'; readonly to: string }
  | { readonly got: 'gone' }
  | { readonly got: 'not there' }
  | Refused
  | NotNow;

export type SearchAnswer =
  | { readonly got: 'results'; readonly total: number; readonly found: readonly Found[] }
  | Refused
  | NotNow;

/** The Content API and the Search API of www.gov.uk, and nothing else. */
export interface GovUk {
  /** @throws NotGovUk where `path` is no path of a page there */
  readonly item: (path: string, signal?: AbortSignal) => Promise<ItemAnswer>;
  readonly search: (words: string, paging: Paging, signal?: AbortSignal) => Promise<SearchAnswer>;
  /** The same, in the same line and at the same rate, with no more requests than the budget allows. */
  readonly within: (budget: Budget) => Pick<GovUk, 'item' | 'search'>;
}

const GONE = 410;
const NOT_THERE: readonly number[] = [404, 403, 401];
const MOVED_FROM = 300;
const MOVED_TO = 399;
const NOT_TRIED_AGAIN = 400;

const isMoved = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= MOVED_FROM && status <= MOVED_TO);

/** A browser does not say where a redirect leads that it does not follow: a part's address leads to its item. */
function movedTo(response: Response, path: string): ItemAnswer {
  const location = response.headers.get('location');
  const to = location === null ? parentOf(path) : pathOfLocation(location);
  if (to === undefined || to === path)
    return { got: 'refused', place: 'the answer', because: 'It leads to a place that is no page of www.gov.uk.' };
  return { got: 'moved', to };
}

async function readItem({ response, limit }: Answered, path: string): Promise<ItemAnswer> {
  const { status } = response;
  if (isMoved(response)) return movedTo(response, path);
  if (status === GONE) return { got: 'gone' };
  if (NOT_THERE.includes(status)) return { got: 'not there' };
  if (status >= NOT_TRIED_AGAIN) return { got: 'refused', place: 'the answer', because: `GOV.UK answered ${status}.` };
  const read = await readJson(response, limit);
  if (!read.read) return { got: 'refused', ...read.refusal };
  if (readShape(GoneShape, read.json).read) return { got: 'gone' };
  const redirect = readShape(RedirectShape, read.json);
  if (redirect.read) {
    const to = pathOf(redirect.value.redirects[0]?.destination ?? '');
    if (to !== undefined && to !== path) return { got: 'moved', to };
    const because = to === path ? 'It leads back to itself.' : 'It is no path of a page on www.gov.uk.';
    return { got: 'refused', place: 'redirects.0.destination', because };
  }
  const content = readShape(ContentShape, read.json);
  return content.read ? { got: 'item', item: itemOf(content.value) } : { got: 'refused', ...content.refusal };
}

async function readResults({ response, limit }: Answered): Promise<SearchAnswer> {
  if (!response.ok) return { got: 'refused', place: 'the answer', because: `GOV.UK answered ${response.status}.` };
  const read = await readJson(response, limit);
  if (!read.read) return { got: 'refused', ...read.refusal };
  const results = readShape(SearchShape, read.json);
  if (!results.read) return { got: 'refused', ...results.refusal };
  const found = results.value.results.flatMap(({ link, title, ...said }): Found[] => {
    const path = link.startsWith('/') ? pathOf(link) : undefined; // some results are pages of other hosts
    if (path === undefined) return [];
    return [
      foundAt(path, {
        title,
        description: said.description,
        kind: said.content_store_document_type,
        moment: said.public_timestamp,
      }),
    ];
  });
  return { got: 'results', total: results.value.total, found: onceEach(found) };
}

const notNow = (because: Unanswered, wait?: Wait): NotNow => ({
  got: 'no answer',
  because,
  ...(wait === undefined ? {} : { wait }),
});

/** Reads an answer within its time. */
async function readInTime<Read>(asked: Asked, read: (answered: Answered) => Promise<Read>): Promise<Read | NotNow> {
  if (!asked.answered) return notNow(asked.because, asked.wait);
  try {
    return await read(asked);
  } catch (fault) {
    if (fault instanceof AnswerTooSlow) return notNow('too slow');
    throw fault;
  } finally {
    asked.limit.over();
  }
}

/** Opens the way to www.gov.uk. Everything that reaches outside is handed in: `fetch`, the clock, the rate. */
export function openGovUk(politeness: Politeness): GovUk {
  const ask = askPolitely(politeness);
  const asking = (budget?: Budget): Pick<GovUk, 'item' | 'search'> => ({
    async item(path, signal) {
      const asked = await ask(contentAddress(path), signal, budget);
      return readInTime(asked, (answered) => readItem(answered, path));
    },
    async search(words, paging, signal) {
      const asked = await ask(searchAddress(words, paging), signal, budget);
      return readInTime(asked, readResults);
    },
  });
  return { ...asking(), within: asking };
}
