import type { postmark as facts } from '../../providers/postmark.ts';
import type { Messages } from '../../types.ts';

export const postmark: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'postmark-bad-token': {
    title: 'Postmark không nhận ra server token này',
    meaning:
      'Postmark nhận diện người gửi bằng token của một server. Token này không hợp lệ, hoặc là token của tài khoản.',
    causes: [
      'Token đã được tạo lại, chép thiếu, hoặc thuộc một server đã bị xóa.',
      'Account token được dùng thay cho server token.',
    ],
    fixes: [
      'Chép Server API token từ trang của server dùng để gửi.',
      'Với SMTP, đặt cùng token đó vào `auth.user` và `auth.pass`.',
    ],
  },
  'postmark-bad-credentials': {
    title: 'Postmark từ chối đăng nhập',
    meaning:
      'Qua SMTP, Postmark nhận Server API token làm cả tên đăng nhập lẫn mật khẩu, hoặc nhận cặp SMTP token của một message stream.',
    causes: [
      '`auth.user` là một địa chỉ hoặc tên của tài khoản.',
      'Token là của tài khoản, hoặc của một server đã tắt SMTP.',
    ],
    fixes: [
      'Đặt Server API token vào cả `auth.user` và `auth.pass`.',
      'Hoặc dùng access key và secret key của một SMTP token, theo đúng cặp.',
      'Kiểm tra xem SMTP đã bật trong phần cài đặt của server đó chưa.',
    ],
  },
  'postmark-sender-not-confirmed': {
    title: 'Địa chỉ From chưa có Sender Signature ở Postmark',
    meaning:
      'Postmark chỉ gửi từ địa chỉ đã được xác nhận, hoặc từ tên miền có bản ghi DKIM đã xác minh.',
    causes: [
      '`from` dùng địa chỉ hoặc tên miền không có trong tài khoản.',
      'Thư xác nhận chưa được trả lời.',
      'Một framework tự đặt địa chỉ mặc định của nó vào `from`.',
    ],
    fixes: [
      'Thêm và xác minh tên miền, hoặc xác nhận riêng địa chỉ đó, trong mục Sender Signatures.',
      'Đặt `from` theo đó và đặt địa chỉ của người khác vào `replyTo`.',
    ],
  },
  'postmark-pending-approval': {
    title: 'Tài khoản Postmark chưa được phê duyệt',
    meaning:
      'Cho đến khi Postmark phê duyệt, tài khoản chỉ gửi được đến địa chỉ cùng tên miền với địa chỉ From.',
    causes: [
      'Tài khoản còn mới và chưa gửi yêu cầu phê duyệt.',
      'Yêu cầu phê duyệt vẫn đang được xem xét.',
    ],
    fixes: [
      'Gửi yêu cầu phê duyệt trong tài khoản.',
      'Trong lúc chờ, thử với người nhận thuộc chính tên miền gửi của bạn.',
    ],
  },
  'postmark-recipient-inactive': {
    title: 'Postmark đã đánh dấu người nhận này là không hoạt động',
    meaning:
      'Trước đây thư đến địa chỉ này bị trả về, bị khiếu nại, hoặc địa chỉ bị đưa vào danh sách ngừng gửi, nên Postmark không gửi đến nó trên stream này.',
    causes: [
      'Địa chỉ không tồn tại.',
      'Người đó đã báo cáo thư là spam hoặc hủy đăng ký.',
      'Có người đã thêm địa chỉ vào danh sách ngừng gửi bằng tay.',
    ],
    fixes: [
      'Ngừng gửi đến địa chỉ này và đánh dấu trong dữ liệu của bạn.',
      'Kích hoạt lại trong mục Suppressions của stream khi bạn biết chắc địa chỉ hoạt động; trường hợp khiếu nại thì bạn không tự kích hoạt lại được.',
    ],
  },
  'postmark-credits-exceeded': {
    title: 'Tài khoản Postmark không còn thư để gửi',
    meaning:
      'Số thư của gói đã dùng hết, và không thư nào được nhận thêm cho đến khi đổi hoặc gia hạn gói.',
    causes: ['Đã chạm số thư miễn phí hoặc trả phí của tháng này.', 'Một khoản thanh toán bị lỗi.'],
    fixes: [
      'Đổi gói hoặc hoàn tất thanh toán, rồi gửi lại.',
      'Trong lúc đó, giữ thư trong hàng đợi.',
    ],
  },
  'postmark-stream-missing': {
    title: 'Postmark không biết message stream này',
    meaning:
      'Thư nêu tên một message stream, nhưng server Postmark mà token thuộc về không có stream nào mang ID đó.',
    causes: [
      'ID bị gõ sai, hoặc tên hiển thị của stream được dùng thay cho ID.',
      'Stream nằm ở một server khác với server của token.',
      'Stream đã bị lưu trữ (archive) hoặc bị xóa.',
    ],
    fixes: [
      'Chép ID từ phần cài đặt của stream vào header `X-PM-Message-Stream`, hoặc vào `MessageStream` nếu dùng API.',
      'Kiểm tra xem `auth.user` và `auth.pass` có phải là token của server chứa stream đó không.',
      'Bỏ header đó để dùng stream transactional mặc định.',
    ],
  },
  'postmark-account-blocked': {
    title: 'Postmark đã vô hiệu hóa tài khoản',
    meaning:
      'Postmark không gửi gì cho tài khoản này. Địa chỉ gửi và người nhận không phải là nguyên nhân.',
    causes: [
      'Postmark dừng tài khoản sau nhiều thư trả về, khiếu nại hoặc vì không qua xét duyệt.',
      'Tài khoản đã đóng, hoặc chưa thanh toán.',
    ],
    fixes: [
      'Đăng nhập và làm theo thông báo, hoặc viết cho bộ phận hỗ trợ của Postmark.',
      'Ngừng gửi tới các địa chỉ có thư trả về hoặc khiếu nại.',
      'Thay server token nếu nó có thể đã lộ.',
    ],
  },
};
