import type { kumomta as facts } from '../../servers/kumomta.ts';
import type { Messages } from '../../types.ts';

export const kumomta: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'kumomta-no-sources': {
    title: 'KumoMTA không còn địa chỉ nào để gửi đi',
    meaning:
      'Mọi địa chỉ gửi trong pool đang bị tạm dừng cho đích này, hoặc pool rỗng. Thư nằm chờ trong hàng đợi của KumoMTA.',
    causes: [
      'Bộ điều tiết lưu lượng đã tạm dừng chúng sau khi nhà cung cấp chặn hoặc làm chậm thư của bạn.',
      'Trong cấu hình, pool không có nguồn gửi nào hoạt động.',
      'Ai đó đã tạm dừng hàng đợi.',
    ],
    fixes: [
      'Chạy `kcli suspend-list` và `kcli suspend-ready-q-list` để xem thứ gì bị tạm dừng và vì sao.',
      'Tìm câu trả lời trước đó của nhà cung cấp trong log, và xử lý nguyên nhân.',
      'Đừng gửi lại các thư đó: chúng đang ở trong hàng đợi.',
    ],
  },
};
