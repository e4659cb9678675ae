// A small proxy that adds a token to what passes through, for judges that know no credentials:
// Cadre answers nobody who does not say who is asking. Everything else goes through as it came.
// usage: CADRE_TOKEN=... node front.mjs PORT http://127.0.0.1:8080
// A request with the header x-anonymous goes through without the token.
import http from 'node:http';
import net from 'node:net';

const [port, target] = process.argv.slice(2);
const token = process.env.CADRE_TOKEN;
if (!port || !target || !token) {
  console.error('usage: CADRE_TOKEN=... node front.mjs PORT TARGET');
  process.exit(2);
}
const { hostname, port: targetPort } = new URL(target);

function withToken(headers) {
  const passed = { ...headers };
  if (!('authorization' in passed) && !('x-anonymous' in passed)) passed.authorization = `Bearer ${token}`;
  return passed;
}

const front = http.createServer((request, response) => {
  const onward = http.request({ hostname, port: targetPort, path: request.url, method: request.method, headers: withToken(request.headers), agent: false });
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
  onward.flushHeaders();
});

front.on('upgrade', (request, socket, head) => {
  const onward = net.connect(targetPort, hostname, () => {
    const lines = Object.entries(withToken(request.headers)).map(([name, value]) => `${name}: ${value}`);
    onward.write(`GET ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    socket.pipe(onward).pipe(socket);
  });
  for (const [one, other] of [[socket, onward], [onward, socket]]) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
});

front.requestTimeout = 0;
front.listen(Number(port), '127.0.0.1', () => console.log(`front on http://127.0.0.1:${port} before ${target}`));
