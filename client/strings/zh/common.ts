export const common = {
  back: '返回',
  cancel: '取消',
  close: '关闭',
  confirm: '确定',
  save: '保存',
  retry: '重试',
  more: '更多',
  loading: '正在加载',
  loadingMore: '正在加载更多',
  slow: '比平时慢一些，仍在等待……',
  noMore: '到底了',
  offline: '网络已断开，显示的是之前的内容',
  failed: '没有成功',
  emptyTitle: '这里还没有内容',
  requestId: (id: string) => `编号 ${id}`,
  ofTotal: (at: number, total: number) => `第${at}步，共${total}步`,
  stepState: { done: '已完成', now: '进行中', todo: '未开始' },
  less: '减少',
  increase: '增加',
  required: '必填',
  selected: '已选',
  free: '免费',
  yuan: (amount: string) => `${amount}元`,
  coverOf: (title: string) => `《${title}》的封面`,
} as const;

export const due = {
  inDays: (days: number) => `还有${days}天到期`,
  tomorrow: '明天到期',
  today: '今天到期',
  overdue: (days: number) => `已逾期${days}天`,
  day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  dayOfThisYear: (month: number, day: number) => `${month}月${day}日`,
} as const;

export const host = {
  cancelled: '已取消。',
  refused: '没有得到授权，可在设置中打开后再试。',
  unsupported: '这里不支持此功能，请换一种方式。',
  failed: '没有成功，请重试。',
} as const;

export const preferences = {
  size: '字号',
  sizes: { auto: '跟随', normal: '标准', elder: '长辈版' },
  ground: '外观',
  grounds: { auto: '跟随', light: '浅色', dark: '深色' },
  language: '语言',
  languages: { zh: '中文', en: 'English' },
} as const;
