import { personOf } from '../../sandbox';
import { startWhole, type Whole } from '../support/whole';
import { alipay, openPhone, type Phone, wechat } from './phone';

let whole: Whole;
let phone: Phone;

beforeAll(async () => { whole = await startWhole(); });
afterAll(() => whole.stop());
afterEach(() => {
  phone.close();
  expect(phone.troubles).toEqual([]);
});

const takeUp = (vendor: typeof wechat, key: string) => {
  phone = openPhone(vendor, { person: personOf(key), sandbox: whole.sandbox, apiUrl: whole.running.url });
  phone.launch();
};

const aTitle = async () => {
  const [found] = await whole.running.outside.db.read.query<{ isbn: string; title: string }>(
    "select isbn, title from title where title = '围城'",
  );
  return found!;
};

describe.each([['WeChat', wechat], ['Alipay', alipay]])('A visitor in %s', (_, vendor) => {
  it('scans the bar code of a book and sees where it is', async () => {
    const book = await aTitle();
    takeUp(vendor, 'chen');
    phone.device.scans = book.isbn;
    await phone.tap('扫码找书', 0);
    await phone.at('catalogue/title/index');
    await phone.see(book.title);
    await phone.see('哪里有这本书');
  });

  it('has the libraries put in order of distance', async () => {
    takeUp(vendor, 'chen');
    phone.device.place = { latitude: 30.25, longitude: 120.15 };
    phone.device.scans = (await aTitle()).isbn;
    await phone.tap('扫码找书', 0);
    await phone.tap('按距离排列');
    await phone.see('已按离您的远近排列');
    await phone.see('公里');
  });

  it('closes the scanner and is where they were', async () => {
    takeUp(vendor, 'chen');
    await phone.tap('扫码找书', 0);
    await phone.tab('我的');
    expect(phone.device.toasts).toEqual([]);
  });
});

describe('Somebody who registers', () => {
  it('learns in WeChat that the face was not recognised', async () => {
    takeUp(wechat, 'fang');
    await phone.tap('登录或开通读者证');
    await phone.tap('授权手机号');
    await phone.type('姓名', phone.device.person.name);
    await phone.type('身份证号', phone.device.person.idNumber);
    await phone.tap('开始人脸核验');
    await phone.see('没有成功，请重试');
  });

  it('gets a card in Alipay even when credit is refused, and learns what to do', async () => {
    takeUp(alipay, 'zhou');
    await phone.tap('登录或开通读者证');
    await phone.tap('同意使用我的身份证号');
    await phone.tap('同意协议并开通');
    await phone.see('读者证开好了');
    await phone.see('芝麻信用暂未达到标准');
  });
});
