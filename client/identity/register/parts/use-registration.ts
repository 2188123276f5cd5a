import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Register, Registered, Registration } from '../../../../bff/contracts/identity';
import { ApiError } from '../../../api/api-error';
import { useCreate } from '../../../api/create';
import { forgetOffers } from '../../../api/offers';
import { keepReader } from '../../../api/session';
import { usePreferences } from '../../../preferences';
import { readRegistration, register } from '../../api';

const OUTDATED = 'agreement-outdated';

/** The registration as the server sees it, the consent that was just given, and the one act that ends it. */
export const useRegistration = () => {
  const client = useQueryClient();
  const language = usePreferences((chosen) => chosen.language);
  const queryKey = ['registration', language];
  const [consented, consent] = useState(false);
  const query = useQuery({ queryKey, queryFn: () => readRegistration(language), gcTime: 0 });

  const issue = useCreate<Register, Registered>(register, {
    onSuccess: ({ reader, credit }) => {
      keepReader(reader);
      client.setQueryData(['credit'], credit);
      forgetOffers();
    },
    onError: (error) => {
      if (!(error instanceof ApiError && error.code === OUTDATED)) return;
      consent(false);
      void query.refetch();
    },
  });
  const finish = ({ agreements }: Registration) =>
    issue.mutate({ agreements: agreements.map(({ kind, version }) => ({ kind, version })) });
  const moveOn = (registration: Registration) => client.setQueryData(queryKey, registration);
  return { query, consented, consent, issue, finish, moveOn };
};
