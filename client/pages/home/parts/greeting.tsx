import { View } from '@tarojs/components';
import type { Loan } from '../../../../bff/contracts/circulation';
import type { ReaderSummary } from '../../../../bff/contracts/identity';
import { useOpenLoans } from '../../../api/loans';
import { isMoving, useNewestOrders } from '../../../api/orders';
import { Cell, List } from '../../../components/list';
import { go } from '../../../components/go';
import { useStrings } from '../../../strings';
import type { Strings } from '../../../strings/shape';
import { wordsForDays } from '../../../components/due';

const SOON = 3;
const SHELF = '/pages/shelf/index';

interface Matter { key: string; words: string; icon: 'warning' | 'clock' | 'book'; url: string }

/** What the reader should know about books at home, the gravest only. */
const matterOfLoans = (loans: readonly Loan[], { home, due }: Strings): Matter | null => {
  const left = loans.flatMap(({ state, daysLeft }) => (state === 'on-loan' && daysLeft !== null ? [daysLeft] : []));
  const overdue = left.filter((days) => days < 0).length;
  const soon = left.filter((days) => days >= 0 && days <= SOON);
  if (overdue > 0) return { key: 'overdue', words: home.overdue(overdue), icon: 'warning', url: SHELF };
  if (soon.length > 0) {
    return { key: 'soon', words: home.dueSoon(soon.length, wordsForDays(Math.min(...soon), due)), icon: 'clock', url: SHELF };
  }
  return left.length > 0 ? { key: 'on-loan', words: home.onLoan(left.length), icon: 'book', url: SHELF } : null;
};

/** A greeting that says what matters today; while it is not known, or cannot be, it only greets. */
export const Greeting = ({ reader }: { reader: ReaderSummary }) => {
  const strings = useStrings();
  const { home } = strings;
  const loans = useOpenLoans();
  const orders = useNewestOrders();
  const matter = matterOfLoans(loans.data?.items ?? [], strings);
  const moving = orders.data?.items.filter(isMoving).length ?? 0;
  const quiet = loans.data && orders.data && !matter && moving === 0;
  return (
    <View className='greeting'>
      <View className='greeting__hello' ariaRole='heading'>{home.hello(reader.name)}</View>
      {quiet && <View className='greeting__quiet'>{home.quiet}</View>}
      {(matter || moving > 0) && (
        <List>
          {matter && <Cell icon={matter.icon} title={matter.words} onTap={() => go(matter.url)} />}
          {moving > 0 && <Cell icon='truck' title={home.onTheWay(moving)} onTap={() => go('/circulation/orders/index')} />}
        </List>
      )}
    </View>
  );
};
