import type { pressable as Default } from './keyboard';

export const pressable: typeof Default = () => ({});
