import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/report.css';

import { REPORT_STORIES } from './report-stories';
import { showDrawn } from './show-drawn';

await showDrawn(REPORT_STORIES);
