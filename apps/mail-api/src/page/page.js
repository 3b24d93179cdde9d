// Posts the form and shows the answer. Everything that arrives is written as text, never as HTML.
const element = (id) => document.getElementById(id);
const value = (id) => element(id).value.trim();
const addresses = (id) =>
  value(id)
    .split(/\s*,\s*/)
    .filter(Boolean);

/** Backticks mark literals in mailwhy's texts. */
function write(target, text) {
  target.replaceChildren(
    ...text.split('`').map((part, index) => {
      if (index % 2 === 0) return part;
      const code = document.createElement('code');
      code.textContent = part;
      return code;
    }),
  );
}

function list(id, texts = []) {
  element(id).hidden = texts.length === 0;
  element(id).lastElementChild.replaceChildren(
    ...texts.map((text) => {
      const item = document.createElement('li');
      write(item, text);
      return item;
    }),
  );
}

const retries = {
  later: 'Yes, the same message, after a while.',
  'after-fix': 'After something has been fixed.',
  never: 'No.',
  none: 'There is no need to.',
};

/** The problem of the answer, or the first one of a recipient. */
const problemOf = (body) =>
  body.rejected?.[0]?.problem ?? (body.type === undefined ? undefined : body);

/** What mailwhy says: in the answer, or in the catalog where the answer only names the entry. */
async function explanationOf(problem, language) {
  if (problem?.explanation !== undefined || problem?.reason === undefined) {
    return problem?.explanation;
  }
  const response = await fetch(`codes/${problem.reason}`, {
    headers: { 'Accept-Language': language },
  });
  return response.ok ? response.json() : undefined;
}

function show(status, body, problem, explanation) {
  element('answer').className = problem === undefined ? 'good' : '';
  element('status').textContent = `HTTP ${status}`;
  for (const id of ['title', 'meaning', 'causes', 'fixes']) {
    (element(id).querySelector('ul, ol') ?? element(id)).lang = explanation?.locale ?? 'en';
  }
  write(element('title'), explanation?.title ?? problem?.title ?? 'The server took the message');
  write(
    element('meaning'),
    explanation?.meaning ?? problem?.detail ?? 'It is on its way; that it arrives is not said.',
  );
  list('causes', explanation?.causes);
  list(
    'fixes',
    explanation?.fixes ?? problem?.errors?.map((each) => `${each.pointer}: ${each.detail}`),
  );
  element('retry').textContent = retries[explanation?.retry ?? (problem ? 'after-fix' : 'none')];
  element('accepted').textContent = body.accepted?.join(', ') || 'nobody';
  element('body').textContent = JSON.stringify(body, null, 2);
  element('answer').hidden = false;
  element('answer').focus();
}

element('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { submitter } = event;
  submitter.disabled = true;
  try {
    const key = value('key');
    const from = value('from');
    const response = await fetch('messages', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': value('language'),
        ...(key && { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({
        ...(from && { from }),
        to: addresses('to'),
        subject: value('subject'),
        text: value('text'),
      }),
    });
    const body = await response.json();
    const problem = problemOf(body);
    show(response.status, body, problem, await explanationOf(problem, value('language')));
  } catch {
    show('', {}, { title: 'The API did not answer' });
  } finally {
    submitter.disabled = false;
  }
});

const examples = await fetch('examples.json').then((response) =>
  response.ok ? response.json() : [],
);
element('examples').hidden = examples.length === 0;
for (const [index, { title }] of examples.entries()) {
  element('example').add(new Option(title, String(index)));
}
element('example').addEventListener('change', () => {
  const {
    from = '',
    to = ['anna@sandbox.example'],
    language = 'en',
  } = examples[value('example')] ?? {};
  element('from').value = from;
  element('to').value = to.join(', ');
  element('language').value = language;
});
