import { describe, expect, test } from 'vitest';
import { HEAD_LIFETIME_HOURS, headPath } from '../../core/publication/head.ts';
import { PAYLOAD_TYPE } from '../../core/attestation/statement.ts';
import { PREDICATE_TYPES } from '../../registry-schema/base.ts';
import {
  ADMISSIONS_LIFETIME_HOURS,
  metadataPath,
  REVOCATIONS_LIFETIME_HOURS,
  ROLE_NAMES,
  ROLE_PATHS,
  ROOT_LIFETIME_HOURS,
  SNAPSHOT_LIFETIME_HOURS,
  SNAPSHOT_RENEWAL_HOURS,
  targetFilePath,
  TARGETS_LIFETIME_HOURS,
  TIMESTAMP_LIFETIME_HOURS,
} from '../../signing/tuf/roles.ts';
import { readPage, tableUnder } from './markdown.ts';

const page = readPage('docs/publication.md');

describe('docs/publication.md', () => {
  test.each([
    ['root', ROOT_LIFETIME_HOURS],
    ['targets', TARGETS_LIFETIME_HOURS],
    ['admissions', ADMISSIONS_LIFETIME_HOURS],
    ['revocations', REVOCATIONS_LIFETIME_HOURS],
    ['snapshot', SNAPSHOT_LIFETIME_HOURS],
    ['timestamp', TIMESTAMP_LIFETIME_HOURS],
    ['head', HEAD_LIFETIME_HOURS],
  ])('states when %s expires', (role, hours) => {
    const row =
      tableUnder(page, 'Keys and roles').find(([name]) => name?.replaceAll('`', '') === role && name !== 'head') ??
      tableUnder(page, 'Keys and roles').findLast(([name]) => name === role);
    expect(row?.[2]).toContain(`${hours} hours`);
  });

  test('states when a snapshot is renewed', () => {
    expect(page.text).toContain(`renewed when less than ${SNAPSHOT_RENEWAL_HOURS} remain`);
  });

  test.each(Object.entries(ROLE_PATHS))('lists the paths of %s', (role, paths) => {
    const row = tableUnder(page, 'Keys and roles').find(([name]) => name === `\`${role}\``);
    for (const path of paths) expect(row?.[1]).toContain(`\`${path}\``);
  });

  test('has a row for the file of every role, every target, and the head', () => {
    const rows = tableUnder(page, 'Files').map(([path]) => path);
    const metadata = ROLE_NAMES.map((role) => metadataPath(role, 1).replace('/1.', '/<N>.'));
    const targets = [
      'config.json',
      'trusted_root.json',
      'index/<shard>.json',
      'registry.json',
      'policy.json',
      'revocations.json',
    ];
    const expected = [
      ...metadata,
      ...targets.map((path) => targetFilePath(path, '<sha256>')),
      headPath(1).replace('1', '<N>'),
    ];
    expect(expected.filter((path) => !rows.includes(`\`${path}\``))).toEqual([]);
  });

  test.each(Object.values(PREDICATE_TYPES))('names the predicate type %s', (type) => {
    expect(page.text).toContain(`\`${type}\``);
  });

  test('gives the payload type with its length, as signatures cover it', () => {
    expect(page.text).toContain(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} `);
  });
});
