import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import type { PickOrder } from '../../../bff/contracts/staff';
import { Tag, type Tone } from '../../components/tag';
import { useStrings } from '../../strings';
import './pick-line.scss';

export type Item = PickOrder['items'][number];

const TONES: Record<Item['state'], Tone> = { 'to-pick': 'soon', picked: 'good', missing: 'bad', moved: 'info' };

/** One book to fetch: the call number finds the shelf, the barcode the copy. */
export const PickLine = ({ item, children }: PropsWithChildren<{ item: Item }>) => {
  const { staff } = useStrings();
  const { title, state, barcode, callNumber } = item;
  return (
    <View className='pick' ariaRole='listitem'>
      <View className='pick__head'>
        <Text className='pick__call'>{callNumber ?? staff.noCallNumber}</Text>
        <Tag label={staff.items[state]} tone={TONES[state]} />
      </View>
      <View className='pick__title'>{title.title}</View>
      <View className='pick__barcode'>{barcode}</View>
      {children}
    </View>
  );
};
