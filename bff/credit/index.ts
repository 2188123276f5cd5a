export { creditRoutes } from './routes';
export { assessCredit, decideCredit, type CreditCheck } from './assess';
export { creditJobs } from './retry';
export { defaultCreditPolicy, type CreditPolicy } from './policy';
export { creditOf, recordDecision } from './store';
