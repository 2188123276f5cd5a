export { seedBookstores } from './bookstores';
export { seedCopies } from './copies';
export { seedDeliveryRules } from './delivery-rules';
export { seedLendingPolicies } from './lending-policies';
export { seedLibraries } from './libraries';
export { seedTitles } from './titles';
export type * from './shapes';
