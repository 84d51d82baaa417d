import type {Rule} from '../../matching/rule.ts'

const r = String.raw

const family =
  '(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Mai|Đào|Cao|Lương|Tạ|Tô|Trương|Lâm|Phùng|Quách|Vương|Chu|Tống)'
// What pen names of two syllables are made of.
const first =
  '(?:Thu|Hoàng|Minh|Thanh|Ngọc|Quang|Hồng|Đức|Hoài|Phương|Thành|Kim|Bảo|Anh|Hải|Hữu|Lan|Mai|Mỹ|Nam|Như|Quỳnh|Quốc|Tuấn|Thùy|Thúy|Tiến|Trung|Văn|Việt|Xuân|Yến|Khánh|Linh|Diệu|Duy|Gia|Hương|Huyền|Kiều|Nhật|Phúc|Thảo|Thế|Trọng|Tường|Vân|Bích|Cẩm|Công|Đình|Thiên|Hà|Đăng)'
const given =
  '(?:Hà|Lan|Nam|Tuấn|Tùng|Hương|Minh|Anh|Linh|Thảo|Trang|Hằng|Hạnh|Hiền|Hoa|Hùng|Hưng|Huy|Khánh|Lâm|Long|Mai|My|Nga|Ngân|Ngọc|Nhung|Phong|Phúc|Phương|Quân|Quyên|Quỳnh|Sơn|Tâm|Thắng|Thành|Thủy|Thúy|Thư|Toàn|Trâm|Trung|Tú|Uyên|Vân|Việt|Vinh|Vy|Yến|Dung|Duy|Duyên|Dương|Đạt|Giang|Cường|Chi|Châu|Bình|Bích|An|Ly|Nguyên|Nhi|Hiếu|Hải|Hân|Huyền|Kiên|Lê|Lợi|Thịnh|Thu|Tiến|Trí|Trường|Tuyết|Xuân)'
const count = r`(?:thích|chia sẻ|bình luận|lượt xem|tweet|like|share|gửi|lưu) ?\(?\d[\d.,]{0,6}k?\)?`

