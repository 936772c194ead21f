interface OwnershipEngineOf {
  FromCodeownersFile(path: string): { calcFileOwnership(path: string): readonly string[] };
}

declare module '@snyk/github-codeowners/dist/lib/ownership/OwnershipEngine.js' {
  export const OwnershipEngine: OwnershipEngineOf;
}

declare module 'github-codeowners/dist/lib/ownership/lib/OwnershipEngine.js' {
  export const OwnershipEngine: OwnershipEngineOf;
}
