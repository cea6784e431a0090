import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';

import { OVER_PAGE_STORIES } from './over-page-stories';
import { showDrawn } from './show-drawn';

await showDrawn(OVER_PAGE_STORIES);
