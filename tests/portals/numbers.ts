/**
 * A synthetic identity number with a right check digit. Digits 4 and 5 are `00`, a district that no
 * office has, so the number cannot belong to anyone.
 */
export function syntheticNumber(first: number, province: string, serial: number): string {
  const body = `${first}${province}00${String(serial).padStart(7, '0')}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
  return `${body}${(11 - (sum % 11)) % 10}`;
}
