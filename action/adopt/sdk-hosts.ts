/** Hosts that an SDK is known to call: candidates to ask the owner about, never a declaration. */
const HOSTS: Readonly<Record<string, readonly string[]>> = {
  'pypi/openai': ['api.openai.com', '*.openai.azure.com'],
  'pypi/anthropic': ['api.anthropic.com'],
  'pypi/cohere': ['api.cohere.com'],
  'pypi/mistralai': ['api.mistral.ai'],
  'pypi/google-genai': ['generativelanguage.googleapis.com'],
  'pypi/google-generativeai': ['generativelanguage.googleapis.com'],
  'pypi/huggingface-hub': ['huggingface.co'],
  'pypi/boto3': ['*.amazonaws.com'],
  'pypi/botocore': ['*.amazonaws.com'],
  'pypi/aiobotocore': ['*.amazonaws.com'],
  'pypi/azure-identity': ['login.microsoftonline.com'],
  'pypi/azure-keyvault-secrets': ['*.vault.azure.net'],
  'pypi/azure-search-documents': ['*.search.windows.net'],
  'pypi/google-cloud-storage': ['storage.googleapis.com', 'oauth2.googleapis.com'],
  'pypi/google-cloud-bigquery': ['bigquery.googleapis.com', 'oauth2.googleapis.com'],
  'pypi/slack-sdk': ['slack.com', '*.slack.com'],
  'pypi/stripe': ['api.stripe.com'],
  'pypi/twilio': ['api.twilio.com'],
  'pypi/sendgrid': ['api.sendgrid.com'],
  'pypi/pygithub': ['api.github.com'],
  'pypi/pinecone': ['api.pinecone.io', '*.pinecone.io'],
  'pypi/sentry-sdk': ['*.ingest.sentry.io'],
  'npm/openai': ['api.openai.com', '*.openai.azure.com'],
  'npm/@azure/openai': ['*.openai.azure.com'],
  'npm/@azure/identity': ['login.microsoftonline.com'],
  'npm/@azure/keyvault-secrets': ['*.vault.azure.net'],
  'npm/@anthropic-ai/sdk': ['api.anthropic.com'],
  'npm/cohere-ai': ['api.cohere.com'],
  'npm/@mistralai/mistralai': ['api.mistral.ai'],
  'npm/@google/genai': ['generativelanguage.googleapis.com'],
  'npm/@google-cloud/storage': ['storage.googleapis.com', 'oauth2.googleapis.com'],
  'npm/aws-sdk': ['*.amazonaws.com'],
  'npm/@slack/web-api': ['slack.com', '*.slack.com'],
  'npm/stripe': ['api.stripe.com'],
  'npm/twilio': ['api.twilio.com'],
  'npm/@octokit/rest': ['api.github.com'],
  'npm/@sentry/node': ['*.ingest.sentry.io'],
};

/** Families whose every member calls the same hosts. */
const FAMILIES: readonly (readonly [string, readonly string[]])[] = [['npm/@aws-sdk/', ['*.amazonaws.com']]];

/** They go wherever they are sent: what hosts that is, only the owner knows. */
const ANYWHERE = new Set([
  // Each account of Azure's storage is a name of its own below a public suffix, and a pattern for all is none.
  'pypi/azure-storage-blob',
  'npm/@azure/storage-blob',
  'pypi/requests',
  'pypi/httpx',
  'pypi/aiohttp',
  'pypi/urllib3',
  'pypi/websockets',
  'pypi/grpcio',
  'npm/axios',
  'npm/undici',
  'npm/node-fetch',
  'npm/got',
  'npm/ws',
]);

export interface EgressHints {
  /** Host patterns, in order. */
  readonly hosts: readonly string[];
  /** The keys of what goes wherever it is sent. */
  readonly anywhere: readonly string[];
}

/** What the packages that a plugin needs are known to call, by the keys of `sdkKey`. */
export function egressHints(keys: readonly string[]): EgressHints {
  const hosts = keys.flatMap((key) => [
    ...(Object.hasOwn(HOSTS, key) ? (HOSTS[key] ?? []) : []),
    ...FAMILIES.filter(([prefix]) => key.startsWith(prefix)).flatMap(([, each]) => each),
  ]);
  return { hosts: [...new Set(hosts)].sort(), anywhere: keys.filter((key) => ANYWHERE.has(key)) };
}

/** Every host that could be named, for those who check the table. */
export const KNOWN_HOSTS: readonly string[] = [
  ...new Set([...Object.values(HOSTS).flat(), ...FAMILIES.flatMap(([, hosts]) => hosts)]),
];
