// The second door: what the background does for pages. With it comes the finder, which no view of ours loads.
export { openPageService } from './pages/page-service';
export type { ShippedFinder } from './pages/finder-file';
export type { Shipped } from './pages/knowledge';
