import type { mandrill as facts } from '../../providers/mandrill.ts';
import type { Messages } from '../../types.ts';

export const mandrill: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mandrill-unsigned': {
    title: 'Tên miền gửi chưa được xác thực ở Mandrill',
    meaning:
      'Mandrill chỉ gửi từ những tên miền đã được xác minh và xác thực bằng DKIM trong tài khoản. Tên miền trong `from` không thuộc số đó.',
    causes: [
      'Tên miền chưa được thêm, hoặc chưa xác minh quyền sở hữu.',
      'Thiếu bản ghi DKIM trong DNS, hoặc chúng chưa được kiểm tra.',
      'Tên miền trong `from` bị gõ sai.',
    ],
    fixes: [
      'So tên miền trong `from` với các tên miền gửi của tài khoản.',
      'Tạo các bản ghi DNS mà Mandrill nêu cho tên miền, và để Mandrill kiểm tra.',
      'Gửi từ tên miền đã được xác thực, và đưa địa chỉ kia vào `replyTo`.',
    ],
  },
  'mandrill-payment-required': {
    title: 'Tài khoản Mandrill hết số dư hoặc không có gói trả phí',
    meaning:
      'Mandrill chỉ cung cấp tính năng này cho tài khoản có số dư dương. Chờ đợi không giúp được gì; người gửi và người nhận không phải là nguyên nhân.',
    causes: [
      'Thời gian dùng thử đã hết, hoặc chưa mua gói nào.',
      'Số dư đã hết, hoặc thanh toán thất bại.',
      'Thư dùng một tính năng tính thêm tiền, như nhóm IP riêng.',
    ],
    fixes: [
      'Xem phần thanh toán trong Mailchimp, rồi mua thêm hoặc trả khoản còn nợ.',
      'Kiểm tra xem API key trong `auth.pass` có thuộc tài khoản trả phí không.',
      'Bỏ tính năng trả phí khỏi thư.',
    ],
  },
};
