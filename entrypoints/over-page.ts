import { hideWordsFromFind } from '@/components/shadow/hide-words';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { giveOverPage } from './govuk.content/load-over-page';
import { respondFor } from './govuk.content/respond';
import { layOut } from './govuk.content/sheet';

/** The second script of a page, which the first asks for where a page is marked or the reader wants something of it. */
export default defineUnlistedScript(() => {
  hideWordsFromFind();
  giveOverPage({ layOut, respondFor });
});
