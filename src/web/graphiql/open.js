// Opens GraphiQL with the page's examples in its tabs. `?example=name` or `?query=…&variables=…` is opened first.
const examples = JSON.parse(document.getElementById('examples').textContent);
const asked = new URLSearchParams(location.search);
const example = examples.find(({ name }) => name === asked.get('example'));
const opened =
  example ??
  (asked.has('query') ? { query: asked.get('query'), variables: asked.get('variables') ?? '' } : undefined);
const others = examples.filter((one) => one !== example);

const props = {
  fetcher,
  defaultTabs: [...(opened ? [opened] : []), ...others].map(({ query, variables }) => ({ query, variables })),
  defaultEditorToolsVisibility: 'variables',
  shouldPersistHeaders: false,
  ...(opened ? { query: opened.query, variables: opened.variables } : {}),
};
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, props));
