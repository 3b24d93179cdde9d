import { describe, expect, it } from 'vitest';
import { tokenize } from '../src/tokenize.ts';

const wordsOf = (text: string): string => tokenize(text).words.join(' ');

describe('tokenize', () => {
  it.each([
    ['Username and Password not accepted.', 'username and password not accepted'],
    ['Mailbox "full"; (over) quota!', 'mailbox full over quota'],
    ['p=BadCredentials', 'p badcredentials'],
    ['AS(201806281)', 'as 201806281'],
    ['[TSS04] S3150', 'tss04 s3150'],
    ['e-mail under_score a/b', 'e mail under score a b'],
    ['ÜBERTRAGUNG zurückgewiesen', 'übertragung zurückgewiesen'],
    ['Пользователь не найден', 'пользователь не найден'],
    ['', ''],
    [' \t\r\n .,;:!?', ''],
    // Letters and signs at the edges of their blocks.
    ['azAZ', 'azaz'],
    ['1ª aµ nº', '1ª aµ nº'],
    ['a\u0080b\u00bfc\u00c0d', 'a b càd'],
    ['a\u1fffb\u2000c\u2bffd\u2c00e', 'a\u1fffb c d\u2c30e'],
    ['a\u3000b\u303fc', 'a b c'],
    ['a！b／c：d＠e', 'a b c d e'],
    ['a😀b', 'a b'],
    ['\u3040\u9fff가', '\u3040 \u9fff 가'],
  ])('splits %j', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it.each([
    ['{"message":"Invalid API token","code":"X1"}', 'invalid api token x1'],
    ['{\\"message\\":\\"Access denied\\"}', 'access denied'],
    ['"message" : see', 'message see'],
    ['"unknown": user', 'user'],
    ['user": unknown', 'user unknown'],
  ])('leaves out names of properties in %j', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it.each([
    ["doesn't exist", 'does not exist'],
    ['doesn’t exist', 'does not exist'],
    ['doesnt exist', 'does not exist'],
    ["can't, cannot, CAN'T", 'can not can not can not'],
    ["won't isn't aren't", 'will not is not are not'],
    ["recipient's mailbox", 'recipients mailbox'],
    ["users' mailboxes", 'users mailboxes'],
    ["b'User unknown'", 'b user unknown'],
    ["L'adresse n'existe pas", 'l adresse n existe pas'],
    ['l’utilisateur, qu’une', 'l utilisateur qu une'],
    ["all'indirizzo dell'utente", 'all indirizzo dell utente'],
    ["I'm, o'clock, they're", 'im oclock theyre'],
  ])('spells out %j', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it.each([
    ['see 5.7.139 and 192.0.2.1.', 'see 5.7.139 and 192.0.2.1'],
    ['limit 3.', 'limit 3'],
    ['in 4.5 hours', 'in 4.5 hours'],
    ['4xB17 2nd', '4xb17 2nd'],
  ])('keeps numbers whole in %j', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it.each([
    ['550 no', 'no'],
    ['550-no\r\n550 way', 'no way'],
    ['550 5.1.1 user unknown', 'user unknown'],
    ['550-5.1.1 user\n550 5.1.1 unknown', 'user unknown'],
    ['550-5.1.1 user\\n550 5.1.1 unknown', 'user unknown'],
    ['550 #5.1.0 Address rejected.', 'address rejected'],
    ['error 550 5.1.1 unknown', 'error 550 5.1.1 unknown'],
    ['250 of 300 messages', 'of 300 messages'],
    ['x\r550 no', 'x no'],
    ['x\\r550 no', 'x no'],
    ['x\\t550 no', 'x 550 no'],
    ['x\\y550 no', 'x y550 no'],
    ['55 no', '55 no'],
    ['5500 no', '5500 no'],
    ['550x no', '550x no'],
    ['550 5.1 no', '5.1 no'],
    ['550 5.1.1.1 no', '5.1.1.1 no'],
    ['5.1.1 no', '5.1.1 no'],
    ['no 5.1.1', 'no 5.1.1'],
  ])('leaves out the codes at the start of a line: %j', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it.each([
    ['<user@example.com>: unknown', '@ unknown'],
    ['first.last+tag@mail.example.com', '@'],
    ['mail from: a_b-c=d%e@example.com size=1', 'mail from @ size 1'],
    ['550 user@example.com', '@'],
    ['user @ example', 'user example'],
    ['@example.com', 'example com'],
    ['user@', 'user'],
    ['name@例え.jp', 'name 例 え jp'],
  ])('takes an address for one word: %j', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it.each([
    ['邮箱不存在', '邮 箱 不 存 在'],
    ['密码错误535', '密 码 错 误 535'],
    ['メール、拒否。', 'メ ー ル 拒 否'],
  ])('takes an ideograph for a word: %j', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it('says where the words stand', () => {
    const text = "550 5.1.1 <user@example.com>: doesn't exist";
    const { words, starts, ends } = tokenize(text);
    expect(words.map((_, at) => text.slice(starts[at], ends[at]))).toEqual([
      'user@example.com',
      "doesn't",
      "doesn't",
      'exist',
    ]);
  });

  it('is linear in the text', () => {
    for (const text of ['@', 'a@', "a'", '1.', '\\n550 ', 'a@b.'].map((part) =>
      part.repeat(50_000),
    )) {
      expect(tokenize(text).words.length).toBeLessThanOrEqual(text.length);
    }
  });
});
