import type { sendmail as facts } from '../../servers/sendmail.ts';
import type { Messages } from '../../types.ts';

export const sendmail: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'sendmail-relaying-temporarily-denied': {
    title: 'Chưa relay vì DNS ngược chưa có câu trả lời',
    meaning:
      'sendmail không phục vụ tên miền của người nhận. Nó cần tên của địa chỉ IP của bạn để xét có được chuyển tiếp (relay) cho bạn không, và việc tra cứu tạm thời thất bại.',
    causes: [
      'Chưa đăng nhập, nên chỉ tên hoặc địa chỉ của client được xét.',
      'Name server của bản ghi PTR cho địa chỉ của bạn không trả lời, hoặc đó là địa chỉ nội bộ.',
      '`host` không phải máy chủ nhận thư cho người nhận này.',
    ],
    fixes: [
      'Đặt `auth.user` và `auth.pass`, với cổng 587 hoặc 465.',
      'Nếu không đăng nhập, nhờ sửa bản ghi PTR của địa chỉ, hoặc khai báo địa chỉ của bạn trên máy chủ relay.',
      'Kiểm tra `host`.',
    ],
  },
  'sendmail-not-accepting': {
    title: 'Máy chủ từ chối client này ngay ở lời chào',
    meaning:
      'Sendmail từ chối chính kết nối, khi chưa biết người gửi, người nhận hay nội dung thư.',
    causes: [
      'Địa chỉ IP hoặc hostname của client bị chặn ở đó bởi một quy tắc, bộ lọc hoặc danh sách chặn.',
      '`host` là máy chủ MX, không phải máy chủ gửi thư của nhà cung cấp.',
    ],
    fixes: [
      'Đặt `host` là máy chủ gửi thư của nhà cung cấp, với cổng 587 hoặc 465 và `auth`.',
      'Nếu bạn giao thư trực tiếp, kiểm tra danh sách chặn và DNS ngược của địa chỉ IP gửi đi.',
      'Hỏi quản trị viên của máy chủ đó, kèm địa chỉ IP và thời điểm.',
    ],
  },
};
