// What the queries of `queries/` answer with: written by `UPDATE=1 npx jest test/server/answer-types`, not by hand.

export interface RelationAnswer {
  readonly relation: {
    readonly id: string;
    readonly level: string | null;
    readonly levelSince: {
      readonly edtf: string;
    } | null;
    readonly expectedLevel: string | null;
    readonly coverage: {
      readonly documents: number;
      readonly earliest: {
        readonly edtf: string;
      } | null;
      readonly latest: {
        readonly edtf: string;
      } | null;
      readonly gaps: readonly number[];
    };
    readonly visits: {
      readonly totalCount: number;
    };
    readonly meetings: {
      readonly totalCount: number;
    };
    readonly agreements: {
      readonly totalCount: number;
    };
    readonly statements: {
      readonly totalCount: number;
    };
    readonly sectors: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly documents: number | null;
        readonly node: {
          readonly id: string;
          readonly label: string;
        };
      }[];
    };
    readonly institutions: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: {
          readonly id: string;
          readonly name: string;
        };
      }[];
    };
    readonly leaders: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: {
          readonly id: string;
          readonly name: string;
        };
      }[];
    };
  } | null;
  readonly timeline: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly edges: readonly {
      readonly kind: string;
      readonly date: {
        readonly edtf: string;
      };
      readonly node: {
        readonly __typename: string;
        readonly id: string;
        readonly caption: string | null;
        readonly sources: number;
        readonly confidence: number;
        readonly inferred: readonly string[];
        readonly review: string;
        readonly disputes: readonly {
          readonly field: string;
          readonly values: readonly {
            readonly value: string;
          }[];
        }[];
        readonly evidence: {
          readonly totalCount: number;
          readonly edges: readonly {
            readonly node: {
              readonly quote: string;
              readonly prefix: string;
              readonly suffix: string;
              readonly start: number;
              readonly document: {
                readonly id: string;
                readonly title: string | null;
                readonly source: string;
                readonly date: {
                  readonly edtf: string;
                } | null;
              } | null;
            };
          }[];
        };
        readonly visitKind?: string;
        readonly visitStatus?: string | null;
        readonly agreementKind?: string;
        readonly agreementStatus?: string | null;
        readonly eventStatus?: string | null;
        readonly indicatorStatus?: string | null;
        readonly form?: string;
        readonly channel?: string;
        readonly meetingStatus?: string | null;
        readonly change?: string | null;
        readonly style?: string | null;
      };
    }[];
  };
}

export interface UndatedAnswer {
  readonly relation: {
    readonly visits: {
      readonly edges: readonly {
        readonly node: {
          readonly date: {
            readonly edtf: string;
          } | null;
          readonly __typename: string;
          readonly id: string;
          readonly caption: string | null;
          readonly sources: number;
          readonly confidence: number;
          readonly inferred: readonly string[];
          readonly review: string;
          readonly disputes: readonly {
            readonly field: string;
            readonly values: readonly {
              readonly value: string;
            }[];
          }[];
          readonly evidence: {
            readonly totalCount: number;
            readonly edges: readonly {
              readonly node: {
                readonly quote: string;
                readonly prefix: string;
                readonly suffix: string;
                readonly start: number;
                readonly document: {
                  readonly id: string;
                  readonly title: string | null;
                  readonly source: string;
                  readonly date: {
                    readonly edtf: string;
                  } | null;
                } | null;
              };
            }[];
          };
          readonly visitKind: string;
          readonly visitStatus: string | null;
        };
      }[];
    };
    readonly meetings: {
      readonly edges: readonly {
        readonly node: {
          readonly date: {
            readonly edtf: string;
          } | null;
          readonly __typename: string;
          readonly id: string;
          readonly caption: string | null;
          readonly sources: number;
          readonly confidence: number;
          readonly inferred: readonly string[];
          readonly review: string;
          readonly disputes: readonly {
            readonly field: string;
            readonly values: readonly {
              readonly value: string;
            }[];
          }[];
          readonly evidence: {
            readonly totalCount: number;
            readonly edges: readonly {
              readonly node: {
                readonly quote: string;
                readonly prefix: string;
                readonly suffix: string;
                readonly start: number;
                readonly document: {
                  readonly id: string;
                  readonly title: string | null;
                  readonly source: string;
                  readonly date: {
                    readonly edtf: string;
                  } | null;
                } | null;
              };
            }[];
          };
          readonly form: string;
          readonly channel: string;
          readonly meetingStatus: string | null;
        };
      }[];
    };
    readonly agreements: {
      readonly edges: readonly {
        readonly node: {
          readonly date: {
            readonly edtf: string;
          } | null;
          readonly __typename: string;
          readonly id: string;
          readonly caption: string | null;
          readonly sources: number;
          readonly confidence: number;
          readonly inferred: readonly string[];
          readonly review: string;
          readonly disputes: readonly {
            readonly field: string;
            readonly values: readonly {
              readonly value: string;
            }[];
          }[];
          readonly evidence: {
            readonly totalCount: number;
            readonly edges: readonly {
              readonly node: {
                readonly quote: string;
                readonly prefix: string;
                readonly suffix: string;
                readonly start: number;
                readonly document: {
                  readonly id: string;
                  readonly title: string | null;
                  readonly source: string;
                  readonly date: {
                    readonly edtf: string;
                  } | null;
                } | null;
              };
            }[];
          };
          readonly agreementKind: string;
          readonly agreementStatus: string | null;
        };
      }[];
    };
  } | null;
}

