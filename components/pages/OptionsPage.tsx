import { rich, t, worded } from '@/lib/language';
import type { IsoDate, Settings } from '@/lib/model';

import { dateWords } from '@/lib/words';
import type { KeyboardProps } from './CommandKeys';
import { CorrectionsSection } from './CorrectionsSection';
import type { CorrectionsProps } from './corrections-view';
import { DataSection } from './DataSection';
import type { DataProps } from './DataSection';
import { DensityChoice } from './DensityChoice';
import { KeyboardSection } from './KeyboardSection';
import { LanguageSection } from './LanguageSection';
import { DensitySample } from './LineExamples';
import { PageFrame } from './PageFrame';
import { PdfSection } from './PdfSection';
import type { PdfProps } from './PdfSection';
import { ReadingSection } from './ReadingSection';
import { Switch } from './Switch';
import { UnreadableSection } from './UnreadableSection';
import type { UnreadableProps } from './UnreadableSection';

/** Data that the product ships under a licence that asks for a credit. */
const CREDITS = worded([
  'Contains public sector information licensed under the Open Government Licence v3.0.',
  'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
]);

/** The same, by the names that their owners gave them. */
const NAMED_CREDITS = [
  'IfG Ministers Database, Institute for Government, CC BY 4.0.',
  'GeoNames, CC BY 4.0.',
  'mySociety UK local authority names and codes, CC BY 4.0.',
];

export interface OptionsProps {
  readonly settings: Settings;
  /** The day of the shipped corpus, once it is read. */
  readonly edition: IsoDate | undefined;
  /** Undefined where the browser has no keys for extensions. */
  readonly keyboard: KeyboardProps | undefined;
  readonly data: Omit<DataProps, 'remindAfter' | 'onRemind'>;
  readonly putRight: CorrectionsProps;
  readonly unreadable: UnreadableProps;
  readonly pdfs: PdfProps;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Every change is saved at once. */
export function OptionsPage(props: OptionsProps) {
  const { settings, edition, keyboard, data, putRight, unreadable, pdfs, onChange } = props;
  const readsGuidance = settings.alwaysRead.includes('guidance');
  return (
    <PageFrame here="options">
      <h1>{t('Options')}</h1>
      <p class="lead">{t('Every change is saved at once.')}</p>
      <LanguageSection language={settings.language} onChoose={(language) => onChange({ language })} />
      <section>
        <h2>{t('Marks on the page')}</h2>
        <DensityChoice density={settings.density} offered="all" onChoose={(density) => onChange({ density })} />
        <DensitySample density={settings.density} />
      </section>
      <ReadingSection settings={settings} onChange={onChange} />
      <section>
        <h2>{t('Pages')}</h2>
        <p>{t('Policy papers, news, speeches and consultation outcomes are read without asking.')}</p>
        <Switch
          label={t('Read guidance without asking')}
          hint={t('It holds few commitments.')}
          on={readsGuidance}
          onTurn={(to) => {
            const rest = settings.alwaysRead.filter((kind) => kind !== 'guidance');
            onChange({ alwaysRead: to ? [...rest, 'guidance'] : rest });
          }}
        />
        <h3>{t('Turned off on these pages')}</h3>
        {settings.offPages.length === 0 ? (
          <p class="quiet">{t('None.')}</p>
        ) : (
          <ul class="plain long-list" role="list" aria-label={t('Pages that are turned off')} tabIndex={0}>
            {settings.offPages.map((address) => (
              <li key={address}>
                <a href={address}>{address.replace('https://', '')}</a>{' '}
                <button
                  type="button"
                  class="pm-link"
                  onClick={() => onChange({ offPages: settings.offPages.filter((page) => page !== address) })}
                >
                  {t('Turn on')}
                  <span class="pm-hidden"> {address}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <PdfSection {...pdfs} />
      <section>
        <h2>{t('Looking for what became of a commitment')}</h2>
        <Switch
          label={t('Ask GOV.UK without telling me first what is asked')}
          hint={[
            t(
              '“Look for what became of it” then sends words of the commitment to www.gov.uk at the first press, at most 26 times.',
            ),
            t('Nothing of yours is sent.'),
          ].join(' ')}
          on={settings.lookUnasked}
          onTurn={(lookUnasked) => onChange({ lookUnasked })}
        />
      </section>
      <CorrectionsSection {...putRight} />
      <UnreadableSection {...unreadable} />
      {keyboard === undefined ? null : <KeyboardSection {...keyboard} />}
      <DataSection {...data} remindAfter={settings.remindAfter} onRemind={(remindAfter) => onChange({ remindAfter })} />
      <section>
        <h2>{t('For developers')}</h2>
        <Switch
          label={t('Show which rule found each mark')}
          hint={t(
            'The panel then names, for every name, commitment and report of progress, the row of Pledgemark’s tables that found it.',
          )}
          on={settings.showWhy}
          onTurn={(showWhy) => onChange({ showWhy })}
        />
      </section>
      <section>
        <h2 id="about" tabIndex={-1}>
          {t('About')}
        </h2>
        <p>
          <a href="/help.html">{t('Help: how to, every sign, word and key')}</a> ·{' '}
          <a href="/help.html#whats-new">{t('What’s new in Pledgemark')}</a>
        </p>
        {edition === undefined ? null : (
          <p>
            {t('The corpus, the documents Pledgemark holds, is of {day}.', { day: dateWords(edition) })}{' '}
            {rich('Its views are those of Pledgemark’s editors, from the sources listed: {how}.', {
              how: <a href="/how-views-are-set.html">{t('how views are set')}</a>,
            })}
          </p>
        )}
        <ul class="plain">
          {[...CREDITS, ...NAMED_CREDITS].map((credit) => (
            <li key={credit}>{credit}</li>
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}
