export { identityRoutes } from './routes';
export { identityJobs } from './jobs';
export { whoIs, type SignedIn } from './who-is';
export { lockReader, releaseLoanSlots, takeLoanSlots } from './loan-slots';
export { creditSubjectOf } from './store';
export { seedReader, type SeedReader } from './seed';
export type { ChannelPorts, Identity } from './identity';
