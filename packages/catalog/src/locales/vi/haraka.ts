import type { haraka as facts } from '../../servers/haraka.ts';
import type { Messages } from '../../types.ts';

export const haraka: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'haraka-bounce': {
    title: 'Người gửi trên phong bì bị trống',
    meaning:
      'Thư đến với return path trống như thư trả về (bounce), và máy chủ không nhận nó với tư cách đó.',
    causes: [
      'Thiếu `from`, nên nodemailer để trống người gửi trên phong bì.',
      '`envelope.from` trống.',
      'Đây đúng là thư trả về hoặc thư trả lời tự động, và máy chủ này không nhận loại đó.',
    ],
    fixes: [
      'Đặt `from` là một địa chỉ thuộc tên miền của bạn.',
      'Bỏ `envelope`, hoặc đặt `envelope.from`.',
      'Nếu bạn chuyển tiếp thư trả về thật, nhờ quản trị viên của máy chủ chấp nhận chúng.',
    ],
  },
  'haraka-karma': {
    title: 'Phiên bị chấm điểm quá thấp (Haraka)',
    meaning:
      'Máy chủ Haraka cộng trừ điểm cho mọi thứ nó kiểm tra trong phiên, như tên, SPF, người nhận và nội dung. Tổng điểm quá thấp; không nêu lý do riêng nào.',
    causes: [
      'Tên EHLO, bản ghi PTR và địa chỉ IP không khớp nhau, hoặc SPF không đạt.',
      'Địa chỉ IP nằm trong danh sách chặn hoặc từng gửi spam.',
      'Trong cùng phiên có người nhận không tồn tại hoặc lệnh bị từ chối.',
    ],
    fixes: [
      'Đặt `name` là hostname công khai của máy chủ bạn, và kiểm tra bản ghi PTR, SPF và DKIM.',
      'Loại người nhận không tồn tại, và tra địa chỉ IP trong các danh sách chặn.',
      'Hỏi quản trị viên của máy chủ: log có ghi các điểm.',
    ],
  },
};
