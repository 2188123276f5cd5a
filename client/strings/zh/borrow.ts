export const checkout = {
  sheet: '确认借阅',
  address: '送到',
  noAddress: '还没有收书地址',
  addAddress: '添加收书地址',
  changeAddress: '更换',
  parcel: (at: number, of: number) => (of === 1 ? '包裹' : `包裹${at}，共${of}个`),
  fee: '运费',
  paidBy: { library: '图书馆承担', reader: '由您支付' },
  arrives: '送达',
  days: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
  due: '还书',
  loan: (days: number) => `签收起${days}天内`,
  renewals: (times: number) => (times > 0 ? `，可续借${times}次` : ''),
  confirm: '确认借阅',
  confirmed: '借好了',
  confirmedNote: (library: string) => `${library}马上备书，送到后开始算借期。`,
  confirmedMany: (count: number) => `分${count}个包裹寄出，送到后开始算借期。`,
  seeOrder: '查看订单',
  seeOrders: '查看全部订单',
  later: '知道了',
  unsure: '没有等到回音，可能已经下单。放心再试，不会重复借。',
  again: '再试一次',
  refused: (title: string, why: string) => `《${title}》：${why}`,
  withoutRefused: '只借其余的',
} as const;

/** The way out of a refusal. */
export const wayOut = {
  card: '看看读者证',
  shelf: '去书架',
  addresses: '换一个地址',
  addAddress: '添加地址',
  basket: '去书篮',
  register: '开通读者证',
  distribution: '看看哪里有',
} as const;

export const basket = {
  emptyTitle: '书篮是空的',
  emptyNote: '在书目页点“放入书篮”，几本一起借，少寄几个包裹。',
  find: '去找书',
  select: (title: string) => `选中《${title}》`,
  remove: '移出',
  removeOf: (title: string) => `把《${title}》移出书篮`,
  chosen: (count: number) => `已选${count}本`,
  borrow: (count: number) => `借${count}本到家`,
  none: '请先选书',
} as const;
