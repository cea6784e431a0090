import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { render } from 'preact';

import { HowViewsAreSet } from '@/components/pages/HowViewsAreSet';
import text from '@/docs/how-views-are-set.md?raw';

const place = document.querySelector('#page');
if (place) render(<HowViewsAreSet text={text} />, place);
