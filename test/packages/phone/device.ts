import type { Person, Sandbox } from '../../../sandbox';

export interface Place { latitude: number; longitude: number }
export type BookAddress = Record<'name' | 'phone' | 'province' | 'city' | 'district' | 'detail', string>;
export interface Sent { method: string; path: string; status: number }

/** The phone itself: who holds it, what it remembers, and what the host has shown on it. */
export interface Device {
  person: Person;
  sandbox: Pick<Sandbox, 'control'>;
  /** Where the package's own address of the server leads. */
  apiUrl: string;
  storage: Map<string, unknown>;
  /** What the camera meets next; null is a reader who closes the scanner. */
  scans: string | null;
  /** Null is a reader who does not tell. */
  place: Place | null;
  /** What the reader picks in the host's address book; null is one who closes it. */
  address: BookAddress | null;
  /** What the reader answers to a question of the host. */
  confirms: boolean;
  toasts: string[];
  questions: string[];
  title: string;
  tabWords: Map<number, string>;
  requests: Sent[];
}

export type DeviceOptions = Pick<Device, 'person' | 'sandbox' | 'apiUrl'> & Partial<Pick<Device, 'address' | 'storage'>>;

export const newDevice = (options: DeviceOptions): Device => ({
  storage: new Map(), scans: null, place: null, address: null, confirms: true, title: '', tabWords: new Map(),
  toasts: [], questions: [], requests: [], ...options,
});
