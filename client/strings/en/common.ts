import type { Strings } from '../shape';

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const common: Strings['common'] = {
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  confirm: 'OK',
  save: 'Save',
  retry: 'Try again',
  more: 'More',
  loading: 'Loading',
  loadingMore: 'Loading more',
  slow: 'Slower than usual, still waiting…',
  noMore: 'That is all',
  offline: 'Offline: showing what was loaded before',
  failed: 'That did not work',
  emptyTitle: 'Nothing here yet',
  requestId: (id) => `Reference ${id}`,
  ofTotal: (at, total) => `Step ${at} of ${total}`,
  stepState: { done: 'done', now: 'in progress', todo: 'to do' },
  less: 'Fewer',
  increase: 'More',
  required: 'required',
  selected: 'selected',
  free: 'Free',
  yuan: (amount) => `¥${amount}`,
  coverOf: (title) => `Cover of “${title}”`,
};

export const due: Strings['due'] = {
  inDays: (days) => `Due in ${plural(days, 'day')}`,
  tomorrow: 'Due tomorrow',
  today: 'Due today',
  overdue: (days) => `${plural(days, 'day')} overdue`,
  day: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  dayOfThisYear: (month, day) => `${day} ${MONTHS[month - 1]}`,
};

export const host: Strings['host'] = {
  cancelled: 'Cancelled.',
  refused: 'Not permitted. Allow it in the settings, then try again.',
  unsupported: 'Not available here. Please use another way.',
  failed: 'That did not work. Please try again.',
};

export const preferences: Strings['preferences'] = {
  size: 'Text size',
  sizes: { auto: 'Auto', normal: 'Normal', elder: 'Large' },
  ground: 'Appearance',
  grounds: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  language: 'Language',
  languages: { zh: '中文', en: 'English' },
};
