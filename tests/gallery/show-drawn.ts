import { render } from 'preact';

import type { DrawnStory } from './drawn-story';
import { listStories } from './list-stories';
import { frame } from './reader-acts';

/** Draws a story into `place` and does what its reader does. Returns what takes it away again. */
export async function drawInto({ view, play }: DrawnStory, place: HTMLElement): Promise<() => void> {
  render(view, place);
  await frame();
  if (play !== undefined) {
    // what a view does once it stands is done by the next: a press before would be lost to it
    await frame();
    await play(place);
    await frame();
  }
  return () => render(null, place);
}

/** `#name` shows one story, so that no name is the id of an element in it, which would have the focus; without a name, a list of them all. */
export async function showDrawn(stories: readonly DrawnStory[]): Promise<void> {
  addEventListener('hashchange', () => location.reload());
  const place = document.querySelector<HTMLElement>('#story');
  if (place === null) return;
  const story = stories.find(({ name }) => `#${name}` === location.hash);
  if (story === undefined) return listStories(place, stories);
  await drawInto(story, place);
  document.body.dataset['shown'] = story.name;
}
