/** Everyone here is invented: names, birth dates and numbers belong to nobody. */
export interface Person {
  key: string;
  name: string;
  idNumber: string;
  phone: string;
  /** What is special about this person, in the words of the login sheet. */
  note: string;
  /** Zhima's answer to every threshold. */
  admittance: 'Y' | 'N' | 'N/A';
  /** Zheliban's authlevel: name and number count at 2 and 3 only. */
  realNameLevel: 1 | 2 | 3;
  document: 'ID_CARD' | 'PASSPORT';
  account: 'PERSON' | 'LEGAL_PERSON';
  /** What WeChat's face verification finds. */
  face: 'passes' | 'fails';
  /** The library that employs this person. */
  post: string | null;
  zhelibanUserId: string;
  wechatOpenId: string;
  alipayOpenId: string;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** GB 11643: division, birth date, sequence, check digit. */
const idNumber = (division: string, birth: string, sequence: string): string => {
  const body = division + birth + sequence;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + CHECK_DIGITS[sum % 11];
};

const ORDINARY = {
  admittance: 'Y', realNameLevel: 3, document: 'ID_CARD', account: 'PERSON', face: 'passes', post: null,
} as const;

type Special = Partial<Omit<Person, 'key' | 'name' | 'idNumber' | 'phone' | 'note'>>;

const person = (number: number, key: string, name: string, birth: string, note: string, special: Special = {}): Person => ({
  key,
  name,
  note,
  idNumber: idNumber('330102', birth, String(900 + number)),
  phone: `1380000${String(number).padStart(4, '0')}`,
  ...ORDINARY,
  zhelibanUserId: `sandbox-zlb-${key}`,
  wechatOpenId: `sandbox-openid-${key}`,
  alipayOpenId: `sandbox-open-id-${key}`,
  ...special,
});

export const PERSONS: readonly Person[] = [
  person(1, 'shu', '舒月明', '19930416', '芝麻信用达标，实名三级'),
  person(2, 'lin', '林溪照', '19880923', '芝麻信用达标，实名二级', { realNameLevel: 2 }),
  person(3, 'chen', '陈望舒', '20010308', '芝麻信用达标'),
  person(4, 'jin', '金百龄', '19480112', '年长读者，芝麻信用达标'),
  person(5, 'zhou', '周青禾', '19950730', '芝麻信用未达标', { admittance: 'N' }),
  person(6, 'wu', '吴未名', '19791205', '芝麻没有评分', { admittance: 'N/A' }),
  person(7, 'tang', '唐小满', '20180521', '未满十四周岁', { admittance: 'N/A' }),
  person(8, 'he', '何初晴', '19900214', '实名一级：姓名与证件不可用', { realNameLevel: 1 }),
  person(9, 'liang', '梁阅川', '19860611', '以护照实名', { document: 'PASSPORT' }),
  person(10, 'fang', '方亦舟', '19970819', '人脸核身不通过', { face: 'fails' }),
  person(11, 'moxiang', '墨香虚构书业有限公司', '19800101', '法人账号', { account: 'LEGAL_PERSON' }),
  person(12, 'sheng', '盛砚书', '19840303', '馆员，杭州图书馆', { post: 'hz' }),
  person(13, 'ye', '叶载道', '19760927', '馆员，浙江图书馆', { post: 'zj' }),
];

/** A librarian for every other library, so that any parcel of the demonstration can be worked by hand. */
export const librariansOf = (libraries: readonly { code: string; name: string }[]): Person[] => {
  const staffed = new Set(PERSONS.map(({ post }) => post));
  return libraries.filter(({ code }) => !staffed.has(code)).map(({ code, name }, at) => ({
    ...person(100 + at, `desk-${code}`, '值守馆员', '19850505', `馆员，${name}`, { post: code }),
    idNumber: idNumber('330103', '19850505', String(100 + at)),
  }));
};

export const personOf = (key: string): Person => {
  const found = PERSONS.find((one) => one.key === key);
  if (!found) throw new Error(`the sandbox has no person ${key}`);
  return found;
};
