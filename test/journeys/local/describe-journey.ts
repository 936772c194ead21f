import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHost, otherPlugin } from '../../../lab/rehearsal/host.ts';
import { changeByte, keepPublication, tamperWithManifest } from '../../../lab/rehearsal/mutants.ts';
import type { PluginId } from '../../../lab/rehearsal/plugins.ts';
import { codesOf, member } from '../../../lab/rehearsal/processes.ts';
import { commitAll, mustGit } from '../../../lab/rehearsal/registry.ts';
import { prepareRelease, releaseFolder, signRelease, type SignWith } from '../../../lab/rehearsal/release.ts';
import { answerOf, beginJourney, must, type Journey } from './local-journey.ts';

/** Whose signature is not the publisher's, and what it is refused with. */
export interface Impostor {
  readonly signs: string;
  readonly with: (journey: Journey) => Promise<SignWith>;
  /** In alphabetical order, with commas. */
  readonly codes: string;
}

/** The path of one plugin on a local checkout. The tests of a journey stand on each other, in this order. */
export function describeJourney(id: PluginId, impostors: readonly Impostor[]): void {
  describe(`${id} on a local registry`, () => {
    let journey: Journey;
    let beforeAdmission: string;
    beforeAll(async () => {
      journey = await beginJourney(id);
    });
    afterAll(() => journey[Symbol.asyncDispose]());

    test('a signed release is proposed and found admissible', async () => {
      const { stage, plugin } = journey;
      must(await prepareRelease(stage, plugin));
      must(await signRelease(stage, plugin));
      await commitAll(stage, 'Release', 'release');
      const judged = await journey.check('release');
      expect(member(judged.json, 'verdict')).toBe('admissible');
    });

    test('a byte: a manifest changed after signing is RELEASE_FILE_CHANGED', async () => {
      expect(
        answerOf(await journey.check(await tamperWithManifest(journey.stage, journey.plugin, 'release', false))),
      ).toBe('refused: RELEASE_FILE_CHANGED');
    });

    test('a byte: with the digest in the record made to fit it is ATTESTATION_SUBJECT_DIGEST', async () => {
      expect(
        answerOf(await journey.check(await tamperWithManifest(journey.stage, journey.plugin, 'release', true))),
      ).toBe('refused: ATTESTATION_SUBJECT_DIGEST');
    });

    test('a byte: another artifact behind the same URL is RELEASE_ARTIFACT_CHANGED', async () => {
      const { plugin, stage } = journey;
      const built = await readFile(plugin.file);
      await writeFile(plugin.file, await readFile(await changeByte(stage, plugin)));
      const judged = await journey.check('release');
      await writeFile(plugin.file, built);
      expect(judged.exit).toBe(3);
      expect(codesOf(judged.json)).toContain('RELEASE_ARTIFACT_CHANGED');
    });

    test.each(impostors)('an identity: a release that $signs signed is $codes', async (impostor) => {
      const { stage, plugin } = journey;
      must(await prepareRelease(stage, plugin));
      must(await signRelease(stage, plugin, await impostor.with(journey)));
      const branch = `impostor/${impostors.indexOf(impostor)}`;
      await commitAll(stage, 'Release', branch);
      expect(answerOf(await journey.check(branch))).toBe(`refused: ${impostor.codes}`);
    });

    test('an order: a release proposed together with its plugin is CHANGE_MIXED', async () => {
      expect(answerOf(await journey.check('release', 'main~1'))).toBe('refused: CHANGE_MIXED, RELEASE_PLUGIN_UNKNOWN');
    });

    test('before it is merged and published, it is denied: LOAD_NOT_ADMITTED', async () => {
      expect(answerOf(await journey.host.load(journey.plugin.file))).toBe('refused: LOAD_NOT_ADMITTED');
    });

    test('merged and published, it is verified and allowed', async () => {
      const { stage, plugin, host } = journey;
      beforeAdmission = await keepPublication(stage, stage.paths.publication, 'before-admission');
      await mustGit(stage, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'release');
      must(await journey.publish());
      const whole = await host.verify();
      must(whole);
      expect(member(whole.json, 'releases')).toBe(1);
      const loaded = await host.load(plugin.file);
      must(loaded);
      expect(loaded.json).toMatchObject({ verdict: 'allow', plugin_id: id, version: plugin.version, tier: 'vetted' });
      expect(member((await host.load(plugin.file, { offline: true })).json, 'verdict')).toBe('allow');
    });

    test('a byte: the artifact with one byte changed is LOAD_NOT_ADMITTED', async () => {
      const { stage, plugin, host } = journey;
      const denied = await host.load(await changeByte(stage, plugin), { as: plugin.id });
      expect(denied.exit).toBe(3);
      const codes = codesOf(denied.json).filter((code) => !code.startsWith('ARTIFACT_'));
      expect(codes).toEqual(['LOAD_NOT_ADMITTED']);
    });

    test('an identity: passed off as another plugin it is LOAD_PLUGIN_MISMATCH', async () => {
      const { plugin, host } = journey;
      expect(answerOf(await host.load(plugin.file, { as: otherPlugin(plugin) }))).toBe(
        'refused: LOAD_NOT_ADMITTED, LOAD_PLUGIN_MISMATCH',
      );
    });

    test('a byte: an index changed on the mirror is PUBLICATION_DIGEST_MISMATCH', async () => {
      const { stage, plugin, mirror } = journey;
      const changed = await keepPublication(stage, stage.paths.publication, 'changed-publication');
      for (const shard of await readdir(join(changed, 'targets/index'))) {
        const path = join(changed, 'targets/index', shard);
        await writeFile(path, (await readFile(path, 'utf8')).replace('vetted', 'vettee'));
      }
      mirror.show(changed);
      const newHost = openHost(stage, mirror, { cache: join(stage.folder, 'new-host') });
      const answer = answerOf(await newHost.load(plugin.file));
      mirror.show(stage.paths.publication);
      expect(answer).toBe('refused: PUBLICATION_DIGEST_MISMATCH');
    });

    test('an identity: under the root of another registry it is PUBLICATION_SIGNATURE_INVALID', async () => {
      const { stage, plugin, mirror } = journey;
      must(await stage.portcullis('init', 'other', '--registry-id', 'acme/other'));
      const place = { cache: join(stage.folder, 'other-host'), root: join(stage.folder, 'other/trust/root.json') };
      expect(answerOf(await openHost(stage, mirror, place).load(plugin.file))).toBe(
        'refused: PUBLICATION_SIGNATURE_INVALID',
      );
    });

    test('an order: an older publication is PUBLICATION_ROLLBACK, and what is cached stands', async () => {
      const { stage, plugin, host, mirror } = journey;
      mirror.show(beforeAdmission);
      expect(answerOf(await host.load(plugin.file))).toBe('refused: PUBLICATION_ROLLBACK');
      mirror.show(stage.paths.publication);
      expect(answerOf(await host.load(plugin.file))).toBe('yes');
    });

    test('an order: a merged release that is rewritten is CHANGE_RELEASE_IMMUTABLE', async () => {
      const { stage, plugin } = journey;
      await rm(join(releaseFolder(stage, plugin), 'attestations'), { recursive: true });
      await commitAll(stage, 'Rewrite', 'rewritten');
      const judged = await journey.check('rewritten');
      expect(judged.exit).toBe(3);
      expect(codesOf(judged.json)).toContain('CHANGE_RELEASE_IMMUTABLE');
    });

    test('revoked, it is denied at the next refresh and offline: LOAD_REVOKED', async () => {
      const { stage, plugin, host, mirror } = journey;
      const before = await keepPublication(stage, stage.paths.publication, 'before-revocation');
      must(await journey.revoke('--severity', 'critical'));
      expect(answerOf(await host.load(plugin.file))).toBe('refused: LOAD_REVOKED');
      expect(answerOf(await host.load(plugin.file, { offline: true }))).toBe('refused: LOAD_REVOKED');
      mirror.show(before);
      expect(answerOf(await host.load(plugin.file))).toBe('refused: PUBLICATION_ROLLBACK');
      mirror.show(stage.paths.publication);
    });

    test('the merged record of the revocation changes nothing more, and it stays denied', async () => {
      const { stage, plugin, host } = journey;
      await commitAll(stage, 'Record the revocation');
      must(await journey.publish());
      expect(answerOf(await host.load(plugin.file))).toBe('refused: LOAD_REVOKED');
    });
  });
}
