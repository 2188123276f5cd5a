import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import type { Loan } from '../../../../bff/contracts/circulation';
import { useCreate } from '../../../api/create';
import { explain } from '../../../api/explain';
import { renewLoan } from '../../../api/loans';
import { Button } from '../../../components/button';
import { sayDay } from '../../../components/due';
import { notify } from '../../../components/notice';
import { useStrings } from '../../../strings';

export const Renew = ({ loan }: { loan: Loan }) => {
  const { shelf, due, ...strings } = useStrings();
  const client = useQueryClient();
  const renewing = useCreate(renewLoan, {
    onSuccess: ({ title, dueOn }) => notify(shelf.renewed(title.title, sayDay(dueOn ?? '', due))),
    onSettled: () => client.invalidateQueries({ queryKey: ['loans'] }),
  });
  return (
    <>
      {renewing.isError && <View className='loan__word' ariaRole='alert'>{explain(renewing.error, strings).text}</View>}
      <View className='loan__act' ariaRole='group' ariaLabel={shelf.renewOf(loan.title.title)}>
        <Button kind='quiet' compact label={shelf.renew} busy={renewing.isPending} onTap={() => renewing.mutate(loan.id)} />
      </View>
    </>
  );
};
