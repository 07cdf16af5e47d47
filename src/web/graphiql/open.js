// Opens GraphiQL with the page's examples in its tabs. `?example=name` or `?query=…&variables=…` is opened first.
const examples = JSON.parse(document.getElementById('examples').textContent);
const asked = new URLSearchParams(location.search);
const example = examples.find(({ name }) => name === asked.get('example'));
const opened =
  example ??
  (asked.has('query') ? { query: asked.get('query'), variables: asked.get('variables') ?? '' } : undefined);
const others = examples.filter((one) => one !== example);

const socket = graphqlWs.createClient({ url: `${location.origin.replace(/^http/, 'ws')}/graphql` });
// At the first visit GraphiQL fills in no variables of the tab that it opens, unless it is told them.
const shown = opened ?? (localStorage.getItem('graphiql:tabState') ? undefined : examples[0]);

const props = {
  fetcher: GraphiQL.createFetcher({ url: '/graphql', wsClient: socket }),
  plugins: [GraphiQLPluginExplorer.explorerPlugin()],
  defaultTabs: [...(opened ? [opened] : []), ...others].map(({ query, variables }) => ({ query, variables })),
  defaultEditorToolsVisibility: 'variables',
  shouldPersistHeaders: false,
  ...(shown ? { query: shown.query, variables: shown.variables } : {}),
};
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, props));
