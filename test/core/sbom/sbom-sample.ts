import type { JsonObject } from '../../../core/json/json-value.ts';

/** A bill of materials as the usual tools write it, with that many library components. */
export function sampleSbom(
  components: number,
  specVersion = '1.6',
): Record<string, unknown> & { metadata: object; components: JsonObject[] } {
  const refs = Array.from({ length: components }, (_, index) => `pkg-${index}@1.0.${index}`);
  return {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    version: 1,
    metadata: {
      timestamp: '2025-10-15T10:32:01Z',
      component: {
        type: 'application',
        group: '@lab',
        name: 'embeddings',
        version: '2.1.0',
        'bom-ref': 'root',
        purl: 'pkg:npm/%40lab/embeddings@2.1.0',
      },
    },
    components: refs.map((ref, index) => ({
      type: 'library',
      name: `pkg-${index}`,
      version: `1.0.${index}`,
      'bom-ref': ref,
      purl: `pkg:npm/${ref}`,
      licenses: [index % 2 === 0 ? { license: { id: 'Apache-2.0' } } : { expression: 'MIT OR ISC' }],
      hashes: [{ alg: 'SHA-256', content: index.toString(16).padStart(64, '0') }],
      externalReferences: [{ type: 'vcs', url: `https://code.example.com/pkg-${index}.git` }],
    })),
    dependencies: [
      { ref: 'root', dependsOn: refs.slice(0, 20) },
      ...refs.map((ref, index) => ({ ref, dependsOn: index === 0 ? [] : [refs[(index - 1) >> 1]] })),
    ],
  };
}

export const SAMPLE_ROOT = { name: '@lab/embeddings', version: '2.1.0', purlType: 'npm' };

export function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
