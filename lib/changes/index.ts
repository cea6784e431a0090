export { compareTexts } from './compare-texts';
export { exactRuns } from './word-runs';
