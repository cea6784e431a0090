import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/help.css';

import { OWN_PAGE_STORIES } from './own-page-stories';
import { showDrawn } from './show-drawn';

await showDrawn(OWN_PAGE_STORIES);
