import type { addressing as facts } from '../../../codes/enhanced/addressing.ts';
import type { Messages } from '../../../types.ts';

export const addressing: Record<keyof typeof facts, Messages> = {
  'X.1.0': {
    title: 'Có vấn đề với một địa chỉ',
    meaning:
      'Câu trả lời nói về địa chỉ người gửi hoặc người nhận mà không nêu chi tiết. Sau MAIL, nếu bắt đầu bằng 2, nó chỉ cho biết địa chỉ gửi đã được nhận.',
    causes: [
      'Địa chỉ ở bước này không tồn tại hoặc không được chấp nhận: người gửi nếu sau MAIL, người nhận nếu sau RCPT.',
      'Người gửi bị từ chối: Exchange dùng 5.1.0 cho người gửi bị cấm hoặc người nhận không phân giải được.',
    ],
    fixes: [
      'Xem `err.command`: MAIL FROM là `envelope.from` hoặc `from`, còn RCPT TO là người nhận.',
      'Kiểm tra lỗi gõ trong địa chỉ đó, và thử gửi tới nó từ một ứng dụng email thông thường.',
      'Đọc phần chữ của câu trả lời: thường có nêu địa chỉ.',
    ],
  },
  'X.1.1': {
    title: 'Hộp thư không tồn tại',
    meaning:
      'Tên miền có nhận thư, nhưng ở đó không ai mang phần đứng trước dấu @ này. Đó là quyết định của máy chủ bên người nhận, và lần sau nó cũng sẽ nói vậy.',
    causes: [
      'Địa chỉ bị gõ sai.',
      'Người đó đã nghỉ hoặc tài khoản đã bị xóa.',
      'Địa chỉ bị bịa ra khi điền biểu mẫu đăng ký.',
      'Tên miền đã chuyển sang máy chủ khác, và máy chủ mới chưa biết người dùng này.',
    ],
    fixes: [
      'So địa chỉ với nguồn gốc của nó, từng ký tự một.',
      'Bỏ địa chỉ khỏi danh sách: gửi nhiều lần tới người dùng không tồn tại làm hại uy tín của tên miền.',
      'Nếu người đó khẳng định địa chỉ đúng, hỏi quản trị viên của họ và kiểm tra bản ghi MX của tên miền.',
    ],
  },
  '4.1.1': {
    title: 'Chưa xác nhận được hộp thư',
    meaning:
      'Lúc này máy chủ không biết người nhận, nhưng yêu cầu bạn thử lại thay vì từ chối hẳn.',
    causes: [
      'Máy chủ kiểm tra người nhận ở một máy chủ khác, và máy chủ đó chưa trả lời.',
      'Danh bạ người dùng không truy cập được hoặc đang thay đổi.',
      'Địa chỉ không tồn tại, và máy chủ được cấu hình để trả lời điều đó bằng mã tạm thời.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau 15 phút, tăng dần thời gian chờ.',
      'Nếu sau một ngày vẫn lỗi, coi như địa chỉ không tồn tại và kiểm tra chính tả.',
    ],
  },
  'X.1.2': {
    title: 'Tên miền người nhận sai hoặc không nhận thư',
    meaning:
      'Phần sau dấu @ không tồn tại hoặc không có máy chủ thư. Nếu bắt đầu bằng 4, có thể chỉ là tra cứu tạm thời thất bại.',
    causes: [
      'Tên miền bị gõ sai, như thiếu một chữ hoặc sai phần đuôi.',
      'Tên miền đã hết hạn.',
      'Tên miền không có bản ghi MX mà cũng không có bản ghi địa chỉ.',
    ],
    fixes: [
      'Tra cứu bản ghi MX của tên miền: `dig MX` và tên miền.',
      'Sửa tên miền hoặc bỏ địa chỉ khỏi danh sách.',
      'Nếu bạn phân giải được tên miền, gửi lại sau và hỏi bên vận hành máy chủ xem họ dùng resolver nào.',
    ],
  },
  'X.1.3': {
    title: 'Địa chỉ người nhận sai dạng',
    meaning:
      'Máy chủ không đọc được địa chỉ người nhận: cú pháp của nó sai. Mã này không nói hộp thư đó có tồn tại hay không.',
    causes: [
      'Địa chỉ có khoảng trắng, có @ thứ hai, dấu chấm ở cuối hoặc dấu ngoặc.',
      'Nhiều địa chỉ bị ghép thành một chuỗi mà không có dấu phẩy.',
      'Tên hiển thị hoặc biến chưa thay của template lọt vào địa chỉ.',
    ],
    fixes: [
      'Ghi log `err.rejected` và xem địa chỉ từng ký tự một.',
      'Cắt khoảng trắng và kiểm tra địa chỉ lúc nhập, đừng đợi đến lúc dùng.',
      'Truyền cho `to` một mảng chuỗi, hoặc các đối tượng có `name` và `address`.',
    ],
  },
  'X.1.4': {
    title: 'Địa chỉ khớp với nhiều hộp thư',
    meaning:
      'Máy chủ đoán hộp thư từ tên, và tên này khớp với nhiều hộp thư. Nó không chọn thay bạn.',
    causes: [
      'Địa chỉ là dạng rút gọn của một tên mà nhiều người có chung.',
      'Danh bạ trong tổ chức của người nhận có mục trùng.',
    ],
    fixes: [
      'Hỏi người nhận địa chỉ chính xác và dùng địa chỉ đó.',
      'Nếu đó đã là địa chỉ chính xác, quản trị viên của người nhận phải xóa mục trùng.',
    ],
  },
  'X.1.5': {
    title: 'Người nhận đã được chấp nhận',
    meaning:
      'Máy chủ nhận thư cho người nhận này. Bản thân thư chưa bị đánh giá: nó vẫn có thể bị từ chối sau khi truyền nội dung.',
    causes: [
      'Đây là câu trả lời cho RCPT TO với địa chỉ mà máy chủ chịu trách nhiệm hoặc sẽ chuyển tiếp (relay).',
    ],
    fixes: [],
  },
  'X.1.6': {
    title: 'Hộp thư đã bỏ và không để lại địa chỉ mới',
    meaning:
      'Địa chỉ này từng hợp lệ. Nay thư gửi tới đó không được nhận nữa, và máy chủ không biết địa chỉ thay thế.',
    causes: ['Người đó đã rời tổ chức.', 'Tài khoản đã đóng hoặc chuyển sang nhà cung cấp khác.'],
    fixes: ['Bỏ địa chỉ khỏi danh sách.', 'Hỏi người nhận địa chỉ mới qua kênh khác.'],
  },
  'X.1.7': {
    title: 'Địa chỉ gửi không được chấp nhận vì cách viết',
    meaning:
      'Địa chỉ trong MAIL FROM sai dạng. Nếu bắt đầu bằng 4, cũng có thể máy chủ đang chờ bằng chứng rằng địa chỉ gửi có tồn tại.',
    causes: [
      '`from` hoặc `envelope.from` thiếu tên miền hoặc có khoảng trắng.',
      'Giá trị lấy từ một biến môi trường chưa đặt.',
      'Nếu bắt đầu bằng 4: máy chủ hỏi máy chủ thư của bạn xem người gửi có tồn tại không và chưa được trả lời.',
    ],
    fixes: [
      'Đặt `from` là một địa chỉ đầy đủ, và cả `envelope.from` nếu bạn dùng `envelope`.',
      'Ghi log phong bì: `info.envelope` khi thành công, còn lại thì xem log debug của nodemailer.',
      'Nếu bắt đầu bằng 4, dùng địa chỉ gửi có nhận được thư, rồi gửi lại sau.',
    ],
  },
  'X.1.8': {
    title: 'Tên miền của người gửi không nhận được thư',
    meaning:
      'Máy chủ tra cứu tên miền trong địa chỉ gửi của bạn mà không thấy nơi nào để trả lời thư, nên nó từ chối thư từ đó.',
    causes: [
      'Tên miền trong `from` hoặc `envelope.from` không có bản ghi MX lẫn bản ghi địa chỉ, hoặc bị viết sai.',
      'Máy chủ DNS của bạn không trả lời kịp.',
      'Người gửi là một hostname nội bộ như `localhost`.',
      'Có nhà cung cấp dùng số này cho tài khoản bị chặn vì spam: đọc phần chữ của câu trả lời.',
    ],
    fixes: [
      'Dùng tên miền gửi của bạn có bản ghi MX, trong `from` và trong `envelope.from`.',
      'Tra cứu tên miền từ bên ngoài mạng của bạn.',
      'Nếu phần chữ nói người gửi bị chặn, đổi mật khẩu tài khoản và nhờ nhà cung cấp gỡ chặn.',
    ],
  },
  'X.1.9': {
    title: 'Đã chuyển tới máy chủ không báo cáo tiếp',
    meaning:
      'Thư đã được chuyển tới một hệ thống không tham gia theo dõi thư. Không ai biết sau đó thư ra sao.',
    causes: [
      'Đây là báo cáo về một thư được theo dõi mà đường đi đã ra khỏi các hệ thống theo dõi được.',
    ],
    fixes: [],
  },
  'X.1.10': {
    title: 'Tên miền của người nhận hoàn toàn không nhận thư',
    meaning:
      'Tên miền công bố bản ghi null MX: nó tuyên bố không bao giờ nhận thư. Exchange Online dùng cùng số này cho người nhận mà nó không tìm thấy.',
    causes: [
      'Tên miền là cách viết sai của tên miền thật sự muốn gửi.',
      'Tên miền chỉ dùng cho web.',
      'Phần chữ có "recipient not found": khi đó thiếu là thiếu hộp thư, chứ không phải dịch vụ thư của tên miền.',
    ],
    fixes: [
      'Tra cứu bản ghi MX: host chỉ là một dấu chấm nghĩa là không bao giờ nhận thư.',
      'Sửa địa chỉ hoặc bỏ nó khỏi danh sách.',
      'Nếu phần chữ nói không tìm thấy người nhận, kiểm tra phần trước dấu @.',
    ],
  },
  '5.1.90': {
    title: 'Hộp thư của bạn hết số người nhận trong ngày',
    meaning:
      'Exchange Online đếm số người nhận theo ngày của từng hộp thư, và hộp thư của bạn đã dùng hết. Thư lại gửi được khi các lần gửi cũ ra khỏi khoảng 24 giờ.',
    causes: [
      'Ứng dụng gửi thư hàng loạt qua một hộp thư bình thường.',
      'Có người khác gửi qua tài khoản vì mật khẩu bị lộ.',
    ],
    fixes: [
      'Chờ, và đưa phần còn lại vào hàng đợi: giới hạn tính trên 24 giờ gần nhất.',
      'Chuyển thư hàng loạt sang dịch vụ chuyên dụng.',
      'Nếu bạn không gửi nhiều đến thế, đổi mật khẩu và kiểm tra các lần đăng nhập của tài khoản.',
    ],
  },
};
