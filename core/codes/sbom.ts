import { codes } from './code-entry.ts';

/** Refusals of a software bill of materials. */
export const SBOM_CODES = codes({
  SBOM_NOT_CYCLONEDX: {
    reason: 'The bill of materials is not a CycloneDX document in JSON.',
    hint: 'Generate a CycloneDX JSON document, for instance with cyclonedx-npm or cyclonedx-py.',
  },
  SBOM_SPEC_VERSION: {
    reason: 'The bill of materials declares a CycloneDX version that is not supported, or two different ones.',
    hint: 'Generate it as CycloneDX 1.4, 1.5, 1.6 or 1.7, with specVersion and $schema in agreement.',
  },
  SBOM_SCHEMA: {
    reason: 'The bill of materials does not follow the CycloneDX schema of the version it declares.',
    hint: 'Mend the member given, or update the tool that generated the document.',
  },
  SBOM_TOO_MANY_COMPONENTS: {
    reason: 'The bill of materials lists more components than the bound.',
    hint: 'Ship fewer dependencies with the plugin; the bound is given in the message.',
  },
  SBOM_DUPLICATE_BOM_REF: {
    reason: 'Two elements of the bill of materials carry the same bom-ref, so references to it are ambiguous.',
    hint: 'Give each element its own bom-ref.',
  },
  SBOM_PURL_INVALID: {
    reason: 'A package URL in the bill of materials is none.',
    hint: 'Write it as pkg:type/namespace/name@version, with special characters percent-encoded.',
  },
  SBOM_PURL_MISMATCH: {
    reason:
      'A component and its package URL name different packages or versions, so readers would check different things.',
    hint: 'Make name, group and version agree with the package URL.',
  },
  SBOM_DANGLING_REFERENCE: {
    reason: 'The dependency graph refers to an element that the bill of materials does not hold.',
    hint: 'Add the component, or remove the reference.',
  },
  SBOM_DUPLICATE_DEPENDENCY: {
    reason: 'The dependency graph states the dependencies of one element twice.',
    hint: 'Merge the two entries.',
  },
  SBOM_ROOT_MISSING: {
    reason:
      'The bill of materials does not say what it describes: metadata.component lacks its name, version or bom-ref.',
    hint: 'Generate it for the plugin itself, so that metadata.component is the plugin.',
  },
  SBOM_ROOT_MISMATCH: {
    reason: 'The bill of materials describes another package or version than the artifact.',
    hint: 'Generate it from the same sources and at the same version as the artifact.',
  },
});
