export { openDatabase, type Database, type DatabaseOptions } from './open';
export { DuplicateKey, type Param } from './connection';
export { marks, type Sql } from './sql';
export { appendToOutbox, type OutboxMessage } from './outbox';
