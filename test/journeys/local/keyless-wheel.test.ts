import { describeJourney } from './describe-journey.ts';

const STRANGER = { repository: 'stranger/azure-openai-embeddings', repository_id: '5005', repository_owner_id: '6006' };

describeJourney('azure_openai_embeddings', [
  {
    signs: 'a workflow of another repository',
    with: () => Promise.resolve({ claims: STRANGER }),
    codes: 'SIGNER_WRONG_OWNER_ID, SIGNER_WRONG_REPOSITORY, SIGNER_WRONG_REPOSITORY_ID, SIGNER_WRONG_WORKFLOW',
  },
  {
    signs: 'a repository that took over the name',
    with: () => Promise.resolve({ claims: { repository_id: '5005' } }),
    codes: 'SIGNER_WRONG_REPOSITORY_ID',
  },
  {
    signs: 'a run of the right workflow for a pull request',
    with: () => Promise.resolve({ claims: { event_name: 'pull_request' } }),
    codes: 'SIGNER_WRONG_TRIGGER',
  },
  {
    signs: 'a run of the right workflow on a branch',
    with: () => Promise.resolve({ claims: { ref: 'refs/heads/main' } }),
    codes: 'SIGNER_WRONG_REF, SIGNER_WRONG_WORKFLOW_REF',
  },
]);