/** What stands above, between and below the paragraphs, each a line of its own: Vietnamese. */
export const frameRules: readonly Rule[] = [
  {
    id: 'age-of-page',
    category: 'credit',
    why: 'How long ago, or on which day, the page was published.',
    at: 'head',
    match: r`(?:(?:cập nhật|đăng|xuất bản|đã đăng|đăng lúc)[: ]{1,2})?(?:\d{1,2}|một|vài) (?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm) trước(?: ?[|•·-] ?[^.!?]{2,40})?|(?:ngày đăng|đăng ngày|đăng vào|cập nhật|xuất bản|đã đăng)?[: ]{0,2}\d{1,2} tháng (?:một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai),? (?:năm )?20\d\d(?: ?[|•·-] ?[^.!?]{2,40})?|(?:cập nhật|đăng|xuất bản)?(?: lúc)?[: ]{0,2}\d{1,2}[:h]\d\d ?[,|•-]? ?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? ?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]20\d\d(?: ?\(?gmt ?\+ ?7\)?)?`,
    remove: ['3 giờ trước', 'Đăng ngày 15 Tháng Ba, 2020', 'Cập nhật lúc 09:15, Thứ Hai, 18/03/2020 (GMT+7)'],
    keep: ['3 giờ trước tàu đã rời bến.', '15 tháng ba, 2020 là ngày cưới.']
  },
  {
    id: 'name-alone-first',
    category: 'credit',
    why: 'The author’s full name in the line above the text.',
    caseSensitive: true,
    at: 'first',
    match: r`${family} \p{Lu}\p{Ll}{0,6} (?:\p{Lu}\p{Ll}{0,6} )?\p{Lu}\p{Ll}{0,6}(?: ?[-–,|•] ?(?:Báo |Tạp chí |PV |theo |Theo )?\p{Lu}[^.!?]{2,30})?`,
    remove: ['Nguyễn Thị Lúa', 'Trần Văn Sông - Báo Làng Mới'],
    keep: ['Nguyễn Thị Lúa kể chuyện']
  },
  {
    id: 'pen-name-of-two-syllables',
    category: 'credit',
    why: 'The pen name of the author closes an article.',
    caseSensitive: true,
    at: 'last',
    match: r`(?:${first} ${given}|${first.toLocaleUpperCase('vi')} ${given.toLocaleUpperCase('vi')})(?: ?\((?:[Tt]ổng hợp|[Tt]/[Hh]|[Dd]ịch|[Ll]ược dịch|[Gg]hi|[Tt]heo [^()]{2,30})\)| (?:ghi|tổng hợp|lược dịch|dịch))?`,
    remove: ['Thu Hà', 'Minh Tuấn (tổng hợp)', 'HOÀNG LONG'],
    keep: ['Thu Hà kể', 'Làng Mới']
  },
  {
    id: 'reporter-label',
    category: 'credit',
    why: 'Who reported, wrote or edited, behind a short label, also with the desk or region of a broadcaster.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:PV|CTV|BTV|P\.V|Nhóm PV|Phóng viên|Cộng tác viên|Người viết|Tác giả|Bài|Tin|Ảnh|Thực hiện)(?: ?[:：] ?| )(?:${family}|${first}) \p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6})?(?: \p{Lu}\p{Ll}{0,6})?|(?:PV|CTV|Nhóm PV|${first} ${given}) ?[/-] ?(?:VOV|TTXVN|Vietnam\+|VTV|VTC|Báo|Đài|TTX)(?:[.\s–-]{0,3}(?:Đông Bắc|Tây Bắc|Miền Trung|Tây Nguyên|ĐBSCL|TP ?\.? ?HCM|TPHCM|VN|vn|\p{Lu}[\p{L}]{1,12}(?: \p{Lu}\p{L}{1,8})?))?`,
    remove: ['PV: Lê Lúa', 'PV/VOV-Đông Bắc'],
    keep: ['Bài Lê Lúa hát rất hay', 'PV: Ông đến làng khi nào?']
  },
  {
    id: 'source-line',
    category: 'credit',
    why: 'Where the text was taken from: an address, a paper, or a site.',
    at: 'edge',
    match: r`[(\[]?(?:nguồn|nguồn tin|nguồn bài viết|nguồn bài|link nguồn|link bài gốc|link gốc|theo|bài gốc|nguồn tham khảo|tham khảo|dẫn nguồn)(?: ?[:：] ?| )(?:https?://\S{4,300}|www\.\S{4,200}|[a-z\d-]{2,30}\.(?:com|vn|net|org)(?:\.vn)?(?:/\S{0,200})?)[)\]]?|(?:nguồn bài viết|nguồn bài|nguồn tin|bài gốc|theo nguồn|dẫn nguồn) ?[:：] ?[^.!?:]{2,60}`,
    remove: ['Nguồn: https://langmoi.example/cau', 'Nguồn bài viết: Tạp chí Làng Mới'],
    keep: ['Nguồn tin cho biết cầu đã xong.', 'Tham khảo: ba cách nấu. Hãy thử.']
  },
  {
    id: 'picture-alone',
    category: 'credit',
    why: 'What kind of picture it is, in a line of its own.',
    match: r`[(\[]?(?:ảnh|hình|hình ảnh) (?:chụp màn hình|cắt từ (?:clip|video)|chụp từ (?:clip|video)|nhân vật cung cấp|nvcc|do nhân vật cung cấp|internet|tư liệu|minh h[oọ]ạ?a?|từ internet|sưu tầm|fbnv|facebook nhân vật|mang tính (?:chất )?minh họa|chỉ mang tính (?:chất )?minh họa)(?: ?[-–:|] ?[^.!?]{2,40})?[)\]]?\.?`,
    remove: ['Ảnh chụp màn hình', 'Hình ảnh chỉ mang tính chất minh họa'],
    keep: ['Ảnh chụp màn hình cho thấy cây cầu.']
  },
  {
    id: 'see-here',
    category: 'related',
    why: 'Buttons that lead to more of the same.',
    match: r`[>»→👉\s-]{0,4}(?:xem|đọc|tìm hiểu|tham khảo|theo dõi|click|bấm|nhấn)(?: (?:thêm|tiếp|chi tiết|ngay|toàn bộ|đầy đủ|lại))?(?: (?:bài viết|thông tin|bản gốc|chi tiết|video))?(?: vào| về chủ đề này| các tin khác| tin khác| bài khác)? ?(?:tại đây|ở đây|tại ?:? ?đây|về chủ đề này|trên (?:google news|google|facebook|youtube|zalo|tiktok|telegram))[.!»>…]{0,3}`,
    remove: ['Xem chi tiết tại đây', 'Đọc tiếp về chủ đề này', '>> Xem thêm tại đây.'],
    keep: ['Xem lúa tại đây thật thích, ông nói.']
  },
  {
    id: 'follow-the-paper',
    category: 'subscribe',
    why: 'Asks to follow the paper, by its name; the button of the network has gone.',
    caseSensitive: true,
    match: r`(?:Theo dõi|THEO DÕI|Follow|Kết nối với|Quan tâm|Ủng hộ) (?:báo |trang |kênh )?\p{Lu}[^.!?,:]{1,40} (?:trên|tại|qua)(?: (?:Google News|Google|Facebook|Zalo|YouTube|Youtube|TikTok|Telegram|mạng xã hội)){0,1}[.!:]?|(?:Nhấn|Bấm|Ấn|Hãy nhấn|Hãy bấm) ["“']?(?:[Qq]uan tâm|[Tt]heo dõi|[Đđ]ăng ký|QUAN TÂM|[Ff]ollow)["”']? [^.!?]{2,120}[.!]?`,
    remove: ['Theo dõi Báo Làng Mới trên', 'Nhấn "Quan tâm" Báo Làng Mới trên Zalo để cập nhật tin mới'],
    keep: ['Theo dõi Mưa trên sông là thú vui của ông.']
  },
  {
    id: 'counts-side-by-side',
    category: 'social',
    why: 'Buttons of networks with their counts, and of players.',
    match: r`(?:${count}[ |•·]{1,3}${count}(?:[ |•·]{1,3}${count})?)|(?:phát video|tạm dừng|bật tiếng|tắt tiếng|toàn màn hình|xem toàn màn hình|video tiếp theo|phát lại|bỏ qua quảng cáo|đang phát|nghe podcast|tốc độ đọc|dừng đọc|nghe nội dung bài báo)[.:]?|\d{1,3} ?/ ?\d{1,3}`,
    remove: ['Thích 0 Chia sẻ 0', 'Phát video'],
    keep: ['Chia sẻ 3 điều', 'Phát video cho cả làng xem.']
  },
  {
    id: 'comment-notes',
    category: 'comment',
    why: 'Notes of the comment form, and where readers may write to.',
    match: r`(?:(?:vui lòng|xin vui lòng|hãy|mời bạn|xin) (?:gõ|viết|nhập)[^.!?]{0,20} (?:tiếng việt có dấu|có dấu)[^.!?]{0,40}|(?:bạn đọc|độc giả|quý độc giả|quý vị|bạn)(?: quan tâm)?,? ?(?:có thể |vui lòng |hãy )(?:gửi|để lại|chia sẻ|nêu|bày tỏ) (?:ý kiến|bình luận|bài viết|câu hỏi|thắc mắc|cảm nhận)[^.!?]{0,30}(?:về|tới|đến|cho|tại|bên dưới|dưới đây|phía dưới)(?: (?:tòa soạn|toà soạn|địa chỉ|email|ban biên tập|chúng tôi|hộp thư|báo|mục bình luận|đây)[^\n]{0,80})?|(?:ý kiến|bình luận) của bạn (?:sẽ|đang)[^.!?]{4,80}|sắp xếp theo:?(?: .{2,30})?|(?:quan tâm nhất|mới nhất) ?[|/•] ?(?:mới nhất|cũ nhất|quan tâm nhất)|thông tin bạn đọc|họ và tên ?\*|hãy đăng nhập để bình luận)[.!]?`,
    remove: ['Vui lòng gõ tiếng Việt có dấu', 'Bạn đọc quan tâm có thể gửi ý kiến về tòa soạn'],
    keep: ['Bạn đọc có thể gửi trẻ về quê.', 'Hãy viết tiếng Việt thật hay, cô giáo dặn.']
  },
  {
    id: 'for-reference-only',
    category: 'legal',
    why: 'Disclaims the contents.',
    at: 'tail',
    match: r`[*() ]{0,4}(?:bài viết|nội dung|thông tin|lưu ý ?:?|các thông tin|nội dung bài viết|thông tin trong bài(?: viết)?|thông tin trên website|bài viết này)[^.!?]{0,60} (?:chỉ )?(?:mang tính(?: chất)? tham khảo|không (?:thay thế|phải là lời khuyên|có giá trị thay thế)|thể hiện (?:quan điểm|góc nhìn)|không phản ánh quan điểm|không nhất thiết)[^\n]{0,200}`,
    remove: ['Bài viết chỉ mang tính chất tham khảo', '(*) Bài viết thể hiện quan điểm riêng của tác giả'],
    keep: ['Giá trên chỉ mang tính tham khảo.']
  },
  {
    id: 'back-to',
    category: 'nav',
    why: 'Back to the top, or to the section.',
    match: r`(?:trở lại|quay lại|trở về|về|lên|quay về) (?:đầu trang|trang chủ|trang trước|mục lục|danh sách|thời sự|thế giới|kinh doanh|giải trí|thể thao|pháp luật|giáo dục|sức khỏe|đời sống|du lịch|khoa học|số hóa|xe|ý kiến|tâm sự|bóng đá|xã hội|chính trị)(?: ?[↑»>])?|(?:từ kho[áa]|thẻ|chủ đề|tags?|tag bài viết) ?:|nội dung quảng cáo|(?:từ khóa|từ khoá|chủ đề|chuyên mục)(?: (?:liên quan|nổi bật|hot))?:?`,
    at: 'tail',
    remove: ['Trở lại đầu trang', 'Trở lại Thời sự', 'Từ khoá:'],
    keep: ['Trở lại trang trại, ông thấy lúa chín.']
  },
  {
    id: 'subjects-of-article',
    category: 'taxonomy',
    why: 'The subject under which the article is filed.',
    at: 'tail',
    match: r`chủ đề ?: ?[^.!?]{2,100}`,
    remove: ['Chủ đề: Cầu Làng Mới'],
    keep: ['Chủ đề: Sông và người là nội dung chính của hội thảo.']
  }
]
