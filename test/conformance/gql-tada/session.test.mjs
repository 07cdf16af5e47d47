// gql.tada takes the committed schema, TypeScript checks a client's queries against it, the client runs.
import { testTypedClient } from '../typed-client.mjs';

testTypedClient(import.meta.dirname, {
  make: [['gql.tada', 'generate-output']],
  check: [['gql.tada', 'check'], ['tsc']],
});
