import type { Hands } from './hands';

/** From the home page to a card: two taps. */
export const register = async (hands: Hands) => {
  await hands.tap('登录或开通读者证');
  await hands.tap('同意使用我的身份证号', 'checkbox');
  await hands.tap('同意协议并开通');
  await hands.see('读者证开好了');
  await hands.tap('继续');
};

export const find = async (hands: Hands, words: string, author: string) => {
  await hands.touch(/^找书$/);
  await hands.type('书名、作者、ISBN', words);
  await hands.touch(author);
};

export const writeAddress = async (hands: Hands) => {
  await hands.type('姓名', '舒月明');
  await hands.type('11位手机号', '13800000001');
  await hands.type('街道、小区、楼栋、门牌号', '曙光路1号');
  await hands.touch('选择省、市、区县');
  for (const area of [/^浙江省$/, /^杭州市$/, /^西湖区$/]) await hands.touch(area);
};
