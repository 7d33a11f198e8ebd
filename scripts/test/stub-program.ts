import { createServer } from 'node:http';

// Stands in for the mock and the demo: listens, says so as they do, and behaves as its second argument asks.
// node stub-program.ts <port> <behaviour> <ready line as JSON, without its url>

const [port = '0', behaviour = '', extra = '{}'] = process.argv.slice(2);

if (behaviour === 'dies-early') {
  console.error('The store cannot be opened.');
  process.exit(3);
}
if (behaviour === 'ignores-sigterm') process.on('SIGTERM', () => undefined);

if (behaviour === 'stays-silent') setInterval(() => undefined, 1000);
else {
  const server = createServer((_, response) => response.end(JSON.stringify(process.env)));
  server.listen(Number(port), '127.0.0.1', () => {
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    console.log('listening');
    console.log(JSON.stringify({ event: 'ready', url, ...JSON.parse(extra) }));
    if (behaviour === 'dies-late') {
      setTimeout(() => {
        console.error('The disk is full.');
        process.exit(4);
      }, 100);
    }
  });
}
