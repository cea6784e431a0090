export { spot } from './spot';
export { bodiesOf } from './bodies';
export { pageKey } from './page-key';
