import type { Speaker } from '../types.ts';

/** Naver Mail and Naver Works. Its replies end with `nsmtp`. */
export const naver = {
  name: 'Naver',
  hosts: ['naver.com', 'worksmobile.com', 'naverworks.com'],
  signature: ['nsmtp', 'naver com', 'worksmobile com', 'naver'],
  wordings: {
    'naver-bad-credentials': {
      category: 'auth-failed',
      says: [
        'username and password not accepted … nsmtp',
        'username and password not accepted',
        'authentication failed',
        'invalid {credentials}',
      ],
      when: { provider: true },
      samples: ['535 5.7.1 Username and Password not accepted n6MxFZ2sQ5qVYp0v - nsmtp'],
      related: ['535', 'EAUTH'],
      sources: ['https://help.naver.com/service/30029/contents/21344'],
    },
    'naver-from-not-owned': {
      category: 'sender-rejected',
      says: [
        'sender address is unauthorized … nsmtp',
        'sender address is unauthorized',
        'the sender address is unauthorized',
      ],
      samples: ['554 5.7.1 The sender address is unauthorized n6MxFZ2sQ5qVYp0v - nsmtp'],
      sources: ['https://help.naver.com/service/30029/contents/21344'],
    },
    'naver-auth-required': {
      category: 'auth-required',
      says: ['authentication required … nsmtp', 'authentication required'],
      when: { provider: true },
      samples: ['530 5.5.1 Authentication Required n6MxFZ2sQ5qVYp0v - nsmtp'],
      row: '530',
      sources: ['https://help.naver.com/service/30029/contents/21344'],
    },
    'naver-ip-blocked': {
      category: 'reputation-blocked',
      says: ['your ip blocked from this server', 'ip blocked … nsmtp'],
      samples: ['421 4.3.2 Your ip blocked from this server n6MxFZ2sQ5qVYp0v - nsmtp'],
      sources: ['https://help.naver.com/service/30029/bookmark'],
    },
  },
} as const satisfies Speaker;

/** Daum, Hanmail and Kakao Mail. */
export const daum = {
  name: 'Daum (Kakao)',
  hosts: ['daum.net', 'hanmail.net', 'kakao.com'],
  signature: ['daum net', 'hanmail net', 'kakao com'],
  wordings: {
    'daum-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'username and password not accepted',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://cs.daum.net/faq/43.html'],
    },
  },
} as const satisfies Speaker;
