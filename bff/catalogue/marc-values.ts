const CONTROL = /\p{Cc}+/gu;
const LOOSE_END = /[\s.．。:：;；,，/=]+$/u;
const ROLES = '(?:主编|编著|合著|原著|编译|译著|编写|编|著|译|撰|绘)';
const SET_OFF_ROLE = new RegExp(`(?:\\s+|\\s*[[【(（〔]\\s*)${ROLES}\\s*[\\]】)）〕]?$`, 'u');
const ATTACHED_ROLE = new RegExp(`^(.{2,})${ROLES}$`, 'u');
const ELLIPSIS = /(?:\.{3,}|…)$/u;

/** Without control characters and outer blanks. */
export const plain = (text: string): string => text.replace(CONTROL, ' ').replace(/\s+/gu, ' ').trim();

/** Without the punctuation that cataloguing rules put between areas: `活着．`, `9784152098702 :`. */
export const withoutLooseEnd = (text: string): string => {
  const tidy = plain(text);
  return ELLIPSIS.test(tidy) ? tidy : tidy.replace(LOOSE_END, '');
};

/** A name without a role set off from it by a blank or a bracket, closed or not: `小思 编著`, `余华[著`. */
export const withoutSetOffRole = (text: string): string => {
  const tidy = withoutLooseEnd(text);
  return tidy.replace(SET_OFF_ROLE, '') || tidy;
};

/** A statement of responsibility without its last role: also `余华著`, for here a role is to be expected. */
export const withoutRole = (text: string): string => withoutSetOffRole(text).replace(ATTACHED_ROLE, '$1');

const HAN_DIGITS = '〇一二三四五六七八九';

/** 1 to 99 as `25`, `二十五`, `元`; null for anything else. */
const countOf = (text: string): number | null => {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (text === '元') return 1;
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (!parts || text === '') return null;
  const [, tens, ten, ones] = parts;
  if (!ten) return tens && !ones ? HAN_DIGITS.indexOf(tens) : null;
  return (tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0);
};

const REPUBLIC = /民[国國]\s*([元一二三四五六七八九十\d]+)/u;

/** `2019.`, `[2019]`, `c2019`, `民国二十五年`; null when no year of 1000-2100 stands there. */
export const yearOf = (text: string): number | null => {
  const republic = REPUBLIC.exec(text)?.[1];
  const count = republic === undefined ? null : countOf(republic);
  if (count !== null) return 1911 + count;
  const year = Number(/(?<!\d)\d{4}(?!\d)/.exec(text.normalize('NFKC'))?.[0]);
  return year >= 1000 && year <= 2100 ? year : null;
};

const YUAN = /^(?:CNY|RMB|[¥￥])?\s*(\d{1,5})(?:\.(\d{0,2}))?\s*元?$/iu;

/** A price below 100,000 yuan as fen; null for other currencies and for what is no price. */
export const fenOf = (text: string): number | null => {
  const [, yuan, cents = ''] = YUAN.exec(text.normalize('NFKC').trim()) ?? [];
  return yuan === undefined ? null : Number(yuan) * 100 + Number(cents.padEnd(2, '0'));
};
