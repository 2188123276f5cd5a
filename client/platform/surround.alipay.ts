export { paintMiniBars as paintSurround } from './mini-bars';
