// The beginning of dist/pledgemark-annotate.mjs: what Node 20 lacks of what the finder and the parser of pages use, and then
// the command itself. Packages that fill it in run first, as imports run in their order.
import 'core-js/es/iterator';
import 'core-js/es/map/group-by';

import './annotate';
