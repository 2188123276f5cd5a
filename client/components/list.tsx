import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { Tap } from './tap';

export const List = ({ title, children }: PropsWithChildren<{ title?: string }>) => (
  <View className='list-block'>
    {title && <View className='list-block__title' ariaRole='heading'>{title}</View>}
    <View className='list' ariaRole='list'>{children}</View>
  </View>
);

interface CellProps {
  title: ReactNode;
  note?: ReactNode;
  /** What stands at the end of the line: a value, a tag. */
  value?: ReactNode;
  icon?: IconName;
  /** Given, the cell can be pressed and shows so. */
  onTap?(): void;
  label?: string;
}

const Inside = ({ title, note, value, icon, onTap }: CellProps) => (
  <>
    {icon && <Icon name={icon} className='cell__icon' />}
    <View className='cell__words'>
      <View className='cell__title'>{title}</View>
      {note && <View className='cell__note'>{note}</View>}
    </View>
    {value && <View className='cell__value'>{value}</View>}
    {onTap && <Icon name='forward' className='cell__forward' />}
  </>
);

export const Cell = (props: CellProps) =>
  props.onTap ? (
    <Tap className='cell cell--tap' label={props.label} onTap={props.onTap}><Inside {...props} /></Tap>
  ) : (
    <View className='cell' ariaRole='listitem'><Inside {...props} /></View>
  );
