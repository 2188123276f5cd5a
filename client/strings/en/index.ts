import type { Strings } from '../shape';
import { titles } from '../titles';
import { common, due, host, preferences } from './common';
import { errors } from './errors';

export const en: Strings = { titles: titles.en, common, due, host, preferences, errors };
