const PROVINCE = '33';
const RANDOM_DIGITS = 9;

/** Luhn's check digit over the digits before it: one wrong digit or two swapped ones show. */
export const luhnOf = (digits: string): string => {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};

/** 14 digits: 33, two of the year, nine random ones, a check digit. It tells nothing about how many readers there are. */
export const makeCardNumber = (day: string, random: (bytes: number) => Buffer): string => {
  const number = random(6).readUIntBE(0, 6) % 10 ** RANDOM_DIGITS;
  const body = PROVINCE + day.slice(2, 4) + String(number).padStart(RANDOM_DIGITS, '0');
  return body + luhnOf(body);
};
