import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { HowViewsAreSet } from '@/components/pages/HowViewsAreSet';
import text from '@/docs/how-views-are-set.md?raw';

import { drawPage } from '../own-pages/draw-page';

void drawPage('#page', () => <HowViewsAreSet text={text} />);
