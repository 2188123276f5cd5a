import { useState } from 'react';
import type { Basket } from '../../../../bff/contracts/circulation';

/** Which titles of the basket are to be borrowed: what can be had, until the reader chooses otherwise. */
export const useChoice = (basket: Basket | undefined) => {
  const [byReader, choose] = useState<Readonly<Record<string, boolean>>>({});
  const items = basket?.items ?? [];
  const isChosen = ({ title, available }: Basket['items'][number]): boolean => byReader[title.id] ?? available > 0;
  const toggle = (item: Basket['items'][number]) => choose({ ...byReader, [item.title.id]: !isChosen(item) });
  return { isChosen, toggle, chosen: items.filter(isChosen).map(({ title }) => title.id) };
};
