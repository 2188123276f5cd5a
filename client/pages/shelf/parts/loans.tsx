import { View } from '@tarojs/components';
import type { Loan } from '../../../../bff/contracts/circulation';
import { useStrings } from '../../../strings';
import { LoanRow } from './loan-row';

/** Books in the reader's hands, the one due first on top. */
export const Loans = ({ loans }: { loans: Loan[] }) => {
  const { shelf } = useStrings();
  return (
    <View>
      <View className='list-block__title' ariaRole='heading'>{shelf.onLoan(loans.length)}</View>
      <View className='loans' ariaRole='list'>
        {loans.map((loan) => <LoanRow key={loan.id} loan={loan} />)}
      </View>
    </View>
  );
};
