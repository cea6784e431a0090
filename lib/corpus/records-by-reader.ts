// Makes rows of what the reader says; the clock and the page come in as arguments.
export { putRight } from './put-right';
export { corrected, correction, foundAt } from './reader-corrections';
export { evidence, outside, searched } from './reader-evidence';
export { entity } from './reader-name';
export { commitment, document, lineage, marked } from './reader-records';
