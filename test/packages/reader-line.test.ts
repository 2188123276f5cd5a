import { personOf } from '../../sandbox';
import { startWhole, type Whole } from '../support/whole';
import { alipay, openPhone, type Phone, wechat } from './phone';

const HOME_ADDRESS = { name: '舒月明', phone: '13800000001', province: '浙江省', city: '杭州市', district: '西湖区', detail: '文三路 1 号' };

let whole: Whole;
let phone: Phone;

beforeAll(async () => { whole = await startWhole(); });
afterAll(() => whole.stop());
afterEach(() => {
  phone.close();
  expect(phone.troubles).toEqual([]);
});

const takeUp = (vendor: typeof wechat, key: string, storage = new Map<string, unknown>()) =>
  openPhone(vendor, {
    person: personOf(key), sandbox: whole.sandbox, apiUrl: whole.running.url, address: HOME_ADDRESS, storage,
  });

const openRegistration = async () => {
  phone.launch();
  await phone.tap('登录或开通读者证');
  await phone.at('identity/register/index');
};

const find = async (book: string) => {
  await phone.type('书名、作者、ISBN', book);
  await phone.tap(book);
  await phone.at('catalogue/title/index');
};

// The sheet leads to the address form, which the host's own address book fills.
const borrowTheFirst = async () => {
  await phone.tap('借到家');
  await phone.tap('选用已有地址');
  await phone.see('西湖区');
  await phone.tap('保存');
  await phone.at('catalogue/title/index');
  await phone.tap('确认借阅');
  await phone.see('借好了');
};

const seeTheOrder = async (book: string) => {
  await phone.tap('查看订单');
  await phone.at('circulation/order/index');
  await phone.see(book);
  await phone.see('文三路 1 号');
};

const backToSearch = async () => {
  for (const place of ['catalogue/title/index', 'pages/search/index']) {
    phone.back();
    await phone.at(place);
  }
};

const borrowWithOneTap = async () => {
  const before = phone.effort.taps;
  await phone.tap('借到家');
  await phone.see('确认借阅');
  expect(phone.effort.taps).toBe(before + 1);
  await phone.tap('确认借阅');
  await phone.see('借好了');
};

/** Whoever has just become a reader orders one book for the first time and another for the second. */
const searchAndBorrow = async () => {
  await phone.tab('找书');
  await find('围城');
  await borrowTheFirst();
  await seeTheOrder('围城');
  await backToSearch();
  await find('红楼梦');
  await borrowWithOneTap();
  await seeTheOrder('红楼梦');
  expect(phone.device.requests.filter(({ method, path }) => method === 'POST' && path === '/api/orders')).toHaveLength(2);
};

const openAnew = (vendor: typeof wechat) => {
  const { person, storage } = phone.device;
  phone.close();
  expect(phone.troubles).toEqual([]);
  phone = takeUp(vendor, person.key, storage);
  phone.launch();
};

it('A reader registers in WeChat by phone code and face, searches, and borrows with one tap', async () => {
  phone = takeUp(wechat, 'shu');
  await openRegistration();
  await phone.tap('授权手机号');
  await phone.type('姓名', phone.device.person.name);
  await phone.type('身份证号', phone.device.person.idNumber);
  await phone.tap('开始人脸核验');
  await phone.tap('同意使用我的身份证号');
  await phone.tap('同意协议并开通');
  await phone.see('读者证开好了');
  await phone.tap('继续');
  await phone.see('明，您好');
  await searchAndBorrow();
  openAnew(wechat);
  await phone.see('明，您好');
});

it('A reader registers in Alipay in two taps without typing, searches, and borrows with one tap', async () => {
  phone = takeUp(alipay, 'lin');
  await openRegistration();
  const before = { ...phone.effort };
  await phone.tap('同意使用我的身份证号');
  await phone.tap('同意协议并开通');
  await phone.see('读者证开好了');
  expect(phone.effort).toEqual({ taps: before.taps + 2, typed: 0 });
  await phone.tap('继续');
  await phone.see('照，您好');
  await searchAndBorrow();
  openAnew(alipay);
  await phone.see('照，您好');
});
