import type { HostClock } from './clock';
import type { Device } from './device';
import type { PageStack } from './pages';

/** What the vendor's functions reach. */
export interface HostWorld { device: Device; pages: PageStack; clock: HostClock; onError(error: unknown): void }
