import { useEffect, useRef } from 'preact/hooks';

import { t } from '@/lib/language';
import type { IsoDate, LookState, LookSubject } from '@/lib/model';

import { StorageFull } from '../states/StorageFull';
import { Bones } from '../states/Bones';
import { askingSaid, passages } from './look-words';
import { LookAnswers } from './LookAnswers';
import { LookAsking } from './LookAsking';
import { LookBox } from './LookBox';
import { Failed, NoConnection, NoneFound, Unavailable } from './LookEnded';
import type { LookTools, LookView } from './look-view';

/** What the live region says of a state; nothing where it has said it. */
function saidOf(state: LookState | undefined): string | undefined {
  switch (state?.is) {
    case 'asking':
      return askingSaid(state.progress.requests.length, state.progress.plan.most);
    case 'answers':
      return `${passages(state.answers.length)}.`;
    case 'none':
      return state.ended === 'finished' ? t('None found.') : t('Stopped.');
    case 'unavailable':
      return t('GOV.UK did not answer.');
    case 'no connection':
      return t('This computer is not connected.');
    case 'failed':
      return t('The search could not go on.');
    default:
      return undefined;
  }
}

/** Says each sentence once, as it becomes true. */
function useSaid(sentence: string | undefined, say: (words: string) => void): void {
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (sentence === undefined || sentence === last.current) return;
    last.current = sentence;
    say(sentence);
  }, [sentence, say]);
}

function Looking({
  view,
  subject,
  due,
  tools,
}: {
  view: Extract<LookView, { at: 'looking' }>;
  subject: LookSubject;
  due: IsoDate | undefined;
  tools: LookTools;
}) {
  const { state, goesOn } = view;
  const ended = { subject, tools, goesOn };
  const answers = state.answers.length === 0 ? null : <LookAnswers {...{ view, subject, due, tools }} />;
  switch (state.is) {
    case 'asking':
      return <LookAsking state={state} stop={() => tools.stop(subject.key)} />;
    case 'answers':
      return answers;
    case 'none':
      return <NoneFound state={state} subject={subject} tools={tools} />;
    case 'unavailable':
      return (
        <>
          <Unavailable state={state} {...ended} />
          {answers}
        </>
      );
    case 'no connection':
      return (
        <>
          <NoConnection state={state} {...ended} />
          {answers}
        </>
      );
    case 'failed':
      return <Failed state={state} {...ended} />;
  }
}

/** Where the looking for one commitment stands, in place of its button's form (UI section 10.2). */
export function LookFor({
  view,
  subject,
  due,
  tools,
  say,
  lookElsewhere,
}: {
  view: LookView;
  subject: LookSubject;
  /** The day by which it was due. */
  due: IsoDate | undefined;
  tools: LookTools;
  say: (words: string) => void;
  lookElsewhere: () => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  useSaid(view.at === 'looking' ? saidOf(view.state) : undefined, say);
  const follow = (isHere: 'here' | 'elsewhere'): void => place.current?.setAttribute('data-focus', isHere);
  return (
    <div
      ref={place}
      class="pm-look-place"
      onFocusIn={() => follow('here')}
      onFocusOut={({ relatedTarget }) => {
        // what is taken away while it has the focus loses it to nothing: the focus is still here
        if (relatedTarget instanceof Node && place.current?.contains(relatedTarget) === false) follow('elsewhere');
      }}
    >
      {view.at === 'opening' ? (
        <div aria-busy="true">
          <Bones />
        </div>
      ) : null}
      {view.at === 'before' ? (
        <LookBox
          before={view.before}
          start={tools.start}
          dontAskAgain={tools.dontAskAgain}
          lookElsewhere={lookElsewhere}
        />
      ) : null}
      {view.at === 'looking' ? <Looking {...{ view, subject, due, tools }} /> : null}
      {view.at === 'looking' && view.kept === 'storage full' ? <StorageFull /> : null}
    </div>
  );
}
