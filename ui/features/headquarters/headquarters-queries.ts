import { graphql } from '../../gql/generated/gql.ts';

graphql(`
  fragment MissionPoint on HeadquartersMission {
    id
    name
    acronym
    isSample
  }
  fragment HeatCellParts on HeatCell {
    theme
    state
    likelihood {
      estimate
      low
      high
      phrase
    }
    words
    missing
    assessment
    section
    shade
  }
  fragment WrittenTableParts on HeadquartersTable {
    id
    caption
    note
    columns {
      key
      title
      isFigure
    }
    rows {
      cells {
        text
        assessed
        suppressed
        shade
      }
    }
  }
  fragment CountCellParts on CountCell {
    state
    count
    words
  }
  fragment RiskMoveParts on RiskMove {
    axis
    before {
      estimate
      low
      high
    }
    after {
      estimate
      low
      high
    }
  }
  fragment BoardParts on BoardRecommendation {
    id
    mission {
      ...MissionPoint
    }
    assessment
    section
    number
    measure
    owner
    ownerWords
    status
    statusWords
    due
    expected
    remains
    acceptance
  }
`);

/** Missions by themes, their course, and the counts. */
export const THEMES = graphql(`
  query HeadquartersThemes {
    headquarters {
      marking
      missions {
        ...MissionPoint
        issue {
          key
          issue
          asOf
        }
      }
      themes {
        code
        title
        question
        section
      }
      heat {
        mission {
          id
        }
        cells {
          ...HeatCellParts
        }
      }
      trend {
        mission {
          id
        }
        points {
          issue {
            key
            issue
            asOf
          }
          cells {
            ...HeatCellParts
          }
        }
      }
      counts {
        id
        title
        note
        columns {
          code
          title
        }
        rows {
          mission {
            ...MissionPoint
          }
          cells {
            ...CountCellParts
          }
          total {
            ...CountCellParts
          }
        }
        totals {
          ...CountCellParts
        }
        grandTotal {
          ...CountCellParts
        }
      }
      course: tables(view: TREND) {
        ...WrittenTableParts
      }
      written: tables(view: THEMES) {
        ...WrittenTableParts
      }
    }
  }
`);

/** What occurs in several missions. */
export const FACTORS = graphql(`
  query HeadquartersFactors {
    headquarters {
      marking
      missions {
        ...MissionPoint
        issue {
          key
        }
      }
      sharedFactors {
        id
        kind
        name
        about
        identityWords
        sentence
        missions {
          mission {
            id
          }
          state
          likelihood {
            estimate
            low
            high
            phrase
          }
          words
          assessment
          shade
          elements {
            ...ElementPoint
          }
        }
      }
      namesakes {
        kind
        name
        words
        missions {
          id
        }
      }
    }
  }
`);

/** The measure against one factor, tried on the frozen graphs: asked for alone, as it costs scores. */
export const MEASURE = graphql(`
  query HeadquartersMeasure($id: ID!) {
    headquarters {
      sharedFactor(id: $id) {
        id
        measure {
          sentence
          missions {
            mission {
              ...MissionPoint
            }
            changes {
              kind
            }
            moved
            words
            information {
              ...RiskMoveParts
            }
            tasks {
              ...RiskMoveParts
            }
          }
        }
      }
    }
  }
`);

export const BOARD = graphql(`
  query HeadquartersBoard {
    headquarters {
      marking
      missions {
        ...MissionPoint
        issue {
          key
        }
      }
      recommendations {
        ...BoardParts
      }
    }
  }
`);

export const PROGRESS = graphql(`
  query HeadquartersProgress {
    headquarters {
      marking
      missions {
        ...MissionPoint
      }
      progress {
        code
        origin
        title
        criterion
        cells {
          mission
          state
          words
          assessment
          section
        }
      }
    }
  }
`);

export const CONTROLS = graphql(`
  query HeadquartersControls {
    headquarters {
      marking
      missions {
        ...MissionPoint
      }
      controls {
        controlClass
        title
        cells {
          mission
          state
          words
          assessment
        }
        lacking {
          ...MissionPoint
        }
      }
    }
  }
`);
