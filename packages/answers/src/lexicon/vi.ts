import type { Lexicon } from "./concepts.ts"

export const vi: Lexicon = {
  language: "vi",
  common:
    "la cua toi ban co khong cho va de khi nao bao nhieu sao duoc roi chua minh em anh chi shop oi voi thi nay do o dau xin chao cam on muon hang don giao nhu the gi vay a nhe da se dang",
  terms: {
    order: "don hang, dat hang, don, mua, da dat",
    item: "san pham, hang, giay, ao, quan, mon hang, vay, do, ly, coc, binh hoa, am dun, may pha, sofa, chan men, tai nghe, cap sac, laptop, may tinh bang, ban phim, dong ho, nhan vang, day chuyen, bong tai, nuoc hoa, dau goi, serum, hat cho meo, cat ve sinh, balo, tui xach, xe dap, that lung, chan vay, ao khoac, ao thun, ao so mi, quan jean, giay the thao, bup be, op lung, man hinh, may in, may anh, socola, ca phe, ruou",
    parcel: "goi hang, kien hang, hang, hop, thung, buu kien, buu pham, don hang",
    ship: "giao hang, van chuyen, giao, ship, gui",
    dispatch: "gui di, xuat kho, gui hang, khi nao gui, bao gio gui, gui chua",
    arrive: "den, toi noi, nhan duoc, nhan, ve, toi, nhan hang, giao toi, ve den, toi nha",
    get: "nhan duoc, nhan, lay",
    where: "o dau, dau roi, tinh trang, den dau, toi dau, dau, dang o dau, di dau",
    when: "khi nao, bao gio, ngay nao, luc nao, may gio, chung nao",
    howlong:
      "bao lau, may ngay, mat bao lau, bao nhieu ngay, thoi gian giao, may bua, bao lau toi, lau khong, lau ko, mat may ngay, may hom, doi bao lau, cho bao lau, may ngay toi, may ngay co",
    howmuch:
      "bao nhieu tien, gia, phi, bao nhieu, cuoc, bn, nhiu, bao nhiu, gia sao, het bao nhieu, mat bao nhieu tien",
    days: "ngay, tuan, thoi han, trong vong, trong bao lau, den khi nao, han chot",
    soon: "gap, nhanh, ngay mai, hoa toc",
    notyet:
      "chua, van chua, chua thay, mai khong, hoai khong, van khong, mai chua, chua toi, chua den, chua nhan, chua co, cho hoai, cho mai, khong thay dau, hoai chua, chua ve, minh chua nhan duoc gi, chua nhan duoc gi, co nhan gi dau, khong ai giao, khong thay ai",
    neg: "khong, chua, chang, ko, k, dung, hong",
    late: "tre, cham, lau qua, lau the",
    wait: "cho, doi",
    stuck:
      "khong cap nhat, dung yen, ket, khong thay doi, dung im, bi ket, nam im, nam o kho, khong nhuc nhich, ket hai quan, hoai mot cho",
    lost: "mat hang, that lac, bi mat, mat cap, mat tieu, mat roi, bi trom",
    delivered:
      "bao da giao, ghi da giao, hien da giao, da giao thanh cong, bao giao thanh cong, shipper bao, shipper noi, bao giao roi",
    track:
      "theo doi, tra cuu, ma van don, kiem tra don, van don, don dau roi, hang dau roi, toi dau roi, den dau roi",
    courier:
      "giao hang nhanh, giao hang tiet kiem, viettel post, shipper, don vi van chuyen, ghtk, ghn, đơn vị nào, giao bằng đơn vị, giao hàng nhanh",
    postage:
      "phi ship, phi van chuyen, phi giao hang, mien phi van chuyen, freeship, tien ship, ship bao nhieu, cuoc phi, phi gui, tien van chuyen, free ship, ship bn, ship nhiu, phi giao, cuoc, tien gui, mien ship",
    free: "mien phi, free",
    whopays:
      "ai tra, ai chiu, phai tra, tu tra, ai tra phi, minh chiu, minh tra, shop chiu, shop tra, tien ship ai, mat phi, co mat phi, ton phi, co ton tien",
    sendback:
      "tra hang, tra lai, hoan hang, gui lai, doi tra, gui tra, muon tra, hoan tra, tra lai duoc, hoan lai hang, tra ve, gửi trả*, trả lại sao*, hoàn hàng*, gửi lại shop*, không ưng*, không thích cái*",
    refund:
      "hoan tien, tra tien, tien hoan, tra lai tien, hoan lai tien, tien + chua, tien cua toi, refund, lay lai tien, tien ve, tra tien lai, tien lai, tien cua minh, bao gio co tien, khi nao co tien, hoan tien lai, chua thay tien, chua nhan tien, chua hoan tien, tien chua ve, tiền chưa về*, tiền về chưa*, khi nào có tiền*, hoàn lại tiền*, chưa thấy tiền*, tiền được hoàn, hoàn bằng cách nào",
    money: "tien",
    exchange:
      "doi hang, doi san pham, doi size, doi lay, doi cai, doi mau, muon doi, doi, doi sang, doi giup, cai moi, doi cai khac, lay cai khac",
    size: "size, kich co, co, kich thuoc, so do, size nao, size gi, mac size, mang size, so may, bang size, form",
    misfit:
      "chat, rong, nho qua, to qua, khong vua, lon hon, nho hon, size lon, size khac, len size, dai qua, ngan qua, bi chat, so lon, size nho, kich co khac, size to, mot size, ko vua, chat qua, rong qua, mac khong vo, mac khong vua, mac khong duoc, mang khong vo, mang khong vua, rong thinh, bo sat, dau chan, tuot, khong vo, ko vo, lung thung, cai khong duoc, rộng quá*, chật quá*, hơi chật*, bị chật*, lớn hơn*, nhỏ hơn*, size lớn*, size nhỏ*, không vừa*",
    cancel:
      "huy don, huy, dung giao, khong giao nua, dung gui, dung ship, khong gui nua, khoi giao, khoi gui, huy giup, thoi khong mua, thoi khong lay, ngung don",
    dontwant:
      "doi y, khong muon, khong can, khong thich, dat nham, khong mua nua, khong lay nua, ko thich, thay doi y dinh, ko mua nua, ko lay nua, khong can nua, thoi khong, bam nham, khong muon nua",
    address: "dia chi, duong, so nha, ma buu dien, phuong, quan huyen, dia chi giao",
    elsewhere:
      "cho khac, noi khac, dia chi khac, chuyen nha, dia chi moi, chuyen cho, ve nha me, cho lam, cong ty, noi lam, doi nha, moi don, khong co nha, di du lich, di vang, hang xom",
    wrong:
      "sai, nham, khong dung, khac voi, khong phai cua, ko phai cua, cua nguoi khac, giao nham, giao sai, gui nham, gui sai, sai mau, sai size, sai hang, nham hang, khac mau, khong giong, khong phai cai, lon hang, nham mau, nham size, san pham khac, toi khong dat, minh khong dat, khong dat mon, mon khac",
    change: "doi, thay doi, sua, cap nhat, chinh sua",
    pay: "thanh toan, tra tien, tra truoc, chuyen khoan, bi tru, tru tien, tra, da tru",
    method:
      "phuong thuc thanh toan, hinh thuc thanh toan, cach thanh toan, thanh toan bang, tra bang, thanh toan the nao, chap nhan, tra kieu gi, tra the nao, nhan the, co nhan, tra gop",
    paybrand:
      "momo, cod, the tin dung, zalopay, visa, chuyen khoan, tra gop, paypal, khi nhan hang, the, tien mat, vnpay, quet the, atm, shopeepay",
    fail: "khong dung duoc, loi, khong hop le, bi tu choi, het han, khong su dung duoc, that bai, khong ap dung, khong hoat dong, bao loi, khong duoc chap nhan, ko dung duoc, khong nhan, van de, khong nhap duoc, ko hop le, khong xai duoc, khong duoc, ko duoc, bi loi, tu choi, khong an, khong thanh cong, quet khong duoc",
    twice: "hai lan, 2 lan, trung, tru hai, tru 2, hai lần*, 2 lần*, trừ tiền hai*",
    coupon:
      "ma giam gia, voucher, ma khuyen mai, phieu giam gia, coupon, phieu, ma giam, code, nhap ma, dung ma, xai ma, ap ma, ma nay, ma do, cai ma, ma code, ma khong, ma bi",
    discount: "giam gia, khuyen mai, re hon, uu dai, bot, giam",
    pricedrop:
      "giảm giá sau khi mua*, chênh lệch giá*, hoàn chênh lệch*, giá xuống*, giá giảm sau*, mua đắt hơn*",
    broken:
      "mop, rach, gay, hu hong, nut, tray, xuoc, meo, bi be, bi vo, be doi, lam doi, vo doi, vo tan, gay doi, thung, lo thung, lung lo, bi do, chay nuoc, ro ri, dinh ban, o vang, bung chi, bung keo, dut chi, day keo, nut ao, thiu, bi hu, bi hong, hong roi, hong mat, be nat, be roi, be mat, bi dut, vo roi, vo mat, vo nat, vo het, vo toang, da vo, be vo, vo ra, hư hỏng*, bị bể, bể rồi, bị vỡ, vỡ rồi, bị nát, bị rách, bị móp, vỡ nát, bể nát",
    defect:
      "loi, chat luong, khong len, khong hoat dong, hu, bi loi, san pham loi, ko len, khong len nguon, sac khong vo, sac ko vo, khong chay, tat ngang, nong qua, bi hu, bi hong, hong roi, kem chat luong, khong co tieng, ko co tieng, mat tieng, mot ben, chi nghe mot ben, khong len hinh, man hinh den, khong phan ung, khong ket noi, khong nong, khong quay, khong lanh, mui khet, keu cot ket, lung lay, pin + nhanh het, tu tat, re re, nhap nhay, chop tat, chap chon, boc khoi, co khoi, ra khoi, toe lua, chay khet, chap dien, cau chi, rung, bi ket nut, do lac, treo may, khong dung, keu bip, giat dien, bi giat, meo, xi hoi, dong khong kin, khong dong duoc, khong mo duoc, re",
    missing:
      "thieu, khong du, khong co trong, trong rong, con thieu, hop rong, hop khong, chi co mot, co mot chiec, quen bo, mot nua",
    invoice:
      "hoa don, bien lai, vat, hoa don do, ma so thue, xuat hoa don, cho cong ty, hoa don cong ty, lấy hóa đơn, xuất hóa đơn, hóa đơn đỏ, hóa đơn",
    company: "cong ty, doanh nghiep",
    stock:
      "con hang, het hang, co san, ton kho, hang ve, con khong, con ko, het chua, co hang lai, ve hang, bao gio ve, khi nao co lai, con size, con mau, co hang tro lai, con ban, con ban khong",
    preorder: "đặt trước*, đặt hàng trước*, preorder*, pre-order*, trước khi ra mắt*, ngày ra mắt*",
    customs: "hai quan, thue nhap khau, thue nhap",
    abroad:
      "nuoc ngoai, quoc te, nuoc khac, quoc gia, qua my, sang my, qua nhat, qua uc, qua han, di my, di uc, canada, nuoc nao, campuchia, lao",
    remote: "vùng xa*, vùng sâu*, xa xôi*, ra đảo, ngoài đảo, đảo xa",
    warranty: "bao hanh, neu hu, neu hong, lo hu",
    repair: "sua chua, sua, trung tam bao hanh, sửa chữa*, bảo trì*, linh kiện*",
    genuine: "chinh hang, hang that, hang gia, hang nhai, fake",
    material: "chat lieu, vai, cotton, lam bang, chất liệu*, làm bằng gì*, giặt máy*, cotton*",
    color: "màu có giống, giống ảnh, khác ảnh",
    howto: "huong dan, cach dung, cach su dung, lap rap, hướng dẫn sử dụng*, cách lắp*, cách dùng*",
    points: "điểm của tôi*, tích điểm*, dùng điểm*, điểm thưởng*",
    member: ", đăng ký thành viên, làm thành viên, thẻ thành viên, thành viên vip",
    account: "tai khoan",
    password: "mat khau, pass, quen mat khau, quen pass",
    login:
      "dang nhap, dang ky, ma xac nhan, otp, vo tai khoan, vao tai khoan, khong vo duoc, khong vao duoc, bi khoa, khong nhan duoc ma, ma otp khong, tạo tài khoản*, đăng ký tài khoản*, mở tài khoản*",
    delete: "xoa",
    gift: "mon qua, lam qua, goi qua, thiep, sinh nhat, de tang, giay goi, thẻ quà tặng, gói quà",
    review: "đánh giá*, viết nhận xét*, chấm sao*",
    hours:
      "gio mo cua, may gio mo, gio lam viec, mo cua, dong cua, may gio dong, con mo, ho tro lam viec, cua hang mo cua, lam viec khi nao, mấy giờ mở cửa, mấy giờ đóng cửa, giờ làm việc, khi nào có người hỗ trợ",
    store: "cua hang, chi nhanh, cửa hàng ở đâu, shop ở đâu, địa chỉ cửa hàng, cửa hàng gần",
    pickup:
      "tu den lay, nhan tai cua hang, tu lay, toi lay, den lay, qua lay, ghe lay, lay tai shop, lay tai cua hang, nhan tai shop, tu den nhan, nhan hang tai cua hang, lay hang truc tiep, toi shop lay, qua shop lay, den shop lay, nhan truc tiep, ghe shop lay",
    privacy:
      "dữ liệu của tôi*, dữ liệu cá nhân*, quyền riêng tư*, thông tin cá nhân*, bảo mật thông tin*",
    newsletter: "bản tin*, hủy đăng ký nhận*, ngừng gửi mail*, gửi quảng cáo, quảng cáo nhiều",
    install: "bluetooth*, wifi*, router*, ghép nối*, kết nối*",
    how: "lam sao, the nao, cach, nhu the nao, lam the nao, phai lam gi, lam gi, tra nhu nao, nhu nao, cach nao, thu tuc",
    which: "nhung, nao, loai nao, gi",
    why: "tai sao, vi sao, sao lai, sao",
    person:
      "co ai o do, co ai khong, ai do khong, nhan vien, nguoi that, tu van vien, gap nguoi, noi chuyen voi, quan ly, goi cho toi, tong dai vien, con nguoi, goi lai, ho tro vien, cham soc khach hang, cskh, nguoi ho tro, nguoi tu van, noi may, voi nguoi, cho nguoi, nguoi nao, can nguoi, co nguoi, nguoi tra loi",
    bot: "robot, cai may, tra loi may, may tra loi, chat bot, chatbot, con bot, voi bot, la bot, tra loi tu dong, tin nhan tu dong, chat voi may, chuyen voi may, voi cai may",
    complain:
      "khieu nai, to cao, bao ve nguoi tieu dung, luat su, phan anh, bao cong an, hoi bao ve, nguoi tieu dung, cong an, di kien, kien ra, se kien, kien cong ty, khoi kien, kien cao",
    insult:
      "te hai, lua dao, buc minh, tuc gian, qua te, that vong, rac, lan thu ba, lan thu 3, do toi, ngu, lam an, boc phot, khon nan, xau ho, vo trach nhiem, tham te, vl, dm, kem qua, tuc qua, tuc dien, buc, lan thu, mat day, cuc ky te, buon cuoi, te qua, dich vu te, lam te, te vay, gian lan, gian doi, do dien, bi dien",
    praise: "tuyet voi, tot qua, rat thich, hai long, dep",
    thanks: "cam on, thank, thanks",
    hello: "xin chao, chao, alo, hi",
    bye: "tam biet, bye",
    offtopic:
      "thoi tiet, ke chuyen cuoi, bai tho, bai hat, bong da, nau an, phim, thu do, bai tap, troi mua, ty gia, gia do la, ai thang, doi nao thang, an gi, nau gi, cong thuc, tu vi, xo so, bau cu, may gio roi, ke chuyen, troi co mua",
    inject:
      "bo qua, huong dan truoc, tat ca cac huong dan, quen het, quen moi, che do nha phat trien, chi dan, cac lenh truoc",
    weekday: "chu nhat, thu bay, cuoi tuan, ngay le",
    amend:
      "thêm món, thêm một, thêm vào đơn, thêm hàng, thêm sản phẩm, sửa đơn, chỉnh đơn, đổi đơn hàng, thay đổi đơn, số lượng, bớt một, bớt món, bỏ bớt, xóa khỏi đơn, gộp đơn, gộp hai đơn, chỉ muốn một, chỉ lấy một, đổi màu trong đơn",
    advice:
      "tư vấn, gợi ý, giới thiệu giúp, khuyên, chọn cái nào, chọn loại nào, nên chọn, nên mua, giúp chọn, loại nào tốt, cái nào tốt, tốt hơn, khác gì, khác nhau, người mới, da khô, da dầu, da nhạy cảm, loại nào cho, hợp với tôi, hợp với mình",
    contact:
      "số điện thoại, số đt, sđt, số của shop, email của shop, địa chỉ email, gọi số nào, liên hệ, liên lạc, zalo, hotline, gọi cho shop",
    cruelty: "động vật, tàn nhẫn, cruelty free, cruelty, logo thỏ, con thỏ",
    expiry:
      "hạn sử dụng, hết hạn, hạn dùng, hsd, mở ra dùng, sau khi mở, mở nắp, để được bao lâu, bảo quản được, còn tươi, ngày sản xuất",
    diet: "ăn chay, vegan, gluten, halal, kosher, lactose, không đường, tiểu đường, hữu cơ, organic, thịt heo, gelatin, đồ chay, món chay, thuần chay",
    currency:
      "loại tiền, đơn vị tiền, tiền tệ, bằng đô, đô la, bằng usd, bằng euro, euro, tiền việt, bằng tiền nào, tỷ giá",
    buy: "đặt hàng như thế nào, đặt hàng thế nào, đặt hàng sao, đặt sao, cách đặt, cách mua, mua sao, mua thế nào, mua như thế nào, muốn mua, muốn đặt, giúp mình đặt, đặt ở đâu, mua ở đâu, mua online, đặt online, giỏ hàng",
    chilled:
      "giao lạnh, giữ lạnh, đông lạnh, lạnh, cấp đông, đá khô, túi đá, đá gel, bị chảy nước, thùng xốp, sô cô la có chảy, chocolate có chảy, có bị chảy",
    compatible:
      "tương thích, dùng với iphone, dùng được với, dùng cho iphone, dùng được cho, chạy android, máy mình, máy của tôi, thiết bị của tôi, điện thoại của mình, hợp với máy, ốp nào, phích cắm, ổ cắm, 220v",
  },
  everyday:
    "phai can biet nha nua cung con vua moi day kia hom qua ngay mai bay gio luc sau truoc tai den rat hon deu luon thinh thoang khoang chinh xac thuong that khac tat nhung nen neu hoac lam giup vang hong hok thoi admin tui tao mày chúng chú bác ông cha chồng gái trai xóm phòng công văn quan lại hay bởi trong ngoài trên dưới giữa gần bên cạnh lên xuống thích thấy nghĩ nói hỏi trả lời xem coi nhìn tìm đóng dùng xài mặc mang đeo thử lấy đưa gửi nhận đặt ghi viết nhập bấm chọn dùm giùm nhờ vui lòng okie hén mốt sáng trưa chiều đêm hai năm nhật tuần tháng phút bốn tám chín mười trăm ngàn nghìn lần cái chiếc đôi cặp quyển thùng hộp gói khá toàn hết vài giống xanh trắng xám nâu màu lớn dài đẹp xấu tốt tay chân lưng bụng tên điện thoại hình người giày tách bình nhầm hoài sai",
  offTopic: [
    "cuối tuần có mưa không",
    "kể chuyện gì vui đi",
    "hôm qua ai thắng",
    "viết bài thơ về biển",
    "tối nay nấu gì",
    "bạn bao nhiêu tuổi",
    "thủ đô canada là gì",
    "tôi đau đầu",
    "ok",
    "haha",
    "chỉ xem thôi",
    "giới thiệu phim hay",
  ],
}
