import { describe, expect, test } from 'vitest';
import { MAX_FINDINGS, FindingList } from '../../core/json/finding-list.ts';
import { finding } from '../../core/finding.ts';
import { foldHistory } from '../../core/fold/fold-history.ts';
import {
  acceptedState,
  added,
  GROUND,
  json,
  newPublisher,
  newRelease,
  outcomes,
  PLUGIN,
  POLICY,
  releaseStep,
  step,
} from '../fixtures/registry.ts';

// Reports are bounded: of a document's findings the first hundred are kept. A release whose bill of materials brings a
// hundred that policy accepts or waives would crowd out the one that it does not.

const publisher = newPublisher();
const crowd = (licenses: readonly object[]) =>
  Array.from({ length: MAX_FINDINGS + 1 }, (_, index) => ({ ...component(`crowd-${index}`), licenses }));
const component = (name: string) => ({ type: 'library', name, version: '1.0.0', purl: `pkg:npm/${name}@1.0.0` });
const FORBIDDEN = { ...component('last'), licenses: [{ license: { id: 'GPL-3.0-only' } }] };
const UNRESOLVED = [{ license: { name: 'as the author sees fit' } }];

const WAIVER = {
  schema_version: 1,
  id: 'licences',
  scope: { plugin_id: PLUGIN },
  reason: 'being asked for',
  approvers: ['@example/security'],
  issued_at: '2026-02-01T00:00:00Z',
  expires_at: '2026-04-01T00:00:00Z',
};

const CROWDS = [
  {
    name: 'licences that policy accepts unresolved',
    licences: 'unresolved: accept, deny: [GPL-3.0-only]',
    codes: ['SDK_UNDECLARED'],
    licenses: UNRESOLVED,
    refusedWith: 'LICENCE_FORBIDDEN',
  },
  {
    name: 'licences that are waived',
    licences: 'deny: [GPL-3.0-only]',
    codes: ['SDK_UNDECLARED', 'LICENCE_UNLICENSED'],
    licenses: [],
    refusedWith: 'LICENCE_FORBIDDEN',
  },
] as const;

describe('a forbidden licence behind a crowd of', () => {
  test.each(CROWDS)('$name is found', async ({ licences, codes, licenses, refusedWith }) => {
    const policy = POLICY.replace('    permissions', `    licences: { ${licences} }\n    permissions`);
    const waiver = step([added('waivers/licences.json', json({ ...WAIVER, codes }))]);
    const state = await acceptedState(publisher, policy);
    const judged = async (components: readonly object[]) => {
      const release = await newRelease(publisher, { components });
      return outcomes((await foldHistory(state, [waiver, releaseStep([release])], GROUND)).events);
    };
    expect(await judged([...crowd(licenses), FORBIDDEN])).toEqual([`left-out: ${refusedWith}`]);
    expect(await judged(crowd(licenses))).toEqual(['admitted']);
  });
});

test('a list bounded by code holds no more than one of each beyond the bound', () => {
  const list = new FindingList('of-each-code');
  for (let index = 0; index < 1000; index += 1) {
    list.add(() => finding(index % 2 === 0 || index < 500 ? 'LOCK_COMPONENT_MISSING' : 'LOCK_HASH_MISMATCH', 'x'));
  }
  const codes = list.list().map(({ code }) => code);
  expect(codes).toHaveLength(MAX_FINDINGS + 2);
  expect(codes).toContain('LOCK_HASH_MISMATCH');
});
