import type { useDialog as Default } from './dialog';

// Mini-programs give no focus to views; screen readers follow ariaModal.
export const useDialog: typeof Default = () => undefined;
