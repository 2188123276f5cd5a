import { ACTIONS, type Kind, type Waybill } from './books';

const LIFE: readonly Kind[] = ['collected', 'in-transit', 'out-for-delivery', 'signed'];
const ENDS: readonly string[] = [ACTIONS.signed, ACTIONS.refused, ACTIONS.returned, ACTIONS.lost];

type Live = (waybill: Waybill, kind: Kind) => Promise<void>;

/** What comes next in a parcel's life; nothing once it is cancelled or at an end. */
const nextOf = ({ cancelled, traces }: Waybill): Kind | undefined => {
  const had = new Set(traces.map(({ action }) => action));
  if (cancelled || ENDS.some((end) => had.has(end))) return undefined;
  return LIFE.find((kind) => !had.has(ACTIONS[kind]));
};

/** Parcels live by themselves: collected, moved, brought and signed for, one step each `tempo`. */
export const openLives = (tempo: number | null, live: Live) => {
  const timers = new Set<NodeJS.Timeout>();

  const begin = (waybill: Waybill) => {
    if (tempo === null || !nextOf(waybill)) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      const kind = nextOf(waybill);
      if (!kind) return;
      void live(waybill, kind);
      begin(waybill);
    }, tempo);
    timers.add(timer);
  };

  return {
    begin,
    run: async (waybill: Waybill) => {
      for (let kind = nextOf(waybill); kind; kind = nextOf(waybill)) await live(waybill, kind);
    },
    stop: () => timers.forEach((timer) => clearTimeout(timer)),
  };
};