export interface FactsAnswer {
  readonly timeline: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly edges: readonly {
      readonly kind: string;
      readonly date: {
        readonly edtf: string;
      };
      readonly node: {
        readonly __typename: string;
        readonly id: string;
        readonly caption: string | null;
        readonly sources: number;
        readonly confidence: number;
        readonly inferred: readonly string[];
        readonly review: string;
        readonly disputes: readonly {
          readonly field: string;
          readonly values: readonly {
            readonly value: string;
          }[];
        }[];
        readonly evidence: {
          readonly totalCount: number;
          readonly edges: readonly {
            readonly node: {
              readonly quote: string;
              readonly prefix: string;
              readonly suffix: string;
              readonly start: number;
              readonly document: {
                readonly id: string;
                readonly title: string | null;
                readonly source: string;
                readonly date: {
                  readonly edtf: string;
                } | null;
              } | null;
            };
          }[];
        };
        readonly visitKind?: string;
        readonly visitStatus?: string | null;
        readonly agreementKind?: string;
        readonly agreementStatus?: string | null;
        readonly eventStatus?: string | null;
        readonly indicatorStatus?: string | null;
        readonly form?: string;
        readonly channel?: string;
        readonly meetingStatus?: string | null;
        readonly change?: string | null;
        readonly style?: string | null;
      };
    }[];
  };
}

