export { spot } from './spot';
export { tooLarge } from './too-large';
export { bodiesOf } from './bodies';
export { asFound, pageKey } from './page-key';
export { isBorneOut } from './same-page';
export { decide } from './decide';
export { publicationOf } from './publication';
export { contentsOf } from './contents';
