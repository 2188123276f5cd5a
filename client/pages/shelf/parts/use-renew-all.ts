import { useQueryClient } from '@tanstack/react-query';
import { useCreate } from '../../../api/create';
import { explain } from '../../../api/explain';
import { renewAllLoans } from '../../../api/loans';
import { notify } from '../../../components/notice';
import { useStrings } from '../../../strings';

export const useRenewAll = () => {
  const strings = useStrings();
  const client = useQueryClient();
  return useCreate(renewAllLoans, {
    onError: (error) => notify(explain(error, strings).text),
    onSettled: () => client.invalidateQueries({ queryKey: ['loans'] }),
  });
};
