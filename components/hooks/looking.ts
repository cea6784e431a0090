import { reader } from '@/lib/app';
import type { Store } from '@/lib/app';
import { t } from '@/lib/language';
import { ask } from '@/lib/messages';
import type { AnswerSaying, IsoDate, LookAnswer, LookBefore, LookChoice, LookPlace, LookPlan } from '@/lib/model';
import type { LookRequest, LookState, LookSubject } from '@/lib/model';

import type { CorpusActs } from '../corpus/corpus-context';
import type { Key, Looks, Run } from './looks';

const { lookFor } = reader;

/** The way to www.gov.uk, the reading of its bodies, a lock over all pages, the clock. */
export type LookNeeds = Pick<Parameters<typeof lookFor.run>[1], 'govUk' | 'read' | 'alone'> & {
  readonly now: () => number;
};

const isFinished = (state: LookState): boolean =>
  (state.is === 'answers' || state.is === 'none') && state.ended === 'finished';

interface Given {
  readonly store: Store;
  readonly acts: CorpusActs;
  readonly needs: LookNeeds;
  readonly today: IsoDate;
  /** All that is being looked for: what is shown of each is written there. */
  readonly held: Looks;
  /** Whether the reader asked not to be asked. */
  readonly unasked: () => boolean;
  readonly fail: (fault: unknown) => void;
}

/** How it is looked for what became of commitments: loaded at the reader's first wish to look. */
export function openLooking({ store, acts, needs, today, held, unasked, fail }: Given) {
  const pagesAbout = lookFor.pagesAbout(store);

  /** That a finished search found nothing is on record, with where, which words, and from when on. */
  const record = async (subject: LookSubject, state: LookState): Promise<void> => {
    const { where, words, ...told } = lookFor.toRecord(state.progress);
    const { of, page: at } = subject;
    const kept = await acts.recordSearch(of, where, words, { ...told, ...(at === undefined ? {} : { page: at }) });
    held.change(subject.key, undefined, (view) => ({
      ...view,
      kept: kept === 'storage full' ? kept : 'yes',
      state: { is: 'none', ended: 'finished', progress: state.progress, answers: [] },
    }));
  };
  const go = async (subject: LookSubject, run: Run): Promise<void> => {
    const tell = (state: LookState): void =>
      held.change(subject.key, run, (view) => ({ ...view, state, goesOn: run.goesOn() ? 'yes' : 'no' }));
    await run.go().then(
      async () => {
        const { view, run: shown } = held.of(subject.key) ?? {};
        if (shown !== run || view?.at !== 'looking' || view.state.is !== 'none' || !isFinished(view.state)) return;
        await record(subject, view.state).catch(fail);
      },
      (fault: unknown) => {
        const say = fault instanceof Error ? fault.message : t('Try again, or reload the page.');
        const { view } = held.of(subject.key) ?? {};
        if (view?.at !== 'looking') return;
        const { progress, answers } = view.state;
        tell({ is: 'failed', say, progress, answers });
      },
    );
  };
  const start = async (
    subject: LookSubject,
    before: LookBefore,
    { plan, place, asked }: { plan: LookPlan; place: LookPlace; asked?: (requests: readonly LookRequest[]) => void },
  ): Promise<void> => {
    const { key } = subject;
    const asking = {
      ...needs,
      pagesAbout,
      rank: ({ question, ...asked }: Parameters<Parameters<typeof lookFor.run>[1]['rank']>[0]) =>
        ask('rankPassages', { ...asked, question: lookFor.questionOf(question) }),
    };
    const run = lookFor.run({ subject: before.subject, plan, place, on: today, here: before.here }, asking, (state) => {
      asked?.(state.progress.requests);
      const now = held.of(key);
      if (now?.run === undefined || now.run === run)
        held.put(key, {
          run,
          view: {
            at: 'looking',
            before,
            state,
            choices: now?.view.at === 'looking' ? now.view.choices : {},
            kept: 'yes',
            goesOn: run.goesOn() ? 'yes' : 'no',
          },
        });
    });
    held.of(key)?.run?.stop();
    held.put(key, { view: { at: 'opening' } });
    await go(subject, run);
  };
  const open = (subject: LookSubject): void => {
    const { key } = subject;
    held.of(key)?.run?.stop();
    held.put(key, { view: { at: 'opening' } });
    lookFor.before(store, subject).then(
      (before) => {
        if (held.of(key)?.view.at !== 'opening') return;
        if (unasked()) void start(subject, before, { plan: before.plan, place: 'here and GOV.UK' });
        else held.put(key, { view: { at: 'before', before } });
      },
      (fault: unknown) => {
        held.put(key, undefined);
        fail(fault);
      },
    );
  };
  const withChoice = (key: Key, answer: LookAnswer, choice: LookChoice | undefined): void =>
    held.change(key, undefined, (view) => {
      const { [answer.id]: _before, ...others } = view.choices;
      return { ...view, kept: 'yes', choices: choice === undefined ? others : { ...others, [answer.id]: choice } };
    });
  const full = (key: Key): void => held.change(key, undefined, (view) => ({ ...view, kept: 'storage full' }));
  const choiceOf = (key: Key, { id }: LookAnswer): LookChoice | undefined => {
    const { view } = held.of(key) ?? {};
    return view?.at === 'looking' ? view.choices[id] : undefined;
  };
  /** All passages of a finished search refused: nothing was found. */
  const recordWhereAllRefused = async (subject: LookSubject): Promise<void> => {
    const { view } = held.of(subject.key) ?? {};
    if (view?.at !== 'looking' || !isFinished(view.state)) return;
    const all = view.state.answers.map(({ id }) => view.choices[id]?.says);
    if (all.length > 0 && all.every((says) => says === 'not about this')) await record(subject, view.state);
  };
  const say = async (subject: LookSubject, answer: LookAnswer, says: AnswerSaying): Promise<void> => {
    const said = await acts.sayOfPassage(subject, answer, says, choiceOf(subject.key, answer));
    if (said === 'storage full') return full(subject.key);
    withChoice(subject.key, answer, said);
    await recordWhereAllRefused(subject);
  };
  const takeBack = async (subject: LookSubject, answer: LookAnswer): Promise<void> => {
    const choice = choiceOf(subject.key, answer);
    if (choice === undefined) return;
    const taken = await acts.takePassageBack(choice, answer);
    if (taken === 'storage full') full(subject.key);
    else withChoice(subject.key, answer, undefined);
  };
  const lookWithin = async (
    subject: LookSubject,
    documents: number,
    asked: (requests: readonly LookRequest[]) => void,
  ): Promise<LookState | undefined> => {
    const before = await lookFor.before(store, subject);
    const plan = lookFor.planWithin(before.subject, documents);
    await start(subject, before, { plan, place: 'here and GOV.UK', asked });
    const { view } = held.of(subject.key) ?? {};
    return view?.at === 'looking' ? view.state : undefined;
  };
  return { open, start, go, record, say, takeBack, lookWithin, planOf: lookFor.planOf };
}
