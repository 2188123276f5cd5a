import type { Transport } from './call';
import { direct } from './direct';

/** How requests travel on this channel. */
export const transport: Transport = direct;
