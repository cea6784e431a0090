import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/panel-open.css';
import '@/components/styles/entry.css';
import '@/components/styles/page-commitments.css';

import { PAGE_COMMITMENTS_STORIES } from './page-commitments-stories';
import { showDrawn } from './show-drawn';

await showDrawn(PAGE_COMMITMENTS_STORIES);
