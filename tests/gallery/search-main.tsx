import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/search.css';
import '@/components/styles/print.css';

import { CHANGES_STORIES } from './changes-stories';
import { IMPORT_STORIES } from './import-stories';
import { SEARCH_STORIES } from './search-stories';
import { showDrawn } from './show-drawn';

await showDrawn([...SEARCH_STORIES, ...IMPORT_STORIES, ...CHANGES_STORIES]);
