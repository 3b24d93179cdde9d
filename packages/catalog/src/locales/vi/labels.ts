import type { Labels } from '../../labels.ts';

export const labels: Labels = {
  language: 'Tiếng Việt',

  kinds: {
    reply: { one: 'Mã trả lời', many: 'mã trả lời SMTP', phrase: 'mã trả lời SMTP' },
    'other-number': {
      one: 'Con số hay được nhắc đến',
      many: 'những con số mà SMTP không định nghĩa',
      phrase: 'con số mà SMTP không định nghĩa',
    },
    'reply-class': {
      one: 'Lớp mã trả lời',
      many: 'lớp mã trả lời',
      phrase: 'một lớp mã trả lời',
    },
    enhanced: {
      one: 'Mã trạng thái mở rộng',
      many: 'mã trạng thái mở rộng',
      phrase: 'mã trạng thái mở rộng',
    },
    'enhanced-class': {
      one: 'Lớp mã trạng thái mở rộng',
      many: 'lớp mã trạng thái mở rộng',
      phrase: 'một lớp mã trạng thái mở rộng',
    },
    'enhanced-subject': {
      one: 'Chủ đề của mã trạng thái mở rộng',
      many: 'chủ đề của mã trạng thái mở rộng',
      phrase: 'một chủ đề của mã trạng thái mở rộng',
    },
    nodemailer: {
      one: 'Mã lỗi nodemailer',
      many: 'mã lỗi của nodemailer',
      phrase: 'mã lỗi của nodemailer',
    },
    system: {
      one: 'Mã lỗi hệ thống',
      many: 'mã lỗi của Node.js',
      phrase: 'mã lỗi của Node.js',
    },
    diagnosis: {
      one: 'Chẩn đoán',
      many: 'chẩn đoán từ các tùy chọn của transport',
      phrase: 'chẩn đoán từ các tùy chọn của transport',
    },
    wording: {
      one: 'Cách diễn đạt',
      many: 'cách diễn đạt của máy chủ thư',
      phrase: 'một cách diễn đạt của máy chủ thư',
    },
    category: {
      one: 'Loại lỗi',
      many: 'loại lỗi',
      phrase: 'một loại lỗi',
    },
  },

  classes: {
    '2': {
      label: 'Thành công',
      name: 'Lớp 2: thành công',
      sentence: 'Máy chủ đã làm xong điều mà lệnh yêu cầu.',
      phrase: 'trả lời thành công (lớp 2)',
    },
    '3': {
      label: 'Tiếp tục',
      name: 'Lớp 3: tiếp tục',
      sentence: 'Đến đây mọi thứ đều ổn: máy chủ đang chờ phần còn lại của lệnh.',
      phrase: 'yêu cầu tiếp tục (lớp 3)',
    },
    '4': {
      label: 'Lỗi tạm thời',
      name: 'Lớp 4: lỗi tạm thời',
      sentence: 'Lúc này thì chưa được: cùng lệnh đó có thể thành công ở lần thử sau.',
      phrase: 'lỗi tạm thời (lớp 4)',
    },
    '5': {
      label: 'Lỗi vĩnh viễn',
      name: 'Lớp 5: lỗi vĩnh viễn',
      sentence: 'Không được: nếu lặp lại mà không thay đổi gì, lệnh sẽ lại bị từ chối.',
      phrase: 'lỗi vĩnh viễn (lớp 5)',
    },
  },

  subjects: {
    '0': 'Khác hoặc không xác định',
    '1': 'Địa chỉ',
    '2': 'Hộp thư',
    '3': 'Hệ thống thư',
    '4': 'Mạng và định tuyến',
    '5': 'Giao thức SMTP',
    '6': 'Nội dung thư',
    '7': 'Bảo mật và chính sách',
  },

  permanence: {
    success: {
      label: 'Thành công',
      sentence: 'Không có gì bị lỗi.',
      phrase: 'câu trả lời bình thường, không phải lỗi',
    },
    temporary: {
      label: 'Tạm thời',
      sentence: 'Lỗi có thể tự hết mà không cần thay đổi gì.',
      phrase: 'lỗi tạm thời',
    },
    permanent: {
      label: 'Vĩnh viễn',
      sentence: 'Lỗi còn nguyên cho đến khi có người thay đổi điều gì đó.',
      phrase: 'lỗi vĩnh viễn',
    },
    'by-class': {
      label: 'Tùy chữ số đầu',
      sentence: 'Bắt đầu bằng 4 là tạm thời, bắt đầu bằng 5 là vĩnh viễn.',
      phrase: 'lỗi tạm thời hoặc vĩnh viễn, tùy chữ số đầu',
    },
  },

  actions: {
    none: {
      label: 'Không phải làm gì',
      sentence: 'Không ai phải làm gì cả.',
      phrase: 'không phải làm gì',
    },
    retry: {
      label: 'Gửi lại sau',
      sentence: 'Ứng dụng của bạn chờ một lúc rồi gửi lại chính thư đó.',
      phrase: 'gửi lại chính thư đó',
    },
    'slow-down': {
      label: 'Gửi chậm lại',
      sentence: 'Ứng dụng của bạn giảm lượng gửi cùng lúc và chờ một lúc rồi mới gửi tiếp.',
      phrase: 'giảm lượng gửi cùng lúc',
    },
    'fix-configuration': {
      label: 'Sửa cấu hình',
      sentence: 'Bạn sửa các tùy chọn của transport hoặc tài khoản dùng để gửi.',
      phrase: 'sửa cấu hình transport hoặc tài khoản',
    },
    'fix-sender-domain': {
      label: 'Sửa tên miền gửi',
      sentence:
        'Người quản lý tên miền hoặc máy chủ gửi phải sửa các bản ghi DNS: SPF, DKIM, DMARC hoặc DNS ngược.',
      phrase: 'sửa bản ghi DNS của tên miền hoặc máy chủ gửi',
    },
    'fix-message': {
      label: 'Sửa thư',
      sentence: 'Bạn sửa chính bức thư: nội dung, kích thước, định dạng hoặc tệp đính kèm.',
      phrase: 'sửa chính bức thư',
    },
    'fix-recipient': {
      label: 'Sửa địa chỉ',
      sentence: 'Bạn sửa địa chỉ người nhận, hoặc không dùng địa chỉ đó nữa.',
      phrase: 'sửa hoặc bỏ địa chỉ người nhận',
    },
    'request-delisting': {
      label: 'Xin gỡ khỏi danh sách chặn',
      sentence:
        'Người quản lý tên miền hoặc máy chủ gửi phải xử lý nguyên nhân bị chặn, rồi xin gỡ khỏi danh sách chặn.',
      phrase: 'xử lý nguyên nhân bị chặn rồi xin gỡ khỏi danh sách chặn',
    },
    'contact-recipient': {
      label: 'Liên hệ người nhận',
      sentence:
        'Người nhận hoặc quản trị viên của họ phải thay đổi điều gì đó; hãy báo cho họ qua kênh khác.',
      phrase: 'nhờ người nhận hoặc quản trị viên của họ hỗ trợ',
    },
    'contact-provider': {
      label: 'Liên hệ nhà cung cấp',
      sentence: 'Nhà cung cấp mà bạn dùng để gửi thư thấy được lý do và có thể gỡ bỏ.',
      phrase: 'nhờ nhà cung cấp hỗ trợ',
    },
  },

  who: {
    nobody: {
      label: 'Không ai',
      sentence: 'Không có gì phải làm.',
      phrase: 'không ai cả',
    },
    'sender-app': {
      label: 'Bạn, trong ứng dụng',
      sentence: 'Ứng dụng gửi thư, hoặc cấu hình của ứng dụng, phải thay đổi.',
      phrase: 'ứng dụng của bạn',
    },
    'sender-domain': {
      label: 'Người quản lý tên miền gửi',
      sentence: 'Tên miền hoặc máy chủ gửi, bản ghi DNS hoặc uy tín của chúng phải thay đổi.',
      phrase: 'người quản lý tên miền hoặc máy chủ gửi',
    },
    recipient: {
      label: 'Người nhận',
      sentence: 'Người nhận hoặc quản trị viên của họ phải thay đổi điều gì đó.',
      phrase: 'phía người nhận',
    },
    provider: {
      label: 'Nhà cung cấp',
      sentence: 'Nhà cung cấp mà bạn dùng để gửi thư phải hỗ trợ.',
      phrase: 'nhà cung cấp mà bạn dùng để gửi thư',
    },
  },

  retry: {
    later: {
      label: 'Có, sau một lúc chờ',
      sentence: 'Chính thư đó, không sửa gì, có thể thành công ở lần gửi sau.',
    },
    'after-fix': {
      label: 'Chỉ sau khi đã sửa',
      sentence: 'Lần nào gửi cũng thất bại cho đến khi có người sửa điều gì đó.',
    },
    never: {
      label: 'Không',
      sentence: 'Không nên gửi thêm lần nào nữa thư này cho người nhận này.',
    },
    none: {
      label: 'Không cần',
      sentence: 'Không có gì bị lỗi nên không có gì phải làm lại.',
    },
  },

  delivery: {
    'not-sent': {
      label: 'Chưa gửi',
      sentence: 'Chưa máy chủ nào tiếp nhận thư.',
    },
    unknown: {
      label: 'Không rõ',
      sentence: 'Kết nối bị đứt đúng lúc máy chủ có thể đã tiếp nhận thư.',
    },
    sent: {
      label: 'Đã tiếp nhận',
      sentence: 'Một máy chủ đã tiếp nhận thư; thư chưa chắc đã vào hộp thư đến.',
    },
  },

  evidence: {
    provider: {
      label: 'Chắc chắn: lời của nhà cung cấp này',
      sentence: 'Câu trả lời có những từ mà nhà cung cấp này dùng cho đúng trường hợp này.',
    },
    wording: {
      label: 'Rất chắc: lời lẽ đã biết',
      sentence: 'Câu trả lời có những từ mà các máy chủ thư dùng cho trường hợp này.',
    },
    enhanced: {
      label: 'Chắc: mã trạng thái mở rộng',
      sentence: 'Mã trạng thái mở rộng nêu đúng trường hợp này.',
    },
    reply: {
      label: 'Khá chắc: mã trả lời',
      sentence: 'Mã trả lời và lệnh tương ứng cho thấy trường hợp này.',
    },
    'error-code': {
      label: 'Khá chắc: mã lỗi',
      sentence: 'Không có câu trả lời nào dùng được; mã trên lỗi nêu trường hợp này.',
    },
    class: {
      label: 'Ước chừng: chỉ chữ số đầu',
      sentence: 'Chỉ dùng được chữ số đầu của câu trả lời.',
    },
    none: {
      label: 'Không nhận ra',
      sentence: 'Không nhận ra được gì trong lỗi này.',
    },
  },

  commands: {
    CONNECT: { name: 'bước mở kết nối', when: 'khi kết nối vừa mở' },
    EHLO: { name: 'EHLO', when: 'khi client tự giới thiệu (`EHLO`)' },
    HELO: { name: 'HELO', when: 'khi client tự giới thiệu theo kiểu cũ (`HELO`)' },
    STARTTLS: { name: 'STARTTLS', when: 'khi bật mã hóa (`STARTTLS`)' },
    AUTH: { name: 'AUTH', when: 'khi đăng nhập (`AUTH`)' },
    MAIL: { name: 'MAIL FROM', when: 'khi khai báo người gửi (`MAIL FROM`)' },
    RCPT: { name: 'RCPT TO', when: 'khi khai báo người nhận (`RCPT TO`)' },
    DATA: { name: 'DATA', when: 'ngay trước khi truyền thư (`DATA`)' },
    'END-OF-DATA': { name: 'cuối dữ liệu thư', when: 'sau khi đã truyền xong thư' },
    BDAT: { name: 'BDAT', when: 'khi truyền thư theo từng khối (`BDAT`)' },
    BURL: { name: 'BURL', when: 'khi máy chủ phải tải thư từ một URL (`BURL`)' },
    RSET: { name: 'RSET', when: 'khi hủy giao dịch đang dở (`RSET`)' },
    VRFY: { name: 'VRFY', when: 'khi tra cứu một địa chỉ (`VRFY`)' },
    EXPN: { name: 'EXPN', when: 'khi tra cứu một mailing list (`EXPN`)' },
    HELP: { name: 'HELP', when: 'khi có người hỏi trợ giúp (`HELP`)' },
    NOOP: { name: 'NOOP', when: 'khi client chỉ báo rằng mình còn đó (`NOOP`)' },
    QUIT: { name: 'QUIT', when: 'khi phiên kết thúc (`QUIT`)' },
    ETRN: { name: 'ETRN', when: 'khi client yêu cầu giao số thư đang chờ (`ETRN`)' },
    ATRN: { name: 'ATRN', when: 'khi client chủ động lấy thư của mình (`ATRN`)' },
    ANY: { name: 'bất kỳ bước nào trong phiên', when: 'ở bất kỳ bước nào trong phiên' },
  },

  layers: {
    network: { name: 'tầng mạng', when: 'khi mở hoặc đang dùng kết nối' },
    dns: { name: 'bước tra cứu DNS', when: 'khi tra cứu hostname, trước khi kết nối' },
    tls: { name: 'bước bắt tay TLS', when: 'khi hai bên thương lượng mã hóa' },
    file: { name: 'bước đọc tệp', when: 'khi đọc một tệp của thư' },
    runtime: {
      name: 'bên trong tiến trình',
      when: 'ngay trong tiến trình, chưa liên quan đến máy chủ nào',
    },
  },

  outcomes: {
    success: 'thành công',
    intermediate: 'tiếp tục',
    error: 'lỗi',
  },

  groups: {
    success: 'Thành công',
    recipient: 'Người nhận',
    network: 'Mạng',
    throttling: 'Giới hạn',
    server: 'Máy chủ',
    authentication: 'Đăng nhập',
    tls: 'Mã hóa',
    sender: 'Người gửi',
    reputation: 'Uy tín',
    content: 'Nội dung',
    policy: 'Chính sách',
    message: 'Thư',
    protocol: 'Giao thức',
    client: 'Phía client',
    unknown: 'Không rõ',
  },

  standing: {
    standard: { label: 'Chuẩn SMTP', phrase: 'thuộc chính chuẩn SMTP' },
    extension: { label: 'Phần mở rộng SMTP', phrase: 'do một phần mở rộng của SMTP định nghĩa' },
    'registry-only': {
      label: 'Chỉ có trong sổ đăng ký IANA',
      phrase: 'chỉ được biết đến qua một sổ đăng ký của IANA',
    },
    'referenced-only': {
      label: 'Được nhắc đến, không được định nghĩa',
      phrase: 'được nhắc đến trong một sổ đăng ký của IANA mà không nơi nào định nghĩa',
    },
    experimental: {
      label: 'Thử nghiệm',
      phrase: 'thuộc một phần mở rộng SMTP mang tính thử nghiệm',
    },
    registered: {
      label: 'Đã đăng ký với IANA',
      phrase: 'đã đăng ký với IANA',
    },
    unregistered: {
      label: 'Có dùng, chưa đăng ký',
      phrase: 'được dùng trên thực tế mà chưa đăng ký',
    },
    nodemailer: { label: 'Của nodemailer', phrase: 'do nodemailer tạo ra' },
    node: { label: 'Của Node.js', phrase: 'do Node.js tạo ra' },
    provider: { label: 'Nhà cung cấp thư', phrase: 'là cách diễn đạt riêng của một nhà cung cấp' },
    server: { label: 'Phần mềm máy chủ thư', phrase: 'là cách diễn đạt của phần mềm máy chủ' },
    'not-smtp': { label: 'Không thuộc SMTP', phrase: 'không có trong chuẩn SMTP nào' },
    mailwhy: { label: 'Của mailwhy', phrase: 'là thuật ngữ của mailwhy' },
  },

  attributes: {
    kind: 'Kiểu mã',
    class: 'Lớp',
    permanence: 'Vĩnh viễn hay tạm thời',
    retry: 'Có gửi lại không?',
    retryAfter: 'Chờ trước khi gửi lại',
    phase: 'Bước trong phiên',
    who: 'Ai xử lý',
    action: 'Việc cần làm',
    category: 'Loại lỗi',
    enhanced: 'Mã mở rộng thường gặp',
    replies: 'Mã trả lời thường gặp',
    nodemailer: 'Trong nodemailer',
    standing: 'Chuẩn hay nhà cung cấp',
    rfc: 'Tài liệu RFC',
  },

  headings: {
    summary: 'Tóm tắt',
    meaning: 'Ý nghĩa',
    whenYouSeeIt: 'Khi nào bạn gặp mã này',
    causes: 'Nguyên nhân',
    fixes: 'Cách khắc phục',
    providers: 'Các nhà cung cấp nói gì',
    avoid: 'Điều không nên làm',
    publicText: 'Câu có thể hiển thị cho người dùng',
    nodemailer: 'Trong nodemailer',
    handling: 'Xử lý trong code',
    samples: 'Câu trả lời thực tế',
    related: 'Liên quan',
    meant: 'Mã có lẽ muốn nói đến',
    definition: 'Được định nghĩa ở đâu',
    sources: 'Nguồn',
    compareWith: 'So sánh với',
    comparison: 'So sánh',
    attributes: 'Đặt cạnh nhau',
    keyDifferences: 'Những điểm khác chính',
    whichOne: 'Bạn đang gặp mã nào?',
    whatToDo: 'Cần làm gì',
    readOn: 'Đọc thêm',
    options: 'Các tùy chọn liên quan',
    enhanced: 'Mã trạng thái mở rộng đi kèm',
    replies: 'Mã trả lời đi kèm',
    hides: 'Những mã ẩn phía sau',
    surfacesAs: 'nodemailer báo thế nào',
    commands: 'Xuất hiện ở đâu',
    categories: 'Các loại lỗi',
    allEntries: 'Tất cả các mã',
    search: 'Tìm kiếm',
    recognised: 'Đã nhận ra được gì',
  },

  fields: {
    code: 'Mã',
    name: 'Tên chính thức',
    delivery: 'Thư đã gửi chưa?',
    evidence: 'Độ chắc chắn',
    permanent: 'Vĩnh viễn',
    provider: 'Nhà cung cấp',
    command: 'Lệnh',
    options: 'Tùy chọn',
    majors: 'Phiên bản nodemailer',
    since: 'Từ phiên bản',
    renamedTo: 'Tên hiện nay',
    layer: 'Tầng',
    group: 'Lĩnh vực',
    section: 'Mục',
    locale: 'Ngôn ngữ',
  },

  words: {
    yes: 'có',
    no: 'không',
    none: 'không có',
    unknown: 'không rõ',
    any: 'bất kỳ',
    never: 'không bao giờ',
    deprecated: 'không nên dùng nữa',
    retired: 'đã bỏ',
    ambiguous: 'có nhiều nghĩa',
    same: 'giống nhau',
    differs: 'khác nhau',
    otherLanguage: 'Đoạn này chưa được dịch.',
    noResults: 'Không tìm thấy gì.',
    unknownCode: 'Mã này không có trong danh mục.',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    previous: 'Trước',
    next: 'Sau',
    and: 'và',
    or: 'hoặc',
    versus: 'so với',
  },

  compare: {
    title: 'So sánh {a} và {b}',
    or: '{list} hoặc {last}',
    and: '{list} và {last}',
    separator: ', ',
    more: '{list} và một số khác',
    duration: {
      second: 'một giây',
      seconds: '{n} giây',
      minute: 'một phút',
      minutes: '{n} phút',
      hour: 'một giờ',
      hours: '{n} giờ',
      day: 'một ngày',
      days: '{n} ngày',
    },
    rfc: 'RFC {rfc}, mục {section}',
    shown: { error: 'dưới dạng {list}', info: 'trong {list}' },
    severalSteps: 'ở nhiều bước của phiên ({list})',
    saidBy: 'là cách diễn đạt của {name}',

    identity: {
      sameKind: 'Cả hai đều là {kinds}: {a} có nghĩa “{titleA}”, còn {b} có nghĩa “{titleB}”.',
      sameKindAndTitle: '{a} và {b} đều là {kinds}, và cả hai cùng có nghĩa “{titleA}”.',
      otherKind: '{a} là {kindA}, có nghĩa “{titleA}”; còn {b} là {kindB}, có nghĩa “{titleB}”.',
      otherKindSameTitle: '{a} là {kindA}, {b} là {kindB}, và cả hai cùng có nghĩa “{titleA}”.',
      itself: 'Ở đây {a} được so sánh với chính nó, nên không có gì khác nhau.',
    },
    contrast: {
      successAndFailure: '{ok} là tin tốt; {bad} báo rằng có việc không thành.',
      bothSuccess: 'Cả hai đều không phải lỗi: mỗi mã xác nhận rằng một bước đã ổn.',
      successAndGoOn:
        'Cả hai đều không phải lỗi: {final} kết thúc một bước, còn {open} yêu cầu gửi nốt phần còn lại của bước đó.',
      bothGoOn: 'Cả hai đều không phải lỗi: với mã nào máy chủ cũng đang yêu cầu client tiếp tục.',
      laterAndFix:
        'Sau {later}, chính thư đó có thể được nhận ở lần gửi sau; còn {fix} sẽ lặp lại cho đến khi có người sửa điều gì đó.',
      laterAndNever:
        'Sau {later}, chính thư đó có thể được nhận ở lần gửi sau; còn sau {never} thì không nên gửi lại nữa.',
      fixAndNever:
        'Chờ đợi không giải quyết được mã nào: {fix} có thể hết khi được sửa, còn {never} là dấu chấm hết cho mọi lần gửi lại.',
      bothLater:
        'Cả hai đều có thể tự hết: chính thư đó, không sửa gì, có thể được nhận ở lần gửi sau.',
      bothFix: 'Cả hai đều không tự hết: phải sửa điều gì đó trước khi gửi lại.',
      bothNever: 'Với cả hai, không nên tự động gửi lại lần nào nữa.',
      byClassAndFixed:
        'Chữ số đầu quyết định {open} là gì: {classes}. Còn {fixed} luôn là {class}.',
      byClassAndOther: 'Chữ số đầu quyết định {open} là gì: {classes}.',
      bothByClass:
        'Với cả hai, chữ số đầu quyết định: 4 là hãy gửi lại sau, 5 là phải sửa rồi mới gửi lại.',
    },
    relation: {
      together:
        'Hai mã này có thể nằm trong cùng một câu trả lời: {reply} đứng trước, {enhanced} nói rõ hơn, nên khi có cả hai hãy dựa vào {enhanced}.',
      reportedAs: 'Cả hai có thể là cùng một lỗi: nodemailer báo {inner} dưới dạng {outer}.',
      renamed: '{new} là tên mới của {old}.',
      member:
        '{member} thuộc {group}, nên điều gì đúng với {group} cũng đúng với nó, trừ khi nó nói rõ hơn.',
      exact: '{exact} là một trường hợp của {row} nhưng có nghĩa riêng.',
      sameRow: 'Đây là cùng một mã, {row}, chỉ khác chữ số đầu.',
      meant: '{quoted} hay được viết ở chỗ thật ra muốn nói {meant}.',
    },
    shared: {
      category: 'Cả hai cùng một loại lỗi: “{category}”.',
      step: 'Cả hai xuất hiện ở cùng một bước: {steps}.',
      who: 'Bên phải xử lý cũng giống nhau: {who}.',
    },
    place: {
      reply: 'ở đầu câu trả lời và trong `error.responseCode`',
      'other-number': 'trong bài viết và log, hiếm khi trong câu trả lời',
      'reply-class': 'ở chữ số đầu trong ba chữ số của câu trả lời',
      enhanced: 'sau mã trả lời trong `error.response`',
      'enhanced-class': 'ở số thứ nhất của mã trạng thái mở rộng',
      'enhanced-subject': 'ở số thứ hai của mã trạng thái mở rộng',
      nodemailer: 'trong `error.code`',
      system: 'trong `error.message`',
      diagnosis: 'trong các tùy chọn của transport',
      wording: 'trong lời lẽ của `error.response`',
      category: 'trong `explanation.category`',
    },
    difference: {
      place: 'Tìm ở đâu: {a} nằm {valueA}, còn {b} nằm {valueB}.',
      class: 'Lớp: {a} là {valueA}, còn {b} là {valueB}.',
      permanence: 'Tính chất: {a} là {valueA}, còn {b} là {valueB}.',
      phase: 'Bước: {a} xuất hiện ở {valueA}; {b} xuất hiện ở {valueB}.',
      retry: 'Gửi lại: với {a} thì {valueA}, với {b} thì {valueB}.',
      who: 'Ai phải xử lý: với {a} thì {valueA}, với {b} thì {valueB}.',
      action: 'Việc cần làm: với {a} thì {valueA}, với {b} thì {valueB}.',
      category: 'Loại lỗi: {a} thuộc loại “{valueA}”, còn {b} thuộc loại “{valueB}”.',
      enhanced: 'Mã mở rộng: {a} thường đi kèm {valueA}; {b} thường đi kèm {valueB}.',
      enhancedOneSided: 'Mã mở rộng: {has} thường đi kèm {value}, còn {lacks} không kèm mã nào.',
      replies: 'Mã trả lời: {a} thường đứng sau {valueA}; {b} thường đứng sau {valueB}.',
      repliesOneSided:
        'Mã trả lời: {has} thường đứng sau {value}, còn {lacks} không được sổ đăng ký gắn với mã nào.',
      nodemailer: 'Trong nodemailer: {a} xuất hiện {valueA}; {b} xuất hiện {valueB}.',
      nodemailerOneSided:
        'Trong nodemailer: {has} xuất hiện {value}, còn {lacks} không bao giờ xuất hiện.',
      standing: 'Nguồn gốc: {a} {valueA}, còn {b} {valueB}.',
      rfc: 'Định nghĩa: {a} nằm trong {valueA}; {b} nằm trong {valueB}.',
      none: '{a} và {b} giống nhau ở mọi điểm được so sánh tại đây; chỗ khác nằm trong phần giải thích của từng mã.',
    },
    again: {
      later: 'sau khoảng {duration}',
      'after-fix': 'chỉ sau khi đã sửa',
      never: 'không nên nữa',
      none: 'không cần',
    },
    when: {
      reply: 'Câu trả lời của máy chủ bắt đầu bằng {code}.',
      'other-number':
        'Bạn gặp con số {code} trong một bài viết, trong log hoặc trong lời của máy chủ.',
      'reply-class': 'Câu trả lời của máy chủ có dạng {code}.',
      enhanced: 'Câu trả lời của máy chủ có {code} ngay sau ba chữ số đầu.',
      enhancedRow:
        'Câu trả lời của máy chủ có {code} ngay sau ba chữ số đầu, với {digits} ở chỗ chữ X.',
      'enhanced-class': 'Mã trạng thái mở rộng trong câu trả lời có dạng {code}.',
      'enhanced-subject': 'Mã trạng thái mở rộng trong câu trả lời thuộc dạng {code}.',
      nodemailer: '`error.code` là {code}.',
      system: '`error.code` là {list}, và `error.message` cho thấy {code}.',
      systemBare: '`error.message` cho thấy {code}.',
      diagnosis: 'Các tùy chọn của transport đúng như {code} mô tả.',
      wording: 'Lời lẽ trong câu trả lời khớp với {code}.',
      category: '`explanation.category` là {code}.',
      phase: 'Bạn gặp {code} {phases}.',
    },
    act: {
      none: 'Với {code}, bạn không phải làm gì.',
      retry: 'Giữ nguyên thư: {code} có thể tự hết mà không cần sửa gì.',
      'slow-down': 'Giảm lượng gửi cùng lúc: {code} là vấn đề tốc độ, không phải vấn đề của thư.',
      'fix-configuration':
        'Để hết {code}, hãy sửa các tùy chọn của transport hoặc tài khoản dùng để gửi.',
      'fix-sender-domain':
        'Để hết {code}, hãy sửa bản ghi DNS của tên miền hoặc máy chủ gửi: SPF, DKIM, DMARC hoặc DNS ngược.',
      'fix-message':
        'Để hết {code}, hãy sửa chính bức thư: nội dung, kích thước, định dạng hoặc tệp đính kèm.',
      'fix-recipient':
        'Khi gặp {code}, trước hết hãy kiểm tra địa chỉ người nhận, và ngừng dùng nếu địa chỉ sai.',
      'request-delisting':
        'Để hết {code}, hãy tìm xem ai đang chặn địa chỉ IP hoặc tên miền gửi, xử lý nguyên nhân rồi xin gỡ.',
      'contact-recipient':
        'Hỏi người nhận hoặc quản trị viên của họ về {code}, qua một kênh khác với thư này.',
      'contact-provider': 'Hỏi nhà cung cấp mà bạn dùng để gửi thư về {code}: họ thấy được lý do.',
    },
    attempt: {
      later: 'Gửi lại sau khoảng {duration}, và chờ lâu hơn sau mỗi lần gặp lại {code}.',
      'after-fix': 'Nếu chưa sửa mà gửi lại thì vẫn chỉ nhận về {code}.',
      never: 'Sau {code} thì dừng hẳn: không nên tự động gửi lại.',
    },
    deliveryUnknown:
      'Trước hết hãy tìm hiểu xem thư đã đến chưa: với {code}, máy chủ có thể đã tiếp nhận thư.',
  },
};
