import { isGuidance } from '@/lib/model';
import type { Because, PageFacts, Settings, Wish } from '@/lib/model';

const isEnglish = (locale: string): boolean => locale === 'en' || locale.startsWith('en-');

/** Whether to read a page, or why not. The reader's own wishes stand above the page's kind. */
export function decide(facts: PageFacts, settings: Settings, wish: Wish): 'read' | Because {
  if (facts.verdict === 'ignore') return isEnglish(facts.locale) ? 'not a policy page' : 'other language';
  if (settings.offPages.includes(facts.foundAt ?? facts.address)) return 'turned off here';
  const isWanted = wish === 'asked' || settings.alwaysRead.includes(isGuidance(facts.kind) ? 'guidance' : facts.kind);
  return facts.verdict === 'offer' && !isWanted ? 'offered' : 'read';
}
