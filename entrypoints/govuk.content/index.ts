import './marks.css';

import { watchSettings } from '@/lib/settings';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { guardWith } from './faults';
import { openVisit } from './visit';

export default defineContentScript({
  matches: ['https://www.gov.uk/*'],
  runAt: 'document_idle',
  main(context) {
    const visit = openVisit(document, () => context.isValid);
    const guard = guardWith(visit.fail);
    context.onInvalidated(watchSettings(guard(visit.follow)));
    context.onInvalidated(() => visit.fail(undefined));
    guard(visit.read)();
  },
});
