import type { zoho as facts } from '../../providers/zoho.ts';
import type { Messages } from '../../types.ts';

export const zoho: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'zoho-bad-credentials': {
    title: 'Zoho từ chối đăng nhập',
    meaning:
      'Host này của Zoho không chấp nhận tên đăng nhập và mật khẩu đó. Mỗi tài khoản nằm ở một trung tâm dữ liệu và chỉ đăng nhập được ở đó.',
    causes: [
      'Xác thực hai yếu tố đang bật, nhưng client dùng mật khẩu thông thường.',
      '`host` thuộc trung tâm dữ liệu hoặc gói khác với tài khoản.',
      '`auth.user` là một alias thay vì địa chỉ đăng nhập.',
      'Với ZeptoMail, tên đăng nhập không phải là từ cố định `emailapikey`.',
    ],
    fixes: [
      'Tạo mật khẩu ứng dụng và đặt vào `auth.pass`.',
      'Chép `host` từ trang SMTP trong phần cài đặt thư của đúng tài khoản này.',
      'Với ZeptoMail, dùng `emailapikey` và Send Mail Token của agent.',
    ],
  },
  'zoho-smtp-access-disabled': {
    title: 'Quyền truy cập bằng ứng dụng email đang tắt ở Zoho',
    meaning:
      'Hộp thư có tồn tại, nhưng chủ hộp thư hoặc quản trị viên chưa cho phép ứng dụng email dùng nó.',
    causes: [
      'Quyền truy cập IMAP, POP hoặc SMTP đang tắt trong phần cài đặt thư.',
      'Gói không bao gồm quyền này.',
    ],
    fixes: [
      'Bật quyền truy cập trong phần cài đặt tài khoản thư, hoặc nhờ quản trị viên.',
      'Kiểm tra xem gói có cho phép ứng dụng email không.',
    ],
  },
  'zoho-from-mismatch': {
    title: 'Zoho không cho tài khoản này dùng From đó',
    meaning:
      'Zoho chỉ chuyển tiếp (relay) cho địa chỉ đã đăng nhập, các alias của nó, và những địa chỉ mà nó được gửi thay.',
    causes: [
      '`from` hoặc `envelope.from` khác với `auth.user`.',
      'Alias hoặc tên miền chưa được thiết lập hay xác minh cho hộp thư này.',
      'Một framework tự đặt địa chỉ mặc định vào `from`; nếu câu trả lời không hiện địa chỉ nào thì nó đã bị trống.',
    ],
    fixes: [
      'Đặt `from` thành địa chỉ trong `auth.user`.',
      'Thêm địa chỉ kia làm alias hoặc địa chỉ gửi thay rồi xác minh.',
      'Đặt địa chỉ của khách trong biểu mẫu liên hệ vào `replyTo`.',
    ],
  },
  'zoho-unusual-activity': {
    title: 'Zoho tạm dừng việc gửi vì hoạt động bất thường',
    meaning:
      'Zoho thấy việc gửi của tài khoản này bất thường và chặn một thời gian. Mã trạng thái mở rộng 5.4.6 ở nơi khác nghĩa là vòng lặp thư, ở đây thì không.',
    causes: [
      'Nhiều thư trong thời gian ngắn, nhất là từ tài khoản mới.',
      'Thư tự động hoặc thư hàng loạt đi qua tài khoản hộp thư.',
      'Có người khác giữ mật khẩu.',
    ],
    fixes: [
      'Ngừng gửi và mở chặn tài khoản trong webmail, hoặc viết cho bộ phận hỗ trợ của Zoho.',
      'Đổi mật khẩu và các mật khẩu ứng dụng.',
      'Gửi thư của ứng dụng qua ZeptoMail hoặc một dịch vụ gửi thư giao dịch khác.',
    ],
  },
  'zoho-outgoing-blocked': {
    title: 'Zoho đã chặn thư gửi đi của tài khoản này',
    meaning: 'Tài khoản đăng nhập được, nhưng thư gửi đi của nó bị chặn.',
    causes: [
      'Đã vượt giới hạn gửi đi hoặc thư bị báo cáo là spam.',
      'Quản trị viên đã chặn.',
      'Có người khác giữ mật khẩu.',
    ],
    fixes: [
      'Mở chặn trong webmail hoặc Admin Console, hoặc viết cho bộ phận hỗ trợ của Zoho.',
      'Đổi mật khẩu và tìm xem đã gửi những gì.',
    ],
  },
  'zoho-limit-reached': {
    title: 'Đã chạm giới hạn gửi tại Zoho',
    meaning:
      'Gói dịch vụ giới hạn số thư hoặc số người nhận mà một tài khoản được gửi trong một khoảng thời gian.',
    causes: [
      'Thư hàng loạt hoặc thư tự động đi qua tài khoản hộp thư.',
      'Credit của ZeptoMail đã dùng hết hoặc hết hạn.',
    ],
    fixes: [
      'Chờ kỳ tiếp theo, và giữ thư trong hàng đợi.',
      'Dùng dịch vụ gửi thư giao dịch cho thư của ứng dụng, hoặc mua thêm credit.',
    ],
  },
  'zoho-subject-missing': {
    title: 'Zoho đòi thư phải có tiêu đề',
    meaning: 'Thư không có tiêu đề hoặc tiêu đề rỗng, và Zoho không nhận thư như vậy.',
    causes: [
      '`subject` chưa được đặt hoặc rỗng.',
      'Biến hoặc template dùng cho tiêu đề không có giá trị.',
    ],
    fixes: [
      'Đặt `subject` là một chuỗi không bao giờ rỗng.',
      'Kiểm tra giá trị trước khi gọi `sendMail`, và dùng giá trị mặc định.',
    ],
  },
};
