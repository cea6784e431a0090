// npm run build:annotate: the annotate command with all that it needs as one file, dist/pledgemark-annotate.mjs.
import { bundleAnnotate } from './annotate/bundle';

await bundleAnnotate('dist');
