import type { ComparedCorrection, Correction, CorrectionId, IsoInstant, PageKey } from '@/lib/model';

import { FINDS, PAGE } from './statement';

/** What is said of the first commitments of the statement; invented. */
function corrections(): readonly Correction[] {
  const says = [
    { is: 'not one' },
    { is: 'date', date: { event: 'the next ministerial meeting' } },
    { is: 'actor', actors: [{ words: 'Home Office' }] },
  ] as const;
  return FINDS.commitments.slice(0, says.length).map((find, number) => {
    const position = { start: find.start, end: find.end };
    return {
      id: `correction-${number}` as CorrectionId,
      page: (number === 2 ? 'plan' : 'calais') as PageKey,
      address: PAGE.address,
      title: number === 2 ? 'Integrated plan: accessible version' : PAGE.title,
      of: 'commitment',
      find: find.id,
      selector: { exact: find.quote, prefix: '', suffix: '', position, codePoints: position, headings: [] },
      passage: { text: find.quote, start: 0, end: find.quote.length },
      gave: { strength: find.strength },
      made: '2026-11-24T10:42:00.000Z' as IsoInstant,
      says: says[number] ?? { is: 'not one' },
    };
  });
}

export const CORRECTIONS = corrections();
export const COMPARED = CORRECTIONS.map((correction, number): ComparedCorrection => ({
  correction,
  is: (['new', 'here already', 'conflict'] as const)[number] ?? 'new',
  mine: number === 0 ? [] : CORRECTIONS.slice(1, 2),
}));
