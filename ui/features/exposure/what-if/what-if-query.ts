import { graphql } from '../../../gql/generated/gql.ts';

export const WHAT_IF = graphql(`
  query WhatIf($mission: ID!, $element: ID!, $changes: [WhatIfChangeInput!]!, $asOf: Date) {
    whatIf(mission: $mission, changes: $changes, asOf: $asOf) {
      ok
      faults {
        index
        property
        message
        expected
      }
      result {
        refused {
          index
          code
          message
        }
        notes {
          index
          message
        }
        moved
        row(element: $element) {
          ...WhatIfRowParts
        }
        rows(first: 7) {
          ...WhatIfRowParts
        }
        before {
          ...WhatIfTotals
        }
        after {
          ...WhatIfTotals
        }
        costs {
          element {
            ...ElementPoint
          }
          sentence
        }
      }
    }
  }
  fragment WhatIfRowParts on WhatIfRow {
    element {
      ...ElementPoint
    }
    axis
    rankBefore
    rankAfter
    effectBefore
    effectAfter
    before {
      ...LikelihoodParts
    }
    after {
      ...LikelihoodParts
    }
    riskBefore {
      ...RiskRangeParts
    }
    riskAfter {
      ...RiskRangeParts
    }
    change
  }
  fragment WhatIfTotal on AxisTotal {
    axis
    risk {
      ...RiskRangeParts
    }
    reachedButUnrated
  }
  fragment WhatIfTotals on RiskTotals {
    information {
      ...WhatIfTotal
    }
    tasks {
      ...WhatIfTotal
    }
  }
`);

export const CANDIDATES = graphql(`
  query CandidateMeasures($mission: ID!, $element: ID, $asOf: Date) {
    candidateMeasures(mission: $mission, element: $element, asOf: $asOf) {
      ...MeasureParts
    }
  }
  fragment MeasureParts on CandidateMeasure {
    id
    label
    cost
    libraryJudgement
    elements {
      ...ElementPoint
    }
    changes {
      kind
      element
      link
      control
      newControl {
        controlClass
        reduces
        effectiveness
      }
      coverage
      status
      effectiveness
      onto
      encryption
      actor
      site
      distanceKm
      intent
      from
      to
    }
  }
`);

/** Where a control stands. */
export const CONTROL_PLACES = graphql(`
  query ControlPlaces($mission: ID!, $control: ID!) {
    links(mission: $mission, type: PROTECTED_BY, element: $control, first: 50) {
      nodes {
        key
        from {
          ...ElementPoint
        }
        properties
      }
    }
  }
`);

/** What a change that stands in the address is about. */
export const CHANGE_ENTRIES = graphql(`
  query ChangeEntries($element: ID!, $other: ID!, $link: ID!) {
    element: element(key: $element) {
      name
      sensitivity
    }
    other: element(key: $other) {
      name
      sensitivity
    }
    link(key: $link) {
      from {
        ...ElementPoint
      }
      to {
        ...ElementPoint
      }
    }
  }
`);

export const SITES = graphql(`
  query WhatIfSites($mission: ID!) {
    elements(mission: $mission, kind: Site, first: 200) {
      nodes {
        key
        name
      }
    }
  }
`);
