// Serves dist/ as a static host does: compressed, with the 404 page. `node scripts/serve.mjs [port]`
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createGzip } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The file for a path below the base, or undefined. */
function fileOf(root, path) {
  const file = join(root, normalize(path));
  if (!file.startsWith(root) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return path.endsWith('/') ? undefined : file;
  const index = join(file, 'index.html');
  return path.endsWith('/') && existsSync(index) ? index : undefined;
}

/** Starts a server; resolves to it once it listens. */
export function serve(root, port = 0, base = '/') {
  const server = createServer((request, response) => {
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const inside = path.startsWith(base) ? path.slice(base.length - 1) : undefined;
    const found = inside === undefined ? undefined : fileOf(root, inside);
    if (inside !== undefined && found === undefined && fileOf(root, `${inside}/`)) {
      response.writeHead(308, { location: `${path}/` }).end();
      return;
    }
    const file = found ?? join(root, '404.html');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const zip = type !== 'image/png' && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': type,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...(zip && { 'content-encoding': 'gzip' }),
    });
    const body = createReadStream(file);
    if (zip) body.pipe(createGzip()).pipe(response);
    else body.pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = fileURLToPath(new URL('../dist/', import.meta.url));
  const base = `/${(process.env.BASE ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const server = await serve(root, Number(process.argv[2] ?? process.env.PORT ?? 4321), base);
  console.log(`The site is at http://localhost:${server.address().port}${base} (Ctrl+C stops it)`);
}
