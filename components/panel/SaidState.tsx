import type { ComponentChildren } from 'preact';

import { t, told } from '@/lib/language';
import { isGuidance } from '@/lib/model';

import { Say } from '../states/Say';
import { languageWords, pageSentence } from '../words/kinds';
import { keptOutside } from '../words/loss-words';
import { STATE_WORDS } from '../words/states';
import { OfferedState, isLanding } from './OfferedState';
import type { NotListed, PanelActs } from './panel-view';

function MainDoor({ act, children }: { act: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="pm-button" data-main onClick={act}>
      {children}
    </button>
  );
}

function Door({ act, children }: { act: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="pm-link" onClick={act}>
      {children}
    </button>
  );
}

/** Why there is no list, and the doors out: one row of the states table. */
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
        <Say headline={headline} doors={<MainDoor act={acts.turnOn}>{t('Turn on')}</MainDoor>}>
          <p>{text}</p>
        </Say>
      );
    }
    case 'offered': {
      const doors = (
        <>
          <MainDoor act={acts.readPage}>{t('Read this page')}</MainDoor>
          {isGuidance(said.kind) && !isLanding(said) ? (
            <Door act={() => acts.alwaysRead('guidance')}>{t('Always read guidance')}</Door>
          ) : null}
        </>
      );
      return <OfferedState said={said} doors={doors} onPdf={acts.readPdf} />;
    }
    case 'other language': {
      const door =
        said.englishPage === undefined ? undefined : (
          <a href={said.englishPage} target="_blank" rel="noreferrer">
            {t('The English page')}
          </a>
        );
      return (
        <Say headline={STATE_WORDS['other language'].headline} doors={door}>
          <p>{t('This page is in {language}. Nothing was looked for.', { language: languageWords(said.locale) })}</p>
        </Say>
      );
    }
    case 'no access': {
      const { headline, text } = STATE_WORDS['no access'];
      return (
        <Say headline={headline} doors={<MainDoor act={acts.allow}>{t('Allow')}</MainDoor>}>
          <p>{text}</p>
        </Say>
      );
    }
    case 'updated': {
      const { headline, text } = STATE_WORDS.updated;
      return (
        <Say headline={headline} doors={<MainDoor act={acts.reload}>{t('Reload')}</MainDoor>}>
          <p>{text}</p>
        </Say>
      );
    }
    case 'elsewhere': {
      const { headline, text } = STATE_WORDS.elsewhere;
      const door =
        notebook === undefined ? undefined : (
          <a class="pm-button" href={notebook} target="_blank" rel="noreferrer">
            {t('Open your notebook')}
          </a>
        );
      return (
        <Say headline={headline} doors={door}>
          <p>{said.reason === undefined ? text : `${text} ${pageSentence(said.reason)}`}</p>
        </Say>
      );
    }
    case 'failed': {
      const { headline, text } = STATE_WORDS[said.because === 'too long' ? 'too long' : 'failed'];
      const doors = (
        <>
          <MainDoor act={acts.tryAgain}>{t('Try again')}</MainDoor>
          <Door act={acts.copyDetails}>{t('Copy details for a report')}</Door>
        </>
      );
      return (
        <Say headline={headline} doors={doors}>
          <p>{said.because === 'too long' ? `${told(said.sentence)} ${text}` : text}</p>
        </Say>
      );
    }
    case 'broken data':
    case 'newer data': {
      const { headline, text } = STATE_WORDS[said.is];
      const door =
        acts.saveBackup === undefined ? undefined : <Door act={acts.saveBackup}>{t('Save what can be read')}</Door>;
      return (
        <Say headline={headline} doors={door}>
          <p>{text}</p>
          {said.is === 'newer data' || said.was === undefined ? null : <p>{keptOutside(said.was)}</p>}
        </Say>
      );
    }
  }
}
