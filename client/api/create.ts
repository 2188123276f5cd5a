import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { randomId } from '../platform/random-id';
import { isPassing } from './api-error';

type Create<Body, Made> = (body: Body, idempotencyKey: string) => Promise<Made>;

/**
 * A creating request. The Idempotency-Key stays the same while the same body is tried again after a lost answer, so
 * a second tap makes no second order; it changes with the body and after a definite answer.
 */
export const useCreate = <Body, Made>(
  create: Create<Body, Made>,
  options: Omit<UseMutationOptions<Made, Error, Body>, 'mutationFn'> = {},
): UseMutationResult<Made, Error, Body> => {
  const intent = useRef<{ body: string; key: string } | null>(null);

  const keyFor = (body: Body): string => {
    const asked = JSON.stringify(body) ?? '';
    if (intent.current?.body !== asked) intent.current = { body: asked, key: randomId() };
    return intent.current.key;
  };

  const attempt = async (body: Body): Promise<Made> => {
    try {
      const made = await create(body, keyFor(body));
      intent.current = null;
      return made;
    } catch (error) {
      if (!isPassing(error)) intent.current = null;
      throw error;
    }
  };

  return useMutation({ ...options, mutationFn: attempt });
};