export interface ThingAnswer {
  readonly nodes: readonly ({
    readonly __typename: string;
    readonly id: string;
    readonly name?: string;
    readonly iso3?: string;
    readonly capital?: string | null;
    readonly caption?: string | null;
    readonly sources?: number;
    readonly confidence?: number;
    readonly inferred?: readonly string[];
    readonly review?: string;
    readonly firstReported?: {
      readonly edtf: string;
    } | null;
    readonly lastReported?: {
      readonly edtf: string;
    } | null;
    readonly judgements?: readonly {
      readonly kind: string;
      readonly author: string;
      readonly reason: string;
      readonly at: string;
    }[];
    readonly disputes?: readonly {
      readonly field: string;
      readonly values: readonly {
        readonly value: string;
        readonly claims: readonly {
          readonly quote: string;
          readonly prefix: string;
          readonly suffix: string;
          readonly start: number;
          readonly document: {
            readonly id: string;
            readonly title: string | null;
            readonly source: string;
            readonly date: {
              readonly edtf: string;
            } | null;
          } | null;
        }[];
      }[];
    }[];
    readonly evidence?: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: {
          readonly inferred: readonly string[];
          readonly quote: string;
          readonly prefix: string;
          readonly suffix: string;
          readonly start: number;
          readonly document: {
            readonly id: string;
            readonly title: string | null;
            readonly source: string;
            readonly date: {
              readonly edtf: string;
            } | null;
          } | null;
        };
      }[];
    };
    readonly institutionKind?: string;
    readonly institutionCountry?: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly level?: string | null;
    readonly countries?: readonly {
      readonly id: string;
      readonly iso3: string;
      readonly name: string;
    }[];
    readonly label?: string;
    readonly code?: string;
    readonly parent?: {
      readonly id: string;
      readonly label: string;
    } | null;
    readonly children?: readonly {
      readonly id: string;
      readonly label: string;
    }[];
    readonly kindWording?: string | null;
    readonly visitKind?: string;
    readonly visitStatus?: string | null;
    readonly start?: {
      readonly edtf: string;
    } | null;
    readonly end?: {
      readonly edtf: string;
    } | null;
    readonly places?: readonly string[];
    readonly visitor?: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly from?: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly to?: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly hosts?: readonly {
      readonly id: string;
      readonly name: string;
    }[];
    readonly history?: readonly {
      readonly status: string;
      readonly date: {
        readonly edtf: string;
      } | null;
      readonly reported: {
        readonly edtf: string;
      } | null;
    }[];
    readonly sectors?: {
      readonly edges: readonly {
        readonly node: {
          readonly id: string;
          readonly label: string;
        };
      }[];
    };
    readonly agreementTitle?: string | null;
    readonly agreementKind?: string;
    readonly agreementStatus?: string | null;
    readonly date?: {
      readonly edtf: string;
    } | null;
    readonly agreementValue?: string | null;
    readonly visit?: {
      readonly id: string;
      readonly caption: string | null;
    } | null;
    readonly agreementHistory?: readonly {
      readonly status: string;
      readonly date: {
        readonly edtf: string;
      } | null;
      readonly reported: {
        readonly edtf: string;
      } | null;
    }[];
    readonly title?: string | null;
    readonly source?: string;
    readonly language?: string;
    readonly outlet?: string | null;
    readonly text?: string;
    readonly documentDate?: {
      readonly edtf: string;
    } | null;
    readonly dateSource?: string;
    readonly supersededBy?: {
      readonly id: string;
    } | null;
    readonly claims?: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: {
          readonly kind: string;
          readonly start: number;
          readonly end: number;
        };
      }[];
    };
    readonly eventName?: string;
    readonly year?: number | null;
    readonly place?: string | null;
    readonly eventStatus?: string | null;
    readonly value?: number | null;
    readonly unit?: string | null;
    readonly comparison?: string;
    readonly indicatorStatus?: string | null;
    readonly leaderTitle?: string | null;
    readonly country?: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly offices?: readonly {
      readonly title: string;
      readonly country: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly from: {
        readonly edtf: string;
      } | null;
      readonly to: {
        readonly edtf: string;
      } | null;
    }[];
    readonly form?: string;
    readonly channel?: string;
    readonly format?: string;
    readonly meetingStatus?: string | null;
    readonly participants?: readonly {
      readonly id: string;
      readonly name: string;
    }[];
    readonly change?: string | null;
    readonly levelWording?: string | null;
    readonly style?: string | null;
    readonly speaker?: {
      readonly id: string;
      readonly name: string;
    } | null;
  } | null)[];
}

export interface SearchAnswer {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly edges: readonly {
      readonly kind: string;
      readonly similar: boolean;
      readonly highlights: readonly {
        readonly text: string;
        readonly ranges: readonly {
          readonly start: number;
          readonly end: number;
        }[];
      }[];
      readonly node: {
        readonly __typename: string;
        readonly id: string;
        readonly name?: string;
        readonly caption?: string | null;
        readonly label?: string;
        readonly title?: string | null;
        readonly source?: string;
      };
    }[];
  };
}

export interface AroundAnswer {
  readonly neighbourhood: {
    readonly cut: boolean;
    readonly nodes: readonly {
      readonly __typename: string;
      readonly id: string;
      readonly name?: string;
      readonly caption?: string | null;
      readonly label?: string;
      readonly title?: string | null;
      readonly source?: string;
    }[];
    readonly links: readonly {
      readonly relationship: string;
      readonly from: {
        readonly id: string;
      };
      readonly to: {
        readonly id: string;
      };
    }[];
  };
}

export interface CountriesAnswer {
  readonly countries: {
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly edges: readonly {
      readonly node: {
        readonly iso3: string;
        readonly name: string;
      };
    }[];
  };
}
