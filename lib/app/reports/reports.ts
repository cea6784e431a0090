import { reportTable } from './read-table';
import { reportActs } from './report-acts';
import { seemingReports } from './seeming-reports';

/** Reports that answer an earlier document, item by item. */
export const reports = { seeming: seemingReports, table: reportTable, acts: reportActs };
