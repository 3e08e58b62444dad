/** The organisation's own Word documents in whose form assessments are taken out. */
export const templates = {
  templates: {
    title: 'Word templates',
    lead: 'A .docx with your organisation’s cover and styles. Everybody in the mission can take assessments out in its form; the frozen file stays as it is. A template has no marking: put nothing into it that is not for all of them.',
    none: 'None has been brought yet.',
    bring: 'Bring a template',
    replace: 'Replace {{name}}',
    remove: 'Remove {{name}}',
    by: 'brought by {{name}}, {{at}}',
    unknown: 'Names between braces that stay as they stand: {{names}}',
    refused: 'Not taken. {{reason}}',
    at: 'At fault: {{part}}.',
    wordIn: 'Word, {{name}}',
  },
} as const;
