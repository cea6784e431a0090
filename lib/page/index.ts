export { spot } from './spot';
export { bodiesOf } from './bodies';
export { asFound, pageKey } from './page-key';
export { isBorneOut } from './same-page';
