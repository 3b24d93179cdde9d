import { classify, entries, parseReply } from '@mailwhy/catalog';
export const speakers = [
  ...new Map(
    [...entries().values()]
      .filter((e) => e.speaker !== undefined)
      .map((e) => [
        e.speaker ?? '',
        { id: e.speaker ?? '', name: e.speaker ?? '', isProvider: e.isProvider === true },
      ]),
  ).values(),
];
export const locate = (input: string) => {
  const reply = parseReply(input);
  const at = reply?.code === undefined ? -1 : input.indexOf(String(reply.code));
  return {
    verdict: classify(input),
    spans: at < 0 ? [] : [{ kind: 'reply' as const, start: at, end: at + 3 }],
  };
};
