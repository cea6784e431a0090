import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/panel-open.css';
import '@/components/styles/panel-notes.css';
import '@/components/styles/panel-corpus.css';
import '@/components/styles/look-for.css';
import '@/components/styles/entry.css';
import '@/components/styles/watch.css';

import { WATCH_STORIES } from './watch-stories';
import { showDrawn } from './show-drawn';

await showDrawn(WATCH_STORIES);
