import { useState } from 'react';
import type { FaceVerification, RealNameClaim, Registration } from '../../../../bff/contracts/identity';
import { ApiError } from '../../../api/api-error';
import { useCreate } from '../../../api/create';
import { verifyFace } from '../../../platform/real-name';
import { beginRealName, finishRealName } from '../../api';

const isPending = (error: unknown): boolean => error instanceof ApiError && error.code === 'real-name-pending';

/** Name and number, then the vendor's camera, then the platform's true result; a late result is asked for again. */
export const useFace = (onProven: (registration: Registration) => void) => {
  const begin = useCreate<RealNameClaim, FaceVerification>(beginRealName);
  const finish = useCreate<FaceVerification, Registration>(finishRealName, { onSuccess: onProven });
  const [awaited, setAwaited] = useState<FaceVerification | null>(null);
  const [error, setError] = useState<unknown>(null);

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setError(null);
    try {
      await work();
    } catch (cause) {
      if (!isPending(cause)) setAwaited(null);
      setError(cause);
    }
  };
  const verify = (claim: RealNameClaim) => attempt(async () => {
    const { verifyId } = await begin.mutateAsync(claim);
    await verifyFace(verifyId);
    setAwaited({ verifyId });
    await finish.mutateAsync({ verifyId });
  });
  const askAgain = () => attempt(async () => { if (awaited) await finish.mutateAsync(awaited); });
  return { verify, askAgain, isAwaited: awaited !== null, error };
};
