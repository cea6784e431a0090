import { PutAway } from '../blocks/PutAway';
import { STATE_WORDS } from '../words/states';
import { rich, t } from '@/lib/language';
import { dateWords } from '@/lib/words';
import { ClaimLine } from './ClaimLine';
import { ReportLine } from './ReportLine';
import type { Banner, PanelActs } from './panel-view';

/** What a reader must know before reading on. Only unsaved work interrupts a screen reader. */
export function BannerLine({
  banner,
  acts,
  putAway,
}: {
  banner: Exclude<Banner, { is: 'lost' }>;
  acts: Pick<PanelActs, 'saveBackup' | 'retrySaving' | 'seeChanges' | 'settleClaim' | 'openReport' | 'refuseReport'>;
  /** Absent: it stays until what it tells of is over. */
  putAway?: () => void;
}) {
  if (banner.is === 'claim') return <ClaimLine claim={banner.claim} acts={acts} putAway={putAway} />;
  if (banner.is === 'report') return <ReportLine seeming={banner.seeming} acts={acts} putAway={putAway} />;
  if (banner.is === 'changed')
    return (
      <div class="pm-banner" data-tone="warn" role="note" aria-label={t('Page changed')}>
        <p>
          {rich('{changed} since you read it on {day}.', {
            changed: <strong>{t('The words of this page have changed')}</strong>,
            day: dateWords(banner.readOn),
          })}{' '}
          {banner.updated === undefined
            ? t('GOV.UK shows no new date.')
            : t('GOV.UK shows {day}.', { day: dateWords(banner.updated) })}
        </p>
        {acts.seeChanges === undefined ? null : (
          <p>
            <button type="button" class="pm-link" onClick={acts.seeChanges}>
              {t('See what changed')}
            </button>
          </p>
        )}
        {putAway === undefined ? null : <PutAway what={t('the words of this page have changed')} put={putAway} />}
      </div>
    );
  const words = STATE_WORDS[acts.saveBackup === undefined ? 'storage full, no backup' : 'storage full'];
  return (
    <div class="pm-banner" data-tone="bad" role="alert">
      <p>
        <strong>{words.headline}</strong> {words.text}
      </p>
      <div class="pm-acts">
        {acts.saveBackup === undefined ? null : (
          <button type="button" class="pm-button" onClick={acts.saveBackup}>
            {t('Save a backup file')}
          </button>
        )}
        <button type="button" class="pm-link" onClick={acts.retrySaving}>
          {t('Try again')}
        </button>
      </div>
    </div>
  );
}
