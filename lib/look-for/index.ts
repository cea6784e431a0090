export { planOf } from './plan';
export { chooseDocuments } from './choose';
export { passagesFor } from './passages';
