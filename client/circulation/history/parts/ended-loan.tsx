import { View } from '@tarojs/components';
import type { Loan } from '../../../../bff/contracts/circulation';
import { Button } from '../../../components/button';
import { Cover } from '../../../components/cover';
import { sayDay } from '../../../components/due';
import { goToTitle } from '../../../components/go';
import { dayOf } from '../../../components/moment';
import { useStrings } from '../../../strings';

const useEnding = ({ state, returnedAt, returnedTo }: Loan): string => {
  const { history, due } = useStrings();
  if (state === 'settled' || !returnedAt) return history.settled;
  const day = sayDay(dayOf(returnedAt), due);
  return returnedTo ? history.returned(day, returnedTo.name) : history.returnedOn(day);
};

/** A loan that is over, and the way to the same title again. */
export const EndedLoan = ({ loan }: { loan: Loan }) => {
  const { history } = useStrings();
  const { id, title, author } = loan.title;
  const ending = useEnding(loan);
  return (
    <View className='ended' ariaRole='listitem'>
      <Cover title={title} author={author} />
      <View className='ended__words'>
        <View className='ended__title'>{title}</View>
        <View className='ended__note'>{author}</View>
        <View className='ended__note'>{ending}</View>
        <View className='ended__act' ariaRole='group' ariaLabel={history.againOf(title)}>
          <Button
            kind='quiet' compact label={history.again}
            onTap={() => goToTitle(id)}
          />
        </View>
      </View>
    </View>
  );
};
