import type { yahoo as facts } from '../../providers/yahoo.ts';
import type { Messages } from '../../types.ts';

export const yahoo: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'yahoo-bad-credentials': {
    title: 'Yahoo từ chối đăng nhập',
    meaning:
      'Yahoo không chấp nhận mật khẩu tài khoản cho SMTP. Yahoo cũng có thể dùng câu nói về quá nhiều lần thử cho một lần từ chối thông thường.',
    causes: [
      'Giá trị của `auth.pass` là mật khẩu tài khoản chứ không phải mật khẩu ứng dụng.',
      'Mật khẩu ứng dụng đã bị thu hồi hoặc thuộc tài khoản khác.',
      'Thật sự có nhiều lần đăng nhập sai nên tài khoản bị khóa đăng nhập một thời gian.',
    ],
    fixes: [
      'Tạo mật khẩu ứng dụng trong phần bảo mật của tài khoản và đặt vào `auth.pass`, không có khoảng trắng.',
      'Đặt địa chỉ đầy đủ vào `auth.user`.',
      'Ngừng thử lại trong vài giờ nếu các giá trị đều đúng mà vẫn lỗi.',
    ],
  },
  'yahoo-verify-account': {
    title: 'Yahoo yêu cầu xác minh tài khoản trước',
    meaning:
      'Yahoo tạm giữ lần đăng nhập này cho đến khi chủ tài khoản đăng nhập bằng trình duyệt và xác nhận.',
    causes: [
      'Lần đăng nhập đến từ nơi hoặc máy chủ mới.',
      'Tài khoản còn yêu cầu bảo mật chưa trả lời.',
    ],
    fixes: [
      'Đăng nhập tài khoản bằng trình duyệt và làm theo yêu cầu ở đó.',
      'Sau đó dùng mật khẩu ứng dụng trong `auth.pass`.',
    ],
  },
  'yahoo-auth-required': {
    title: 'Yahoo yêu cầu đăng nhập trước khi nhận thư',
    meaning: 'Phiên SMTP gửi thư mà chưa đăng nhập.',
    causes: [
      'Transport không có `auth`, hoặc các giá trị trong đó trống ở môi trường này.',
      'Bước đăng nhập bị bỏ qua vì kết nối không chuyển sang TLS.',
    ],
    fixes: [
      'Đặt `auth.user` là địa chỉ đầy đủ và `auth.pass` là mật khẩu ứng dụng.',
      'Dùng cổng 465 với `secure: true`, hoặc 587 với `secure: false` và `requireTLS: true`.',
    ],
  },
  'yahoo-from-not-allowed': {
    title: 'Yahoo không cho bạn gửi dưới địa chỉ này',
    meaning:
      'Đăng nhập đã thành công, nhưng địa chỉ gửi không phải là địa chỉ của tài khoản hay địa chỉ phụ đã xác minh. Yahoo có thể diễn đạt thành hộp thư không khả dụng.',
    causes: [
      'Giá trị của `from` khác với `auth.user`.',
      'Biểu mẫu liên hệ đặt địa chỉ của khách vào `from`.',
    ],
    fixes: [
      'Đặt `from` và `envelope.from` thành địa chỉ của tài khoản, và dùng `replyTo` cho địa chỉ kia.',
      'Hoặc thêm và xác minh địa chỉ kia trong phần cài đặt của Yahoo Mail.',
    ],
  },
  'yahoo-sending-abuse': {
    title: 'Yahoo coi thư gửi đi của bạn là lạm dụng',
    meaning:
      'Bộ lọc thư gửi đi của chính Yahoo đã chặn thư, để tài khoản không bị dùng vào việc gửi spam.',
    causes: [
      'Nội dung hoặc một liên kết trông giống spam.',
      'Nhiều thư cùng loại được gửi trong thời gian ngắn.',
      'Có người khác đang dùng tài khoản.',
    ],
    fixes: [
      'Gửi ít và chậm hơn, không dùng dịch vụ rút gọn URL.',
      'Nếu thấy thư lạ trong mục đã gửi, hãy đổi mật khẩu và tạo mật khẩu ứng dụng mới.',
      'Dùng một dịch vụ gửi thư cho mọi loại thư hàng loạt.',
    ],
  },
  'yahoo-deferred': {
    title: 'Yahoo đang hoãn thư từ máy chủ của bạn',
    meaning:
      'Yahoo thấy lượng thư bất thường từ địa chỉ IP của bạn hoặc nhận khiếu nại của người dùng, nên sẽ nhận thư sau. Gửi lại dồn dập làm tình trạng này kéo dài.',
    causes: [
      'Người dùng đánh dấu thư của bạn là spam.',
      'Địa chỉ còn mới, hoặc lượng thư tăng đột ngột.',
      'Địa chỉ IP dùng chung với kẻ gửi spam.',
    ],
    fixes: [
      'Dừng ít nhất một giờ, rồi gửi chậm với ít kết nối.',
      'Làm cho SPF, DKIM và DMARC đạt, và loại những người nhận không có phản ứng.',
      'Tham gia Complaint Feedback Loop của Yahoo để biết ai khiếu nại.',
    ],
  },
  'yahoo-greylisted': {
    title: 'Yahoo hoãn ở lần đầu tiếp xúc',
    meaning:
      'Yahoo chưa biết rõ máy chủ của bạn và yêu cầu quay lại sau. Cùng thư đó thường sẽ được nhận ở lần sau.',
    causes: ['Địa chỉ IP còn mới với Yahoo hoặc hiếm khi gửi đến đây.'],
    fixes: [
      'Gửi lại từ cùng địa chỉ sau vài phút, tăng dần thời gian chờ.',
      'Hoặc gửi qua một nhà cung cấp mà Yahoo đã biết.',
    ],
  },
  'yahoo-permanently-deferred': {
    title: 'Yahoo không nhận thư từ máy chủ của bạn nữa',
    meaning:
      'Yahoo đã quyết định từ chối địa chỉ IP của bạn và nói rằng gửi lại cũng vô ích, ngay cả khi mã trả lời thuộc loại tạm thời.',
    causes: [
      'Phần lớn thư từ địa chỉ này là thư không mong muốn.',
      'Tài khoản bị chiếm hoặc máy chủ chuyển tiếp đang gửi spam qua địa chỉ này.',
    ],
    fixes: [
      'Ngừng gửi lại, và tìm xem đã gửi những gì.',
      'Dọn danh sách người nhận, làm cho SPF, DKIM và DMARC đạt, rồi yêu cầu bộ phận hỗ trợ người gửi của Yahoo xem xét.',
      'Trong lúc chờ, gửi qua nhà cung cấp khác.',
    ],
  },
  'yahoo-block-list': {
    title: 'IP của bạn nằm trong danh sách chặn mà Yahoo dùng',
    meaning:
      'Yahoo từ chối kết nối vì một danh sách chặn, thường là của Spamhaus. Câu trả lời nêu tên danh sách đó.',
    causes: [
      'Máy chủ, hoặc một tài khoản trên đó, đã gửi spam.',
      'Địa chỉ thuộc kết nối gia đình hoặc IP động, vốn không nên gửi thư trực tiếp.',
    ],
    fixes: [
      'Tra địa chỉ tại danh sách được nêu tên, xử lý nguyên nhân rồi yêu cầu gỡ khỏi danh sách chặn ở đó.',
      'Gửi qua máy chủ gửi thư (submission) với `auth` thay vì giao trực tiếp.',
    ],
  },
  'yahoo-mail-not-allowed': {
    title: 'Yahoo hoặc AOL từ chối máy chủ của bạn',
    meaning:
      'Uy tín của địa chỉ IP hoặc tên miền quá thấp, hoặc cách gửi trông giống lạm dụng. Thẻ ngắn trong câu trả lời nêu quy tắc nào.',
    causes: [
      'Người dùng khiếu nại về thư từ địa chỉ này.',
      'Nhiều người nhận không tồn tại, như khi dùng danh sách cũ.',
      'Địa chỉ trông giống IP động hoặc open relay.',
    ],
    fixes: [
      'Ngừng gửi đến người nhận không tồn tại, và xóa mọi địa chỉ đã có thư trả về (bounce).',
      'Tra thẻ trên trang mà câu trả lời nêu, và yêu cầu bộ phận hỗ trợ người gửi xem xét.',
      'Trong lúc chờ, gửi qua một nhà cung cấp khác.',
    ],
  },
  'yahoo-unauthenticated': {
    title: 'Yahoo không xác định được ai đã gửi thư này',
    meaning:
      'Cả SPF lẫn DKIM đều không đạt, hoặc chính sách DMARC của tên miền From không cho phép thư. Ở Yahoo, 5.7.9 mang nghĩa này chứ không phải đăng nhập yếu.',
    causes: [
      'Bản ghi SPF không liệt kê máy chủ giao thư.',
      'Thư không có chữ ký DKIM của tên miền bạn.',
      'Địa chỉ `from` thuộc tên miền không phải của bạn, như địa chỉ Yahoo được gửi từ nơi khác.',
    ],
    fixes: [
      'Công bố SPF cho dịch vụ gửi thư của bạn và ký bằng DKIM.',
      'Dùng tên miền của chính bạn trong `from`, và `replyTo` cho địa chỉ khác.',
      'Công bố bản ghi DMARC cho tên miền.',
    ],
  },
  'yahoo-policy': {
    title: 'Yahoo từ chối thư theo chính sách',
    meaning:
      'Yahoo không nói gì thêm. Trên thực tế, tên miền From thiếu xác thực, hoặc nội dung và liên kết bị coi là gây hại (PH01). Ở đây 5.7.9 không liên quan đến đăng nhập.',
    causes: [
      'Thư không đạt chính sách DMARC của tên miền From.',
      'Một liên kết hoặc cụm từ trông giống lừa đảo.',
      'Địa chỉ IP hoặc tên miền có uy tín kém.',
    ],
    fixes: [
      'Kiểm tra xem SPF hoặc DKIM có đạt với tên miền trong `from` không.',
      'Gửi thử thư không có liên kết để xem chúng có phải là lý do không.',
      'Hỏi bộ phận hỗ trợ người gửi của Yahoo, kèm toàn bộ câu trả lời.',
    ],
  },
};
