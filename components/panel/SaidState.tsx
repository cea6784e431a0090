import type { ComponentChildren } from 'preact';

import { t, told } from '@/lib/language';
import { isGuidance } from '@/lib/model';

import { Say } from '../states/Say';
import { languageWords, pageSentence } from '../words/kinds';
import { keptOutside } from '../words/loss-words';
import { STATE_WORDS } from '../words/states';
import { OfferedState, isLanding } from './OfferedState';
import type { NotListed, PanelActs } from './panel-view';

function MainAction({ act, children }: { act: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="pm-button" data-main onClick={act}>
      {children}
    </button>
  );
}

function OtherAction({ act, children }: { act: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="pm-link" onClick={act}>
      {children}
    </button>
  );
}

/** Why there is no list, and what can be done about it: one row of the states table. */
export function SaidState({
  said,
  acts,
  notebook,
}: {
  said: NotListed;
  acts: PanelActs;
  notebook: string | undefined;
}) {
  switch (said.is) {
    case 'off here': {
      const { headline, text } = STATE_WORDS['off here'];
      return (
        <Say headline={headline} actions={<MainAction act={acts.turnOn}>{t('Turn on')}</MainAction>}>
          <p>{text}</p>
        </Say>
      );
    }
    case 'offered': {
      const actions = (
        <>
          <MainAction act={acts.readPage}>{t('Read this page')}</MainAction>
          {isGuidance(said.kind) && !isLanding(said) ? (
            <OtherAction act={() => acts.alwaysRead('guidance')}>{t('Always read guidance')}</OtherAction>
          ) : null}
        </>
      );
      return <OfferedState said={said} actions={actions} onPdf={acts.readPdf} />;
    }
    case 'other language': {
      const action =
        said.englishPage === undefined ? undefined : (
          <a href={said.englishPage} target="_blank" rel="noreferrer">
            {t('The English page')}
          </a>
        );
      return (
        <Say headline={STATE_WORDS['other language'].headline} actions={action}>
          <p>{t('This page is in {language}. Nothing was looked for.', { language: languageWords(said.locale) })}</p>
        </Say>
      );
    }
    case 'no access': {
      const { headline, text } = STATE_WORDS['no access'];
      return (
        <Say headline={headline} actions={<MainAction act={acts.allow}>{t('Allow')}</MainAction>}>
          <p>{text}</p>
        </Say>
      );
    }
    case 'updated': {
      const { headline, text } = STATE_WORDS.updated;
      return (
        <Say headline={headline} actions={<MainAction act={acts.reload}>{t('Reload')}</MainAction>}>
          <p>{text}</p>
        </Say>
      );
    }
    case 'elsewhere': {
      const { headline, text } = STATE_WORDS.elsewhere;
      const action =
        notebook === undefined ? undefined : (
          <a class="pm-button" href={notebook} target="_blank" rel="noreferrer">
            {t('Open your notebook')}
          </a>
        );
      return (
        <Say headline={headline} actions={action}>
          <p>{said.reason === undefined ? text : `${text} ${pageSentence(said.reason)}`}</p>
        </Say>
      );
    }
    case 'failed': {
      const { headline, text } = STATE_WORDS[said.because === 'too long' ? 'too long' : 'failed'];
      const actions = (
        <>
          <MainAction act={acts.tryAgain}>{t('Try again')}</MainAction>
          <OtherAction act={acts.copyDetails}>{t('Copy details for a report')}</OtherAction>
        </>
      );
      return (
        <Say headline={headline} actions={actions}>
          <p>{said.because === 'too long' ? `${told(said.sentence)} ${text}` : text}</p>
        </Say>
      );
    }
    case 'broken data':
    case 'newer data': {
      const { headline, text } = STATE_WORDS[said.is];
      const action =
        acts.saveBackup === undefined ? undefined : (
          <OtherAction act={acts.saveBackup}>{t('Save what can be read')}</OtherAction>
        );
      return (
        <Say headline={headline} actions={action}>
          <p>{text}</p>
          {said.is === 'newer data' || said.was === undefined ? null : <p>{keptOutside(said.was)}</p>}
        </Say>
      );
    }
  }
}
