import { useMutation, useQuery } from '@tanstack/react-query';
import type { Basket } from '../../bff/contracts/circulation';
import { queryClient } from './query';
import { request } from './request';
import { useReader } from './session';

const keyOf = (readerId: string | undefined) => ['basket', readerId];

export const useBasket = () => {
  const reader = useReader();
  return useQuery({
    queryKey: keyOf(reader?.id),
    queryFn: () => request<Basket>('GET', '/basket'),
    enabled: reader !== null,
  });
};

const useChange = (method: 'PUT' | 'DELETE') => {
  const reader = useReader();
  return useMutation({
    mutationFn: (titleId: string) => request<Basket>(method, `/basket/${titleId}`),
    onSuccess: (basket) => queryClient.setQueryData(keyOf(reader?.id), basket),
  });
};

/** Both may be repeated without harm; each answers the whole basket. */
export const usePutInBasket = () => useChange('PUT');
export const useTakeFromBasket = () => useChange('DELETE');
