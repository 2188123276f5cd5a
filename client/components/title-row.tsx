import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import type { TitleBrief } from '../../bff/contracts/catalogue';
import { useStrings } from '../strings';
import { Cover } from './cover';
import { Tap } from './tap';

type TitleRowProps = PropsWithChildren<{ title: TitleBrief; onTap(): void }>;

/** A title in a list; its children say how it stands. */
export const TitleRow = ({ title: { title, author, publisher, year }, onTap, children }: TitleRowProps) => {
  const { titleRow } = useStrings();
  return (
    <Tap className='title-row' role='link' onTap={onTap}>
      <View ariaHidden><Cover title={title} author={author} /></View>
      <View className='title-row__words'>
        <View className='title-row__title'>{title}</View>
        <View className='title-row__author'>{author}</View>
        <View className='title-row__imprint'>{titleRow.imprint(publisher, year ? titleRow.year(year) : '')}</View>
        {children}
      </View>
    </Tap>
  );
};
