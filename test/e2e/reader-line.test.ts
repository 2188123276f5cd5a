import { handsOn, type Hands } from './hands';
import { openStage, type Phone, type Stage } from './stage';
import { writeAddress } from './stories';

/** The whole line by hand, as a reader, a librarian and a courier live it. The steps follow on each other. */
describe('A reader borrows a book and a librarian sends it, in Zheliban', () => {
  let stage: Stage;
  let reader: Phone;
  let librarian: Phone;
  let hands: Hands;
  let desk: Hands;
  let ordered: { library: string; barcode: string };

  beforeAll(async () => {
    stage = await openStage();
    reader = await stage.phoneOf('shu');
    hands = handsOn(reader.page);
  }, 120_000);
  afterAll(() => stage.close());
  afterEach(() => expect([...reader.errors, ...(librarian?.errors ?? [])]).toEqual([]));

  const orderOnDesk = async () => {
    const [row] = await stage.whole.running.outside.db.read.query<{ library: string; barcode: string }>(
      `select o.library_code as library, c.barcode as barcode from loan_order o
       join order_item i on i.order_id = o.id join copy c on c.id = i.copy_id`,
    );
    return row!;
  };

  it('registers with two taps and no typing, well under 30 seconds', async () => {
    await hands.see('借书到家，不用押金');
    await reader.picture('01-home-guest');
    const begun = Date.now();
    await hands.tap('登录或开通读者证');
    await hands.see('单独同意');
    await reader.picture('02-register');
    await hands.tap('同意使用我的身份证号', 'checkbox');
    await hands.tap('同意协议并开通');
    await hands.see('读者证开好了');
    expect(Date.now() - begun).toBeLessThan(30_000);
    await hands.see('可以借书');
    await reader.picture('03-registered');
    await hands.tap('继续');
  });

  it('finds a book by words and sees at once whether, how and by when it can be had', async () => {
    await hands.touch(/^找书$/);
    await hands.type('书名、作者、ISBN', '围城');
    await hands.see('钱锺书');
    await reader.picture('04-search');
    await hands.touch('钱锺书');
    await hands.see('送书到家');
    await hands.see('浙江图书馆');
    await reader.picture('05-title');
  });

  it('borrows it with one tap and a confirm sheet; the first time it asks for an address', async () => {
    await hands.tap('借到家');
    await writeAddress(hands);
    await reader.picture('06-address');
    await hands.tap('保存');
    await hands.see('图书馆承担');
    await reader.picture('07-confirm');
    await hands.tap('确认借阅');
    await hands.see('借好了');
    await reader.picture('08-ordered');
    ordered = await orderOnDesk();
    await hands.tap('查看订单');
    await hands.see('已下单');
    await reader.picture('09-order');
  });

  it('is picked, packed and handed over by the library that has it', async () => {
    librarian = await stage.phoneOf({ zj: 'ye', hz: 'sheng' }[ordered.library] ?? `desk-${ordered.library}`);
    desk = handsOn(librarian.page);
    await desk.open('/staff/desk/index');
    await desk.tap('登录');
    await desk.see('待拣');
    await librarian.picture('10-desk');
    await desk.touch('待拣');
    await desk.see('围城');
    await librarian.picture('11-picks');
    await desk.touch('围城');
    await desk.see(ordered.barcode);
    await desk.scan('99999999999999');
    await desk.see(/条码/);
    await librarian.picture('12-wrong-barcode');
    await desk.scan(ordered.barcode);
    await desk.see('拣到《围城》');
    await librarian.picture('13-picked');
    await desk.tap('打包完成');
    await desk.tap('已交给快递员');
    await desk.see('已交出，读者会看到书在路上。');
    await librarian.picture('14-handed-over');
  });

  it('travels with the courier, who calls back, and the loan begins at the sign-off', async () => {
    const { control } = stage.whole.courier;
    while (control.waybills().length === 0) await reader.page.waitForTimeout(100);
    await control.run(control.waybills()[0]!.waybillNo);
    await hands.see('已签收');
    await reader.picture('15-delivered');
    await hands.open('/pages/shelf/index');
    await hands.see(/30天/);
    await reader.picture('16-shelf');
  });

  it('is renewed once, and the second time says why not', async () => {
    await hands.tap(/^续借/);
    await hands.see(/已续借到/);
    await reader.picture('17-renewed');
  });

  it('comes back at any library with one scan, and is in the history', async () => {
    const elsewhere = await stage.phoneOf('sheng');
    const counter = handsOn(elsewhere.page);
    await counter.open('/staff/returns/index');
    await counter.tap('登录');
    await counter.scan(ordered.barcode);
    await counter.see(/送回\s*浙江图书馆/);
    await elsewhere.picture('18-returned-elsewhere');
    await counter.scan(ordered.barcode);
    await counter.see('今日还书 1册');
    await elsewhere.picture('19-scanned-again');
    await hands.open('/circulation/history/index');
    await hands.see('围城');
    await hands.see(/杭州图书馆/);
    await reader.picture('20-history');
    await elsewhere.close();
  });
});
