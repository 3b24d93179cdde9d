import type { opendkim as facts } from '../../servers/filters.ts';
import type { Messages } from '../../types.ts';

export const opendkim: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'opendkim-bad-signature': {
    title: 'Chữ ký DKIM không xác minh được',
    meaning:
      'Thư có chữ ký DKIM, nhưng bên nhận thấy chữ ký không khớp với thư hoặc với khóa công khai. Thư đã được ký, nên bật DKIM không giúp được gì.',
    causes: [
      'Một máy chủ sau máy chủ ký đã đổi header hoặc nội dung thư, ví dụ thêm phần chân thư.',
      'Khóa công khai trong DNS không khớp với khóa riêng đã dùng để ký.',
      'Thư được ký hai lần, và chữ ký cũ bị hỏng.',
    ],
    fixes: [
      'So khóa công khai ở selector đó với `dkim.privateKey`.',
      'Ký ở máy chủ cuối cùng xử lý thư, không ký trước đó.',
      'Gửi một thư thử và đọc `Authentication-Results` trong đó.',
    ],
  },
};
