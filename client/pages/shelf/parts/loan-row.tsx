import { View } from '@tarojs/components';
import type { Loan } from '../../../../bff/contracts/circulation';
import { Cover } from '../../../components/cover';
import { Due } from '../../../components/due';
import { goToTitle } from '../../../components/go';
import { Tag } from '../../../components/tag';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';
import { Renew } from './renew';

const State = ({ loan: { state, dueOn, daysLeft } }: { loan: Loan }) => {
  const { shelf } = useStrings();
  if (state === 'lost') return <Tag label={shelf.lost} tone='bad' />;
  return dueOn !== null && daysLeft !== null ? <Due dueOn={dueOn} daysLeft={daysLeft} /> : null;
};

const Act = ({ loan }: { loan: Loan }) => {
  const { shelf, errors } = useStrings();
  const { renew } = loan.actions;
  if (loan.state === 'lost') return <View className='loan__word'>{shelf.lostNote}</View>;
  if (renew.allowed) return <Renew loan={loan} />;
  if (renew.code === 'loan-in-return') return <View className='loan__word'>{shelf.inReturn}</View>;
  return <View className='loan__word'>{errors[renew.code]}</View>;
};

export const LoanRow = ({ loan }: { loan: Loan }) => {
  const { id, title, author } = loan.title;
  const open = () => goToTitle(id);
  return (
    <View className='loan' ariaRole='listitem'>
      <Tap label={title} onTap={open}><Cover title={title} author={author} /></Tap>
      <View className='loan__words'>
        <View className='loan__title' onClick={open}>{title}</View>
        <View className='loan__note'>{[author, loan.library.name].filter(Boolean).join(' · ')}</View>
        <View className='loan__foot'>
          <View className='loan__state'><State loan={loan} /></View>
          <Act loan={loan} />
        </View>
      </View>
    </View>
  );
};
