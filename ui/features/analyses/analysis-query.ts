import { graphql } from '../../gql/generated/gql.ts';

export const ANALYSES = graphql(`
  query Analyses {
    analyses {
      name
      title
      question
    }
  }
`);

graphql(`
  fragment RunParts on TextRun {
    text
    element {
      ...ElementPoint
    }
  }
`);
graphql(`
  fragment CellParts on AnalysisCell {
    runs {
      ...RunParts
    }
    assessed
    shade
  }
`);
graphql(`
  fragment FindingParts on AnalysisFinding {
    id
    statement {
      ...RunParts
    }
    basis {
      ...RunParts
    }
    effect {
      ...RunParts
    }
    measure {
      ...RunParts
    }
    likelihood {
      estimate
      low
      high
      phrase
    }
    confidence
    elements {
      ...ElementPoint
    }
  }
`);
graphql(`
  fragment TableParts on AnalysisTable {
    id
    caption
    note
    totalCount
    columns {
      key
      title
      isFigure
    }
    rows(first: 200) {
      cells {
        ...CellParts
      }
    }
  }
`);
graphql(`
  fragment AnalysisFigureParts on AnalysisFigure {
    __typename
    ... on WaysFigure {
      id
      caption
      stages
      border
      total
      ways {
        places {
          name {
            ...CellParts
          }
          detail
          outside
        }
      }
    }
    ... on GridFigure {
      id
      caption
      columns {
        ...CellParts
      }
      rows {
        label {
          ...CellParts
        }
        cells {
          ...CellParts
        }
      }
    }
    ... on BarsFigure {
      id
      caption
      bars {
        label {
          ...CellParts
        }
        share
        amount
        detail {
          ...CellParts
        }
      }
    }
    ... on TimelineFigure {
      id
      caption
      from
      to
      lanes {
        label {
          ...CellParts
        }
        spans {
          from
          to
          label {
            ...CellParts
          }
        }
      }
    }
    ... on PlacesFigure {
      id
      caption
      places {
        place {
          ...CellParts
        }
        latitude
        longitude
        near {
          who {
            ...CellParts
          }
          kilometres
        }
      }
      unplaced {
        ...CellParts
      }
    }
  }
`);

export const ANALYSIS = graphql(`
  query Analysis($mission: ID!, $name: AnalysisName!, $asOf: Date) {
    analysis(mission: $mission, name: $name, asOf: $asOf) {
      name
      title
      question
      caution
      section
      score {
        ...ScoreParts
      }
      findings {
        ...FindingParts
      }
      figures {
        ...AnalysisFigureParts
      }
      tables {
        ...TableParts
      }
      missing {
        sheet
        link
        sentence
      }
      trials {
        id
        label {
          ...RunParts
        }
      }
    }
  }
`);

export const TRIALS = graphql(`
  query AnalysisTrials($mission: ID!, $name: AnalysisName!, $asOf: Date) {
    analysis(mission: $mission, name: $name, asOf: $asOf) {
      trials {
        id
        outcome {
          sentence {
            ...RunParts
          }
        }
      }
    }
  }
`);
