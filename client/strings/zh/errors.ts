import type { ClientErrorCode } from '../../api/api-error';
import type { ErrorCode } from '../../../bff/contracts/errors';

/** Each says what to do next. */
export const errors: Record<ErrorCode | ClientErrorCode, string> = {
  network: '连不上网络，请检查后重试。',
  timeout: '等了太久没有回音，请重试。',

  'invalid-request': '填写的内容有误，请检查后重试。',
  'not-found': '没有找到，可能已被移除。请返回再找找。',
  'too-many-requests': '操作太快了，请稍等片刻再试。',
  'body-too-large': '内容太长，请删减后重试。',
  'request-timeout': '网络较慢，没有传完，请重试。',
  internal: '我们这边出了差错，请稍后重试。',
  'not-ready': '服务正在启动，请稍后重试。',

  'idempotency-key-required': '请返回上一页，重新操作一次。',
  'idempotency-key-reused': '内容已有变化，请重新提交。',
  'request-in-progress': '正在处理，请稍等，不必重复提交。',

  'not-signed-in': '请先登录。',
  'session-expired': '登录已过期，请重新登录。',
  'not-a-reader': '请先开通读者证，只需半分钟。',
  'not-staff': '这是馆员的页面。如需权限，请联系本馆管理员。',
  'not-yours': '这不是您的记录，请返回。',
  'sign-in-refused': '登录未被确认，请退出后重新进入。',
  'ticket-used': '登录凭证已用过，请重新登录。',
  'channel-unavailable': '登录服务暂时没有回应，请稍后重试。',
  'channel-not-configured': '这里暂时不能登录，请换一个入口。',

  'already-registered': '您已有读者证，直接使用即可。',
  'agreement-required': '请先阅读并同意协议。',
  'agreement-outdated': '协议有更新，请阅读新版后同意。',
  'phone-required': '请先授权手机号。',
  'phone-proof-refused': '手机号没有验证成功，请重新授权。',
  'real-name-required': '请先完成实名认证。',
  'real-name-refused': '姓名与身份证号没有通过核验，请检查后重试。',
  'real-name-pending': '实名核验尚未出结果，请稍后再看。',
  'real-name-unavailable': '实名核验暂时没有回应，请稍后重试。',
  'id-number-invalid': '身份证号有误，请检查后重填。',
  'id-number-taken': '这个身份证号已开过读者证，请用原来的入口登录。',
  'guardian-consent-required': '未满十四岁需由监护人同意，请由监护人到图书馆办理。',
  'personal-account-required': '请切换为个人账号后再进入。',

  'credit-refused': '信用条件暂未达到，可到任一图书馆服务台办理。',
  'credit-unknown': '暂时查不到信用结果，请稍后再试；办好后即可借书。',

  'no-copy-available': '各馆的复本都已借出，请过几天再看。',
  'in-library-only': '这本书只供馆内阅览，请到馆翻阅。',
  'loan-limit-reached': '在借册数已满，先还几本再借。',
  'loans-overdue': '有书已逾期，请先归还再借。',
  'already-borrowed': '这本书您已经借了。',
  'too-many-items': '一次借得太多了，请分几次下单。',
  'address-required': '请先添加收书地址。',
  'order-not-cancellable': '图书馆已开始备书，不能取消；收到后可随时归还。',
  'renewal-limit-reached': '续借次数已用完，请按期归还。',
  'loan-overdue': '这本书已逾期，不能续借，请尽快归还。',
  'loan-not-on-loan': '这本书不在借阅中，请刷新看看。',
  'loan-in-return': '这本书已约了快递还书。',
  'basket-full': '书篮满了，请先借走或移除几本。',

  'area-not-served': '快递暂时送不到这个地址，请换一个。',
  'address-limit-reached': '地址已存满，请先删除一个。',
  'pickup-not-cancellable': '快递员已上门，不能取消。',
  'pickup-window-invalid': '这个时段不能预约，请换一个。',
  'courier-unavailable': '快递服务暂时没有回应，请稍后重试。',
  'signature-invalid': '签名不符，请求未被接受。',

  'barcode-unknown': '没有这个条码，请核对后重扫。',
  'barcode-not-in-order': '这本书不在此单中，请核对书名和条码。',
  'order-state-changed': '订单状态已变化，请刷新后再操作。',
  'items-not-picked': '还有书没有拣到，请先拣完或报缺。',
  'copy-not-on-loan': '这本书没有外借，不需要归还。',
};
