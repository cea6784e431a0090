import { t, worded } from '@/lib/language';
import type { Density, Language, SignMark } from '@/lib/model';

import { Sign } from '../signs/Sign';
import { DensityChoice } from './DensityChoice';
import { LanguageChoice } from './LanguageChoice';
import { LineExamples } from './LineExamples';
import { PageFrame } from './PageFrame';

const SIGNS = [
  'kept',
  'partly kept',
  'not kept',
  'date passed',
  'none found',
  'empty',
] as const satisfies readonly SignMark[];

const SIGN_WORDS: Readonly<Record<(typeof SIGNS)[number], string>> = worded({
  kept: 'Kept',
  'partly kept': 'Partly kept',
  'not kept': 'Not kept',
  'date passed': 'The date has passed',
  'none found': 'None found',
  empty: 'Nobody has looked yet',
});

/** What opens the panel: any click on a mark, the toolbar button alone (Firefox), or a tap, as a page (Firefox for Android). */
export type PanelWay = 'click' | 'toolbar button' | 'page of its own';

/** Sentence by sentence. */
const OPENING: Readonly<Record<PanelWay, readonly string[]>> = worded({
  click: ['The panel opens with the evidence, its source, and who has done what.'],
  'toolbar button': [
    'First open the sidebar: in Firefox only the Pledgemark button in the toolbar, or its keys, can open it.',
    'It then shows the evidence of each mark that you click, its source, and who has done what.',
  ],
  'page of its own': [
    'A tap opens its card.',
    'From there the panel opens as a page, with the evidence, its source, and who has done what.',
  ],
});

interface Props {
  readonly language: Language;
  readonly onSpeak: (language: Language) => void;
  readonly density: Density;
  readonly panel: PanelWay;
  /** Where the model page is. */
  readonly statement: string;
  readonly onChoose: (density: Density) => void;
}

/** What a reader sees once, after installing: how to read the marks, how to see why, how much to mark, and a page to try it on. */
export function WelcomePage({ language, onSpeak, density, panel, statement, onChoose }: Props) {
  return (
    <PageFrame>
      <h1>{t('See what was promised, and what became of it')}</h1>
      <p class="lead">
        {t('Pledgemark marks commitments and names on GOV.UK policy pages.')}{' '}
        {t('Nothing you read or write leaves this browser.')}
      </p>
      <LanguageChoice language={language} onChoose={onSpeak} />
      <ol class="steps">
        <li>
          <h2>{t('Read the marks')}</h2>
          <h3>{t('The line under the words says how firm they are')}</h3>
          <p>{t('It describes the words, not whether they will be kept.')}</p>
          <LineExamples />
          <h3>{t('The sign in the margin says what became of them')}</h3>
          <ul class="signs">
            {SIGNS.map((mark) => (
              <li key={mark}>
                <Sign shape="new" mark={mark} /> {SIGN_WORDS[mark]}
              </li>
            ))}
          </ul>
          <p class="quiet">
            {t('“None found” means: a finished search found no record. It is never proof that nothing was done.')}
          </p>
        </li>
        <li>
          <h2>{t('Click a mark to see why')}</h2>
          <p>{[...OPENING[panel], t('To write a note, select words on the page.')].join(' ')}</p>
        </li>
        <li>
          <h2>{t('Choose how much to mark')}</h2>
          <DensityChoice density={density} offered="first" onChoose={onChoose} />
        </li>
      </ol>
      <div class="welcome-acts">
        <a class="pm-button" data-main href={statement}>
          {t('Try it on the Calais Group statement')}
        </a>
        <a href="/help.html">{t('Help: every sign, word and key')}</a>
        <details>
          <summary>{t('How to pin Pledgemark to the toolbar')}</summary>
          <p>
            {t('In Chrome and Edge, choose the puzzle piece beside the address, then the pin beside Pledgemark.')}{' '}
            {t('In Firefox, choose the puzzle piece, then the cog beside Pledgemark, then “Pin to Toolbar”.')}
          </p>
        </details>
      </div>
      <div class="aside">
        <h2>{t('What Pledgemark may do')}</h2>
        <p>
          {t('Read pages on www.gov.uk, show a side panel, and store your notes in this browser.')}{' '}
          {t('For GOV.UK’s files it asks when you first open a PDF. It asks for nothing else.')}
        </p>
      </div>
    </PageFrame>
  );
}
