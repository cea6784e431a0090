/** A story with its pictures, one for each look. */
export interface PicturedStory {
  readonly title: string;
  readonly pictures: readonly { readonly look: string; readonly file: string }[];
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);

function section({ title, pictures }: PicturedStory): string {
  const figures = pictures.map(
    ({ look, file }) =>
      `<figure><figcaption>${escaped(look)}</figcaption><a href="${escaped(file)}"><img src="${escaped(file)}" alt="${escaped(`${title}, ${look}`)}" loading="lazy"></a></figure>`,
  );
  return `<h2>${escaped(title)}</h2>\n<div>${figures.join('\n')}</div>`;
}

/** One static page of the pictures of all stories. */
export function picturesPage(stories: readonly PicturedStory[]): string {
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pledgemark: every state of its views</title>
<style>
body{font:1rem/1.3 Arial,sans-serif;margin:20px}
div{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}
figure{margin:0;max-width:100%}
img{border:1px solid #6f7172;max-width:min(100%,640px)}
</style>
<h1>Every state of Pledgemark’s views</h1>
${stories.map(section).join('\n')}
</html>
`;
}
