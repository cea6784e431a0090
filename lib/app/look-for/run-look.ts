import { dayOf } from '@/lib/look-for';
import { PAGE_BOUNDS } from '@/lib/model';
import type {
  IsoDate,
  LookAnswer,
  LookDocument,
  LookPlace,
  LookPlan,
  LookProgress,
  LookState,
  LookSubject,
  PageKey,
  RankedPassage,
} from '@/lib/model';

import { askGovUk } from './ask-gov-uk';
import type { AskNeeds, GovUkEnd } from './ask-gov-uk';
import { requestsWithin } from './requests';

/** More answers are read by nobody. */
const MOST_ANSWERS = 5;

/** What a search needs of the world. */
export interface RunLookNeeds extends AskNeeds {
  /** The kept pages that may say something of it. */
  readonly pagesAbout: (subject: LookSubject) => Promise<readonly PageKey[]>;
  readonly rank: (asked: {
    readonly question: LookSubject;
    readonly documents: readonly LookDocument[];
    readonly pages: readonly PageKey[];
    readonly most: number;
  }) => Promise<readonly RankedPassage[]>;
  /** Does the work while no other page of ours asks www.gov.uk for another search. */
  readonly alone: (work: () => Promise<GovUkEnd>, signal: AbortSignal) => Promise<GovUkEnd>;
}

export interface LookAsked {
  readonly subject: LookSubject;
  readonly plan: LookPlan;
  readonly place: LookPlace;
  readonly on: IsoDate;
  /** How many documents are on this computer. */
  readonly here: number;
}

/** One search: it can be stopped at any time, and goes on where it stood. */
export interface LookRun {
  /** Settles when it is over, stopped, or cannot go on now. */
  readonly go: () => Promise<void>;
  readonly stop: () => void;
  /** Whether it can go on: requests may be left that may be made. */
  readonly goesOn: () => boolean;
}

/** The texts that are ranked together, as many as can be; of the rest the titles. */
function fitting(documents: readonly LookDocument[]) {
  let length = 0;
  const [taken, tooLong]: [LookDocument[], string[]] = [[], []];
  for (const document of documents) {
    if (length + document.text.length > PAGE_BOUNDS.characters) tooLong.push(document.title);
    else {
      length += document.text.length;
      taken.push(document);
    }
  }
  return { taken, tooLong };
}

/** Looks on this computer, then at www.gov.uk where the reader said so, and tells how far it has come. */
export function lookRun(asked: LookAsked, needs: RunLookNeeds, tell: (state: LookState) => void): LookRun {
  const { subject, plan, place, on, here } = asked;
  let answers: readonly LookAnswer[] = [];
  let pages: readonly PageKey[] | undefined;
  let foundHere = 0;
  let tooLong: readonly string[] = [];
  let giving = new AbortController();
  const requests = requestsWithin(plan, () => tell({ is: 'asking', progress: progress(), answers }));
  const reading = askGovUk(subject, plan, { needs, requests });
  const progress = (): LookProgress => {
    const { searched, titles, chosen, settled, read } = reading.stands();
    return {
      place, plan, on, here, foundHere, searched, titles, chosen, settled, tooLong,
      requests: requests.all(), read: read.length,
    }; // prettier-ignore
  };

  const answerOf = ({ document, facts: kept, quote, selector, why }: RankedPassage): readonly LookAnswer[] => {
    const facts = kept ?? reading.stands().read.find(({ id }) => id === document)?.facts;
    if (facts === undefined) return [];
    const { start } = selector.position;
    const stands = kept === undefined ? 'at GOV.UK' : 'here';
    const date = dayOf(facts, subject.published);
    return [{ id: `${facts.address} ${start}`, facts, ...date, stands, quote, selector, why }];
  };
  const rank = async (): Promise<void> => {
    const { taken, tooLong: left } = fitting(reading.stands().read);
    const ranked = await needs.rank({ question: subject, documents: taken, pages: pages ?? [], most: MOST_ANSWERS });
    tooLong = left;
    answers = ranked.flatMap(answerOf);
  };
  const tellEnd = (end: GovUkEnd): void => {
    const stands = { progress: progress(), answers };
    if (end.ended === 'unavailable') {
      const { because, wait } = end;
      const until = wait === undefined ? {} : { until: wait.until, pause: wait.seconds };
      return tell({ ...stands, is: 'unavailable', because, ...until });
    }
    if (end.ended === 'no connection') return tell({ ...stands, is: 'no connection' });
    if (end.ended === 'failed') return tell({ ...stands, is: 'failed', say: end.say });
    tell({ ...stands, is: answers.length > 0 ? 'answers' : 'none', ended: end.ended });
  };

  const lookHere = async (): Promise<void> => {
    if (pages !== undefined) return;
    pages = await needs.pagesAbout(subject);
    await rank();
    foundHere = answers.length;
  };
  return {
    goesOn: requests.hasRetry,
    stop: () => giving.abort(),
    async go() {
      giving = new AbortController();
      const { signal } = giving;
      tell({ is: 'asking', progress: progress(), answers });
      await lookHere();
      if (place === 'here') return tellEnd({ ended: signal.aborted ? 'stopped' : 'finished' });
      tell({ is: 'asking', progress: progress(), answers });
      const end = await needs.alone(() => reading.go(signal), signal);
      await rank();
      // titles of which none may be read answer nothing: such a search is not finished
      const isUnread = end.ended === 'finished' && plan.documents === 0 && reading.stands().titles > 0;
      tellEnd(isUnread ? { ended: 'stopped' } : end);
    },
  };
}
