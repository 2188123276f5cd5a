import { titles } from '../titles';
import { common, due, host, preferences } from './common';
import { errors } from './errors';

export const zh = { titles: titles.zh, common, due, host, preferences, errors };
