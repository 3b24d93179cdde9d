// Puts a view into the page. Everything that arrives is written as text, never as HTML.

/** An element with children; backticks in mailwhy's texts mark literals. */
function make(name, ...children) {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

const prose = (text) =>
  text.split('`').map((piece, index) => (index % 2 === 0 ? piece : make('code', piece)));

const list = (name, heading, texts = []) =>
  texts.length === 0
    ? []
    : [make('h3', heading), make(name, ...texts.map((text) => make('li', ...prose(text))))];

function facts(rows) {
  const known = rows.filter(([, values]) => values.length > 0);
  return make(
    'dl',
    ...known.map(([name, values]) =>
      make('div', make('dt', name), ...values.map((value) => make('dd', ...prose(value)))),
    ),
  );
}

/** What the page says stays in its own language; what the API says comes in the language of the answer. */
function block(view, heading, words) {
  const inLanguage = (element) => Object.assign(element, { lang: view.language });
  const own = document.documentElement.lang;
  const lists = [
    ...list('ul', words.errors, view.errors),
    ...list('ul', words.causes, view.causes),
    ...list('ol', words.fixes, view.fixes),
  ];
  for (const each of lists) each.lang = each.localName === 'h3' ? own : view.language;
  return make(
    'section',
    inLanguage(make(heading, ...prose(view.title))),
    ...(view.meaning ? [inLanguage(make('p', ...prose(view.meaning)))] : []),
    facts(view.facts),
    ...lists,
  );
}

/** Shows a view and the body that it is about. */
export function render(view, body, words) {
  const element = (id) => document.getElementById(id);
  element('answer').className = view.tone;
  element('status').textContent = view.status;
  element('view').replaceChildren(
    block(view.main, 'h2', words),
    ...view.parts.map((each) => block(each, 'h2', words)),
    ...(view.hint ? [Object.assign(make('p', ...prose(view.hint)), { className: 'hint' })] : []),
  );
  element('body').textContent = JSON.stringify(body, null, 2) ?? '';
  element('body').parentElement.hidden = body === undefined;
  element('answer').hidden = false;
}

/** Writes the texts of a language where the page has them. */
export function label(words, language) {
  document.documentElement.lang = language;
  document.title = words.heading;
  for (const each of document.querySelectorAll('[data-text]')) {
    each.textContent = words[each.dataset.text];
  }
  for (const each of document.querySelectorAll('[data-placeholder]')) {
    each.placeholder = words[each.dataset.placeholder];
  }
}
