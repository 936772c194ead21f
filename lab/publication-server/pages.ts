import type { OutgoingHttpHeaders } from 'node:http';

/** GitHub Pages answers a name that it does not have with a page of this size. */
const NOT_FOUND_PAGE_BYTES = 9_379;
const PAGE_START = '<!DOCTYPE html>\n<html><head><title>Site not found</title></head><body>';

export const NOT_FOUND_PAGE: Uint8Array = Buffer.from(
  PAGE_START.padEnd(NOT_FOUND_PAGE_BYTES, ' 404: there is no such file.'),
);

/** The headers that GitHub Pages sends: ten minutes of caching, an ETag of time and size, weak where it compresses. */
export function pagesHeaders(
  file: { readonly bytes: Uint8Array; readonly modified: Date } | undefined,
  isGzip: boolean,
): OutgoingHttpHeaders {
  const common = {
    server: 'GitHub.com',
    'access-control-allow-origin': '*',
    'x-github-request-id': 'C0DE:1:2:3:4',
    vary: 'Accept-Encoding',
    ...(isGzip ? { 'content-encoding': 'gzip' } : {}),
  };
  if (file === undefined) return { ...common, 'content-type': 'text/html; charset=utf-8' };
  const tag = `"${Math.floor(file.modified.getTime()).toString(16)}-${file.bytes.length.toString(16)}"`;
  return {
    ...common,
    'content-type': 'application/json; charset=utf-8',
    'last-modified': file.modified.toUTCString(),
    etag: isGzip ? `W/${tag}` : tag,
    expires: new Date(Date.now() + 600_000).toUTCString(),
    'cache-control': 'max-age=600',
    'x-cache': 'HIT',
    age: '0',
  };
}
