import { Text, View } from '@tarojs/components';
import type { Loan } from '../../../../bff/contracts/circulation';
import { Cover } from '../../../components/cover';
import { Due } from '../../../components/due';
import { Icon } from '../../../components/icon';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';

interface LoanChoiceProps {
  loans: readonly Loan[];
  chosen: readonly string[];
  onToggle(loanId: string): void;
  onLeaveOut(loanIds: readonly string[]): void;
}

const Choice = ({ loan, chosen, onToggle }: { loan: Loan; chosen: boolean; onToggle(): void }) => {
  const { id, title, dueOn, daysLeft } = loan;
  return (
    <Tap key={id} className='choice choice--book' role='checkbox' checked={chosen} label={title.title} onTap={onToggle}>
      <View className={`choice__box ${chosen ? 'choice__box--on' : ''}`}>
        {chosen && <Icon name='check' className='choice__check' />}
      </View>
      <Cover title={title.title} author={title.author} />
      <View className='choice__words'>
        <View className='choice__title'>{title.title}</View>
        {dueOn !== null && daysLeft !== null && <Due dueOn={dueOn} daysLeft={daysLeft} />}
      </View>
    </Tap>
  );
};

export const LoanChoice = ({ loans, chosen, onToggle, onLeaveOut }: LoanChoiceProps) => {
  const { pickup } = useStrings();
  const all = chosen.length === loans.length;
  const swap = () => onLeaveOut(all ? loans.map(({ id }) => id) : []);
  return (
    <View>
      <View className='pickup__head'>
        <View className='list-block__title' ariaRole='heading'>{pickup.loans}</View>
        {loans.length > 1 && (
          <Tap className='pickup__all' onTap={swap}><Text>{all ? pickup.none : pickup.all}</Text></Tap>
        )}
      </View>
      <View className='list'>
        {loans.map((loan) => (
          <Choice key={loan.id} loan={loan} chosen={chosen.includes(loan.id)} onToggle={() => onToggle(loan.id)} />
        ))}
      </View>
    </View>
  );
};
