import { useRef } from 'react';

/** A hand scanner is quicker than the network: each entry waits for the one before, and keeps its own answer. */
export const useInTurn = (work: (barcode: string) => Promise<void>) => {
  const last = useRef<Promise<void>>(Promise.resolve());
  const newest = useRef(work);
  newest.current = work;
  return (barcode: string): void => {
    last.current = last.current.then(() => newest.current(barcode));
  };
};
