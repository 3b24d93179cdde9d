import type { smartermail as facts } from '../../servers/smartermail.ts';
import type { Messages } from '../../types.ts';

export const smartermail: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'smartermail-ip-blacklisted': {
    title: 'Danh sách chặn của máy chủ này có IP của bạn',
    meaning:
      'Máy chủ có danh sách chặn riêng, và địa chỉ IP đã kết nối hoặc tên trong bản ghi PTR của nó nằm trong đó. Không danh sách công khai nào gỡ được mục này.',
    causes: [
      'Quản trị viên đã thêm địa chỉ, hoặc máy chủ tự thêm sau các kết nối đáng ngờ.',
      'Spam đã đi từ địa chỉ này hoặc các địa chỉ lân cận.',
    ],
    fixes: [
      'Nhờ quản trị viên của máy chủ gỡ mục đó.',
      'Tìm xem trước đây địa chỉ này đã gửi gì, và chặn lại.',
      'Trong lúc chờ, gửi qua dịch vụ gửi thư trên cổng 587 hoặc 465.',
    ],
  },
  'smartermail-spam-filter': {
    title: 'Bị từ chối ở bước kiểm tra người gửi của SmarterMail',
    meaning:
      'SmarterMail coi kết nối và người gửi là spam trước khi nhận thư. Phần chữ và liên kết chưa được xem tới.',
    causes: [
      'Chưa đăng nhập, nên các kiểm tra dành cho người lạ được áp dụng.',
      'Địa chỉ IP nằm trong danh sách chặn hoặc không có DNS ngược.',
      'SPF của tên miền gửi không đạt.',
    ],
    fixes: [
      'Nếu là máy chủ của nhà cung cấp của bạn, đặt `auth.user` và `auth.pass`, dùng cổng 587 hoặc 465.',
      'Kiểm tra DNS ngược, SPF và danh sách chặn cho địa chỉ IP gửi đi.',
      'Hỏi quản trị viên bước kiểm tra nào đã khiến thư bị từ chối.',
    ],
  },
};
