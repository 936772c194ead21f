import { afterEach, beforeEach, expect, test } from 'vitest';
import { newCheckout, type Checkout } from '../fixtures/checkout.ts';
import { approved, APPROVER, json, outcomes, POLICY, PUSHED, value } from '../fixtures/registry.ts';

// Two CODEOWNERS were accepted, one after the other; GitHub reads the first. Whoever spoils it by a push must not thereby
// choose the other, which may give them everything.

const OWNED = POLICY.replace('required: 1', 'required: 1, code_owners: true');
const LAX = `* @${APPROVER}\n`;
const STRICT = '* @boss\n';
const LOCK = json({ schema_version: 1, users: { [APPROVER]: 11, boss: 12 }, teams: {} });
const WEAKER = OWNED.replace('execution_ms: 1000', 'execution_ms: 9000');

let checkout: Checkout;
beforeEach(async () => {
  checkout = await newCheckout(POLICY);
  checkout.commit({ CODEOWNERS: LAX, 'owners.lock.json': LOCK });
  checkout.commit({ '.github/CODEOWNERS': STRICT });
  checkout.commit({ 'policy.yml': OWNED });
});
afterEach(() => checkout[Symbol.asyncDispose]());

async function published(): Promise<string> {
  return outcomes(value(await checkout.publish()).events).join(' ');
}

test('a push that spoils the CODEOWNERS in force does not put another one in its place', async () => {
  expect(await published()).toBe('');
  checkout.approvals.set(checkout.commit({ '.github/CODEOWNERS': '* @nobody\n' }), PUSHED);
  expect(await published()).toBe('halted: APPROVAL_NO_PULL_REQUEST');
  checkout.approvals.set(checkout.commit({ 'policy.yml': WEAKER }), approved());
  expect(await published()).toBe('halted: CODEOWNERS_MISSING');
  checkout.commit({ '.github/CODEOWNERS': STRICT, 'policy.yml': OWNED });
  expect(await published()).toBe('');
  checkout.approvals.set(checkout.commit({ 'policy.yml': WEAKER }), approved());
  expect(await published()).toBe('halted: APPROVAL_OWNER_MISSING');
});

test('alone, the other one decides', async () => {
  await using other = await newCheckout(POLICY);
  other.commit({ CODEOWNERS: LAX, 'owners.lock.json': LOCK });
  other.commit({ 'policy.yml': OWNED });
  const said = async () => outcomes(value(await other.publish()).events).join(' ');
  expect(await said()).toBe('');
  other.approvals.set(other.commit({ 'policy.yml': WEAKER }), approved());
  expect(await said()).toBe('');
});
