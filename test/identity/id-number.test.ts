import fc from 'fast-check';
import { birthDayOf, isIdNumber, needsGuardian, normaliseIdNumber } from '../../bff/identity/id-number';
import { anyBirthDay, anyIdNumber, idNumberOf, withCheck } from './id-numbers';

const TODAY = '2026-11-22';

describe('an ID number', () => {
  it('is judged rightly in the standard\'s own examples', () => {
    expect(isIdNumber('11010519491231002X', TODAY)).toBe(true);
    expect(isIdNumber('440524188001010014', TODAY)).toBe(false); // well formed, but nobody born in 1880 asks for a card
    expect(isIdNumber('34052419800101001X', TODAY)).toBe(true);
  });

  it('is accepted for every true day of birth, of citizens and of holders of residence permits', () => {
    fc.assert(fc.property(anyIdNumber, (idNumber) => isIdNumber(idNumber, TODAY)));
  });

  it('is refused with any one digit changed', () => {
    fc.assert(fc.property(anyIdNumber, fc.nat(16), fc.integer({ min: 1, max: 9 }), (idNumber, at, shift) => {
      const digit = String((Number(idNumber[at]) + shift) % 10);
      return !isIdNumber(idNumber.slice(0, at) + digit + idNumber.slice(at + 1), TODAY);
    }));
  });

  it('is refused with two unlike neighbours swapped', () => {
    fc.assert(fc.property(anyIdNumber, fc.nat(15), (idNumber, at) => {
      fc.pre(idNumber[at] !== idNumber[at + 1]);
      return !isIdNumber(idNumber.slice(0, at) + idNumber[at + 1] + idNumber[at] + idNumber.slice(at + 2), TODAY);
    }));
  });

  it.each(['20230229', '19000229', '20261301', '20260001', '20260431', '20260100', '20261123', '18991231'])(
    'is refused when %s is no day of birth, though its check digit is right',
    (day) => expect(isIdNumber(idNumberOf(day, 1), TODAY)).toBe(false),
  );

  it('is accepted on a leap day of a leap year', () => {
    expect(isIdNumber(idNumberOf('20000229', 1), TODAY)).toBe(true);
    expect(birthDayOf(idNumberOf('20000229', 1))).toBe('2000-02-29');
  });

  it('is refused when its shape or its region is wrong', () => {
    for (const wrong of ['', '11010519491231002', '11010519491231002Y', 'A1010519491231002X', '110105194912310020']) {
      expect(isIdNumber(wrong, TODAY)).toBe(false);
    }
    expect(isIdNumber(withCheck('99010519491231002'), TODAY)).toBe(false);
  });

  it('is never accepted from a string of any other kind', () => {
    fc.assert(fc.property(fc.string({ maxLength: 20 }), (text) => !isIdNumber(text, TODAY)));
  });

  it('may be typed with a small x', () => {
    expect(normaliseIdNumber(' 11010519491231002x ')).toBe('11010519491231002X');
  });
});

describe('a guardian', () => {
  it.each([
    ['20121122', TODAY, false], ['20121123', TODAY, true], ['20121121', TODAY, false],
    ['20120229', '2026-02-28', true], ['20120229', '2026-03-01', false],
  ])('for a person born on %s is needed on %s: %s', (born, today, needed) => {
    expect(needsGuardian(idNumberOf(born, 1), today)).toBe(needed);
  });

  it('is needed until a day and never again after it', () => {
    fc.assert(fc.property(anyBirthDay, (day) => {
      const idNumber = idNumberOf(day, 1);
      const fourteen = `${Number(day.slice(0, 4)) + 14}-${day.slice(4, 6)}-${day.slice(6)}`;
      expect(needsGuardian(idNumber, fourteen)).toBe(false);
      expect(needsGuardian(idNumber, `${Number(day.slice(0, 4)) + 13}-12-31`)).toBe(true);
    }));
  });
});
