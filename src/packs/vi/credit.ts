import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** The family names of nearly all, and what a pen name of two syllables looks like. */
const fullName = r`(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Mai|Đào|Cao|Lương|Tạ|Tô|Hà|Thái|Trương|Lâm|Phùng|Quách|Vương|Chu|Tống|Kiều|Lưu|Từ|Nghiêm|Đậu)(?: \p{Lu}\p{Ll}{0,6}){1,3}`
const penName = r`\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6})?`
const owner = r`[\p{Lu}@][^.!?:;()|]{1,45}(?:\.(?:com|vn|net)(?:\.vn)?|\+)?`

/** Who wrote and photographed, from where and when: Vietnamese. */
export const creditRules: readonly Rule[] = [
  {
    id: 'picture-bracket',
    category: 'credit',
    why: 'Whose a picture is, in brackets behind its caption.',
    scope: 'span',
    caseSensitive: true,
    match: r` ?\((?:Ảnh|ảnh|ẢNH|Clip|Video|Đồ họa|Nguồn ảnh|nguồn ảnh|Ảnh minh họa|Ảnh minh hoạ|ảnh minh họa|ảnh minh hoạ|Ảnh tư liệu|Ảnh chụp màn hình|Ảnh cắt từ clip|Ảnh cắt từ video|Ảnh nhân vật cung cấp|Ảnh NVCC|Ảnh internet|Ảnh Internet|Hình minh họa|Hình minh hoạ|Hình)(?: ?: ?[^()]{2,60}| (?:internet|Internet|minh họa|minh hoạ|NVCC|FBNV|AFP|Reuters|Getty|TTXVN)[^()]{0,20})?\)\.?`,
    remove: [
      'Cây cầu mới lúc bình minh⟦ (Ảnh: Nguyễn Lúa)⟧',
      'Cây cầu mới lúc bình minh.⟦ (Ảnh minh họa)⟧',
      'Chợ nổi họp sớm⟦ (Nguồn ảnh: Làng Mới)⟧'
    ],
    keep: ['Ông treo ba bức (ảnh cưới, ảnh cầu và ảnh chợ).', 'Bà lấy ra hai tấm (ảnh đen trắng).']
  },
  {
    id: 'source-bracket',
    category: 'credit',
    why: 'The source of a picture or a text, in brackets at the end of a line.',
    scope: 'span',
    caseSensitive: true,
    match: r` ?\((?:Nguồn|Theo|NGUỒN|Nguồn tin|Tổng hợp theo|Tổng hợp từ|Lược dịch theo|Dịch theo|Trích)(?: ?: ?| )[\p{Lu}][^().!?]{1,60}\)$`,
    remove: ['Hiện trường lúc sáng sớm⟦ (Nguồn: Công an làng Mới)⟧', 'Cầu đã xong.⟦ (Theo Làng Mới)⟧'],
    keep: ['Số dân là một nghìn người (Nguồn: Sổ làng).', 'Cây cầu (Theo ông Hoa) đã cũ.']
  },
  {
    id: 'picture-end',
    category: 'credit',
    why: 'The photographer or the owner of the picture ends its caption.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?:^|(?: [-–|] ?)| )(?:Ảnh|ẢNH|Clip|CLIP|Đồ họa|Nguồn ảnh|Ảnh minh họa|Ảnh minh hoạ|Ảnh tư liệu|Ảnh chụp màn hình|Nguồn ảnh|Nguồn clip|Nguồn video|(?<=[.!?”)] )Nguồn) ?: ?${owner}\.?(?: ?\d?\d? ?\|)?$`,
    remove: [
      'Cô Hoa tại buổi họp⟦ ẢNH: BTC⟧',
      'Trụ sở xã lúc sáng.⟦ Ảnh: Làng Mới 1 |⟧',
      'Chợ nổi họp sớm⟦ - Ảnh: Lúa Vàng⟧',
      'Chợ nổi.⟦ Ảnh: REUTERS⟧',
      'Chợ nổi.⟦ Nguồn: LàngMới.⟧'
    ],
    keep: ['Ông treo nhiều Ảnh: cưới, cầu, chợ; và tranh.', 'Video: Ông kể về làng. Ai cũng khóc.']
  },
  {
    id: 'picture-agency',
    category: 'credit',
    why: 'The same without a colon, with an agency in capitals.',
    scope: 'span',
    caseSensitive: true,
    match: r`(?<=[.!?”")] ?)Ảnh (?:AFP|AP|EPA|REUTERS|Reuters|Getty Images|Getty|TTXVN|VNA|NVCC|FBNV|BTC|Internet|INTERNET|internet|\p{Lu}{2,8})\.?$`,
    remove: ['Đội nhà thắng lớn. ⟦Ảnh VFF⟧', 'Chợ nổi. ⟦Ảnh Internet⟧'],
    keep: ['Ông đặt tên nó. Ảnh Viện là tên quán.']
  },
  {
    id: 'name-and-picture',
    category: 'credit',
    why: 'Author and photographer in the last lines, with a label or a dash between them.',
    caseSensitive: true,
    at: 'tail',
    match: r`(?:${penName}|Theo \p{Lu}[^.!?:]{1,30})(?: ?[-–,|(/] ?)(?:Ảnh|ảnh|Clip|Video|Đồ họa|Bài) ?: ?[^.!?]{2,60}\)?|(?:Bài|Bài,? ảnh|BÀI,? ẢNH|Bài và ảnh|BÀI VÀ ẢNH|Bài – Ảnh|Bài - Ảnh|Tin,? ảnh|Tin,? bài|Tác giả|TÁC GIẢ|PV|CTV|BTV|Phóng viên|Nhóm PV|Nhóm phóng viên|Biên tập viên|Biên tập|Thực hiện|THỰC HIỆN|Trình bày|Thiết kế|Nội dung|Đồ họa|Dịch|Biên dịch|Minh họa|Kỹ thuật|Người viết|Sưu tầm|Đăng bởi|Bởi|Viết bởi|Được viết bởi|Người đăng) ?[:：] ?[\p{Lu}][^.!?:]{1,60}|(?:Đăng|Viết|Được đăng|Được viết) bởi \p{Lu}[^.!?:]{1,40}`,
    remove: [
      'Lúa Vàng – Ảnh: Làng Mới, Clip: Sông Xanh',
      'Bài, ảnh: Lúa Vàng',
      'Thiết kế: Lúa Vàng',
      'Đăng bởi Lúa Vàng'
    ],
    keep: ['Nội dung: cuộc họp bàn về cây cầu.', 'Lúa Vàng - ảnh của ông treo khắp nhà.']
  },
  {
    id: 'pen-name-row',
    category: 'credit',
    why: 'Two authors with a dash between them close a report; so does one with the name of the paper, or the desk.',
    caseSensitive: true,
    at: 'last',
    match: r`${penName}(?: - | – |\/)${penName}|(?:PV|P\.V|P\.V\.|${penName}|\p{Lu}\.\p{Lu}\.?) ?(?:\/|\() ?(?:PV|VOV|VOV\.VN|TTXVN|Vietnam\+|VTV|VTC|VnExpress|Dân trí|Dân Trí|Báo [^.!?:]{2,30}|t/h|T/h|T/H|TH|tổng hợp|Tổng hợp|dịch|lược dịch|theo [^.!?:()]{2,30}|Theo [^.!?:()]{2,30})\)?|(?:PV|P\.V|P\.V\.|Nhóm PV|NHÓM PV|Ban Thời sự|Nhóm phóng viên|CTV|BBT|Ban Biên tập|\(?T/h\)?|\(?t/h\)?|TTXVN)`,
    remove: ['Lúa Vàng - Sông Xanh', 'Lúa Vàng/VOV.VN', 'Lúa Vàng (T/h)', 'Nhóm PV'],
    keep: ['Lúa Vàng - Sông Xanh là hai làng cạnh nhau', 'TTXVN đưa tin cầu đã xong.']
  },
  {
    id: 'pen-name',
    category: 'credit',
    why: 'The author’s name closes an article.',
    caseSensitive: true,
    at: 'last',
    match: r`${fullName}|(?:Theo|THEO) \p{Lu}[\p{L}\d.+]{1,14}(?: [\p{L}\d.+]{1,10}){0,3}|Theo [a-z]{5,16}(?:\.(?:com|vn|net))?|(?:Độc giả|Bạn đọc) ${penName}`,
    remove: ['Nguyễn Lúa Vàng', 'Theo Làng Mới', 'Theo langmoi', 'Độc giả Lúa Vàng'],
    keep: ['Nguyễn Lúa Vàng kể chuyện']
  },
  {
    id: 'theo-span',
    category: 'credit',
    why: 'The paper from which the text was taken, behind the last sentence.',
    scope: 'span',
    caseSensitive: true,
    at: 'last',
    match: r`(?<=[.!?”")] ?)(?:Theo|Nguồn:|Nguồn :) (?:TTXVN|VTV|VOV|VTC|VnExpress|Vnexpress|VietNamNet|Vietnamnet|Zing|Dân [Tt]rí|Tuổi [Tt]rẻ|Thanh [Nn]iên|Tiền [Pp]hong|Lao [Đđ]ộng|Người [Ll]ao [Đđ]ộng|Kênh 14|Kenh14|CafeF|Infonet|Soha|Báo [^.!?]{2,30}|Reuters|AFP|AP|BBC|CNN|Sputnik|Xinhua|Bloomberg|Daily Mail|\p{Lu}[\p{L}\d]{2,14}(?:\.(?:com|vn|net))?)$|(?<=\p{Ll}{2}\. )(?:(?:Nguyễn|Trần|Phạm|Hoàng|Huỳnh|Phan|Đặng|Dương|Đinh|Đoàn|Trịnh|Trương|Lương|Phùng)(?: \p{Lu}\p{Ll}{0,6}){1,3}|(?:NGUYỄN|TRẦN|PHẠM|HOÀNG|HUỲNH|PHAN|ĐẶNG|DƯƠNG|ĐINH|ĐOÀN|TRỊNH|TRƯƠNG|LƯƠNG|MINH|THANH|NGỌC|QUANG|HỒNG|GIA|ĐỨC|HOÀI|PHƯƠNG|THÀNH)(?: \p{Lu}{1,7}){1,3})$`,
    remove: [
      'Cầu đã xong. ⟦Theo TTXVN⟧',
      'Cầu đã xong. ⟦THANH LÚA⟧',
      'Cầu đã xong. ⟦Nguyễn Lúa Vàng⟧',
      'Cầu đã xong. ⟦Nguồn: Langmoi.vn⟧'
    ],
    keep: ['Cầu đã xong. Theo ông Hoa thì chưa', 'Mục 1. THÀNH PHẦN', 'Tên ông là ai? Nguyễn Lúa Vàng']
  },
  {
    id: 'stamp',
    category: 'credit',
    why: 'Day and time of publication above the text, or behind a label.',
    at: 'head',
    match: r`(?:(?:cập nhật|xuất bản|đăng|ngày đăng|đăng ngày|đăng lúc|đã đăng|đăng vào|ngày cập nhật|cập nhật lần cuối|cập nhật lúc|cập nhật ngày|ngày|lúc|phát hành)[:,]? ?(?:lúc|ngày|vào)? ?)?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|t[2-7])[, -]{1,3}(?:ngày )?)?(?:\d{1,2}[/.-]\d{1,2}[/.-]20\d\d(?: ?[,|•-] ?| lúc | )\d{1,2}[:hg]\d\d(?:[:']\d\d)?(?: ?[ap]m| ?sa| ?ch)?|\d{1,2}[:hg]\d\d(?:[:']\d\d)?(?: ?[ap]m)?(?: ?[,|•-] ?| ngày | )\d{1,2}[/.-]\d{1,2}[/.-]20\d\d)(?: ?\(?(?:gmt|utc) ?\+? ?0?7(?::00)?\)?)?(?: ?[|•-] ?.{1,60})?`,
    remove: [
      '12/12/2021, 22:50',
      '10:15 | 12/12/2021',
      'Thứ Ba, 12/12/2021 - 10:15',
      'Cập nhật lúc 10:15 ngày 12/12/2021 (GMT+7)'
    ],
    keep: ['12/12/2021, 22:50 tàu rời bến.', 'Lúc 10:15 ngày 12/12/2021 cầu sập.']
  },
  {
    id: 'stamp-words',
    category: 'credit',
    why: 'The same in words or without a time, behind a label.',
    at: 'head',
    match: r`(?:cập nhật|xuất bản|ngày đăng|đăng ngày|đăng lúc|đã đăng|đăng vào|ngày cập nhật|cập nhật lần cuối|cập nhật lúc|cập nhật ngày|ngày xuất bản)[: ]{1,2}[^.!?]{0,14}\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2},? ?(?:năm )?|:)\d{2,4}[^.!?]{0,24}|(?:thời gian đọc|đọc)[: ]{1,2}(?:khoảng )?\d{1,2} phút|\d{1,2} phút đọc|khoảng \d{1,2} phút đọc`,
    remove: ['Ngày đăng: 12/03/2021', 'Đăng ngày 12 tháng 3, 2021', '5 phút đọc'],
    keep: ['Đăng ngày cưới, ông mất ngủ.']
  }
]
