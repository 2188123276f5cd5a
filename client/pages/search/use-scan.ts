import { searchTitles } from '../../api/catalogue';
import { explain } from '../../api/explain';
import { go, goToTitle } from '../../components/go';
import { notify } from '../../components/notice';
import { HostError } from '../../platform/host-error';
import { scan } from '../../platform/scan';
import { useStrings } from '../../strings';
import { lookFor } from './words';

const SEARCH = '/pages/search/index';

/** Scans an ISBN or a copy's barcode: one title opens at once, anything else becomes a search. */
export const useScan = () => {
  const strings = useStrings();
  return async (): Promise<void> => {
    try {
      const code = await scan();
      const { items: [only, ...others] } = await searchTitles({ q: code, limit: 2 });
      if (only && others.length === 0) return goToTitle(only.id);
      lookFor(code);
      go(SEARCH);
    } catch (error) {
      if (error instanceof HostError && error.code === 'cancelled') return;
      notify(explain(error, strings).text);
    }
  };
};
