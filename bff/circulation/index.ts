export type { Circulation } from './circulation';
export { parcelMoved } from './parcel-moved';
export { circulationRoutes } from './routes';
export { seedPolicies } from './seed';
export { staffRoutes } from './staff-routes';
