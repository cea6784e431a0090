import type { ContentItem, Found, GovUk, ItemAnswer } from '@/lib/govuk-api';
import { t, told } from '@/lib/language';
import { chooseDocuments, dayOf } from '@/lib/look-for';
import type { Listed } from '@/lib/look-for';
import type { LookDocument, LookPlan, LookSubject, PageFacts } from '@/lib/model';

import type { Requests } from './requests';

/** All searches together give so many results at most; they are ranked here. */
const MOST_RESULTS = 100;
/** So many HTML attachments of a landing page are read with it: its text is there. */
const MOST_ATTACHED = 2;

/** One text of an item, read as its page would be. */
interface PageRead {
  readonly facts: PageFacts;
  readonly reading: { readonly text: string };
}

/** What is needed to ask www.gov.uk. */
export interface AskNeeds {
  readonly govUk: Pick<GovUk, 'within'>;
  /** Reads the bodies of an item; a sentence where it has none that can be read. */
  readonly read: (
    item: ContentItem,
  ) =>
    | { readonly read: true; readonly pages: readonly PageRead[] }
    | { readonly read: false; readonly because: string };
}

/** A document that was read, with what its page says of itself. */
export type ReadDocument = LookDocument & { readonly facts: PageFacts };

/** Where the asking stands. */
interface Stands {
  readonly searched: number;
  readonly titles: number;
  readonly chosen: number;
  /** Documents that were asked for, whatever came of it. */
  readonly settled: number;
  readonly read: readonly ReadDocument[];
}

export type GovUkEnd =
  | { readonly ended: 'finished' | 'stopped' | 'no connection' }
  | {
      readonly ended: 'unavailable';
      readonly because: 'busy' | 'too slow';
      readonly wait?: { readonly seconds: number; readonly until: number };
    }
  | { readonly ended: 'failed'; readonly say: string };

type NoAnswer = Extract<ItemAnswer, { got: 'no answer' }>;

function endOf({ because, wait }: NoAnswer): GovUkEnd {
  if (because === 'no connection') return { ended: 'no connection' };
  return { ended: 'unavailable', because, ...(wait === undefined ? {} : { wait }) };
}

const notTakenIn = (place: string, because: string): GovUkEnd => ({
  ended: 'failed',
  say: t('The answer of GOV.UK was not taken in. {place}: {because}', {
    place: told(place),
    because: told(because),
  }),
});

/** Each document once; of several searches the first of each, then the second, and so on. */
function inTurn(searches: readonly (readonly Found[])[]): readonly Found[] {
  const longest = Math.max(0, ...searches.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, at) => searches.flatMap((found) => found.slice(at, at + 1)));
  return [...new Map(turns.flat().map((one) => [one.path, one])).values()].slice(0, MOST_RESULTS);
}

/**
 * Asks www.gov.uk by a plan, one thing after the other. It goes on where it stood: what was answered is not asked again.
 */
export function askGovUk(
  subject: LookSubject,
  plan: LookPlan,
  { needs, requests }: { readonly needs: AskNeeds; readonly requests: Requests },
) {
  const govUk = needs.govUk.within(requests.budget);
  const results: (readonly Found[])[] = [];
  const read: ReadDocument[] = [];
  const seen = new Set<string>();
  let queue: Listed[] | undefined;
  let settled = 0;

  const take = (item: ContentItem): void => {
    const pages = needs.read(item);
    if (!pages.read) return;
    for (const { facts, reading } of pages.pages) {
      const { date } = dayOf(facts, subject.published);
      // the day by which GOV.UK searched is that of its last larger change: the document's own days decide
      if (plan.from !== undefined && date !== '' && date < plan.from) continue;
      const { publisher } = facts;
      read.push({
        id: facts.address,
        title: facts.title,
        text: reading.text,
        facts,
        ...(publisher === undefined ? {} : { publisher }),
        ...(date === '' ? {} : { published: date }),
      });
    }
  };
  /** What a page leads to is read before the rest, while documents are left. */
  const first = (paths: readonly string[]): void => {
    const fresh = paths.filter((path) => !seen.has(path));
    queue = [...fresh.map((path) => ({ path })), ...(queue ?? []).filter(({ path }) => !fresh.includes(path))];
  };

  const search = async (signal: AbortSignal): Promise<GovUkEnd | undefined> => {
    const count = Math.floor(MOST_RESULTS / plan.searches.length);
    for (const { words, body } of plan.searches.slice(results.length)) {
      const paging = {
        start: 0,
        count,
        ...(plan.from === undefined ? {} : { from: plan.from }),
        ...(body === undefined ? {} : { body: body.slug }),
        // who looks again asks for what is new
        ...(subject.lookedOn === undefined ? {} : ({ order: 'newest first' } as const)),
      };
      const answer = await govUk.search(words, paging, signal);
      if (answer.got === 'no answer') return endOf(answer);
      if (answer.got === 'refused') {
        requests.note('not taken in');
        return notTakenIn(answer.place, answer.because);
      }
      results.push(answer.found);
    }
    return undefined;
  };
  const readNext = async (path: string, signal: AbortSignal): Promise<GovUkEnd | undefined> => {
    const answer = await govUk.item(path, signal);
    switch (answer.got) {
      case 'item':
        take(answer.item);
        first(attachedTo(answer.item));
        break;
      case 'moved':
        requests.note('moved');
        first([answer.to]);
        break;
      case 'no answer':
        // one that is slow is left out; a server that is busy, or a line that is down, is so for all
        if (answer.because !== 'too slow') return endOf(answer);
        break;
      default:
        requests.note(answer.got === 'refused' ? 'not taken in' : 'not there');
    }
    seen.add(path);
    settled += 1;
    queue = (queue ?? []).filter((one) => one.path !== path);
    return undefined;
  };
  const readAll = async (signal: AbortSignal): Promise<GovUkEnd | undefined> => {
    queue ??= [...chooseDocuments(inTurn(results), subject, plan.documents)];
    for (;;) {
      const next = queue[0];
      if (next === undefined || settled >= plan.documents) return undefined;
      const end = await readNext(next.path, signal);
      if (end !== undefined) return end;
    }
  };

  return {
    stands: (): Stands => ({
      searched: results.length,
      titles: inTurn(results).length,
      chosen: Math.min(plan.documents, settled + (queue?.length ?? 0)),
      settled,
      read,
    }),
    async go(signal: AbortSignal): Promise<GovUkEnd> {
      try {
        return (await search(signal)) ?? (await readAll(signal)) ?? { ended: 'finished' };
      } catch (fault) {
        if (signal.aborted) return { ended: 'stopped' };
        throw fault;
      }
    },
  };
}

/** The HTML attachments of a landing page stand under its own address. */
function attachedTo({ path, leadsTo }: ContentItem): readonly string[] {
  const attached = leadsTo.flatMap((one) => (one.path.startsWith(`${path}/`) ? [one.path] : []));
  return attached.slice(0, MOST_ATTACHED);
}
