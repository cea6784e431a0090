import { render } from 'preact';

import { listStories } from './list-stories';
import type { DrawnStory } from './pdf-stories';

/** `#name` shows one story; without a name, a list of them all. */
export function showDrawn(stories: readonly DrawnStory[]): void {
  addEventListener('hashchange', () => location.reload());
  const place = document.querySelector<HTMLElement>('#story');
  if (place === null) return;
  const story = stories.find(({ name }) => `#${name}` === location.hash);
  if (story === undefined) return listStories(place, stories);
  render(story.view, place);
  document.body.dataset['shown'] = story.name;
}
