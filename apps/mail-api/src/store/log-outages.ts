import type { Redis } from 'ioredis';
import type { Logger } from 'pino';

/**
 * One line when Redis goes away and one when it is back, however many connections fail in between, however often.
 * @returns Ends it.
 */
export function logOutages(connections: readonly Redis[], logger: Logger): () => void {
  let isAway = false;
  const goes = () => {
    if (!isAway) logger.warn('The connection to Redis is gone');
    isAway = true;
  };
  const returns = () => {
    if (!isAway || !connections.every(({ status }) => status === 'ready')) return;
    isAway = false;
    logger.warn('The connection to Redis is back');
  };
  for (const connection of connections) connection.on('close', goes).on('ready', returns);
  return () => {
    for (const connection of connections) connection.off('close', goes).off('ready', returns);
  };
}
