import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/panel-open.css';
import '@/components/styles/entry.css';
import '@/components/styles/report.css';
import '@/components/styles/page-commitments.css';

import { REPORT_STORIES } from './report-stories';
import { showDrawn } from './show-drawn';

await showDrawn(REPORT_STORIES);
