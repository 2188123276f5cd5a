import { View } from '@tarojs/components';
import type { Returned } from '../../../../bff/contracts/staff';
import { sayMoment } from '../../../components/moment';
import { Tag } from '../../../components/tag';
import { useStrings } from '../../../strings';

export const ReturnRow = ({ returned }: { returned: Returned }) => {
  const { returns, due } = useStrings();
  const { title, barcode, owner, goesTo, daysOverdue, returnedAt } = returned;
  return (
    <View className='returned' ariaRole='listitem'>
      <View className='returned__title'>{title.title}</View>
      <View className='returned__note'>{`${barcode} · ${sayMoment(returnedAt, due)}`}</View>
      <View className='returned__tags'>
        {goesTo === 'shelf'
          ? <Tag label={returns.goesTo.shelf} tone='good' />
          : <Tag label={returns.goesHome(owner.name)} tone='info' />}
        {daysOverdue > 0 && <Tag label={returns.overdue(daysOverdue)} tone='bad' />}
      </View>
    </View>
  );
};
