import { hideWordsFromFind } from '@/components/shadow/hide-words';
import { speak } from '@/lib/language';
import type { Messages } from '@/lib/language';
import type { Language } from '@/lib/model';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { afterWords } from './govuk.content/after-words';
import { giveOverPage } from './govuk.content/load-over-page';
import { respondFor } from './govuk.content/respond';
import { layOut } from './govuk.content/overlay';

/** What a script of messages leaves in the world of our scripts, which scripts of the page cannot reach. */
const world = globalThis as {
  readonly pledgemarkSpeaks?: { readonly language: Language; readonly messages: Messages };
};

/** The second script of a page, which the first asks for where a page is marked or the reader wants something of it. */
export default defineUnlistedScript(() => {
  const { pledgemarkSpeaks } = world;
  if (pledgemarkSpeaks !== undefined) speak(pledgemarkSpeaks.language, pledgemarkSpeaks.messages);
  hideWordsFromFind();
  giveOverPage({ layOut, atWords: afterWords(document), respondFor });
});
