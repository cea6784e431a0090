import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/panel.css';
import '@/components/styles/panel-opened.css';

import { listStories } from './list-stories';
import { showStory } from './show-story';
import { STORIES } from './stories';

/** `#name` shows one story; without a name, a list of them all. */
async function showChosen(): Promise<void> {
  const place = document.querySelector<HTMLElement>('#story');
  if (place === null) return;
  const story = STORIES.find(({ name }) => `#${name}` === location.hash);
  if (story !== undefined) {
    await showStory(story, place);
    document.body.dataset['shown'] = story.name;
    return;
  }
  listStories(place, STORIES);
}

addEventListener('hashchange', () => location.reload());
await showChosen();
