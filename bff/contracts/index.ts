import * as bookstore from './bookstore';
import * as catalogue from './catalogue';
import * as circulation from './circulation';
import * as credit from './credit';
import * as delivery from './delivery';
import * as identity from './identity';
import * as staff from './staff';
import type { Operation } from './wire';

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' && value !== null && 'method' in value && 'actor' in value;

/** Every declared operation, by capability. */
export const operations: Record<string, Operation[]> = Object.fromEntries(
  Object.entries({ identity, credit, catalogue, bookstore, circulation, delivery, staff })
    .map(([capability, contract]) => [capability, Object.values(contract).filter(isOperation)]),
);
