import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_OSV_RECORD_BYTES, readOsvRecord } from '../../../core/osv/osv-record.ts';
import { matchVulnerabilities, type OsvExport, type OsvFile } from '../../../core/osv/match-vulnerabilities.ts';
import { openOsvExport } from '../../../transport/osv/open-osv-export.ts';
import { MAX_OSV_DEPTH, osvFolder } from '../../../transport/osv/osv-folder.ts';
import { zip } from '../../core/archive/zip-fixture.ts';
import { advisory, osvFile } from '../../core/osv/osv-sample.ts';
import { codesOf, pypi, sbomOf } from '../../core/sdk/sdk-sbom.ts';
import { value } from '../../fixtures/registry.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'osv-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

async function read(osv: OsvExport): Promise<readonly OsvFile[]> {
  const all: OsvFile[] = [];
  for await (const file of osv()) all.push(file);
  return all;
}

const RECORD = osvFile(advisory('GHSA-a')).bytes;

describe('an OSV export', () => {
  test('as a folder is read in the order of names, as often as it is asked', async () => {
    for (const path of ['b.json', 'a.json', '2025/10/c.json', '.git/d.json', 'README.md']) await write(path, RECORD);
    const osv = value(await openOsvExport(folder));
    const names = ['2025/10/c.json', 'a.json', 'b.json'];
    expect((await read(osv)).map(({ name }) => name)).toEqual(names);
    expect((await read(osv)).map(({ name }) => name)).toEqual(names);
    const check = { sbom: sbomOf([pypi('requests', '1.0')]), ecosystem: 'pypi', threshold: 'low' } as const;
    expect(codesOf((await matchVulnerabilities({ ...check, records: osv() })).findings)).toEqual(['OSV_VULNERABLE']);
  });

  test('as a zip gives the same records', async () => {
    await write('all.zip', zip([{ name: 'a.json', bytes: RECORD }]));
    const osv = value(await openOsvExport(join(folder, 'all.zip')));
    expect(await read(osv)).toEqual([{ name: 'a.json', bytes: RECORD }]);
    expect(await read(osv)).toHaveLength(1);
  });

  test('as a file that is no zip is refused as the zip reader does', async () => {
    await write('all.zip', 'no');
    expect(await openOsvExport(join(folder, 'all.zip'))).toMatchObject({
      kind: 'refused',
      findings: [{ code: 'ARTIFACT_NOT_ZIP' }],
    });
  });

  test('that is not there, or holds no record, is never taken for one that knows nothing bad', async () => {
    await expect(openOsvExport(join(folder, 'gone'))).rejects.toThrow('ENOENT');
    await write('README.md', 'no record');
    await expect(read(value(await openOsvExport(folder)))).rejects.toThrow('holds no .json record');
    await write('all.zip', zip([{ name: 'README.md', bytes: RECORD }]));
    await expect(openOsvExport(join(folder, 'all.zip'))).rejects.toThrow('holds no .json record');
  });
});

describe('a folder of records', () => {
  test('with a link in it is not read', async () => {
    await write('a.json', RECORD);
    await symlink(join(folder, 'a.json'), join(folder, 'b.json'));
    await expect(read(() => osvFolder(folder))).rejects.toThrow('is a link');
  });

  test('with more records than the bound is not read, in one folder or in several', async () => {
    for (const path of ['1/a.json', '1/b.json', '2/c.json']) await write(path, RECORD);
    expect(await read(() => osvFolder(folder, 3))).toHaveLength(3);
    await expect(read(() => osvFolder(folder, 2))).rejects.toThrow('more than 2 records');
    await expect(read(() => osvFolder(folder, 1))).rejects.toThrow('more than 1 entries');
  });

  test('with folders inside each other beyond the bound is not read', async () => {
    await write(`${'d/'.repeat(MAX_OSV_DEPTH)}a.json`, RECORD);
    expect(await read(() => osvFolder(folder))).toHaveLength(1);
    await write(`${'d/'.repeat(MAX_OSV_DEPTH + 1)}a.json`, RECORD);
    await expect(read(() => osvFolder(folder))).rejects.toThrow('lies deeper');
  });

  test('holds of a record no more than what its reader needs to refuse it', async () => {
    await write('a.json', Buffer.alloc(MAX_OSV_RECORD_BYTES + 100, ' '));
    const [file] = await read(() => osvFolder(folder));
    expect(file?.bytes).toHaveLength(MAX_OSV_RECORD_BYTES + 1);
    expect(readOsvRecord(file?.bytes ?? new Uint8Array())).toMatch(/is not strict JSON/);
  });
});
