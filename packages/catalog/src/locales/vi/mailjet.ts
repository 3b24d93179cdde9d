import type { mailjet as facts } from '../../providers/mailjet.ts';
import type { Messages } from '../../types.ts';

export const mailjet: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mailjet-bad-credentials': {
    title: 'Mailjet từ chối cặp API key',
    meaning:
      'Qua SMTP, Mailjet nhận API key làm tên đăng nhập và secret key làm mật khẩu. Cặp này đã bị từ chối.',
    causes: [
      '`auth.user` là địa chỉ của tài khoản thay vì API key.',
      'Secret key đã được tạo lại; nó chỉ hiện một lần.',
      'Khóa thuộc một tài khoản con đã bị tắt.',
    ],
    fixes: [
      'Đặt API key vào `auth.user` và secret key vào `auth.pass`.',
      'Tạo secret key mới nếu không còn giữ khóa cũ.',
    ],
  },
  'mailjet-sender-not-validated': {
    title: 'Người gửi chưa được xác minh tại Mailjet',
    meaning: 'Mailjet chỉ gửi từ địa chỉ hoặc tên miền đã xác minh trong tài khoản của khóa.',
    causes: [
      '`from` dùng địa chỉ hoặc tên miền chưa từng được xác minh.',
      'Việc xác minh được làm ở tài khoản hoặc tài khoản con khác.',
    ],
    fixes: [
      'Thêm địa chỉ hoặc tên miền trong mục người gửi và tên miền, rồi hoàn tất việc xác minh.',
      'Đặt `from` theo đó và đặt địa chỉ của người khác vào `replyTo`.',
    ],
  },
  'mailjet-account-blocked': {
    title: 'Mailjet đã chặn tài khoản',
    meaning: 'Mailjet không gửi thư cho tài khoản này cho đến khi bộ phận hỗ trợ của họ xem xét.',
    causes: [
      'Tài khoản còn mới và đang được xem xét.',
      'Thư trả về (bounce), khiếu nại hoặc khóa bị lộ đã dẫn đến việc chặn.',
    ],
    fixes: [
      'Đăng nhập và trả lời yêu cầu, hoặc viết cho bộ phận hỗ trợ của Mailjet.',
      'Thay các khóa nếu chúng có thể đã bị lộ.',
    ],
  },
};
