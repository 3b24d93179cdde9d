// Speaks with the API.

/**
 * Asks the API. Never throws.
 * @returns {Promise<import('./view.js').Answer>} Without a status where nobody answered, without a body where
 *   somebody else did.
 */
export async function ask(path, language, { key, ...init } = {}) {
  const answer = { at: Date.now(), language: 'en' };
  let response;
  try {
    response = await fetch(path, {
      ...init,
      headers: {
        'Accept-Language': language,
        ...init.headers,
        ...(key && { Authorization: `Bearer ${key}` }),
      },
    });
  } catch {
    return answer;
  }
  const wait = Number(response.headers.get('Retry-After') ?? undefined);
  const isJson = /^application\/(?:problem\+)?json\b/.test(
    response.headers.get('Content-Type') ?? '',
  );
  return {
    ...answer,
    at: Date.now(),
    status: response.status,
    ...(Number.isFinite(wait) && { retryAfter: wait }),
    language: response.headers.get('Content-Language') ?? answer.language,
    body: isJson ? await response.json().catch(() => undefined) : undefined,
  };
}

/** What mailwhy says in this language: in the answer, or in the catalog where the answer only names the entry. */
async function explanationOf({ explanation, reason }, language) {
  const id = explanation?.id ?? reason;
  if (id === undefined || explanation?.locale === language) return explanation;
  const { status, body } = await ask(`codes/${encodeURIComponent(id)}`, language);
  if (status !== 200 || body === undefined) return explanation;
  const { title, meaning, causes, fixes, locale, retry } = body;
  return { retry, ...explanation, title, meaning, causes, fixes, locale };
}

async function explained(problem, language) {
  const explanation = await explanationOf(problem, language);
  return explanation === undefined ? problem : { ...problem, explanation };
}

/** The same answer with every explanation that is to be had, in this language. */
export async function explain(answer, language) {
  const { body } = answer;
  if (body === undefined || body === null) return answer;
  if (answer.status >= 400) return { ...answer, body: await explained(body, language) };
  const rejected = (body.rejected ?? []).map(async ({ recipient, problem }) => ({
    recipient,
    ...(problem && { problem: await explained(problem, language) }),
  }));
  return { ...answer, body: { ...body, rejected: await Promise.all(rejected) } };
}
