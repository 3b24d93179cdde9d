/** What the page itself says. What mailwhy says comes from the API, in the same language. */
export const texts = {
  en: {
    heading: 'Send a test mail',
    lead: 'See what your mail server says, and what it means.',
    sandbox: 'No mail leaves this machine: the replies come from a sandbox.',
    real: 'This API sends through a real mail server: what you send here really goes out.',
    example: 'Example',
    arrives: 'A message that arrives',
    from: 'From',
    fromSettings: 'the sender of the settings',
    to: 'To',
    subject: 'Subject',
    text: 'Text',
    key: 'API key',
    keyIfAsked: 'only if the API asks for one',
    queue: 'Do not wait: hand it to the queue',
    send: 'Send',
    sending: 'Sending…',
    whole: 'The whole answer',

    causes: 'Why it happens',
    fixes: 'How to fix it',
    errors: 'What is wrong',
    delivery: 'Was it sent?',
    again: 'Send it again?',
    accepted: 'Taken for',
    refused: 'Refused for',
    request: 'Request',
    noAnswer: 'No answer',

    states: {
      sent: {
        title: 'The mail server took the message',
        meaning: 'It is on its way. A server that takes a message can still fail to deliver it.',
      },
      partial: {
        title: 'The mail server took the message for some recipients only',
        meaning: 'Why it refused the others stands below.',
      },
      nobody: {
        title: 'The mail server took the message for nobody',
        meaning: 'Why stands below.',
      },
      queued: {
        title: 'The queue has the message',
        meaning: 'It is sent as soon as its turn comes. This page follows it.',
      },
      sending: {
        title: 'The queue is sending the message',
        meaning: 'Whether the mail server has taken it is not known yet. This page follows it.',
      },
      retrying: {
        title: 'It did not work yet, and the queue tries again',
        meaning: 'What went wrong last stands below. This page follows it.',
      },
      failed: {
        title: 'The queue gave the message up',
        meaning: 'What went wrong last stands below.',
      },
      unfollowed: {
        title: 'The queue has the message',
        meaning: 'How far it has come cannot be asked at the moment. This page asks again.',
      },
      silent: {
        title: 'The API does not answer',
        meaning: 'It is not running, or the network is down.',
      },
      foreign: {
        title: 'This is not an answer of the API',
        meaning: 'Something in between has answered, such as a proxy.',
      },
    },

    /** Failures that are not mail's, by their code. */
    problems: {
      'key-needed': {
        title: 'The API wants a key',
        meaning: 'Enter the API key of its settings: `API_KEY`.',
      },
      'key-invalid': {
        title: 'The API key is wrong',
        meaning: 'It is not the one of its settings: `API_KEY`.',
      },
      'too-many-requests': {
        title: 'Too many requests',
        meaning: 'You have used up what the API takes from one client in a minute: `RATE_LIMIT`.',
      },
      'invalid-request': {
        title: 'Something in the form is wrong',
        meaning: 'The API does not take the message like this.',
      },
      'body-too-large': {
        title: 'The message is too large',
        meaning: 'The API does not take so much.',
      },
      'queue-unavailable': {
        title: 'The queue takes nothing at the moment',
        meaning: 'Where it keeps its messages cannot be reached.',
      },
      'queue-silent': {
        title: 'The queue did not answer',
        meaning: 'It may have taken the message all the same.',
      },
      'store-unavailable': {
        title: 'The API cannot read what it keeps',
        meaning: 'Its store cannot be reached, and so it takes no messages.',
      },
      'internal-error': {
        title: 'The API failed',
        meaning: 'That is a fault of the API itself. Its log has it under the id of the request.',
      },
      'not-found': {
        title: 'The API does not know this message any more',
        meaning: 'A queue in memory forgets when the API is started anew.',
      },
    },

    deliveries: {
      sent: 'Yes: the mail server took it.',
      partial: 'Yes, but not to everybody.',
      'not-sent': 'No.',
      waiting: 'Not yet.',
      sending: 'Perhaps: it is being sent now.',
      unknown: 'Nobody knows: it may have been.',
    },
    retries: {
      none: 'There is no need to.',
      at: (wait, time) => `Yes, the same message, in ${wait} or later (${time}).`,
      later: 'Yes, the same message, after a while.',
      'after-fix': 'Only after something has been changed.',
      never: 'No.',
      queue: 'The queue does that.',
      unknown: 'Find out first whether it arrived: a second copy may reach the recipients.',
      others: 'Not to everybody: who has it would get it twice. For the others see below.',
    },

    unexplained:
      'That is all that this API tells its clients. Whoever runs it finds the cause in its log, and here once the API has been started with `EXPLAIN=true`: for setting it up, not for the public.',
    unexplainedQueue:
      'Of a queued message the API keeps only what every client may know. Whoever runs it finds the cause in its log.',
    examples: {},
  },

  vi: {
    heading: 'Gửi thư thử',
    lead: 'Xem máy chủ thư nói gì, và điều đó có nghĩa gì.',
    sandbox: 'Không có thư nào rời khỏi máy này: các câu trả lời đến từ một sandbox.',
    real: 'API này gửi qua một máy chủ thư thật: thư bạn gửi ở đây sẽ đi thật.',
    example: 'Ví dụ',
    arrives: 'Một thư gửi được',
    from: 'Người gửi',
    fromSettings: 'người gửi trong cấu hình',
    to: 'Người nhận',
    subject: 'Tiêu đề',
    text: 'Nội dung',
    key: 'Khóa API',
    keyIfAsked: 'chỉ cần khi API yêu cầu',
    queue: 'Không chờ: giao cho hàng đợi',
    send: 'Gửi',
    sending: 'Đang gửi…',
    whole: 'Toàn bộ câu trả lời',

    causes: 'Nguyên nhân',
    fixes: 'Cách khắc phục',
    errors: 'Chỗ chưa đúng',
    delivery: 'Thư đã gửi chưa?',
    again: 'Có gửi lại không?',
    accepted: 'Đã tiếp nhận cho',
    refused: 'Từ chối cho',
    request: 'Yêu cầu',
    noAnswer: 'Không có câu trả lời',

    states: {
      sent: {
        title: 'Máy chủ thư đã tiếp nhận thư',
        meaning: 'Thư đang trên đường đi. Máy chủ đã tiếp nhận vẫn có thể không giao được thư.',
      },
      partial: {
        title: 'Máy chủ thư chỉ tiếp nhận thư cho một số người nhận',
        meaning: 'Lý do từ chối những người còn lại ở bên dưới.',
      },
      nobody: {
        title: 'Máy chủ thư không tiếp nhận thư cho người nhận nào',
        meaning: 'Lý do ở bên dưới.',
      },
      queued: {
        title: 'Thư đã vào hàng đợi',
        meaning: 'Thư được gửi ngay khi đến lượt. Trang này tự theo dõi.',
      },
      sending: {
        title: 'Hàng đợi đang gửi thư',
        meaning: 'Chưa biết máy chủ thư đã tiếp nhận hay chưa. Trang này tự theo dõi.',
      },
      retrying: {
        title: 'Chưa gửi được, hàng đợi sẽ gửi lại',
        meaning: 'Lỗi gần nhất ở bên dưới. Trang này tự theo dõi.',
      },
      failed: {
        title: 'Hàng đợi đã thôi gửi thư này',
        meaning: 'Lỗi gần nhất ở bên dưới.',
      },
      unfollowed: {
        title: 'Thư đã vào hàng đợi',
        meaning: 'Hiện chưa hỏi được thư đã đến đâu. Trang này sẽ hỏi lại.',
      },
      silent: {
        title: 'API không trả lời',
        meaning: 'API không chạy, hoặc mạng bị gián đoạn.',
      },
      foreign: {
        title: 'Đây không phải câu trả lời của API',
        meaning: 'Có thứ gì đó ở giữa đã trả lời, chẳng hạn một proxy.',
      },
    },

    problems: {
      'key-needed': {
        title: 'API yêu cầu khóa',
        meaning: 'Hãy nhập khóa API trong cấu hình của nó: `API_KEY`.',
      },
      'key-invalid': {
        title: 'Khóa API không đúng',
        meaning: 'Khóa này không phải khóa trong cấu hình: `API_KEY`.',
      },
      'too-many-requests': {
        title: 'Quá nhiều yêu cầu',
        meaning: 'Bạn đã dùng hết số yêu cầu API nhận từ một client trong một phút: `RATE_LIMIT`.',
      },
      'invalid-request': {
        title: 'Biểu mẫu có chỗ chưa đúng',
        meaning: 'API không nhận thư như thế này.',
      },
      'body-too-large': {
        title: 'Thư quá lớn',
        meaning: 'API không nhận nhiều đến vậy.',
      },
      'queue-unavailable': {
        title: 'Hàng đợi hiện không nhận thư',
        meaning: 'Không kết nối được với nơi hàng đợi lưu thư.',
      },
      'queue-silent': {
        title: 'Hàng đợi không trả lời',
        meaning: 'Có thể nó vẫn đã nhận thư.',
      },
      'store-unavailable': {
        title: 'API không đọc được dữ liệu của nó',
        meaning: 'Không kết nối được với nơi lưu trữ, nên API không nhận thư.',
      },
      'internal-error': {
        title: 'API gặp lỗi',
        meaning: 'Đây là lỗi của chính API. Log của nó ghi lỗi này theo mã yêu cầu.',
      },
      'not-found': {
        title: 'API không còn biết thư này',
        meaning: 'Hàng đợi trong bộ nhớ mất hết khi API khởi động lại.',
      },
    },

    deliveries: {
      sent: 'Rồi: máy chủ thư đã tiếp nhận.',
      partial: 'Rồi, nhưng không phải cho tất cả.',
      'not-sent': 'Chưa.',
      waiting: 'Chưa, đang chờ.',
      sending: 'Có thể rồi: thư đang được gửi.',
      unknown: 'Không ai biết: có thể đã gửi.',
    },
    retries: {
      none: 'Không cần.',
      at: (wait, time) => `Có, chính thư đó, sau ${wait} trở lên (${time}).`,
      later: 'Có, chính thư đó, sau một lúc.',
      'after-fix': 'Chỉ sau khi đã sửa điều gì đó.',
      never: 'Không.',
      queue: 'Hàng đợi tự gửi lại.',
      unknown:
        'Trước hết hãy tìm hiểu xem thư đã đến chưa: người nhận có thể nhận thêm một bản nữa.',
      others:
        'Đừng gửi cho tất cả: ai đã có thư sẽ nhận hai lần. Những người còn lại, xem bên dưới.',
    },

    unexplained:
      'API chỉ cho client biết đến đây. Người vận hành tìm thấy nguyên nhân trong log, và ngay tại đây sau khi khởi động API với `EXPLAIN=true`: để thiết lập, không dành cho công chúng.',
    unexplainedQueue:
      'Với thư trong hàng đợi, API chỉ giữ lại điều mọi client được biết. Người vận hành tìm thấy nguyên nhân trong log.',
    examples: {
      'gmail-password': 'Gmail, với mật khẩu của tài khoản',
      'gmail-app-password': 'Gmail, khi đã bật Xác minh 2 bước',
      'microsoft-basic-auth': 'Microsoft 365, với mật khẩu',
      'no-such-user': 'Hộp thư không tồn tại',
      'mailbox-full': 'Hộp thư đã đầy',
      greylisted: 'Máy chủ dùng greylisting',
      unauthenticated: 'Tên miền không có SPF và DKIM',
      'too-large': 'Thư quá lớn',
      'unusual-rate': 'Quá nhiều thư từ một địa chỉ',
      'ses-not-verified': 'Amazon SES, với người gửi chưa xác minh',
      'refused-connection': 'Không có gì lắng nghe ở cổng',
      'wrong-tls': '`secure: true` ở cổng dùng STARTTLS',
      'self-signed': 'Chứng chỉ do máy chủ tự ký',
      'one-of-three': 'Một trong ba người nhận bị từ chối',
    },
  },
};
