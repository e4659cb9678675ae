import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the pages of the bench on the loopback. */
export async function servePages(root) {
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === '/page') {
      response.setHeader('content-type', 'text/html');
      response.end(pageOf(root, searchParams.get('lib').replace(/[^\w-]/g, '')));
      return;
    }
    const file = path.join(root, 'dist', path.basename(pathname));
    if (!existsSync(file)) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function pageOf(root, lib) {
  const style = existsSync(path.join(root, 'dist', `${lib}.css`)) ? `<link rel="stylesheet" href="/${lib}.css">` : '';
  return `<!doctype html><meta charset="utf-8"><title>${lib}</title>${style}<div id="chart"></div><script src="/${lib}.js"></script>`;
}
