// Opens GraphiQL with the page's examples in its tabs. `?example=name` or `?query=…&variables=…` is opened first.
const examples = JSON.parse(document.getElementById('examples').textContent);
const asked = new URLSearchParams(location.search);
const example = examples.find(({ name }) => name === asked.get('example'));
const opened =
  example ??
  (asked.has('query') ? { query: asked.get('query'), variables: asked.get('variables') ?? '' } : undefined);
const others = examples.filter((one) => one !== example);

const socket = graphqlWs.createClient({ url: `${location.origin.replace(/^http/, 'ws')}/graphql` });
// Unless it is told them, GraphiQL fills in no variables of the tab that it opens, and opens another at a later visit.
const shown = opened ?? lastTab() ?? examples[0];

const props = {
  fetcher: GraphiQL.createFetcher({ url: '/graphql', wsClient: socket }),
  plugins: [GraphiQLPluginExplorer.explorerPlugin()],
  defaultTabs: [...(opened ? [opened] : []), ...others].map(({ query, variables }) => ({ query, variables })),
  defaultEditorToolsVisibility: 'variables',
  shouldPersistHeaders: false,
  query: shown.query,
  variables: shown.variables ?? '',
};
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, props));

/** The tab that was open when the page was left; undefined where there is none. */
function lastTab() {
  const { tabs = [], activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState')) ?? {};
  return tabs[activeTabIndex]?.query ? tabs[activeTabIndex] : undefined;
}
