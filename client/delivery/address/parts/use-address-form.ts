import { useQueryClient } from '@tanstack/react-query';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { Address } from '../../../../bff/contracts/delivery';
import { useChosenAddress } from '../../../api/chosen-address';
import { useCreate } from '../../../api/create';
import { useStrings } from '../../../strings';
import { addAddress, changeAddress } from '../../api';
import { type Draft, draftOf, errorsOf } from './draft';

/** The list that a new address is chosen from, and this form on top of it. */
const LIST_AND_FORM = 2;

/** What is typed stays until it is saved. Errors show from the first try on and go as each is mended. */
export const useAddressForm = (known: Address | undefined, choosing: boolean) => {
  const { addressForm } = useStrings();
  const client = useQueryClient();
  const choose = useChosenAddress((state) => state.choose);
  const [draft, setDraft] = useState<Draft>(() => draftOf(known));
  const [tried, setTried] = useState(false);
  const errors = errorsOf(draft, addressForm);

  const save = (body: Draft, key: string) => (known ? changeAddress(known.id, body) : addAddress(body, key));
  const saving = useCreate<Draft, Address>(save, {
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['addresses'] });
      if (choosing) choose(id);
      await Taro.navigateBack({ delta: choosing ? LIST_AND_FORM : 1 });
    },
  });
  const submit = () => {
    setTried(true);
    if (Object.keys(errors).length === 0) saving.mutate(draft);
  };
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  return { draft, change, errors: tried ? errors : {}, submit, saving };
};
