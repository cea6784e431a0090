export { openGovUk } from './open-gov-uk';
export type { GovUk, ItemAnswer } from './open-gov-uk';
export type { Budget } from './ask-politely';
export { bodyAt, pathOf } from './addresses';
export { fetchPdf } from './fetch-pdf';
export { runImport } from './run-import';
export type { ImportNeeds, ImportEnd } from './run-import';
export type { ContentItem, Found } from './content-item';
export type { Clock, Fetch } from './clock';
