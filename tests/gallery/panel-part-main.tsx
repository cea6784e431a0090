import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/live.css';
import '@/components/styles/panel.css';
import '@/components/styles/panel-opened.css';

import { LOOK_STORIES } from './look-stories';
import { PANEL_CORPUS_STORIES } from './panel-corpus-stories';
import { PANEL_PART_STORIES } from './panel-part-stories';
import { PUT_RIGHT_STORIES } from './put-right-stories';
import { showDrawn } from './show-drawn';

await showDrawn([...PANEL_PART_STORIES, ...PANEL_CORPUS_STORIES, ...PUT_RIGHT_STORIES, ...LOOK_STORIES]);
