import { render } from 'preact';

import { PlacedPanel } from './PlacedPanel';

import { frame } from './reader-acts';
import { QUIET } from './story';
import type { Story } from './story';

/** Draws a story into `place` and does what its reader does. Returns what takes it away again. */
export async function showStory(story: Story, place: HTMLElement): Promise<() => void> {
  render(<PlacedPanel view={story.view} acts={{ ...QUIET, ...story.acts }} target={story.target} />, place);
  await frame();
  await story.play?.(place);
  await frame();
  await frame();
  return () => render(null, place);
}
