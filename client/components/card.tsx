import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

/** A sheet of paper on the page. `title` heads it. */
export const Card = ({ title, className = '', children }: PropsWithChildren<{ title?: string; className?: string }>) => (
  <View className={`card ${className}`}>
    {title && <View className='card__title' ariaRole='heading'>{title}</View>}
    {children}
  </View>
);
