/** Generated cases per property. */
export const RUNS = process.env['PORTCULLIS_LONG'] === undefined ? 200 : 20_000;
