import type { AgreementText } from './agreement';

export const terms: AgreementText = {
  kind: 'terms',
  version: '2026-11',
  words: {
    zh: {
      title: '信阅服务协议',
      text: [
        '信阅由浙江省各级公共图书馆共同提供。办理读者证后，您可以在省内任何一家成员馆查书、借书、还书，也可以让图书馆把书送到家。办证免费，不收押金。',
        '读者证只供您本人使用。请保管好手机和读者证二维码；如发现他人使用，请尽快告知任何一家成员馆。',
        '一次可借多少本、借多久、能否续借、由谁承担运费，由图书所属的图书馆规定，下单前会在确认页逐项写明。送书上门的，借期从您签收之日起算。',
        '到期前请归还或续借。图书逾期未还，暂停办理新的借阅，归还后恢复。图书遗失或严重损坏的，请赔同版图书或照价赔偿。',
        '书可以还到省内任何一家成员馆，也可以预约快递上门取回。工作人员或快递员扫描入库后，您的归还责任即告完成。',
        '为了免押金，我们会向信用服务机构询问您是否达到准入标准。我们只得到“达到”“未达到”或“无法判断”，得不到也不保存您的分数。信用服务一时无法访问，不会被当作未达到。',
        '为办证和送书，我们处理您的姓名、证件号码、手机号码、收件地址和借阅记录。证件号码另行征求您的同意。借阅记录只用于为您服务和不指向个人的统计，不提供给无关的人。',
        '您可以随时查看自己给出过的同意，要求更正、导出或删除个人信息，也可以注销读者证；注销前请先还清图书。不满十四周岁的，请由监护人陪同到馆办理。',
        '本协议有实质变更时，我们会请您重新阅读并同意。对服务有意见，可向任何一家成员馆的服务台提出。',
      ],
    },
    en: {
      title: 'Terms of the Xinyue service',
      text: [
        'Xinyue is run together by the public libraries of Zhejiang. With a reader card you can search, borrow and return at every member library in the province, and have books sent to your home. The card is free and there is no deposit.',
        'The card is yours alone. Keep your phone and the card\'s QR code safe, and tell any member library soon if you think that someone else is using them.',
        'How many books you may borrow, for how long, whether you may renew, and who pays for delivery is set by the library that owns the book. The confirmation page states each of these before you order. For books sent to you, the loan begins on the day you sign for the parcel.',
        'Please return or renew in time. While a book is overdue you cannot borrow another; returning it ends this at once. A lost or badly damaged book is replaced by the same edition or paid at its price.',
        'Return books at any member library in the province, or ask for a courier to collect them. Your duty to return ends when a librarian or the courier has scanned the book in.',
        'So that no deposit is needed, we ask a credit service whether you reach its standard of admission. All we learn is yes, no, or cannot tell; we neither receive nor keep your score. A credit service that cannot be reached never counts as no.',
        'To issue your card and send books we process your name, ID number, mobile number, addresses and loans. We ask for the ID number separately. Your loans are used to serve you and for statistics that point to nobody, and are not given to people they do not concern.',
        'At any time you can see what you have agreed to, have your data corrected, exported or deleted, and give up your card once all books are returned. If you are under 14, please come to a library with your guardian.',
        'If these terms change in substance we will ask you to read and accept them again. The desk of every member library takes your questions and complaints.',
      ],
    },
  },
};
