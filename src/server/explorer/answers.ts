import type {
  AroundAnswer,
  CountriesAnswer,
  FactsAnswer,
  RelationAnswer,
  SearchAnswer,
  ThingAnswer,
  UndatedAnswer,
} from './query-answers';

/** What each query of `queries/` answers with. */
export interface Answers {
  readonly relation: RelationAnswer;
  readonly undated: UndatedAnswer;
  readonly facts: FactsAnswer;
  readonly thing: ThingAnswer;
  readonly search: SearchAnswer;
  readonly around: AroundAnswer;
  readonly countries: CountriesAnswer;
}

// Parts of the answers, as the pages call them.

export interface Edges<T> {
  readonly totalCount?: number;
  readonly edges: readonly { readonly node: T }[];
}

export type Hit = SearchAnswer['search']['edges'][number];
/** A node of any kind, with what it can be called by. */
export type NamedNode = Hit['node'];
/** A node as others name it. */
export type Named = Omit<NamedNode, '__typename'>;

/** A node of any kind with what its page shows. */
export type Thing = NonNullable<ThingAnswer['nodes'][number]>;
export type Office = NonNullable<Thing['offices']>[number];
export type Report = NonNullable<Thing['history']>[number];

export type FactsPage = FactsAnswer['timeline'];
export type PageInfo = FactsPage['pageInfo'];
/** Statuses stand under other names, as kinds of facts have them with different types. */
export type ShownFact = FactsPage['edges'][number]['node'];

export type Sentence = ShownFact['evidence']['edges'][number]['node'] & {
  readonly inferred?: readonly string[];
};
export type Dispute = ShownFact['disputes'][number];

export type Neighbourhood = AroundAnswer['neighbourhood'];
export type CountryOption = CountriesAnswer['countries']['edges'][number]['node'];
