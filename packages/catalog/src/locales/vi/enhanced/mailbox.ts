import type { mailbox as facts } from '../../../codes/enhanced/mailbox.ts';
import type { Messages } from '../../../types.ts';

export const mailbox: Record<keyof typeof facts, Messages> = {
  'X.2.0': {
    title: 'Có vấn đề với hộp thư của người nhận',
    meaning:
      'Hộp thư có tồn tại, nhưng có điều gì đó ở nó đã chặn thư lại. Mã này không nói là điều gì.',
    causes: [
      'Nếu bắt đầu bằng 4: hộp thư đang bận hoặc bị khóa, hoặc máy chủ greylisting lần tiếp xúc đầu tiên.',
      'Nếu bắt đầu bằng 5: nơi lưu trữ phía sau hộp thư hoặc một quy tắc của chủ hộp thư đã từ chối.',
      'Exchange dùng mã này cho nhiều lỗi của kho hộp thư.',
    ],
    fixes: [
      'Đọc phần chữ của câu trả lời: lý do thật nằm ở đó.',
      'Nếu bắt đầu bằng 4, gửi lại sau vài phút.',
      'Nếu bắt đầu bằng 5, hỏi người nhận qua kênh khác, kèm nguyên văn phần chữ.',
    ],
  },
  'X.2.1': {
    title: 'Hộp thư đã bị vô hiệu hóa',
    meaning:
      'Hộp thư có tồn tại nhưng không nhận thư. Nếu bắt đầu bằng 5, đừng mong nó mở lại; nếu bắt đầu bằng 4, nó chỉ đóng một thời gian.',
    causes: [
      'Tài khoản bỏ không, bị tạm ngưng hoặc đã đóng.',
      'Người đó đã nghỉ, và hộp thư bị vô hiệu hóa thay vì bị xóa.',
      'Có máy chủ dùng mã này với 4 khi một hộp thư nhận quá nhiều thư cùng lúc.',
    ],
    fixes: [
      'Nếu bắt đầu bằng 5, ngừng gửi tới địa chỉ này và bỏ nó khỏi danh sách.',
      'Liên hệ người nhận qua kênh khác để hỏi địa chỉ hiện tại.',
      'Nếu bắt đầu bằng 4, gửi chậm lại với người nhận này và thử lại sau.',
    ],
  },
  '4.2.1': {
    title: 'Hộp thư lúc này không nhận thư',
    meaning:
      'Hộp thư có tồn tại nhưng tạm đóng: bị vô hiệu hóa một thời gian, hoặc đang nhận nhiều thư hơn mức nhà cung cấp cho phép.',
    causes: [
      'Ứng dụng của bạn gửi nhiều thư cho một người nhận, như thư cảnh báo.',
      'Người nhận đang nhận quá nhiều thư từ mọi phía; Gmail trả lời theo cách này.',
      'Tài khoản bị tạm ngưng hoặc đang được di chuyển.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau một giờ, tăng dần thời gian chờ.',
      'Gộp các thông báo cho một người nhận thành bản tổng hợp, và giới hạn bằng `rateLimit` và `rateDelta` trong `pool`.',
      'Nếu kéo dài nhiều ngày, hỏi người nhận qua kênh khác.',
    ],
  },
  'X.2.2': {
    title: 'Hộp thư của người nhận đã đầy',
    meaning:
      'Người nhận đã dùng hết dung lượng hộp thư và phải dọn bớt. Sổ đăng ký coi đây là lỗi tạm thời, nhưng nhiều máy chủ trả lời với 5 ở đầu.',
    causes: [
      'Người nhận chưa xóa thư, hoặc tài khoản bị bỏ hoang.',
      'Thư lớn hơn chỗ trống còn lại.',
      'Exchange Online còn dùng 5.2.2 khi người gửi vượt giới hạn gửi: đọc phần chữ của câu trả lời.',
    ],
    fixes: [
      'Gửi lại sau vài giờ, thử vài lần trong vài ngày.',
      'Báo cho người nhận qua kênh khác.',
      'Nếu hộp thư đầy suốt nhiều tuần, bỏ địa chỉ khỏi danh sách.',
      'Nếu phần chữ nhắc đến hạn mức của bạn, gửi chậm lại hoặc hỏi nhà cung cấp.',
    ],
  },
  'X.2.3': {
    title: 'Thư quá lớn so với hộp thư này',
    meaning:
      'Hộp thư của người nhận có giới hạn kích thước riêng, thấp hơn của máy chủ, và thư này vượt quá.',
    causes: [
      'Tệp đính kèm: khi truyền chúng phình thêm khoảng một phần ba.',
      'Hình ảnh được nhúng trong HTML.',
      'Quản trị viên đặt giới hạn thấp cho hộp thư này.',
    ],
    fixes: [
      'Gửi liên kết tới tệp lớn thay vì đưa vào `attachments`.',
      'Nén hoặc bỏ hình ảnh nhúng.',
      'Chia thành nhiều thư nhỏ hơn.',
    ],
  },
  'X.2.4': {
    title: 'Không lấy được thành viên của mailing list',
    meaning:
      'Địa chỉ là một mailing list, và máy chủ không lấy được danh sách thành viên. Lỗi nằm ở phía mailing list.',
    causes: [
      'Mailing list bị hỏng, rỗng hoặc trỏ về chính nó.',
      'Danh bạ thành viên lúc này không truy cập được.',
    ],
    fixes: [
      'Nếu bắt đầu bằng 4, gửi lại sau.',
      'Nếu không, báo cho chủ mailing list, hoặc gửi thẳng cho các thành viên.',
    ],
  },
  '5.2.121': {
    title: 'Bạn gửi quá nhiều thư cho một người nhận',
    meaning:
      'Exchange Online giới hạn số thư mà một người gửi được giao vào một hộp thư mỗi giờ, và bạn đã vượt quá. Chờ một lúc là lại được, dù mã nói là vĩnh viễn.',
    causes: [
      'Cảnh báo, log hoặc báo cáo được gửi tới một hộp thư, mỗi mục một thư.',
      'Một vòng lặp, hoặc việc gửi lại không chờ, lặp đi lặp lại cùng một thư.',
    ],
    fixes: [
      'Ngừng gửi cho người nhận này trong một giờ.',
      'Gộp các thông báo vào một thư.',
      'Dùng `pool` với `rateLimit` và `rateDelta`, và dừng gửi lại sau vài lần thử.',
    ],
  },
  '5.2.122': {
    title: 'Người nhận bị dồn quá nhiều thư mỗi giờ',
    meaning:
      'Exchange Online giới hạn số thư mà một hộp thư nhận mỗi giờ từ tất cả người gửi cộng lại, và hộp thư này đã vượt quá. Về sau lại được, dù mã nói là vĩnh viễn.',
    causes: [
      'Thư tự động, của bạn hoặc của bên khác, đổ dồn vào hộp thư.',
      'Hộp thư gom thông báo của cả một hệ thống.',
    ],
    fixes: [
      'Gửi lại sau một giờ.',
      'Giảm phần của chính bạn: gửi bản tổng hợp thay vì từng thông báo.',
      'Chia thư tự động ra nhiều hộp thư.',
    ],
  },
};
