export { Gesture } from './gesture';
