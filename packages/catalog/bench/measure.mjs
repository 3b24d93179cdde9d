const ROUNDS = 12;

/**
 * Milliseconds that calls take: the best of several rounds, for other programs run on the machine as well. The
 * works take turns, so that a slow moment of the machine meets them all.
 */
export function timesOf(works, budget = 600) {
  const runs = works.map((work) => {
    work();
    const start = performance.now();
    work();
    const estimate = Math.max(performance.now() - start, 0.0005);
    return { work, calls: Math.max(1, Math.floor(budget / ROUNDS / estimate)), best: Infinity };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const run of runs) {
      const start = performance.now();
      for (let call = 0; call < run.calls; call++) run.work();
      run.best = Math.min(run.best, (performance.now() - start) / run.calls);
    }
  }
  return runs.map(({ best }) => best);
}

/** The text that takes longest. */
export function longestTime(texts, work) {
  const works = texts.map((text) => () => work(text));
  return timesOf(works, 200)
    .map((time, index) => ({ text: texts[index], time }))
    .reduce((a, b) => (b.time > a.time ? b : a));
}

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
