import { ask, explain } from './api.js';
import { label, render } from './render.js';
import { texts } from './texts.js';
import { isOnItsWay, viewOf } from './view.js';

const element = (id) => document.getElementById(id);
const value = (id) => element(id).value.trim();
const addresses = (id) =>
  value(id)
    .split(/\s*,\s*/)
    .filter(Boolean);

const context = () => ({ language: value('language'), words: texts[value('language')] });

const { status, body: examples = [] } = await ask('examples.json', 'en');

/** The answer on the page. Whoever waits for more of another one stops. */
let current;

async function show(answer) {
  current = answer;
  const { language, words } = context();
  const whole = await explain(answer, language);
  if (current === answer) render(viewOf(whole, { language, words }), answer.body, words);
}

const sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const isWaiting = ({ body }) => isOnItsWay(body?.state);

/** Follows a message through the queue, more and more slowly. */
async function follow(answer, key) {
  const { id } = answer.body;
  for (let wait = 0.5; isWaiting(answer); wait = Math.min(wait * 2, 30)) {
    await sleep(wait);
    if (current !== answer) return;
    const next = await ask(`messages/${id}`, value('language'), { key });
    if (current !== answer) return;
    // What says nothing about the message is asked again: too many requests, a network that is down.
    const isAnswer = next.body !== undefined && (next.status === 200 || next.status === 404);
    answer = isAnswer ? next : { ...answer, isUnfollowed: true };
    await show(answer);
  }
}

async function send() {
  const from = value('from');
  const key = value('key');
  const answer = await ask('messages', value('language'), {
    key,
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(element('queue').checked && { Prefer: 'respond-async' }),
    },
    body: JSON.stringify({
      ...(from && { from }),
      to: addresses('to'),
      subject: value('subject'),
      text: value('text'),
    }),
  });
  await show(answer);
  element('answer').focus();
  if (isWaiting(answer)) void follow(answer, key);
}

element('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = element('send');
  current = undefined;
  element('answer').hidden = true;
  button.disabled = true;
  button.textContent = context().words.sending;
  try {
    await send();
  } finally {
    button.disabled = false;
    button.textContent = context().words.send;
  }
});

function translate() {
  const { language, words } = context();
  label(words, language);
  element('place').textContent = examples.length > 0 ? words.sandbox : words.real;
  const chosen = value('example');
  element('example').replaceChildren(
    new Option(words.arrives, ''),
    ...examples.map(
      ({ name, title }) => new Option((words.examples[name] ?? title).replaceAll('`', ''), name),
    ),
  );
  element('example').value = chosen;
  if (current !== undefined) void show(current);
}

element('language').addEventListener('change', translate);
element('example').addEventListener('change', () => {
  const { from = '', to = ['anna@sandbox.example'] } =
    examples.find(({ name }) => name === value('example')) ?? {};
  element('from').value = from;
  element('to').value = to.join(', ');
});

element('language').value = navigator.language.startsWith('vi') ? 'vi' : 'en';
element('examples').hidden = examples.length === 0;
if (examples.length > 0) element('to').value = 'anna@sandbox.example';
element('place').hidden = status !== 200;
translate();
