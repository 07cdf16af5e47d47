import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AgreementResolver } from './agreement/agreement.resolver';
import { ChangeResolver } from './change/change.resolver';
import { ClaimResolver } from './claim/claim.resolver';
import {
  ComparedCountryResolver,
  ComparisonResolver,
  PartnerResolver,
  SectorOfCountryResolver,
} from './comparison/comparison.resolver';
import { ConnectionsResolver } from './connections/connections.resolver';
import { CountryResolver } from './country/country.resolver';
import { callDirectly } from './direct-resolvers';
import { DocumentResolver } from './document/document.resolver';
import { DocumentMutations } from './document/document-mutations.resolver';
import { EventResolver } from './event/event.resolver';
import { DisputedValueResolver, FactResolver } from './fact/fact.resolver';
import { ReportResolver } from './fact/report.resolver';
import { ImportJobResolver } from './import-job/import-job.resolver';
import { IndicatorResolver } from './indicator/indicator.resolver';
import { InstitutionResolver } from './institution/institution.resolver';
import { InvolvedInstitutionResolver } from './institution/involved-institution.resolver';
import { JudgementResolver } from './judgement/judgement.resolver';
import { JudgementMutations } from './judgement/judgement-mutations.resolver';
import { LeaderResolver } from './leader/leader.resolver';
import { OfficeResolver } from './leader/office.resolver';
import { MeetingResolver } from './meeting/meeting.resolver';
import { NodeResolver } from './node/node.resolver';
import { ReviewQuestionResolver } from './question/question.resolver';
import { RelationResolver } from './relation/relation.resolver';
import { RelationFactsResolver } from './relation/relation-facts.resolver';
import { RelationLevelResolver } from './relation/relation-level.resolver';
import { SearchResolver } from './search/search.resolver';
import { ConcernedSectorResolver } from './sector/concerned-sector.resolver';
import { SectorResolver } from './sector/sector.resolver';
import { StatementResolver } from './statement/statement.resolver';
import { CoverageResolver, StatisticsResolver } from './statistics/statistics.resolver';
import { TimelineResolver } from './timeline/timeline.resolver';
import { resolveTotalCounts } from './total-counts';
import { VisitResolver } from './visit/visit.resolver';

/** Subscriptions bring their own sources; type-graphql insists on topics all the same. */
const NO_TOPICS = {
  publish() {},
  subscribe(topic: string): never {
    throw new Error(`There is no topic ${topic}.`);
  },
};

let schema: GraphQLSchema | undefined;

/** The API's schema, built once a process. */
export function apiSchema(): GraphQLSchema {
  schema ??= built();
  return schema;
}

function built(): GraphQLSchema {
  const made = buildSchemaSync({
    resolvers: [
      NodeResolver,
      CountryResolver,
      LeaderResolver,
      OfficeResolver,
      RelationResolver,
      RelationLevelResolver,
      RelationFactsResolver,
      VisitResolver,
      MeetingResolver,
      AgreementResolver,
      StatementResolver,
      SectorResolver,
      ConcernedSectorResolver,
      InstitutionResolver,
      InvolvedInstitutionResolver,
      EventResolver,
      IndicatorResolver,
      DocumentResolver,
      ClaimResolver,
      FactResolver,
      DisputedValueResolver,
      ReportResolver,
      ConnectionsResolver,
      ChangeResolver,
      SearchResolver,
      DocumentMutations,
      ImportJobResolver,
      JudgementResolver,
      JudgementMutations,
      ReviewQuestionResolver,
      ComparisonResolver,
      ComparedCountryResolver,
      PartnerResolver,
      SectorOfCountryResolver,
      TimelineResolver,
      StatisticsResolver,
      CoverageResolver,
    ],
    validate: false,
    pubSub: NO_TOPICS,
    // The introspection query that it would run at every start is run by a test instead.
    skipCheck: true,
  });
  callDirectly(made);
  resolveTotalCounts(made);
  for (const type of [made.getQueryType(), made.getMutationType(), made.getSubscriptionType()])
    if (type) type.description = ROOTS[type.name];
  return made;
}

/** type-graphql makes these types itself, and takes no description for them. */
const ROOTS: Readonly<Record<string, string>> = {
  Query:
    'What can be asked: lists of each kind of node, a relation, a timeline, connections, comparisons, counts. Example: `{ relation(between: ["KAZ", "FRA"]) { level } }`.',
  Mutation:
    'What can be changed, where the server allows it. Example: `mutation { deleteDocument(input: { id: "Document:4f1c…" }) { deletedId } }`.',
  Subscription:
    'What can be listened to, over WebSocket or server-sent events. Example: `subscription { factsChanged(between: ["KAZ", "FRA"]) { kind caption } }`.',
};
