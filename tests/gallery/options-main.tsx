import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { OPTIONS_STORIES } from './options-stories';
import { showDrawn } from './show-drawn';

await showDrawn(OPTIONS_STORIES);
