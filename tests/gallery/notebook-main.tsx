import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/panel-notes.css';
import '@/components/styles/notebook.css';
import '@/components/styles/print.css';

import { NOTEBOOK_STORIES } from './notebook-stories';
import { showDrawn } from './show-drawn';

await showDrawn(NOTEBOOK_STORIES);
