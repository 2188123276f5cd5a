import { View } from '@tarojs/components';

export type IconName =
  | 'back' | 'forward' | 'close' | 'search' | 'scan' | 'check' | 'plus' | 'minus' | 'basket' | 'place' | 'truck'
  | 'clock' | 'warning' | 'offline' | 'card' | 'book' | 'share' | 'return' | 'edit' | 'bin' | 'down';

/** A line drawing in the colour of the text around it; decoration, so screen readers skip it. */
export const Icon = ({ name, className = '' }: { name: IconName; className?: string }) => (
  <View className={`icon icon--${name} ${className}`} ariaHidden />
);
