/** What each step of the request path asks, for a person who meets it first here. */
const questions: Readonly<Record<string, string>> = {
  'read-request': 'Can the request be read?',
  'match-operation': 'Which operation is it?',
  'read-credentials': 'Which credentials came along?',
  'check-api-key': 'Which application does the API key belong to?',
  'check-token': 'Does the access token stand?',
  'check-access': 'Has the application the access control?',
  'check-quota': 'Is there quota left?',
  'check-resource': 'Does the system exist, and may the token see it?',
  'check-ids': 'Are the other ids numbers?',
  'read-preference': 'Is a sample asked for?',
  'apply-fault': 'Is a fault due?',
  'run-engine': 'Is the request valid, and what is the answer?',
  stream: 'How did the stream end?',
  'check-client': 'Which client is it?',
  'check-grant-type': 'May the client use this grant type?',
  exchange: 'Does what was shown buy tokens?',
};

/** The question that a step answers, or its name. */
export function toQuestion(step: string): string {
  return questions[step] ?? step;
}
