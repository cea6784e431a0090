// npm run build:annotate: bundles the annotate command with all that it needs into dist/pledgemark-annotate.mjs, which plain
// Node runs, without packages and without this folder.
import { join } from 'node:path';

import { build } from 'vite';
import type { Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '..');

/**
 * jsdom loads its client for the network with itself. Nothing is ever asked of the network here, and the client neither
 * starts on Node 20 nor is small: these stand in its place, and are never called.
 */
const NO_NETWORK = `
export class Dispatcher {}
export class DecoratorHandler {}
export class WebSocket {}
export const getGlobalDispatcher = () => undefined;
`;

const offline: Plugin = {
  name: 'offline',
  enforce: 'pre',
  resolveId: (id) => (id === 'undici' ? '\0no-network' : undefined),
  load: (id) => (id === '\0no-network' ? NO_NETWORK : undefined),
  transform: (code, id) =>
    // it looks for a file of its own beside itself while it is loaded
    id.endsWith('XMLHttpRequest-impl.js') ? code.replace(/require\.resolve\("\.\/[\w-]+\.js"\)/, '""') : undefined,
};

await build({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  plugins: [offline],
  resolve: { alias: { '@': ROOT } },
  ssr: { noExternal: true },
  json: { stringify: true },
  build: {
    ssr: join(ROOT, 'scripts/annotate-single.ts'),
    outDir: join(ROOT, 'dist'),
    target: 'node20',
    minify: true,
    copyPublicDir: false,
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'pledgemark-annotate.mjs' } },
  },
});
