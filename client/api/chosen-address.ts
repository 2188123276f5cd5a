import { create } from 'zustand';

interface ChosenAddress {
  /** Chosen on the address page for what the reader is doing now; null means the default address. */
  addressId: string | null;
  choose(addressId: string | null): void;
}

/** How `/delivery/addresses/index?choose=1` answers the page that opened it. */
export const useChosenAddress = create<ChosenAddress>((set) => ({
  addressId: null,
  choose: (addressId) => set({ addressId }),
}));
