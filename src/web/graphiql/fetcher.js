// Asks the API for GraphiQL: queries and mutations as JSON, subscriptions as server-sent events.
const ask = GraphiQL.createFetcher({ url: '/graphql' });

// biome-ignore lint/correctness/noUnusedVariables: open.js uses it.
function fetcher(request, options) {
  return subscribes(request, options?.documentAST) ? results(request) : ask(request, options);
}

function subscribes({ operationName }, document) {
  const operations = (document?.definitions ?? []).filter(({ kind }) => kind === 'OperationDefinition');
  const operation = operationName
    ? operations.find(({ name }) => name?.value === operationName)
    : operations.length === 1 && operations[0];
  return operation?.operation === 'subscription';
}

/** The results of a subscription as they arrive. Ends with its stream, or when GraphiQL stops it. */
async function* results(request) {
  const stop = new AbortController();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(request),
      signal: stop.signal,
    });
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
      yield await response.json();
      return;
    }
    let text = '';
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
      const events = text.split('\n\n');
      text = events.pop();
      for (const event of events) {
        const data = /^event: next\ndata: (.*)$/.exec(event)?.[1];
        if (data) yield JSON.parse(data);
      }
    }
  } finally {
    stop.abort();
  }
}
