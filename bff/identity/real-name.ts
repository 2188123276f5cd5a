import { normaliseIdNumber } from './id-number';
import type { RealName } from './ports';

/** Names of several parts are written with one of several dots, with or without spaces around it. */
const DOTS = /\s*[·•・‧∙]\s*/gu;

const normaliseName = (name: string): string => name.trim().replace(DOTS, '·').replace(/\s+/gu, ' ');

/** One spelling for one person, whichever channel says it. */
export const normaliseRealName = ({ name, idNumber }: RealName): RealName =>
  ({ name: normaliseName(name), idNumber: normaliseIdNumber(idNumber) });
