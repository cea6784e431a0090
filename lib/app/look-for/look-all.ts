import type { LookAllState, LookRequest, LookState, LookSubject } from '@/lib/model';

/** For all watched commitments together www.gov.uk is asked so often at most: about a minute. */
const MOST_REQUESTS = 60;
/** For one commitment no more documents are read than when it is looked for by itself. */
const MOST_DOCUMENTS = 20;

/** Of so many commitments, how many are looked for in one go: each takes a search at least. */
export const mostForAll = (count: number): { readonly commitments: number; readonly requests: number } => {
  const commitments = Math.min(count, MOST_REQUESTS);
  return { commitments, requests: Math.min(MOST_REQUESTS, commitments * (1 + MOST_DOCUMENTS)) };
};

/** Looks for one commitment with one search and so many documents at most. Settles when it is over, with how it ended. */
export type LookOne<Subject> = (
  subject: Subject,
  documents: number,
  asked: (requests: readonly LookRequest[]) => void,
) => Promise<LookState | undefined>;

export interface LookAllRun {
  readonly go: () => Promise<void>;
  /** The search that is under way is for the caller to stop. */
  readonly stop: () => void;
}

/**
 * Looks for one commitment after the other. Each has its search; the requests that are left over are spent on documents,
 * in equal shares, and what one does not need the next may have. It ends where www.gov.uk does not answer.
 */
export function lookAll<Subject extends Pick<LookSubject, 'key'>>(
  subjects: readonly Subject[],
  one: LookOne<Subject>,
  tell: (state: LookAllState) => void,
): LookAllRun {
  const { commitments: of, requests: most } = mostForAll(subjects.length);
  let state: LookAllState = { is: 'looking', at: 1, of, requests: [], most, passages: 0, found: 0, none: 0, unread: 0 };
  let isStopped = false;
  const put = (change: Partial<LookAllState>): void => {
    state = { ...state, ...change };
    tell(state);
  };
  const count = ({ key }: Subject, ended: LookState): LookAllState['is'] => {
    const { answers, progress } = ended;
    if (answers.length > 0) {
      const { passages, found, firstFound = key } = state;
      put({ passages: passages + answers.length, found: found + 1, firstFound });
    }
    switch (ended.is) {
      case 'none':
        if (ended.ended === 'finished') put({ none: state.none + 1 });
        else if (progress.titles > 0) put({ unread: state.unread + 1 });
        return 'looking';
      case 'answers':
        return 'looking';
      default:
        return ended.is === 'asking' ? 'failed' : ended.is;
    }
  };
  return {
    stop: () => {
      isStopped = true;
    },
    async go() {
      put({});
      for (const [at, subject] of subjects.slice(0, of).entries()) {
        const { requests: before } = state;
        const left = of - at;
        const documents = Math.min(MOST_DOCUMENTS, Math.ceil((most - before.length - left) / left));
        put({ at: at + 1 });
        const ended = await one(subject, documents, (requests) => put({ requests: [...before, ...requests] }));
        const is = ended === undefined ? 'failed' : count(subject, ended);
        if (isStopped) return put({ is: 'stopped' });
        if (is !== 'looking') return put({ is });
      }
      put({ is: 'done' });
    },
  };
}
