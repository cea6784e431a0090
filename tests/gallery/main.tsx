import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/panel.css';

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
  const list = document.createElement('ul');
  for (const { name, title } of STORIES) {
    const link = document.createElement('a');
    link.href = `#${name}`;
    link.textContent = title;
    const entry = document.createElement('li');
    entry.append(link);
    list.append(entry);
  }
  place.replaceChildren(list);
}

addEventListener('hashchange', () => location.reload());
await showChosen();
