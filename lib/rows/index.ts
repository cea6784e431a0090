export { isTable, rowFault } from './row-fault';
export type { RowFault, TableName } from './row-fault';
export { keyWords } from './row-keys';
export { DEEPEST_ROW, isDeeper, wildness } from './wild';
export { facts } from './facts';
export { NoteShape, noteParts } from './note-shapes';
export { correctionParts } from './correction-shapes';
