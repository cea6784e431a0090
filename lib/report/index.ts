export { toAnnotationCollection } from './annotation-collection';
export type { AnnotationCollection } from './annotation-collection';
export { exportFileName } from './export-file-name';
