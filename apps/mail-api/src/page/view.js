// What an answer means, in the words of the page. No DOM: answers go in, texts come out.

/** @typedef {{ status?: number, retryAfter?: number, at: number, body?: object, language: string }} Answer */

/** How long to wait: exact below two minutes, rounded up to minutes or hours above. */
function duration(seconds, language) {
  const [unit, size] =
    seconds < 120 ? ['second', 1] : seconds < 7200 ? ['minute', 60] : ['hour', 3600];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.ceil(seconds / size),
  );
}

/** The time of day, with the day where it is another one. */
function clock(at, seconds, language) {
  const time = new Date(at + seconds * 1000);
  const isToday = time.toDateString() === new Date(at).toDateString();
  return time.toLocaleString(language, {
    ...(!isToday && { weekday: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
    ...(seconds < 120 && { second: '2-digit' }),
  });
}

const isMail = (problem) => problem.type !== 'about:blank';

/** Whether the queue still has to do with a message. */
export const isOnItsWay = (state) => ['queued', 'sending', 'retrying'].includes(state);

/** Failures of the API itself after which nobody knows. Whatever else it refuses it did not send. */
const open = new Set(['internal-error', 'not-found']);

/** Whether the message left. */
const deliveryOf = ({ delivery, code }) => delivery ?? (open.has(code) ? 'unknown' : 'not-sent');

/** Whether to send again: what the answer promises comes first, then what mailwhy knows. */
function again(problem, { at, retryAfter }, { words, language }) {
  if (deliveryOf(problem) === 'unknown') return words.retries.unknown;
  const wait = problem.retryAfter ?? retryAfter;
  if (wait !== undefined && (problem.retryable ?? true)) {
    return words.retries.at(duration(wait, language), clock(at, wait, language));
  }
  if (problem.retryable) return words.retries.later;
  // What an entry of the catalog says of the same code as a passing one does not hold here.
  return words.retries[problem.explanation?.retry === 'never' ? 'never' : 'after-fix'];
}

const numbers = ({ smtpCode, enhancedCode }) => [smtpCode, enhancedCode].filter(Boolean).join(' ');
const refused = ({ recipient, problem, ...rest }) =>
  [recipient, numbers(problem ?? rest)].filter(Boolean).join(' · ');

/** A problem and, where there is one, its explanation. */
function part(problem, answer, context, recipients = []) {
  const { words } = context;
  const { explanation } = problem;
  const own = isMail(problem) ? undefined : words.problems[problem.code];
  return {
    language: explanation?.locale ?? (own ? context.language : answer.language),
    title: explanation?.title ?? own?.title ?? problem.title,
    meaning: explanation?.meaning ?? own?.meaning ?? problem.detail,
    facts: [
      [words.refused, recipients],
      [words.again, [again(problem, answer, context)]],
    ],
    causes: explanation?.causes ?? [],
    fixes: explanation?.fixes ?? [],
  };
}

/** The refused recipients, those with the same problem together. */
function refusals(rejected, answer, context) {
  const groups = new Map();
  for (const each of rejected.filter(({ problem }) => problem !== undefined)) {
    const { code, reason, retryAfter } = each.problem;
    const key = JSON.stringify([code, reason, retryAfter]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) =>
    part(group[0].problem, answer, context, group.map(refused)),
  );
}

const state = (name, { words, language }, facts) => ({
  language,
  ...words.states[name],
  facts,
  causes: [],
  fixes: [],
});

const isUnknown = (problem) => problem?.delivery === 'unknown';

function deliveryIn({ state, delivery, accepted = [], rejected = [], problem }, isWaiting) {
  if (delivery !== undefined) return delivery;
  if (accepted.length > 0) return rejected.length > 0 || isWaiting ? 'partial' : 'sent';
  if (isUnknown(problem) || rejected.some((each) => isUnknown(each.problem))) return 'unknown';
  if (state === 'sending') return 'sending';
  return isWaiting ? 'waiting' : 'not-sent';
}

/** Undefined where each part says it for itself. */
function retryIn({ accepted = [], rejected = [] }, delivery, isWaiting) {
  if (isWaiting) return 'queue';
  if (delivery === 'unknown') return 'unknown';
  if (rejected.length === 0) return delivery === 'sent' ? 'none' : undefined;
  return accepted.length > 0 ? 'others' : undefined;
}

/** A send that the server took for somebody, or a message on its way through the queue. */
function progress(body, answer, context, name) {
  const { words } = context;
  const { accepted = [], rejected = [], problem } = body;
  const isWaiting = isOnItsWay(body.state);
  const delivery = answer.isUnfollowed ? 'unknown' : deliveryIn(body, isWaiting);
  const retry = retryIn(body, delivery, isWaiting);
  const parts = refusals(rejected, answer, context);
  // What is tried again, or has no recipients.
  if (problem !== undefined && (isWaiting || parts.length === 0)) {
    const last = part(problem, answer, context);
    parts.push({ ...last, facts: isWaiting ? [] : last.facts });
  }
  return {
    main: state(name, context, [
      [words.delivery, [words.deliveries[delivery]]],
      [words.again, retry === undefined ? [] : [words.retries[retry]]],
      [words.accepted, accepted],
    ]),
    parts,
  };
}

/** Which of the states of the page a 2xx is. */
function stateOf({ state: queue, accepted = [], rejected = [] }) {
  if (queue !== undefined && queue !== 'sent') return queue;
  if (rejected.length === 0) return 'sent';
  return accepted.length > 0 ? 'partial' : 'nobody';
}

function failure(answer, context) {
  const { words } = context;
  const { body } = answer;
  const main = part(
    body,
    answer,
    context,
    (body.errors ?? []).filter((each) => each.recipient).map(refused),
  );
  const delivery = deliveryOf(body);
  const wrong = (body.errors ?? []).filter((each) => each.recipient === undefined);
  return {
    main: {
      ...main,
      facts: [
        [words.delivery, [words.deliveries[delivery]]],
        ...main.facts,
        [words.request, [body.requestId].filter(Boolean)],
      ],
      errors: wrong.map(({ pointer, detail }) => `\`${pointer}\` ${detail}`),
    },
    parts: [],
  };
}

const hasNoExplanation = (problem) =>
  problem !== undefined && isMail(problem) && problem.explanation === undefined;

/** What to tell whoever runs the API, where it keeps its knowledge to itself. */
function hintOf({ state: queue, rejected = [], problem, ...body }, words) {
  const problems = [body.type === undefined ? undefined : body, problem];
  if (![...problems, ...rejected.map((each) => each.problem)].some(hasNoExplanation))
    return undefined;
  return queue === undefined ? words.unexplained : words.unexplainedQueue;
}

/** Nobody knows more than that. */
const nobodyKnows = (name, context) => ({
  main: state(name, context, [
    [context.words.delivery, [context.words.deliveries.unknown]],
    [context.words.again, [context.words.retries.unknown]],
  ]),
  parts: [],
});

const tones = {
  sent: 'good',
  partial: 'fair',
  queued: 'fair',
  sending: 'fair',
  retrying: 'fair',
  unfollowed: 'fair',
};

/**
 * @param {Answer} answer What came back, with explanations wherever there are any.
 * @param {{ words: object, language: string }} context The texts of a language, and its tag.
 * @returns What to show.
 */
export function viewOf(answer, context) {
  const { status, body } = answer;
  const { words } = context;
  const shown = (tone, view, hint) => ({
    tone,
    status: status === undefined ? words.noAnswer : `HTTP ${status}`,
    hint,
    ...view,
  });
  if (status === undefined) return shown('bad', nobodyKnows('silent', context));
  if (body === undefined) return shown('bad', nobodyKnows('foreign', context));
  if (status >= 400) return shown('bad', failure(answer, context), hintOf(body, words));
  const name = answer.isUnfollowed ? 'unfollowed' : stateOf(body);
  return shown(tones[name] ?? 'bad', progress(body, answer, context, name), hintOf(body, words));
}
