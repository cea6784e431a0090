import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pdf.css';

import { PDF_STORIES } from './pdf-stories';
import { showDrawn } from './show-drawn';

await showDrawn(PDF_STORIES);
