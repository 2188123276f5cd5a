export { addStaff, postOf, type Post } from './store';
export type { StaffRow } from './staff.table';
