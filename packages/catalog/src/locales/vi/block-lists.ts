import type { blockLists as facts } from '../../providers/block-lists.ts';
import type { Messages } from '../../types.ts';

export const blockLists: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'block-lists-spamhaus-open-resolver': {
    title: 'Bên nhận tra danh sách chặn bị lỗi, không phải bạn có tên',
    meaning:
      'Máy chủ nhận hỏi Spamhaus theo cách không được phép, phần lớn là qua một resolver DNS công cộng, nhận về mã lỗi và hiểu nhầm là có tên trong danh sách. Lỗi nằm ở cấu hình của máy chủ đó và không nói lên điều gì về máy chủ của bạn.',
    causes: [
      'Bên nhận dùng resolver công cộng để tra Spamhaus.',
      'Bên nhận vượt giới hạn của dịch vụ miễn phí.',
    ],
    fixes: [
      'Tra địa chỉ IP của bạn trên trang Spamhaus để chắc chắn nó không có trong danh sách.',
      'Báo cho quản trị viên của người nhận, qua kênh khác, để họ tra bằng resolver riêng hoặc với data query key.',
      'Gửi lại khi họ đã sửa; phía bạn không phải thay đổi gì.',
    ],
  },
  'block-lists-spamhaus-pbl': {
    title: 'Địa chỉ IP này không nên giao thư trực tiếp (PBL)',
    meaning:
      'Spamhaus Policy Block List chứa các dải địa chỉ gia đình, văn phòng và cloud mà chủ sở hữu không dự định đặt máy chủ thư ở đó. Đây không phải lời buộc tội gửi spam.',
    causes: [
      'Ứng dụng giao thẳng đến host MX từ địa chỉ IP động, gia đình hoặc cloud.',
      'Máy chủ có địa chỉ tĩnh, nhưng chủ mạng đã đưa cả dải chứa nó vào danh sách.',
    ],
    fixes: [
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
      'Nếu bạn vận hành máy chủ thư trên địa chỉ tĩnh có DNS ngược đúng, hãy gỡ riêng địa chỉ đó khỏi PBL trong công cụ tra cứu của Spamhaus.',
      'Đừng chờ mục này hết hạn: nó không hết hạn.',
    ],
  },
  'block-lists-spamhaus-sbl': {
    title: 'Địa chỉ IP nằm trong danh sách chặn Spamhaus (SBL)',
    meaning:
      'Spamhaus đã thêm thủ công địa chỉ này, hoặc cả dải quanh nó, vì spam hoặc vì những ai dùng mạng đó. Bên nhận làm theo danh sách này.',
    causes: [
      'Spam hoặc thư đến các địa chỉ mua về đã đi từ địa chỉ IP này.',
      'Dải địa chỉ thuộc một mạng bị Spamhaus chặn vì các khách hàng khác.',
    ],
    fixes: [
      'Mở hồ sơ mà câu trả lời có liên kết đến và đọc lý do.',
      'Xử lý nguyên nhân; rồi nhờ chủ sở hữu địa chỉ IP, thường là nhà cung cấp hosting, yêu cầu gỡ.',
      'Gửi qua một dịch vụ gửi thư có uy tín cho đến khi hồ sơ được đóng.',
    ],
  },
  'block-lists-spamhaus-css': {
    title: 'Địa chỉ IP nằm trong danh sách Spamhaus CSS',
    meaning:
      'CSS là phần tự động của danh sách chặn Spamhaus, bắt những nguồn gửi uy tín thấp như máy chủ mới, kiểu gửi snowshoe và máy bị hack. Mục tự hết sau vài ngày kể từ dấu hiệu xấu cuối cùng.',
    causes: [
      'Trang web, biểu mẫu hoặc tài khoản bị chiếm đang gửi spam.',
      'Tên EHLO hoặc DNS ngược trông như được sinh tự động.',
      'Thư gửi đến danh sách cũ hoặc mua về.',
    ],
    fixes: [
      'Tìm và chặn nguồn gửi trước mọi việc khác, nếu không địa chỉ sẽ lại bị đưa vào danh sách.',
      'Đặt `name` và bản ghi PTR thành hostname thật của máy chủ.',
      'Sau đó gỡ địa chỉ trong công cụ tra cứu của Spamhaus.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
  'block-lists-spamhaus-xbl': {
    title: 'Địa chỉ IP có vẻ bị nhiễm mã độc hoặc lợi dụng (XBL)',
    meaning:
      'Spamhaus Exploits Block List chứa các địa chỉ bị phát hiện có mã độc, botnet hoặc open proxy. Sau một địa chỉ dùng chung, thủ phạm có thể không phải máy của bạn.',
    causes: [
      'Một máy sau địa chỉ IP này bị nhiễm mã độc hoặc chạy proxy.',
      'Địa chỉ dùng chung (NAT, VPN, hạ tầng của nhà mạng) với máy như vậy.',
      'Một trang web hoặc script bị hack đang gửi thư.',
    ],
    fixes: [
      'Tra địa chỉ trong công cụ của Spamhaus để biết đã thấy gì và lúc nào.',
      'Làm sạch hoặc cô lập máy đó, và chỉ cho máy chủ thư dùng cổng 25 chiều ra.',
      'Gỡ mục trong công cụ sau khi xử lý xong, không phải trước đó.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
  'block-lists-spamhaus-dbl': {
    title: 'Tên miền nằm trong danh sách tên miền của Spamhaus',
    meaning:
      'Spamhaus Domain Block List ghi tên miền chứ không ghi địa chỉ IP: tên miền của người gửi, của tên EHLO hoặc của một liên kết. Đổi máy chủ không giúp được gì.',
    causes: [
      'Tên miền còn mới mà đã dùng ngay cho thư hàng loạt.',
      'Trang web trên tên miền bị hack hoặc tên của nó bị dùng trong spam.',
      'Một dịch vụ rút gọn URL hoặc tên miền theo dõi trong thư có tên trong danh sách.',
    ],
    fixes: [
      'Tra tên miền gửi, giá trị của `name` và mọi tên miền được liên kết trong công cụ của Spamhaus.',
      'Làm sạch trang web, dừng đợt gửi, hoặc bỏ liên kết có tên trong danh sách.',
      'Yêu cầu gỡ tên miền trong công cụ đó. Nếu là danh sách zero reputation (ZRD) thì chờ một ngày: nó giữ tên miền mới trong 24 giờ.',
    ],
  },
  'block-lists-spamhaus': {
    title: 'Địa chỉ IP gửi có tên trong danh sách Spamhaus',
    meaning:
      'Bên nhận hỏi Spamhaus về địa chỉ kết nối và thấy có tên. Phải làm gì tùy vào danh sách nào: PBL, CSS, XBL hay SBL.',
    causes: [
      'Địa chỉ thuộc dải không nên giao thư trực tiếp (PBL).',
      'Đã thấy spam hoặc mã độc từ địa chỉ này (CSS, XBL).',
      'Mạng bị chặn thủ công (SBL).',
    ],
    fixes: [
      'Tra địa chỉ IP nêu trong câu trả lời bằng công cụ của Spamhaus; ở đó ghi tên danh sách.',
      'Với PBL, gửi qua dịch vụ gửi thư; với CSS và XBL, xử lý nguyên nhân rồi gỡ mục trong công cụ; với SBL, nhờ chủ sở hữu địa chỉ.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
  'block-lists-spamcop': {
    title: 'Địa chỉ IP gửi có tên trong danh sách SpamCop',
    meaning:
      'SpamCop liệt kê những địa chỉ mà gần đây người dùng và bẫy spam của họ báo cáo thư. Mục tự hết khoảng một ngày sau báo cáo cuối cùng.',
    causes: [
      'Người nhận báo cáo thư của bạn là spam, hoặc thư rơi vào bẫy spam.',
      'Một khách hàng khác trên cùng máy chủ bị báo cáo.',
    ],
    fixes: [
      'Tra địa chỉ tại SpamCop để biết báo cáo cuối cùng đến lúc nào.',
      'Dừng đợt gửi bị báo cáo và xóa những địa chỉ chưa từng đồng ý nhận.',
      'Chờ: khi hết báo cáo, mục tự hết trong khoảng một ngày.',
      'Nếu máy chủ dùng chung, báo cho nhà cung cấp của nó, hoặc gửi qua dịch vụ khác.',
    ],
  },
  'block-lists-barracuda': {
    title: 'Địa chỉ IP gửi có tên trong danh sách Barracuda',
    meaning:
      'Bên nhận dùng danh sách chặn của Barracuda Central, nơi đánh giá địa chỉ IP này là kém. Không cần có thiết bị Barracuda vẫn dùng được danh sách đó.',
    causes: [
      'Đã thấy spam từ địa chỉ IP này, có thể từ trước khi nó thuộc về bạn.',
      'Một biểu mẫu, trang web hoặc tài khoản của bạn đang bị lợi dụng.',
      'Máy chủ gửi đến nhiều người nhận không tồn tại.',
    ],
    fixes: [
      'Tra địa chỉ tại Barracuda Central và xử lý nguyên nhân.',
      'Điền biểu mẫu xin gỡ với địa chỉ IP và lý do; ghi thông tin liên hệ thật.',
      'Đặt bản ghi PTR khớp với `name` trước khi yêu cầu.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
  'block-lists-sorbs': {
    title: 'Bên nhận vẫn tra SORBS, vốn đã đóng cửa',
    meaning:
      'SORBS ngừng hoạt động từ tháng 6 năm 2024 và không còn liệt kê ai. Máy chủ viện dẫn nó để từ chối thư đang dùng dữ liệu hoặc cấu hình lỗi thời.',
    causes: [
      'Bên nhận chưa bỏ các zone SORBS khỏi cấu hình.',
      'Câu trả lời đến từ log cũ hoặc một bản sao riêng của danh sách.',
    ],
    fixes: [
      'Báo cho quản trị viên của người nhận bỏ các zone SORBS.',
      'Tìm tên danh sách khác trong cùng câu trả lời; đó có thể mới là lý do thật.',
    ],
  },
  'block-lists-uceprotect': {
    title: 'Địa chỉ IP gửi có tên trong danh sách UCEPROTECT',
    meaning:
      'UCEPROTECT cấp 1 liệt kê từng địa chỉ đã chạm vào bẫy spam của họ. Mục tự hết bảy ngày sau lần chạm cuối cùng.',
    causes: [
      'Thư từ địa chỉ này đã rơi vào bẫy spam.',
      'Máy chủ gửi thư trả về (bounce) hoặc kiểm tra người gửi đến các địa chỉ giả mạo.',
    ],
    fixes: [
      'Dừng gửi đến địa chỉ cũ hoặc mua về, và bảo vệ biểu mẫu cùng tài khoản.',
      'Chờ bảy ngày không có lần chạm mới; việc gỡ khi đó là tự động và miễn phí.',
      'Trả tiền để được gỡ nhanh không loại bỏ được nguyên nhân.',
    ],
  },
  'block-lists-uceprotect-network': {
    title: 'Cả mạng của máy chủ bạn bị liệt kê (UCEPROTECT)',
    meaning:
      'Cấp 2 và 3 của UCEPROTECT liệt kê cả dải hoặc cả nhà cung cấp vì các máy lân cận. Địa chỉ của bạn có thể vẫn sạch; ít bên nhận từ chối thư vì hai cấp này.',
    causes: ['Các khách hàng khác của cùng nhà cung cấp hosting gửi spam.'],
    fixes: [
      'Kiểm tra để chắc địa chỉ của bạn không nằm ở cấp 1.',
      'Báo cho nhà cung cấp hosting: chỉ họ mới làm sạch được mạng.',
      'Đề nghị quản trị viên của người nhận không từ chối thư theo cấp 2 hoặc 3.',
      'Gửi qua một dịch vụ gửi thư ở mạng khác.',
    ],
  },
  'block-lists-invaluement': {
    title: 'Có tên trong danh sách Invaluement',
    meaning:
      'Invaluement liệt kê địa chỉ và tên miền của bên gửi thư hàng loạt mà các danh sách khác hay bỏ sót. Họ hiếm khi liệt kê máy chủ thư dùng chung.',
    causes: [
      'Thư hàng loạt đến những địa chỉ không đăng ký nhận.',
      'Tên miền hoặc dải địa chỉ trước đây từng gửi loại thư đó.',
    ],
    fixes: [
      'Tra địa chỉ IP và tên miền tại Invaluement.',
      'Dừng đợt gửi và xóa những địa chỉ chưa đồng ý nhận.',
      'Yêu cầu gỡ bằng biểu mẫu của họ, nêu rõ những gì đã thay đổi.',
    ],
  },
  'block-lists-psbl': {
    title: 'Địa chỉ IP gửi nằm trong danh sách PSBL',
    meaning:
      'Passive Spam Block List liệt kê những địa chỉ đã gửi thư vào bẫy spam của họ. Ai cũng có thể gỡ một địa chỉ, và các mục tự hết hạn.',
    causes: [
      'Thư từ địa chỉ này đã rơi vào bẫy spam.',
      'Một máy hoặc tài khoản sau địa chỉ này đang bị lợi dụng.',
    ],
    fixes: [
      'Chặn nguồn gửi: danh sách cũ, biểu mẫu để ngỏ, mật khẩu bị đánh cắp.',
      'Gỡ địa chỉ trên trang PSBL; nó sẽ quay lại nếu lại rơi vào bẫy.',
    ],
  },
  'block-lists-spamrats': {
    title: 'Địa chỉ IP gửi có tên trong danh sách SpamRATS',
    meaning:
      'SpamRATS đã thấy hành vi lạm dụng từ địa chỉ này: gửi đến người dùng không tồn tại, spam hoặc đăng nhập thất bại.',
    causes: [
      'Thư được gửi đến nhiều địa chỉ không tồn tại.',
      'Một máy ở địa chỉ này dò mật khẩu hoặc gửi spam.',
    ],
    fixes: [
      'Tra địa chỉ tại SpamRATS để biết nó thuộc danh sách nào của họ.',
      'Xử lý nguyên nhân và sửa DNS ngược.',
      'Sau đó gỡ địa chỉ bằng biểu mẫu của họ.',
    ],
  },
  'block-lists-spamrats-ptr': {
    title: 'Thiếu DNS ngược hoặc tên chỉ là mặc định (SpamRATS)',
    meaning:
      'Danh sách NoPtr và Dyna của SpamRATS chứa những địa chỉ không có bản ghi PTR hoặc có tên trông giống IP động. Vấn đề là tên, không phải spam.',
    causes: [
      'Địa chỉ IP không có bản ghi PTR.',
      'Bản ghi PTR là tên mặc định của nhà cung cấp hosting hoặc nhà mạng.',
    ],
    fixes: [
      'Nhờ nhà cung cấp đặt bản ghi PTR thành hostname của máy chủ thư, có bản ghi A hoặc AAAA trỏ ngược lại.',
      'Dùng cùng tên đó trong `name`.',
      'Sau đó gỡ địa chỉ bằng biểu mẫu của SpamRATS.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
  'block-lists-abusix': {
    title: 'Có tên trong danh sách Abusix Mail Intelligence',
    meaning:
      'Abusix có địa chỉ hoặc tên miền gửi trong một danh sách của họ. Trang tra cứu của Abusix nêu tên danh sách, lý do và cho phép gỡ mục.',
    causes: [
      'Thư từ địa chỉ này đã rơi vào bẫy của họ.',
      'Địa chỉ là IP động hoặc thiếu DNS ngược đúng chuẩn.',
      'Tên miền còn mới hoặc bị dùng trong spam.',
    ],
    fixes: [
      'Tra địa chỉ hoặc tên miền trên trang tra cứu của Abusix.',
      'Sửa những gì trang đó nêu, rồi gỡ mục ở đó.',
    ],
  },
  'block-lists-0spam': {
    title: 'Địa chỉ IP gửi có tên trong danh sách 0spam',
    meaning:
      '0spam liệt kê những địa chỉ đã gửi spam đến các máy chủ thư của chính họ. Ít bên nhận dùng danh sách này.',
    causes: ['Spam từ địa chỉ này đã đến một máy chủ của họ.'],
    fixes: [
      'Xử lý nguyên nhân, rồi yêu cầu gỡ trên trang của 0spam.',
      'Hỏi quản trị viên của người nhận xem họ có muốn từ chối thư chỉ vì danh sách này không.',
    ],
  },
  'block-lists-nixspam': {
    title: 'Có tên trong danh sách NiX Spam',
    meaning:
      'NiX Spam từng liệt kê địa chỉ trong vài giờ sau khi chúng gửi spam. Danh sách đã ngừng từ tháng 1 năm 2025; nay nếu bị từ chối với tên này thì cấu hình bên nhận đã lỗi thời.',
    causes: ['Bên nhận vẫn còn tra zone đó.', 'Câu trả lời đến từ log cũ.'],
    fixes: [
      'Báo cho quản trị viên của người nhận bỏ zone đó.',
      'Tìm lý do khác trong cùng câu trả lời.',
    ],
  },
  'block-lists-mailspike': {
    title: 'Địa chỉ IP gửi có tên trong danh sách Mailspike',
    meaning:
      'Mailspike đánh giá địa chỉ theo những gì cảm biến của họ thấy, và liệt kê những địa chỉ bị đánh giá kém.',
    causes: [
      'Gần đây có những đợt spam từ địa chỉ này.',
      'Địa chỉ còn mới mà gửi rất nhiều cùng lúc.',
    ],
    fixes: [
      'Tra địa chỉ tại Mailspike và xử lý nguyên nhân.',
      'Yêu cầu gỡ ở đó, rồi tăng lượng thư chậm rãi.',
    ],
  },
  'block-lists-surbl': {
    title: 'Một liên kết trong thư có tên trong danh sách SURBL',
    meaning:
      'SURBL liệt kê những tên miền xuất hiện trong nội dung spam. Vấn đề là một liên kết hoặc địa chỉ trong thư, không phải máy chủ gửi.',
    causes: [
      'Trang web được liên kết đã bị hack hoặc bị dùng trong spam.',
      'Dịch vụ rút gọn URL, tên miền theo dõi hoặc chuyển hướng có tên trong danh sách.',
      'Nội dung do người dùng nhập, có liên kết lạ, được gửi kèm.',
    ],
    fixes: [
      'Tra mọi tên miền mà thư liên kết đến, kể cả tên miền theo dõi.',
      'Bỏ liên kết có tên trong danh sách, hoặc liên kết từ tên miền của chính bạn.',
      'Nếu tên miền là của bạn, hãy làm sạch rồi yêu cầu SURBL gỡ.',
    ],
  },
  'block-lists-uribl': {
    title: 'Một liên kết trong thư có tên trong danh sách URIBL',
    meaning:
      'URIBL liệt kê những tên miền thấy trong liên kết của spam. Đổi máy chủ gửi không giúp được gì khi liên kết vẫn còn.',
    causes: [
      'Tên miền được liên kết hoặc tên miền theo dõi có tên trong danh sách.',
      'Trang web ở liên kết đó đã bị hack.',
      'Tên miền còn rất mới.',
    ],
    fixes: [
      'Tra mọi tên miền được liên kết tại URIBL.',
      'Bỏ hoặc thay liên kết có tên trong danh sách.',
      'Nếu tên miền là của bạn, hãy làm sạch rồi yêu cầu gỡ bằng tài khoản tại URIBL.',
    ],
  },
  'block-lists-backscatterer': {
    title: 'Có tên vì gửi thư trả về cho người lạ (Backscatterer)',
    meaning:
      'Danh sách Backscatterer ghi các máy chủ gửi thư trả về (bounce), trả lời tự động hoặc kiểm tra địa chỉ đến người gửi bị giả mạo. Nó chỉ dùng để từ chối thư trả về; mục tự hết bốn tuần sau lần cuối.',
    causes: [
      'Máy chủ của bạn nhận thư trước rồi mới gửi thư trả về.',
      'Máy chủ trả lời spam bằng thư báo vắng mặt, hoặc gọi ngược lại để kiểm tra người gửi.',
    ],
    fixes: [
      'Từ chối người nhận không tồn tại ngay trong phiên SMTP và tắt việc gọi ngược kiểm tra người gửi.',
      'Chờ mục hết hạn, hoặc đề nghị quản trị viên của người nhận chỉ dùng danh sách cho thư trả về.',
    ],
  },
  'block-lists-dnswl': {
    title: 'Danh sách cho phép bị dùng như danh sách chặn',
    meaning:
      'DNSWL liệt kê những bên gửi tốt. Máy chủ từ chối thư vì danh sách này tức là đã khai nó sai chỗ, hoặc nhận mã lỗi vì tra quá nhiều.',
    causes: [
      'Bên nhận dùng zone này như danh sách chặn.',
      'Bên nhận vượt giới hạn miễn phí và tưởng kết quả trả về nghĩa là có tên.',
    ],
    fixes: [
      'Báo cho quản trị viên của người nhận qua kênh khác.',
      'Gửi lại khi họ đã sửa; máy chủ của bạn không có lỗi.',
    ],
  },
};
