import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { render } from 'preact';

import { HowViewsAreSet } from '@/components/pages/HowViewsAreSet';

const place = document.querySelector('#page');
if (place) render(<HowViewsAreSet />, place);
