/** Measures chosen together. */
export const portfolio = {
  portfolio: {
    title: 'Measures chosen together',
    lead: 'Which few measures lower the mission’s risk most. Each is judged together with those before it, because measures overlap: what two are worth together is not the sum of what each is worth alone.',
    form: 'What to lower, and within what',
    axis: 'Lower the harm to',
    of: 'Counted over',
    most: 'Measures at most',
    mostFault: 'A whole number from 1 to {{most}}.',
    budget: 'Effort at most, in points',
    noLimit: 'no limit',
    choose: 'Choose the measures',
    again: 'Start again',
    empty:
      'The measures that together lower the risk most will stand here, with what each adds. Say what to lower and press the button; it may take a while.',
    underway: 'Choosing measures together. You can go on elsewhere meanwhile.',
    stopped: 'The run was stopped before an answer. Nothing was chosen.',
    none: 'No measure was chosen.',
    unrated: 'Nothing on this axis is rated yet, so there is no risk to lower. Rate the harm of what is exposed first.',
    toExposure: 'See what is exposed',
    curve: 'Risk against the number of measures',
    curveSpoken:
      'Curve of the risk from no measure to {{count}} measures, with its range. The table beneath says the same.',
    curveCaption:
      'Harm units a year, up; number of measures, along. The band is the range over the judgements, the dots the estimates.',
    ofInformation: 'the risk to information on the axis {{axis}}',
    ofTasks: 'the risk to mandated tasks on the axis {{axis}}',
    sentence_one:
      '{{count}} measure lowers {{of}} from {{from}} ({{fromRange}}) to {{to}} ({{toRange}}) harm units a year: by {{share}}.',
    sentence_other:
      '{{count}} measures lower {{of}} from {{from}} ({{fromRange}}) to {{to}} ({{toRange}}) harm units a year: by {{share}}.',
    evaluations_one: 'It took {{count}} joint scoring.',
    evaluations_other: 'It took {{count}} joint scorings.',
    steps: 'The measures, in the order chosen',
    stepsNote:
      'Gain and risk in harm units a year, effort in points of the library: an order of size, to be confirmed. A measure that gains more here than alone works through those before it.',
    withoutAny: 'Without any measure',
    columns: {
      step: 'No.',
      measure: 'Measure, and what it acts on',
      risk: 'Risk then',
      gain: 'It gains',
      alone: 'Alone',
      cost: 'Effort so far',
    },
  },
} as const;
