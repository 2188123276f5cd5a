export { openDatabase, type Database, type DatabaseOptions } from './open';
export { DuplicateKey, type Param } from './connection';
export { marks, type Sql } from './sql';
export { claimJob, ensureJob, jobDone } from './job-store';
export { appendToOutbox, claimFromOutbox, delivered, notDelivered, type OutboxMessage } from './outbox';
