export { toAnnotationCollection } from './annotation-collection';
export type { AnnotationCollection, Generator } from './annotation-collection';
export type { Annotation } from './annotation';
export { exportFileName } from './export-file-name';
export type { ExportKind } from './export-file-name';
