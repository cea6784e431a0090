import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { useLoaded } from '@/components/hooks/use-loaded';
import { HowViewsAreSet } from '@/components/pages/HowViewsAreSet';
import { FaultNet } from '@/components/states/FaultNet';
import { languageNow, t } from '@/lib/language';
import type { Language } from '@/lib/model';

import { drawPage } from '../own-pages/draw-page';

/** The document in each language, loaded where that language is spoken. */
const DOCUMENTS: Readonly<Record<Language, () => Promise<{ readonly default: string }>>> = {
  en: () => import('@/docs/how-views-are-set.md?raw'),
  cy: () => import('@/docs/how-views-are-set.cy.md?raw'),
};

/** How views are set, in the language that is spoken. Until the document is here there is only the frame. */
function InThisLanguage() {
  const loaded = useLoaded(DOCUMENTS[languageNow()], 'wanted');
  return <HowViewsAreSet text={loaded?.default ?? ''} />;
}

void drawPage('#page', () => (
  <FaultNet headline={t('How views are set could not be shown')}>
    <InThisLanguage />
  </FaultNet>
));
