import fc from 'fast-check';

/** ISO 7064 MOD 11-2 in its recursive form: another road to the same check than the weights of the code under test. */
export const withCheck = (digits: string): string => {
  const rest = [...digits].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - rest) % 11;
  return digits + (check === 10 ? 'X' : String(check));
};

/** `day` is `YYYYMMDD`. */
export const idNumberOf = (day: string, sequence: number, region = '330106'): string =>
  withCheck(region + day + String(sequence).padStart(3, '0'));

const compact = (date: Date) => date.toISOString().slice(0, 10).replaceAll('-', '');

export const anyBirthDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2026-11-22T00:00:00Z'), noInvalidDate: true })
  .map(compact);
export const anyIdNumber = fc
  .tuple(fc.constantFrom('110105', '330106', '440524', '810000', '820000', '830000'), anyBirthDay, fc.nat(999))
  .map(([region, day, sequence]) => idNumberOf(day, sequence, region));
