import { takesQuery, type Operation } from './description.ts';
import { isObject, type Json } from './json.ts';

const DEFAULT_PER_PAGE = 30;
const MAX_PER_PAGE = 100;

export interface Page {
  readonly items: readonly Json[];
  readonly link: string | undefined;
}

type Query = Readonly<Record<string, string>>;

function linkTo(url: string, query: Query, changes: Query, rel: string): string {
  return `<${url}?${new URLSearchParams({ ...query, ...changes }).toString()}>; rel="${rel}"`;
}

function numbered(all: readonly Json[], url: string, query: Query, perPage: number): Page {
  const page = Math.max(1, Number(query['page'] ?? 1));
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const links: string[] = [];
  if (page > 1) links.push(linkTo(url, query, { page: String(page - 1) }, 'prev'));
  if (page < last)
    links.push(
      linkTo(url, query, { page: String(page + 1) }, 'next'),
      linkTo(url, query, { page: String(last) }, 'last'),
    );
  if (page > 1) links.push(linkTo(url, query, { page: '1' }, 'first'));
  return {
    items: all.slice((page - 1) * perPage, page * perPage),
    link: links.length === 0 ? undefined : links.join(', '),
  };
}

function byCursor(all: readonly Json[], url: string, query: Query, perPage: number): Page {
  const idOf = (item: Json | undefined) => (isObject(item) ? JSON.stringify(item['id']) : '');
  const start = query['after'] === undefined ? 0 : all.findIndex((each) => idOf(each) === query['after']) + 1;
  const items = all.slice(start, start + perPage);
  const more = start + perPage < all.length;
  return { items, link: more ? linkTo(url, query, { after: idOf(items.at(-1)) }, 'next') : undefined };
}

/** One page of a list, and the Link header that leads on. Asking for more than 100 gives 100, without a word. */
export function pageOfList(operation: Operation, all: readonly Json[], url: string, query: Query): Page {
  const perPage = Math.min(
    MAX_PER_PAGE,
    Math.max(1, Number(query['per_page'] ?? DEFAULT_PER_PAGE) || DEFAULT_PER_PAGE),
  );
  if (takesQuery(operation, 'page')) return numbered(all, url, query, perPage);
  if (takesQuery(operation, 'after')) return byCursor(all, url, query, perPage);
  return { items: all, link: undefined };
}
