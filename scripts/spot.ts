// npm run --silent spot -- FILE.html…: a line of JSON for each page, what it is and whether it would be marked.
import { spot } from '@/lib/page';

import { openPage } from './open-page';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name at least one page: npm run --silent spot -- FILE.html…');
  process.exitCode = 1;
}

for (const file of files) {
  try {
    const { document, address } = await openPage(file);
    const { verdict, kind, title, published = null, publisher = null, reason } = spot(document, address);
    console.log(JSON.stringify({ file, verdict, kind, title, published, publisher, reason }));
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    process.exitCode = 1;
  }
}
