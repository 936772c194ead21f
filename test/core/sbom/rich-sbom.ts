import { sampleSbom } from './sbom-sample.ts';

/** What the sample does not use, so that changes reach more of the schema. */
function commonSbom(version: string): Record<string, unknown> {
  const sample = sampleSbom(2, version);
  const contact = { name: 'Lab', email: 'lab@example.com' };
  return {
    ...sample,
    services: [
      {
        'bom-ref': 's1',
        name: 'api',
        endpoints: ['https://api.example.com/'],
        data: [{ flow: 'inbound', classification: 'official' }],
        authenticated: true,
      },
    ],
    compositions: [{ aggregate: 'complete', assemblies: ['pkg-0@1.0.0', 'root'] }],
    externalReferences: [
      { type: 'website', url: 'https://example.com/', hashes: [{ alg: 'SHA-1', content: 'a'.repeat(40) }] },
    ],
    vulnerabilities: [
      {
        id: 'CVE-2025-0001',
        source: { name: 'NVD', url: 'https://nvd.example.com/' },
        ratings: [{ score: 7.5, severity: 'high', method: 'CVSSv31' }],
        cwes: [79],
        affects: [{ ref: 'pkg-0@1.0.0', versions: [{ version: '1.0.0', status: 'affected' }] }],
        published: '2025-10-15T10:32:01Z',
        analysis: { state: 'not_affected', justification: 'code_not_present', response: ['update'] },
      },
    ],
    metadata: {
      ...sample.metadata,
      authors: [contact],
      supplier: { name: 'Lab', url: ['https://example.com/'], contact: [contact] },
      licenses: [{ license: { name: 'own' } }],
      tools: [{ vendor: 'v', name: 'n', version: '1' }],
      properties: [{ name: 'a', value: 'b' }],
    },
  };
}

/** A document that uses much of what the version offers, so that changes to it reach much of the schema. */
export function richSbom(version: string): Record<string, unknown> {
  const sample = commonSbom(version);
  if (version === '1.4') return sample;
  const model = {
    type: 'machine-learning-model',
    name: 'embedder',
    'bom-ref': 'model',
    modelCard: {
      modelParameters: {
        approach: { type: 'supervised' },
        task: 'embedding',
        datasets: [{ ref: 'set' }],
        inputs: [{ format: 'text' }],
      },
      quantitativeAnalysis: {
        performanceMetrics: [
          { type: 'recall', value: '0.9', confidenceInterval: { lowerBound: '0.8', upperBound: '0.95' } },
        ],
      },
      considerations: { users: ['analysts'], ethicalConsiderations: [{ name: 'bias', mitigationStrategy: 'review' }] },
    },
  };
  const set = {
    type: 'data',
    name: 'set',
    'bom-ref': 'set',
    data: [
      {
        type: 'dataset',
        contents: { url: 'https://data.example.com/' },
        classification: 'official',
        governance: { owners: [{ contact: { name: 'Lab' } }] },
      },
    ],
  };
  const found = {
    type: 'library',
    name: 'found',
    'bom-ref': 'found',
    evidence: {
      identity: { field: 'purl', confidence: 0.5, methods: [{ technique: 'filename', confidence: 0.5 }] },
      occurrences: [{ location: 'a/b' }],
    },
  };
  const workflow = {
    'bom-ref': 'w',
    uid: 'w',
    taskTypes: ['build', 'test'],
    tasks: [
      { 'bom-ref': 't', uid: 't', taskTypes: ['build'], steps: [{ name: 's', commands: [{ executed: 'make' }] }] },
    ],
    taskDependencies: [{ ref: 't' }],
    inputs: [{ resource: { ref: 'set' } }],
    trigger: { 'bom-ref': 'tr', uid: 'tr', type: 'manual', event: { uid: 'e', timeReceived: '2025-10-15T10:32:01Z' } },
    runtimeTopology: [{ ref: 't' }],
  };
  const components = [...(sample['components'] as object[]), model, set, found];
  const annotations = [
    {
      subjects: ['model'],
      annotator: { individual: { name: 'Lab' } },
      timestamp: '2025-10-15T10:32:01Z',
      text: 'seen',
    },
  ];
  const later = { ...sample, components, formulation: [{ 'bom-ref': 'f', workflows: [workflow] }], annotations };
  if (version === '1.5') return later;
  const algorithm = {
    type: 'cryptographic-asset',
    name: 'AES',
    'bom-ref': 'aes',
    cryptoProperties: {
      assetType: 'algorithm',
      algorithmProperties: {
        primitive: 'ae',
        mode: 'gcm',
        cryptoFunctions: ['encrypt', 'decrypt'],
        nistQuantumSecurityLevel: 1,
      },
      oid: '2.16.840.1.101.3.4.1.6',
    },
  };
  const declarations = {
    claims: [{ 'bom-ref': 'claim', target: 'aes', predicate: 'is used' }],
    attestations: [{ summary: 'a', map: [{ claims: ['claim'], conformance: { score: 0.9 } }] }],
  };
  return { ...later, components: [...components, algorithm], declarations };
}
