import { direct } from './direct';
import { mgop } from './mgop';
import type { Transport } from './call';

export const transport: Transport = BUILD.mgopAppKey && BUILD.mgopApi ? mgop : direct;
