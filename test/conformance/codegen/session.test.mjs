// graphql-codegen makes types of the committed schema and a client's queries, TypeScript checks them, the client runs.
import { testTypedClient } from '../typed-client.mjs';

testTypedClient(import.meta.dirname, {
  make: [['graphql-codegen', '--config', 'codegen.ts']],
  check: [['tsc']],
});
