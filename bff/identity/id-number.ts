/** Citizen's ID number and residence permit, GB 11643: region 6, birth 8, sequence 3, check 1. */
const SHAPE = /^\d{17}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** First two digits of GB/T 2260; 81 to 83 are residence permits of Hong Kong, Macau and Taiwan people. */
const REGIONS = new Set([
  '11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '41', '42', '43', '44',
  '45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65', '71', '81', '82', '83',
]);
const OLDEST = '1900-01-01';
const GUARDED_UNTIL = 14;

export const normaliseIdNumber = (text: string): string => text.trim().toUpperCase();

/** The check character of the first 17 digits. */
export const checkOf = (digits: string): string =>
  CHECKS[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11]!;

/** Day of birth, `YYYY-MM-DD`, or null when there is no such day in the calendar. */
export const birthDayOf = (idNumber: string): string | null => {
  const day = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null;
};

/** `today` is a day in Asia/Shanghai. */
export const isIdNumber = (idNumber: string, today: string): boolean => {
  if (!SHAPE.test(idNumber) || !REGIONS.has(idNumber.slice(0, 2))) return false;
  const born = birthDayOf(idNumber);
  return born !== null && born >= OLDEST && born <= today && checkOf(idNumber) === idNumber[17];
};

/** Under 14 a guardian must consent (PIPL art. 31). Expects a valid number. */
export const needsGuardian = (idNumber: string, today: string): boolean => {
  const year = Number(idNumber.slice(6, 10)) + GUARDED_UNTIL;
  return `${year}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}` > today;
};
