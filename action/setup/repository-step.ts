import { privacyOf, type RegistryPlace } from './registry-place.ts';
import type { SetupStep } from './step.ts';

/** The repository, made where there is none. Nothing is put into it: what it begins with is signed. */
export function repositoryStep(place: RegistryPlace, wish: { readonly isPrivate: boolean }): SetupStep {
  const { github, at } = place;
  const name = `${at.owner}/${at.repo}`;
  return {
    name: 'repository',
    needs: [],
    async look() {
      const isPrivate = await privacyOf(place);
      if (isPrivate !== undefined) return { state: 'exists', is: `${name}, ${isPrivate ? 'private' : 'public'}` };
      const will = `create ${name}, ${wish.isPrivate ? 'private' : 'public'}`;
      return { state: 'missing', is: `there is no ${name}`, will };
    },
    async apply() {
      await github.rest.repos.createInOrg({
        org: at.owner,
        name: at.repo,
        private: wish.isPrivate,
        description: 'Plugin registry: what may be loaded, and who said so',
        has_wiki: false,
        has_projects: false,
      });
      return [];
    },
  };
}
