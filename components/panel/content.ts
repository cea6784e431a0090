import { tooLongSentence } from '@/lib/model';
import type { PageFacts, Visit } from '@/lib/model';

import type { NotListed, PageHead } from './panel-view';

/** Facts and title, where the page told them. */
export function headOf({ kindShown, title, publisher, published }: PageFacts): PageHead {
  return {
    kindShown,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
  };
}

/** Which row of the states table a visit stands for; nothing where the page is read or being read. */
export function saidOf(visit: Visit): NotListed | undefined {
  const { page } = visit;
  if (visit.state === 'reading' || visit.state === 'ready') return undefined;
  switch (visit.because) {
    case 'turned off here':
      return { is: 'off here' };
    case 'offered':
      return {
        is: 'offered',
        kind: page?.kind ?? '',
        reason: page?.reason ?? '',
        attachments: page?.attachments ?? [],
      };
    case 'other language': {
      const { locale = '', englishPage } = page ?? {};
      return { is: 'other language', locale, ...(englishPage === undefined ? {} : { englishPage }) };
    }
    case 'updated':
      return { is: 'updated' };
    case 'too long':
      return { is: 'failed', because: 'too long', sentence: tooLongSentence(visit.detail ?? '') };
    case 'no body':
    case 'fault':
      return { is: 'failed', because: 'layout' };
    case 'not a policy page':
    case undefined:
      if (visit.state === 'failed') return { is: 'failed', because: 'layout' };
      return page === undefined ? { is: 'elsewhere' } : { is: 'elsewhere', reason: page.reason };
  }
}
