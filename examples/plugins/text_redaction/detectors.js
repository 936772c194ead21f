// Each detector finds candidates with a pattern that runs in linear time, then asks a check whether it is one.

export const DETECTORS = [
  {
    kind: 'email',
    pattern: /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g,
    check: () => true,
  },
  { kind: 'iban', pattern: /\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g, check: isIban },
  { kind: 'card', pattern: /\b[0-9](?:[ -]?[0-9]){12,18}\b/g, check: isCard },
  { kind: 'ip', pattern: /\b[0-9]{1,3}(?:\.[0-9]{1,3}){3}\b/g, check: isIpv4 },
];

/** ISO 7064 MOD 97-10 over the letters as numbers, country and check digits moved to the end. */
function isIban(text) {
  const compact = text.replaceAll(' ', '');
  if (compact.length < 15 || compact.length > 34) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** Luhn. */
function isCard(text) {
  const digits = text.replaceAll(/[ -]/g, '');
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isIpv4(text) {
  return text.split('.').every((part) => Number(part) <= 255);
}
