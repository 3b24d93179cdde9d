import type { courier as facts } from '../../servers/courier.ts';
import type { Messages } from '../../types.ts';

export const courier: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'courier-rfc-violation': {
    title: 'Bản ghi DNS của tên miền gửi bị sai',
    meaning:
      'Courier tra nơi nhận thư trả lời cho tên miền gửi của bạn và thấy bản ghi trái quy tắc DNS, hoặc không thấy tên miền. Các dòng trước dòng này nêu lỗi đó.',
    causes: [
      'Bản ghi MX chứa địa chỉ IP thay vì hostname.',
      'Các bản ghi CNAME của tên miền trỏ vào nhau.',
      'Tên miền trong `envelope.from` hoặc `from` không tồn tại.',
    ],
    fixes: [
      'Để mọi bản ghi MX của tên miền chỉ tới một hostname, và tạo bản ghi A hoặc AAAA cho hostname đó.',
      'Bỏ các bản ghi CNAME dẫn vòng.',
      'Kiểm tra cách viết tên miền, hoặc dùng tên miền gửi có DNS đúng.',
    ],
  },
};
