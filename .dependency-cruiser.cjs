// Which room may import what: the table of the house style, as a test. Type-only imports count.
const ROOMS = {
  model: [],
  gesture: [],
  language: ['model'],
  spans: ['model'],
  finder: ['model', 'spans'],
  corpus: ['model', 'spans', 'finder'],
  notes: ['model', 'spans'],
  rows: ['model', 'notes'],
  page: ['model'],
  text: ['model', 'spans'],
  anchoring: ['model', 'spans', 'text'],
  highlight: ['model', 'spans', 'text'],
  messages: ['model', 'gesture'],
  settings: ['model'],
  db: ['model', 'rows'],
  report: ['model', 'spans', 'notes', 'rows', 'corpus', 'words', 'language'],
  changes: ['model'],
  packs: ['model'],
  search: ['model'],
  retrieval: ['model', 'spans'],
  pdf: ['model'],
  'look-for': ['model', 'retrieval'],
  'govuk-api': ['model'],
  words: ['model', 'language'],
  'progress-reports': ['model', 'spans', 'finder'],
  app: [
    'model',
    'spans',
    'finder',
    'corpus',
    'progress-reports',
    'notes',
    'changes',
    'packs',
    'page',
    'rows',
    'anchoring',
    'words',
    'language',
    'db',
    'messages',
    'settings',
    'report',
    'search',
    'retrieval',
    'look-for',
    'govuk-api',
  ],
};

/** Lists of facts that rules refer to are data of their room. */
const FACTS = { finder: ['^seeds/lexicon/'] };

/** Packages with one importer each, and the rooms that may touch the outside. */
const PACKAGES = {
  'mark[.]js|advanced-mark': ['^lib/highlight/'],
  dexie: ['^lib/db/'],
  'approx-string-match': ['^lib/anchoring/'],
  diff: ['^lib/changes/'],
  valibot: ['^lib/messages/', '^lib/rows/', '^lib/report/', '^lib/govuk-api/', '^lib/packs/'],
  minisearch: ['^lib/search/'],
  'mdast-util-from-markdown|micromark': ['^components/notes/', '^components/markdown/'],
  '@tanstack/virtual-core': ['^components/notebook/'],
  preact: ['^components/', '^entrypoints/'],
  'pdfjs-dist': ['^entrypoints/'],
  wxt: ['^lib/messages/', '^lib/settings/', '^entrypoints/'],
};

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `lib/${room} may import ${allowed.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^lib/${room}/` },
  to: {
    path: '^(lib|components|entrypoints|seeds|scripts|bench)/',
    pathNot: [`^lib/${room}/`, ...allowed.map((name) => `^lib/${name}/`), ...(FACTS[room] ?? [])],
  },
}));

const packageRules = Object.entries(PACKAGES).map(([name, importers]) => ({
  name: `package-${name.split('|')[0].replaceAll(/\W/g, '')}`,
  severity: 'error',
  from: { path: '^(lib|components|entrypoints)/', pathNot: importers },
  to: { path: `(^|/)node_modules/(${name})(/|$)` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    {
      name: 'one-door',
      comment:
        "Each lib folder's index.ts is its only door, but for three: what brings the finder along, and what is known of words without it.",
      severity: 'error',
      from: { path: '^(?:lib/([^/]+)|entrypoints|components|scripts)/' },
      to: {
        path: '^lib/',
        pathNot: ['^lib/$1/', '^lib/[^/]+/index[.]ts$', '^lib/(app|corpus)/finding[.]ts$', '^lib/finder/words[.]ts$'],
      },
    },
    {
      name: 'views-load-no-finder',
      comment:
        'No page of ours loads the finder or the shipped names, by whatever way: the background finds. What lib/finder/words.ts opens on is no finder.',
      severity: 'error',
      from: { path: '^entrypoints/(?!background/|govuk[.]content/)' },
      to: {
        path: '^(lib/finder/|seeds/(names|lexicon)/|seeds/(names|corpus)[.]ts$)',
        pathNot:
          '^lib/finder/(words|names/entity-id|text/(fold|sentence-ends)|tables/(abbreviations|binding-deadlines)|clauses/(blocks|sentences))[.]ts$',
        reachable: true,
      },
    },
    {
      name: 'lib-knows-its-packages',
      comment: 'Pure rooms use no package that touches the outside; `diff` has an importer of its own.',
      severity: 'error',
      from: {
        path: '^lib/(model|gesture|language|spans|finder|corpus|progress-reports|notes|changes|look-for|page|pdf|text|words)/',
      },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-no-pkg', 'unknown'],
        pathNot: '(^|/)node_modules/diff/',
      },
    },
    {
      name: 'views-take-props',
      comment: 'Besides the model they know how two texts differ, which is a pure function of both.',
      severity: 'error',
      from: { path: '^components/', pathNot: '^components/hooks/' },
      to: { path: '^(lib|entrypoints|seeds|scripts)/', pathNot: '^lib/(model|words|language|changes|gesture)/' },
    },
    {
      name: 'hooks-over-app',
      comment: 'Hooks call lib/app; what the product does is not worked out in them.',
      severity: 'error',
      from: { path: '^components/hooks/' },
      to: {
        path: '^(lib|entrypoints|seeds|scripts)/',
        pathNot: '^lib/(model|app|language|messages|settings)/',
      },
    },
    {
      name: 'content-script',
      comment: 'The content script never reaches the store, the finders or the corpus.',
      severity: 'error',
      from: { path: '^entrypoints/govuk[.]content/' },
      to: {
        path: '^(lib|components/hooks|seeds)/',
        pathNot: '^lib/(page|text|anchoring|highlight|messages|settings|model|words|language|spans|gesture)/',
      },
    },
    {
      name: 'background-over-app',
      severity: 'error',
      from: { path: '^entrypoints/background' },
      to: {
        path: '^(lib|components)/',
        pathNot: '^lib/(model|app|language|messages|settings)/',
      },
    },
    {
      name: 'own-pages',
      severity: 'error',
      from: {
        path: '^entrypoints/(sidepanel|notebook|changes|report-table|options|help|welcome|entry|how-views-are-set|own-pages)/',
        pathNot: '^entrypoints/own-pages/(clock|look-needs|read-item)[.]ts$',
      },
      to: { path: '^(lib|seeds)/', pathNot: '^lib/(model|app|words|language|messages|settings|report|corpus|notes)/' },
    },
    {
      name: 'search-page',
      comment:
        'For what the reader wants to bring in, and for what became of a commitment: they ask, and read the answers.',
      severity: 'error',
      from: { path: '^entrypoints/(search/|own-pages/(clock|look-needs|read-item)[.]ts$)' },
      to: {
        path: '^(lib|seeds)/',
        pathNot: '^lib/(model|app|words|language|messages|settings|report|corpus|notes|search|govuk-api|page|text)/',
      },
    },
    {
      name: 'pdf-page',
      comment: 'A PDF is drawn as a page and then marked by what marks the pages of GOV.UK.',
      severity: 'error',
      from: { path: '^entrypoints/pdf/' },
      to: { path: '^(lib|seeds)/', pathNot: '^lib/(model|language|pdf|text|messages|settings|govuk-api)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-circles-of-folders',
      comment: 'Folders stand above one another: none of two reaches back into the other.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(components|entrypoints|lib/app)/.' },
      to: { circular: true, path: '^(components|entrypoints|lib/app)/.' },
    },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
