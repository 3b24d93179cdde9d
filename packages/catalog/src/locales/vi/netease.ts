import type { netease as facts } from '../../providers/netease.ts';
import type { Messages } from '../../types.ts';

export const netease: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'netease-bad-credentials': {
    title: 'NetEase Mail từ chối đăng nhập',
    meaning:
      'Máy chủ của 163, 126 và yeah đòi mã ủy quyền (授权码) làm mật khẩu. Mật khẩu của trang web bị từ chối.',
    causes: [
      '`auth.pass` là mật khẩu đăng nhập web.',
      'Mã ủy quyền đã hết hạn hoặc bị xóa.',
      'Dịch vụ SMTP của hộp thư chưa được bật.',
    ],
    fixes: [
      'Trong phần cài đặt POP3, SMTP và IMAP của webmail, bật dịch vụ và tạo mã ủy quyền.',
      'Đặt mã đó vào `auth.pass` và địa chỉ đầy đủ vào `auth.user`.',
      'Dùng cổng 465 với `secure: true`.',
    ],
  },
  'netease-authorization-code': {
    title: 'NetEase Mail yêu cầu mã ủy quyền',
    meaning:
      'Lần đăng nhập đã dùng mật khẩu. NetEase chỉ cho ứng dụng email đăng nhập bằng mã ủy quyền (授权码).',
    causes: ['`auth.pass` là mật khẩu đăng nhập web.', 'Mã đã hết hạn hoặc thuộc hộp thư khác.'],
    fixes: [
      'Tạo mã ủy quyền trong phần cài đặt POP3, SMTP và IMAP của webmail.',
      'Đặt mã vào `auth.pass`.',
    ],
  },
  'netease-smtp-not-enabled': {
    title: 'Hộp thư này chưa bật SMTP',
    meaning:
      'Hộp thư có tồn tại, nhưng ứng dụng email không được dùng nó cho đến khi chủ hộp thư bật dịch vụ SMTP.',
    causes: [
      'Dịch vụ SMTP đang tắt trong phần cài đặt; hộp thư mới mặc định là tắt.',
      'NetEase đã tắt dịch vụ vì lâu không dùng.',
    ],
    fixes: [
      'Bật dịch vụ SMTP trong phần cài đặt POP3, SMTP và IMAP của webmail.',
      'Tạo mã ủy quyền (授权码) ở đó và đặt vào `auth.pass`.',
    ],
  },
  'netease-login-locked': {
    title: 'Đăng nhập quá nhiều lần vào NetEase Mail',
    meaning: 'Sau nhiều lần đăng nhập, hoặc nhiều lần sai, tài khoản tạm khóa với ứng dụng email.',
    causes: ['Mật khẩu sai được thử đi thử lại.', 'Mỗi thư lại mở một kết nối mới kèm đăng nhập.'],
    fixes: [
      'Ngừng thử lại và sửa `auth.pass` trước.',
      'Đặt `pool: true` để kết nối được dùng lại.',
      'Chờ trước lần thử tiếp theo, đầu tiên là nửa giờ.',
    ],
  },
  'netease-from-mismatch': {
    title: 'Người gửi phải là hộp thư đã đăng nhập',
    meaning:
      'NetEase chỉ chấp nhận địa chỉ đã đăng nhập làm người gửi trên phong bì và trong header From.',
    causes: [
      '`from` hoặc `envelope.from` khác với `auth.user`.',
      'Một framework tự đặt địa chỉ mặc định của nó vào `from`.',
    ],
    fixes: [
      'Đặt `from` thành địa chỉ trong `auth.user`, tên hiển thị tùy ý.',
      'Bỏ `envelope.from` và đặt địa chỉ của người khác vào `replyTo`.',
    ],
  },
  'netease-spam-suspected': {
    title: 'NetEase Mail coi thư là spam',
    meaning:
      'Thẻ DT:SPM nghĩa là nội dung hoặc cách gửi trông giống spam. Với 451, thư có thể qua được ở lần sau; với 554 thì không.',
    causes: [
      'Những từ như test, nội dung quá ngắn, hoặc cùng một nội dung gửi đi gửi lại.',
      'Người gửi khác với From, hoặc From không phải là hộp thư thật.',
      'Có nhiều người nhận trong thời gian ngắn.',
    ],
    fixes: [
      'Đặt tiêu đề và nội dung thật cho thư, và gửi cho chính bạn trong `cc` để so sánh.',
      'Đặt `from` thành địa chỉ trong `auth.user`.',
      'Gửi chậm hơn, hoặc dùng dịch vụ gửi thư giao dịch.',
    ],
  },
  'netease-daily-limit': {
    title: 'Đã chạm giới hạn gửi tại NetEase Mail',
    meaning: 'Hộp thư đã dùng hết số thư, số người nhận hoặc số kết nối được phép trong một ngày.',
    causes: [
      'Đã chạm giới hạn của ngày: về số kết nối hoặc số thư (MI:STC), hoặc về số người nhận (RP:TRC).',
    ],
    fixes: [
      'Chờ đến hôm sau, và đặt `pool: true` để nhiều thư dùng chung kết nối.',
      'Dùng dịch vụ gửi thư giao dịch cho thư của ứng dụng.',
    ],
  },
  'netease-sending-rate': {
    title: 'Gửi quá nhiều trong thời gian ngắn với NetEase Mail',
    meaning:
      'Hộp thư đã gửi nhiều thư hơn, hoặc đến nhiều người nhận hơn, mức được phép trong mười lăm phút.',
    causes: ['Ứng dụng gửi dồn từng đợt.', 'Nhiều chương trình dùng chung hộp thư.'],
    fixes: [
      'Chờ 15 phút rồi gửi lại.',
      'Gửi giãn ra: đặt `rateLimit` và `rateDelta` cùng `pool: true`.',
    ],
  },
  'netease-recipients-limit': {
    title: 'Gửi quá nhiều trong một kết nối đến NetEase Mail',
    meaning: 'Một kết nối có nhiều thư, người nhận hoặc lệnh hơn mức NetEase cho phép.',
    causes: ['Một thư có quá nhiều người nhận.', 'Một kết nối trong pool gửi quá nhiều thư.'],
    fixes: ['Đặt `maxMessages` thành một số nhỏ như 10.', 'Chia `to`, `cc` và `bcc` ra nhiều thư.'],
  },
  'netease-user-locked': {
    title: 'NetEase không cho ứng dụng dùng tài khoản này',
    meaning: 'Hộp thư hiện không được đăng nhập qua SMTP, nên chỉ đổi mật khẩu thì không đủ.',
    causes: [
      'Dịch vụ SMTP chưa được bật trong cài đặt hộp thư.',
      'NetEase đã khóa tài khoản để bảo vệ hoặc vì bị khiếu nại.',
    ],
    fixes: [
      'Đăng nhập vào webmail và làm theo thông báo khóa, nếu có.',
      'Bật dịch vụ POP3, SMTP và IMAP, tạo mã ủy quyền (授权码) và đặt vào `auth.pass`.',
      'Nếu vẫn bị khóa, liên hệ bộ phận hỗ trợ của NetEase.',
    ],
  },
};
