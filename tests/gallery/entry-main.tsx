import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/panel-open.css';
import '@/components/styles/panel-notes.css';
import '@/components/styles/panel-corpus.css';
import '@/components/styles/entry.css';

import { ENTRY_STORIES } from './entry-stories';
import { listStories } from './list-stories';
import { showEntry } from './show-entry';

/** `#name` shows one story; without a name, a list of them all. */
function showChosen(place: HTMLElement): void {
  const story = ENTRY_STORIES.find(({ name }) => `#${name}` === location.hash);
  if (story === undefined) return listStories(place, ENTRY_STORIES);
  showEntry(story, place);
  document.body.dataset['shown'] = story.name;
}

addEventListener('hashchange', () => location.reload());
const place = document.querySelector<HTMLElement>('#story');
if (place !== null) showChosen(place);
