import { becomeReader } from '../api/become-reader';
import { explain } from '../api/explain';
import { HostError } from '../platform/host-error';
import { useStrings } from '../strings';
import { notify } from './notice';

/** Does `then` as a reader, after signing in where that is needed; see becomeReader. */
export const useBecomingReader = (back: string) => {
  const strings = useStrings();
  return async (then: () => unknown = () => undefined): Promise<void> => {
    try {
      if (await becomeReader(back)) await then();
    } catch (error) {
      // Who closed the sign-in knows it.
      if (error instanceof HostError && error.code === 'cancelled') return;
      notify(explain(error, strings).text);
    }
  };
};
