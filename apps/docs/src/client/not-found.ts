/**
 * An address that does not exist: codes in another case, comparisons in the other order or without a page of
 * their own, lead to where they are meant.
 */
const base = `/${import.meta.env.BASE_URL}/`.replace(/\/+/gu, '/');
const path = location.pathname.slice(base.length);
const { prefix, pair, code } =
  /^(?<prefix>(?:[a-z]{2}\/)?)(?:compare\/(?<pair>[^/]+-vs-[^/]+)|codes\/(?<code>[^/]+))(?:\/|$)/iu.exec(
    path,
  )?.groups ?? {};

if (pair !== undefined) {
  const [a = '', b = ''] = pair.split('-vs-').map((part) => decodeURIComponent(part));
  const query = new URLSearchParams({ a, b });
  location.replace(`${base}${prefix ?? ''}compare/?${query.toString()}`);
} else if (code !== undefined && code !== code.toLowerCase()) {
  location.replace(`${base}${prefix ?? ''}codes/${code.toLowerCase()}/`);
}

export {};
