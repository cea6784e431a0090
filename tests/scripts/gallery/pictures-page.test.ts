import { expect, test } from 'vitest';

import { picturesPage } from '../../../scripts/gallery/pictures-page';

const STORY = {
  title: 'Words with <b> & "quotes"',
  pictures: [
    { look: '360-light', file: 'pictures/a-360-light.png' },
    { look: '320-dark', file: 'pictures/a-320-dark.png' },
  ],
};

test('each story stands under its title with a picture for each look, said in words', () => {
  const html = picturesPage([STORY, { title: 'Another', pictures: [] }]);
  expect([...html.matchAll(/<h2>/gu)]).toHaveLength(2);
  expect([...html.matchAll(/<img src="([^"]+)"/gu)].map(([, file]) => file)).toEqual(
    STORY.pictures.map(({ file }) => file),
  );
  expect(html).toContain('<figcaption>320-dark</figcaption>');
});

test('a title becomes text, never markup', () => {
  const html = picturesPage([STORY]);
  expect(html).toContain('<h2>Words with &lt;b&gt; &amp; &quot;quotes&quot;</h2>');
  expect(html).not.toContain('<b>');
});
