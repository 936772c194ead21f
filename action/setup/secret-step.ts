import { finding } from '../../core/finding.ts';
import type { EnvironmentName } from './environment-step.ts';
import { privacyOf, type RegistryPlace } from './registry-place.ts';
import { sealSecret } from './seal-secret.ts';
import { SetupRefusal, unlessAbsent, unlessPlanTier, type SetupStep } from './step.ts';

export interface WantedSecret {
  readonly environment: EnvironmentName;
  readonly name: string;
  /** Reads the value when it is about to be stored; undefined where it is not on this machine. */
  readonly value: () => Promise<string | undefined>;
}

const MAX_SECRETS = 100;

/** Online keys, each in the environments of the jobs that sign with it. One that is there is left: its value cannot be read. */
export function secretStep(place: RegistryPlace, wanted: readonly WantedSecret[]): SetupStep {
  const { github, at } = place;
  const { actions } = github.rest;
  const isPrivate = async () => (await privacyOf(place)) === true;

  async function missing(): Promise<readonly WantedSecret[]> {
    const held = new Map<string, ReadonlySet<string>>();
    for (const environment of new Set(wanted.map((each) => each.environment))) {
      const asked = actions.listEnvironmentSecrets({ ...at, environment_name: environment, per_page: MAX_SECRETS });
      const found = await unlessAbsent(asked);
      held.set(environment, new Set(found?.data.secrets.map(({ name }) => name)));
    }
    return wanted.filter(({ environment, name }) => held.get(environment)?.has(name) !== true);
  }

  return {
    name: 'secrets',
    needs: ['registry', 'environments'],
    async look() {
      const absent = await missing();
      const is = `${wanted.length - absent.length} of ${wanted.length} stored`;
      if (absent.length === 0) return { state: 'exists', is };
      const will = `store ${absent.map(({ environment, name }) => `${name} in ${environment}`).join(', ')}`;
      return { state: 'missing', is, will };
    },
    async apply() {
      for (const { environment, name, value } of await missing()) {
        const text = await value();
        if (text === undefined)
          throw new SetupRefusal([finding('SETUP_LOCAL_MISSING', `${name} of ${environment} has no key file`)]);
        const named = { ...at, environment_name: environment };
        const key = (await unlessPlanTier('secrets', isPrivate, actions.getEnvironmentPublicKey(named))).data;
        const encrypted_value = await sealSecret(text, key.key);
        const sealed = { secret_name: name, encrypted_value, key_id: key.key_id };
        await actions.createOrUpdateEnvironmentSecret({ ...named, ...sealed });
      }
      return [];
    },
  };
}
