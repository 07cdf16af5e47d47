// What the queries of `queries/` answer with, as far as the pages show it.

export interface Edges<T> {
  readonly totalCount?: number;
  readonly edges: readonly { readonly node: T }[];
}

export interface Edtf {
  readonly edtf: string;
}

export interface Named {
  readonly id: string;
  readonly name?: string | null;
  readonly label?: string | null;
  readonly caption?: string | null;
}

/** A node of any kind, with what it can be called by. */
export interface NamedNode extends Named {
  readonly __typename: string;
  readonly title?: string | null;
  readonly source?: string;
}

export interface Sentence {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly inferred?: readonly string[];
  readonly document: DocumentOfSentence | null;
}

export interface DocumentOfSentence {
  readonly id: string;
  readonly title: string | null;
  readonly source: string;
  readonly date: Edtf | null;
}

export interface Dispute {
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly claims?: readonly Sentence[] }[];
}

/** What every fact has. */
export interface FactFields {
  readonly caption: string | null;
  readonly sources: number;
  readonly confidence: number;
  readonly inferred: readonly string[];
  readonly review: string;
  readonly disputes: readonly Dispute[];
  readonly evidence: Edges<Sentence>;
}

/** Statuses stand under other names, as kinds of facts have them with different types. */
export interface ShownFact extends FactFields {
  readonly __typename: string;
  readonly id: string;
  readonly date?: Edtf | null;
  readonly [detail: string]: unknown;
}

export interface FactsPage {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly { readonly kind: string; readonly date: Edtf; readonly node: ShownFact }[];
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface RelationAnswer {
  readonly relation: {
    readonly id: string;
    readonly level: string | null;
    readonly levelSince: Edtf | null;
    readonly expectedLevel: string | null;
    readonly coverage: {
      readonly documents: number;
      readonly earliest: Edtf | null;
      readonly latest: Edtf | null;
      readonly gaps: readonly number[];
    };
    readonly visits: { readonly totalCount: number };
    readonly meetings: { readonly totalCount: number };
    readonly agreements: { readonly totalCount: number };
    readonly statements: { readonly totalCount: number };
    readonly sectors: Edges<Named>;
    readonly institutions: Edges<Named>;
    readonly leaders: Edges<Named>;
  } | null;
  readonly timeline: FactsPage;
}

export interface UndatedAnswer {
  readonly relation: Readonly<Record<'visits' | 'meetings' | 'agreements', Edges<ShownFact>>> | null;
}

export interface FactsAnswer {
  readonly timeline: FactsPage;
}

export interface SearchAnswer {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: PageInfo;
    readonly edges: readonly {
      readonly kind: string;
      readonly similar: boolean;
      readonly highlights: readonly {
        readonly text: string;
        readonly ranges: readonly { readonly start: number; readonly end: number }[];
      }[];
      readonly node: NamedNode;
    }[];
  };
}

export interface AroundAnswer {
  readonly neighbourhood: {
    readonly cut: boolean;
    readonly nodes: readonly NamedNode[];
    readonly links: readonly {
      readonly relationship: string;
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
    }[];
  };
}

export interface CountriesAnswer {
  readonly countries: {
    readonly pageInfo: PageInfo;
    readonly edges: readonly { readonly node: CountryOption }[];
  };
}

export interface CountryOption {
  readonly iso3: string;
  readonly name: string;
}

export interface Office {
  readonly title: string;
  readonly country: Named | null;
  readonly from: Edtf | null;
  readonly to: Edtf | null;
}

/** A node of any kind with what its page shows. */
export interface Thing extends NamedNode, Omit<Partial<FactFields>, 'caption'> {
  readonly firstReported?: Edtf | null;
  readonly lastReported?: Edtf | null;
  readonly judgements?: readonly {
    readonly kind: string;
    readonly author: string;
    readonly reason: string;
    readonly at: string;
  }[];
  readonly countries?: readonly (Named & { readonly iso3?: string })[];
  readonly offices?: readonly Office[];
  readonly text?: string;
  readonly claims?: Edges<{ readonly kind: string; readonly start: number; readonly end: number }>;
  readonly [detail: string]: unknown;
}

export interface ThingAnswer {
  readonly nodes: readonly (Thing | null)[];
}
