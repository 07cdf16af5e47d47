// The hand-written statement of each question over plain HTTP: POST /latestVisits with the variables.
const { createServer } = require('node:http');
const { answer } = require('./driver.cjs');
const { statements } = require('./statements.cjs');

const server = createServer((request, response) => {
  respond(request, response).catch((error) => response.writeHead(500).end(String(error)));
});

async function respond(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const statement = statements.get(request.url.slice(1));
  if (!statement) return response.writeHead(404).end();
  const body = JSON.stringify(await answer(statement, JSON.parse(Buffer.concat(chunks))));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`answers at http://127.0.0.1:${server.address().port}\n`);
});
