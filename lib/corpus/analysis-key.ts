import { fingerprint } from '@/lib/model';
import type { AnalysisKey, PageFacts, Reading } from '@/lib/model';

/** Of which page, text and headings, said when, and read with which corpus and finder: whatever the finds depend on. */
export function analysisKey(
  page: PageFacts,
  reading: Reading,
  corpusVersion: string,
  finderVersion: string,
): AnalysisKey {
  const { contentId = '', locale, part = '', address, published = '' } = page;
  const headings = reading.headings.map(({ start, end }) => `${start}-${end}`).join(',');
  const read = [contentId, locale, part, address, published, headings, corpusVersion, finderVersion].join('\n');
  return `${fingerprint(reading.text)}-${fingerprint(read)}` as AnalysisKey;
}
