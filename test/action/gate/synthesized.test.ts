import { expect, test } from 'vitest';
import { codesOf, judgedRegistry } from './judged-registry.ts';

test('a release that says it is synthesized shows that to the reviewer, and enters quarantined once approved', async () => {
  await using registry = await judgedRegistry();
  const written = await registry.propose([await registry.made({ version: '1.0.0' })]);
  const synthesized = await registry.propose([
    await registry.made({ version: '1.0.1', manifest: { origin: 'synthesized' } }),
  ]);
  const byPeople = await registry.judged(written);
  const byMachine = await registry.judged(synthesized);
  expect(codesOf(byPeople) + codesOf(byMachine)).toBe('');
  expect(byPeople.summary).not.toContain('synthesized');
  expect(byMachine.summary).toMatch(/- \*\*\+\*\* .*origin.*synthesized/);
  for (const number of [written, synthesized]) {
    await registry.github.approve(number);
    await registry.github.merge(number);
  }
  const published = await registry.github.publish();
  expect(published.exitCode).toBe(0);
  expect(published.summary).toMatch(/1&#46;0&#46;1<\/code>: .*enters quarantined/);
  expect(published.summary).not.toMatch(/1&#46;0&#46;0<\/code>: .*enters quarantined/);
});
