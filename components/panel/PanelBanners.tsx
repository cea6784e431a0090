import { t } from '@/lib/language';
import { dateWords } from '@/lib/words';

import { PutAway } from '../blocks/PutAway';
import { LastChange } from '../corpus/LastChange';
import { UnreadableLine } from '../states/UnreadableLine';
import { READ_FILE } from '../words/loss-words';
import type { Forgetting } from './ForgetPage';
import { BannerLine, ForgetPage, LossTold } from './opened-later';
import type { Banner, PanelActs, PanelView } from './panel-view';

/** The same banner of another day is another. */
function keyOf(banner: Banner): string {
  if (banner.is === 'claim') return `claim ${banner.claim.says} ${banner.claim.by} ${banner.claim.key}`;
  if (banner.is === 'report') return `report ${banner.seeming.report} on ${banner.seeming.earlier}`;
  return banner.is === 'changed' ? `changed since ${banner.readOn}` : banner.is;
}

/** What is told of this page above its lists: each can be put away, and goes when the page goes. */
export function PanelBanners({
  view,
  acts,
  notice,
  dropNotice,
  forgetting,
  setForgetting,
  say,
}: {
  view: PanelView;
  acts: PanelActs;
  /** What came of the last act on the page; '' for nothing. */
  notice: string;
  dropNotice: () => void;
  forgetting: Forgetting;
  setForgetting: (step: Forgetting) => void;
  say: (words: string) => void;
}) {
  const { banners, links, place, oldEdition } = view;
  const { putAway = [] } = place ?? {};
  const put = (banner: string): void => acts.move({ putAway: [...putAway, banner] });
  const lost = banners.find((banner) => banner.is === 'lost');
  return (
    <>
      {lost === undefined || acts.acceptLoss === undefined ? null : (
        <LossTold
          loss={lost.loss}
          accept={acts.acceptLoss}
          readFile={
            links.notebook === undefined ? null : (
              <a href={`${links.notebook}${READ_FILE}`} target="_blank" rel="noreferrer">
                {t('Read a backup in')}
              </a>
            )
          }
        />
      )}
      {banners
        .filter((banner) => banner.is !== 'storage full' && banner.is !== 'lost')
        .filter((banner) => !putAway.includes(keyOf(banner)))
        .map((banner) => (
          <BannerLine key={keyOf(banner)} banner={banner} acts={acts} putAway={() => put(keyOf(banner))} />
        ))}
      <UnreadableLine />
      {forgetting === 'no' ? null : <ForgetPage step={forgetting} acts={acts} go={setForgetting} />}
      {oldEdition === undefined ? null : (
        <p class="pm-small pm-quiet pm-hint">
          {t('What Pledgemark holds is of {day}, over a year old.', { day: dateWords(oldEdition) })}
        </p>
      )}
      {notice === '' ? null : (
        <p class="pm-banner" data-tone="warn">
          {notice} <PutAway what={notice} put={dropNotice} />
        </p>
      )}
      {place === undefined ? null : <LastChange since={place.since} putAway={putAway} put={put} say={say} />}
    </>
  );
}
