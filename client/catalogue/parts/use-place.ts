import { useState } from 'react';
import type { Place } from '../../../bff/contracts/catalogue';
import { notify } from '../../components/notice';
import { locate } from '../../platform/location';
import { useStrings } from '../../strings';

/** Where the reader is, asked only when the reader wants it; empty until then. */
export const usePlace = () => {
  const { host } = useStrings();
  const [place, setPlace] = useState<Place>({});
  const ask = async (): Promise<void> => {
    const found = await locate();
    if ('reason' in found) return notify(host[found.reason]);
    setPlace(found);
  };
  return { place, known: place.latitude !== undefined, ask };
};
