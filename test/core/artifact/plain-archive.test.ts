import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../core/archive/byte-source.ts';
import { readArtifact } from '../../../core/artifact/read-artifact.ts';
import { codesOf } from '../../fixtures/outcome.ts';
import { tar } from '../archive/tar-fixture.ts';
import { zip } from '../archive/zip-fixture.ts';

const members = (...names: string[]) => names.map((name) => ({ name, bytes: Buffer.from('{}') }));

describe('a plain archive', () => {
  const FORMS = [
    { fileName: 'plugin.zip', pack: zip, format: 'zip' },
    { fileName: 'plugin.tar', pack: tar, format: 'tar' },
    { fileName: 'plugin.tar.gz', pack: (all: { name: string; bytes: Buffer }[]) => gzipSync(tar(all)), format: 'tar' },
  ] as const;

  test.each(FORMS)(
    '$fileName has no name and version, and may carry manifest and SBOM',
    async ({ fileName, pack, format }) => {
      const archive = pack(members('PLUGIN_MANIFEST.json', 'sbom.cdx.json', 'requirements.txt'));
      expect(await readArtifact(fileName, bytesSource(archive))).toMatchObject({
        kind: 'ok',
        value: {
          format,
          ecosystem: undefined,
          packageName: undefined,
          version: undefined,
          manifest: { member: 'PLUGIN_MANIFEST.json' },
          sbom: { member: 'sbom.cdx.json' },
          lock: undefined,
          entryCount: 3,
          inflatedBytes: 6,
        },
      });
    },
  );

  test('may have everything in one folder', async () => {
    const archive = zip(members('top/PLUGIN_MANIFEST.json', 'top/main.js'));
    const outcome = await readArtifact('plugin.zip', bytesSource(archive));
    expect(outcome.kind === 'ok' && outcome.value.manifest?.member).toBe('top/PLUGIN_MANIFEST.json');
  });

  test('with several folders has its manifest at the root or not at all', async () => {
    const archive = zip(members('one/PLUGIN_MANIFEST.json', 'two/PLUGIN_MANIFEST.json'));
    const outcome = await readArtifact('plugin.zip', bytesSource(archive));
    expect(outcome.kind === 'ok' && outcome.value.manifest).toBeUndefined();
  });
});

describe('a file name', () => {
  test.each([
    'plugin.exe',
    'plugin',
    '.whl',
    '../plugin.zip',
    'a/b.zip',
    'plugin.ZIP',
    'plugin\n.zip',
    `${'a'.repeat(300)}.zip`,
    '-x.zip',
  ])('like %j is refused', async (fileName) => {
    expect(codesOf(await readArtifact(fileName, bytesSource(zip([]))))).toEqual(['ARTIFACT_FILE_NAME']);
  });
});
