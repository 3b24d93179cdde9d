import type { Codes } from './codes.ts';
import type { Condition } from './types.ts';

/**
 * Whether a wording counts under the codes of a failure.
 * @param condition The wording's condition.
 * @param codes The codes of the failure.
 * @param isProvider Whether the wording's own provider was recognised.
 * @returns True when every condition given holds. What is not known (no command, no reply code) contradicts
 *   nothing, but an enhanced status code that is asked for must be there.
 */
export function speaksUnder(
  condition: Condition | undefined,
  codes: Codes,
  isProvider: boolean,
): boolean {
  if (condition === undefined) return true;
  const { class: digit, replies, enhanced, commands, provider } = condition;
  if (provider === true && !isProvider) return false;
  if (digit !== undefined && codes.digit !== undefined && codes.digit !== digit) return false;
  if (replies !== undefined && codes.reply !== undefined && !replies.includes(codes.reply))
    return false;
  if (commands !== undefined && codes.command !== undefined && !commands.includes(codes.command))
    return false;
  if (enhanced === undefined) return true;
  const { enhanced: code, anyClass } = codes;
  return (
    code !== undefined &&
    (enhanced.includes(code) || (anyClass !== undefined && enhanced.includes(anyClass)))
  );
}
