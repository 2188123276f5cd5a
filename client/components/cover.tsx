import { Text, View } from '@tarojs/components';
import { useStrings } from '../strings';
import { coverOf } from './cover-design';

interface CoverProps { title: string; author?: string; size?: 'small' | 'medium' | 'large' }

/** A book's cover set from its own words; the same title always looks the same. */
export const Cover = ({ title, author = '', size = 'small' }: CoverProps) => {
  const { common } = useStrings();
  const { cloth, layout, head, rest } = coverOf(title);
  return (
    <View className={`cover cover--${size} cover--${cloth} cover--${layout}`} ariaRole='img' ariaLabel={common.coverOf(title)}>
      <View className='cover__label' ariaHidden>
        <Text className='cover__head'>{head}</Text>
        {rest && <Text className='cover__rest'>{rest}</Text>}
      </View>
      {size !== 'small' && <View className='cover__author' ariaHidden>{author}</View>}
    </View>
  );
};
