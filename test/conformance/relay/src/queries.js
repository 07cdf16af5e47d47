// What a Relay client asks: fragments, a connection that pages, node refetching, a mutation, a subscription.
import { graphql } from 'relay-runtime';

export const country = graphql`
  query queriesCountryQuery($code: String!, $count: Int = 5, $cursor: String) {
    country(code: $code) {
      id
      ...queries_visits @arguments(count: $count, cursor: $cursor)
    }
  }
`;

export const visits = graphql`
  fragment queries_visits on Country
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" })
  @refetchable(queryName: "queriesVisitsPaginationQuery") {
    name
    visitsReceived(first: $count, after: $cursor) @connection(key: "queries_visitsReceived") {
      totalCount
      edges {
        node {
          ...queries_fact
          visitor {
            name
          }
          start {
            edtf
          }
        }
      }
    }
  }
`;

export const fact = graphql`
  fragment queries_fact on Fact {
    id
    confidence
    evidence(first: 1) {
      edges {
        node {
          quote
          document {
            source
          }
        }
      }
    }
  }
`;

export const searched = graphql`
  query queriesSearchQuery($text: String!) {
    search(text: $text, first: 10) {
      edges {
        node {
          __typename
          id
          ... on Leader {
            name
          }
          ... on Visit {
            caption
          }
        }
      }
    }
  }
`;

export const imported = graphql`
  mutation queriesImportMutation($input: ImportDocumentsInput!) {
    importDocuments(input: $input) {
      documents {
        known
        document {
          id
          title
        }
      }
      errors {
        index
        problem
        message
      }
    }
  }
`;

export const deleted = graphql`
  mutation queriesDeleteMutation($input: DeleteDocumentInput!) {
    deleteDocument(input: $input) {
      deletedId @deleteRecord
      errors {
        problem
        message
      }
    }
  }
`;

export const changed = graphql`
  subscription queriesChangedSubscription($between: [String!]) {
    factsChanged(between: $between) {
      id
      kind
      caption
      fact {
        ...queries_fact
      }
    }
  }
`;
