export { isTable, rowFault } from './row-fault';
export type { RowFault, TableName } from './row-fault';
export { keyWords } from './row-keys';
export { DEEPEST_ROW, isDeeper, wildness } from './wild';
export { count, day, fact, instant } from './facts';
export { BodyShape, ExactShape, NoteShape, OwnShape, TagsShape } from './note-shapes';
export { ActorsShape, DateShape, GaveShape, PassageShape } from './correction-shapes';
