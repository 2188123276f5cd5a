import fc from 'fast-check';
import { agreementOf, currentAgreements } from '../../bff/identity/agreements';
import { luhnOf, makeCardNumber } from '../../bff/identity/card-number';
import { maskIdNumber, maskName, maskPhone } from '../../bff/identity/masks';
import { refusalToRegister, type Applicant } from '../../bff/identity/policy';
import { normaliseRealName } from '../../bff/identity/real-name';
import { registrationOf, type Situation } from '../../bff/identity/registration';
import { anyIdNumber, idNumberOf } from './id-numbers';

const agreements = currentAgreements('zh');
const wang = { name: '王小明', idNumber: idNumberOf('19900101', 1) };
const applicant = (overrides: Partial<Applicant> = {}): Applicant => ({
  current: agreements, accepted: agreements, phone: '13800001234', realName: wang, today: '2026-11-22', ...overrides,
});
const situation = (overrides: Partial<Situation> = {}): Situation => ({
  channel: 'zheliban', registered: false, phone: '13800001234', realName: wang, agreements, ...overrides,
});
const stepsTodo = (given: Situation) =>
  registrationOf(given).steps.filter(({ state }) => state === 'todo').map(({ name }) => name);

describe('masks', () => {
  it('hide the first character of a short name and all but the last of a longer one', () => {
    expect(['张三', '王小明', '欧阳小明', '阿'].map(maskName)).toEqual(['*三', '**明', '***明', '*']);
  });

  it('never show more of an ID number than its first four and last four', () => {
    expect(maskIdNumber('330106199001010018')).toBe('3301**********0018');
    fc.assert(fc.property(anyIdNumber, (idNumber) => maskIdNumber(idNumber).slice(4, 14) === '**********'));
  });

  it('hide the middle of a phone number', () => expect(maskPhone('13800001234')).toBe('138****1234'));
});

describe('a card number', () => {
  const bytes = fc.uint8Array({ minLength: 6, maxLength: 6 }).map((array) => Buffer.from(array));

  it('has 14 digits, the province, the year and a right check digit', () => {
    fc.assert(fc.property(bytes, (random) => {
      const card = makeCardNumber('2026-11-22', () => random);
      expect(card).toMatch(/^3326\d{10}$/);
      expect(luhnOf(card.slice(0, 13))).toBe(card[13]);
    }));
  });

  it('shows one wrong digit', () => {
    fc.assert(fc.property(bytes, fc.nat(12), fc.integer({ min: 1, max: 9 }), (random, at, shift) => {
      const card = makeCardNumber('2026-11-22', () => random);
      const wrong = card.slice(0, at) + ((Number(card[at]) + shift) % 10) + card.slice(at + 1, 13);
      return luhnOf(wrong) !== card[13];
    }));
  });
});

describe('a card', () => {
  it('is issued to whom everything is proven and agreed', () => expect(refusalToRegister(applicant())).toBeNull());

  it('is not issued without every agreement, each in its version', () => {
    expect(refusalToRegister(applicant({ accepted: [] }))).toBe('agreement-required');
    expect(refusalToRegister(applicant({ accepted: agreements.slice(0, 1) }))).toBe('agreement-required');
    const older = agreements.map((agreement) => ({ ...agreement, version: '2020-01' }));
    expect(refusalToRegister(applicant({ accepted: older }))).toBe('agreement-outdated');
    expect(refusalToRegister(applicant({ accepted: [...older, ...agreements] }))).toBeNull();
  });

  it('is not issued before phone and real name are proven', () => {
    expect(refusalToRegister(applicant({ phone: null }))).toBe('phone-required');
    expect(refusalToRegister(applicant({ realName: null }))).toBe('real-name-required');
  });

  it('is not issued on a false ID number, nor to a child without its guardian', () => {
    const withNumber = (idNumber: string) => refusalToRegister(applicant({ realName: { ...wang, idNumber } }));
    expect(withNumber('330106199001010010')).toBe('id-number-invalid');
    expect(withNumber(idNumberOf('20121123', 1))).toBe('guardian-consent-required');
    expect(withNumber(idNumberOf('20121122', 1))).toBeNull();
  });
});

describe('the steps of a registration', () => {
  it('leave only agreeing to a person whom the host knows', () => {
    expect(stepsTodo(situation())).toEqual(['agreements', 'credit', 'card']);
    expect(registrationOf(situation())).toMatchObject({ phoneBy: 'host', realNameBy: 'host' });
  });

  it('ask WeChat for a phone code and a face', () => {
    const wechat = situation({ channel: 'wechat', phone: null, realName: null });
    expect(stepsTodo(wechat)).toEqual(['phone', 'real-name', 'agreements', 'credit', 'card']);
    expect(registrationOf(wechat)).toMatchObject({
      phoneBy: 'wechat-code', realNameBy: 'wechat-face', known: { name: null, idNumber: null, phone: null },
    });
  });

  it('ask Alipay for a sealed phone unless it gave one', () => {
    expect(registrationOf(situation({ channel: 'alipay', phone: null }))).toMatchObject({
      phoneBy: 'alipay-sealed', realNameBy: 'host',
    });
    expect(registrationOf(situation({ channel: 'alipay' })).phoneBy).toBe('host');
  });

  it('are all done with a card', () => expect(stepsTodo(situation({ registered: true }))).toEqual([]));

  it('show what is known masked', () => {
    expect(JSON.stringify(registrationOf(situation()))).not.toMatch(new RegExp(`${wang.idNumber}|13800001234|王小明`));
    expect(registrationOf(situation()).known.phone).toBe('138****1234');
  });
});

describe('the agreements', () => {
  it('are the terms and the separate consent to the ID number, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(currentAgreements(language).map(({ kind, version }) => [kind, version]))
        .toEqual([['terms', '2026-11'], ['id-number', '2026-11']]);
      for (const { title, text } of currentAgreements(language)) {
        expect(title.length).toBeGreaterThan(5);
        expect(text.length).toBeGreaterThanOrEqual(6);
      }
    }
    expect(agreementOf('terms', 'zh').text).toHaveLength(agreementOf('terms', 'en').text.length);
    expect(agreementOf('id-number', 'zh').text).toHaveLength(agreementOf('id-number', 'en').text.length);
  });
});

describe('a name', () => {
  it('is one name, whichever dot its parts are joined by', () => {
    const names = ['阿依古丽·买买提', ' 阿依古丽•买买提', '阿依古丽 ・ 买买提'].map((name) => normaliseRealName({ ...wang, name }).name);
    expect(new Set(names)).toEqual(new Set(['阿依古丽·买买提']));
  });
});
