/** A news story of a test's own, in the markup that GOV.UK gives one. */
export interface OwnStory {
  readonly title: string;
  /** As the page's meta gives it: `2018-05-01`. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

export function newsStory({ title, published, paragraphs }: OwnStory): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - GOV.UK</title>
<meta name="govuk:schema-name" content="news_article"><meta name="govuk:format" content="news_story">
<meta name="govuk:first-published-at" content="${published}T09:30:00+00:00">
<link rel="stylesheet" href="https://www.gov.uk/own.css"></head>
<body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper" id="content" lang="en">
<h1>${title}</h1><div class="gem-c-govspeak govuk-govspeak">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div>
</main></div></body></html>`;
}

/** A part of a publication of a test's own. */
export interface OwnPart {
  readonly slug: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

function documentOf(metas: Readonly<Record<string, string>>, title: string, body: string): string {
  const lines = Object.entries(metas).map(([name, content]) => `<meta name="${name}" content="${content}">`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - GOV.UK</title>
${lines.join('\n')}
<link rel="stylesheet" href="https://www.gov.uk/own.css"></head>
<body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper" id="content" lang="en">
<div class="gem-c-heading"><span class="govuk-caption-xl gem-c-heading__context">Policy paper</span><h1>${title}</h1></div>
${body}
</main></div></body></html>`;
}

/** The landing page of a policy paper: it lists its HTML attachments, and other files by their addresses. */
export function landingPage(
  address: string,
  title: string,
  parts: readonly (OwnPart | { readonly title: string; readonly file: string })[],
): string {
  const listed = parts.map((part) => {
    const href = 'file' in part ? part.file : `${new URL(address).pathname}/${part.slug}`;
    return `<section class="gem-c-attachment"><h3 class="gem-c-attachment__title"><a href="${href}">${part.title}</a></h3></section>`;
  });
  return documentOf(
    { 'govuk:schema-name': 'publication', 'govuk:format': 'policy_paper' },
    title,
    `${listed.join('\n')}<div class="gem-c-govspeak govuk-govspeak"><p>A paper on ${title.toLowerCase()}.</p></div>`,
  );
}

/** An HTML attachment of a policy paper. */
export function htmlAttachment({ title, paragraphs }: OwnPart): string {
  return documentOf(
    { 'govuk:schema-name': 'html_publication', 'govuk:format': 'html_publication' },
    title,
    `<div class="gem-c-govspeak-html-publication"><div class="gem-c-govspeak govuk-govspeak">${paragraphs
      .map((text) => `<p>${text}</p>`)
      .join('\n')}</div></div>`,
  );
}
