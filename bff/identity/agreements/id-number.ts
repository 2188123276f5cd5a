import type { AgreementText } from './agreement';

export const idNumber: AgreementText = {
  kind: 'id-number',
  version: '2026-11',
  words: {
    zh: {
      title: '关于处理证件号码的单独同意',
      text: [
        '这是一份单独的同意书，只涉及您的身份证件号码。',
        '用途有三项：确认您是本人；让同一个人在微信、支付宝和浙里办里只有一张读者证；向信用服务机构询问您是否达到免押金的标准。除此之外不作他用。',
        '证件号码由您所在的平台在您授权后提供，或者由您填写后经平台核验。向信用服务机构询问时，会把您的姓名和证件号码提供给它，它只答复是否达到标准。',
        '证件号码加密保存在境内，只在办理上述三项时由系统读取；页面上只显示前四位和后四位，不写入网址和日志，也不存放在您的手机里。',
        '保存期限到您注销读者证为止，法律另有规定的除外。',
        '您可以不同意，这样就不能在线办证，但仍可到馆阅览，也可带证件到服务台办理。您也可以随时撤回同意；撤回不影响此前已完成的处理，但读者证将停用。',
      ],
    },
    en: {
      title: 'Separate consent to the use of your ID number',
      text: [
        'This consent stands by itself and concerns your identity document\'s number only.',
        'It serves three purposes: to confirm that you are who you say; to give one person one card across WeChat, Alipay and Zheliban; and to ask a credit service whether you reach the standard for borrowing without a deposit. It is used for nothing else.',
        'The number is given by the platform you came through, with your permission, or typed by you and verified by that platform. To ask the credit service, your name and ID number are passed to it; it answers only whether you reach the standard.',
        'The number is stored encrypted, within mainland China, and read by the system only for these purposes. Screens show its first four and last four digits. It is never written into an address, a log, or your phone.',
        'It is kept until you give up your card, unless a law says otherwise.',
        'You may say no. You then cannot get a card online, but you can read in every library, or bring your document to a desk. You may also withdraw this consent at any time: what was done before stays valid, and the card stops working.',
      ],
    },
  },
};
