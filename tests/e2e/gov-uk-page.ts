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
