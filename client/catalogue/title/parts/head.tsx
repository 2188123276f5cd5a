import { View } from '@tarojs/components';
import type { Title } from '../../../../bff/contracts/catalogue';
import { Cover } from '../../../components/cover';
import { Tag } from '../../../components/tag';
import { useStrings } from '../../../strings';
import { standingOf } from './standing';

/** What it is, and whether it is to be had. */
export const Head = ({ title }: { title: Title }) => {
  const { titleRow } = useStrings();
  const standing = standingOf(title);
  const { author, publisher, year, copies } = title;
  return (
    <View className='title-head'>
      <Cover size='medium' title={title.title} author={author} />
      <View className='title-head__words'>
        <View className='title-head__name' ariaRole='heading'>{title.title}</View>
        <View>{author}</View>
        <View className='title-head__soft'>{titleRow.imprint(publisher, year ? titleRow.year(year) : '')}</View>
        {standing === 'available'
          ? <Tag tone='good' label={titleRow.available(copies.available)} />
          : <Tag label={titleRow[standing]} />}
      </View>
    </View>
  );
};
