import type { messagelabs as facts } from '../../providers/messagelabs.ts';
import type { Messages } from '../../types.ts';

export const messagelabs: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'messagelabs-not-configured-relay': {
    title: 'Symantec Email Security không chuyển tiếp (relay) cho bạn',
    meaning:
      'Máy chủ nhận thư cho tên miền của khách hàng; thư gửi nơi khác chỉ nhận từ máy chủ đã khai báo. Ở đây cả tên miền người nhận lẫn địa chỉ IP của bạn đều chưa được khai báo.',
    causes: [
      'Bạn gửi thư ra ngoài qua dịch vụ này, mà địa chỉ IP của máy chủ bạn chưa được khai báo.',
      'Bản ghi MX của tên miền người nhận trỏ tới đây, nhưng tên miền chưa được thiết lập.',
    ],
    fixes: [
      'Nhờ quản trị viên của dịch vụ khai báo địa chỉ IP công khai của máy chủ bạn.',
      'Nếu bạn giao thư tới tên miền đó, báo quản trị viên của nó về bản ghi MX sai.',
      'Nếu không, đặt `host` là máy chủ của nhà cung cấp.',
    ],
  },
};
