// Reports that answer an earlier document, item by item.
export { hasNear } from './near-pages';
export { reportTable as table } from './read-table';
export { reportActs as acts } from './report-acts';
export { seemingReports as seeming } from './seeming-reports';
