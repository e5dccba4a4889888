// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/BookingPaper.h"

#include "app/catalogue/PayWay.h"
#include "app/core/AmountWords.h"
#include "app/core/ChinaTime.h"
#include "app/core/IdText.h"
#include "app/receipt/CameForLines.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

using Line = ReceiptDocument::Line;

QString clinicMoment(const Booking& booking)
{
    static const QString days[] = {u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s, u"日"_s};
    return booking.date.toString(u"yyyy-MM-dd"_s) + u" 周"_s + days[booking.date.dayOfWeek() - 1]
        + u' ' + booking.time.toString(u"HH:mm"_s);
}

QString counterMoment(const QDateTime& at)
{
    return inChina(at).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString titleFor(const DeskBooking& desk, BookingPaper paper)
{
    if (desk.state() == DeskState::NotPaid)
        return u"预约挂号未成功通知"_s;
    switch (paper) {
    case BookingPaper::Pending: return u"挂号受理凭证（待医院确认）"_s;
    case BookingPaper::Slip: return u"预约挂号单（客户联）"_s;
    case BookingPaper::Refund: return u"退款凭证"_s;
    }
    Q_UNREACHABLE();
}

/// What stands below a name in Chinese for who does not read it.
void addEnglish(QList<Line>& lines, const Booking& booking, PaperNames names)
{
    if (names == PaperNames::Chinese)
        return;
    const auto add = [&lines](const QString& words) { // over the whole width
        if (!words.isEmpty())
            lines << Line{Line::Kind::Text, {}, words, true};
    };
    QStringList whom{booking.departmentNameEn, booking.doctorNameEn};
    whom.removeAll(QString());
    add(booking.hospitalNameEn);
    add(whom.join(u", "_s));
}

QList<Line> clinicLines(const Booking& booking, const QString& number, PaperNames names)
{
    QList<Line> lines{pairLine(u"就诊人"_s, booking.patient), pairLine(u"证件"_s, booking.document),
        pairLine(u"医院"_s, booking.hospitalName), healthLine(u"科室"_s, booking.departmentName),
        healthLine(u"医生"_s,
            booking.doctorName
                + (booking.title == DoctorTitle::General ? QString()
                                                         : u' ' + titleZh(booking.title))),
        pairLine(u"就诊时间"_s, clinicMoment(booking)), healthLine(u"地点"_s, booking.place)};
    addEnglish(lines, booking, names);
    if (!number.isEmpty())
        lines << pairLine(u"就诊序号"_s, number);
    return lines;
}

QList<Line> moneyLines(const DeskBooking& desk, BookingPaper paper)
{
    const Booking& booking = desk.booking;
    QList<Line> lines{pairLine(u"挂号费"_s, booking.fee.toString())};
    if (booking.insured.isPositive())
        lines << pairLine(u"医保统筹支付"_s, u"-"_s + booking.insured.toString());
    const bool back = paper == BookingPaper::Refund;
    lines << Line{
        Line::Kind::Total, back ? u"退款"_s : u"个人支付"_s, u"¥"_s + booking.due().toString()};
    lines << Line{Line::Kind::Words, {}, rmbInWords(booking.due())};
    if (desk.mode != PayMode::Cash)
        lines << pairLine(back ? u"退回原账户"_s : wayZh(desk.mode), desk.debited);
    else if (!back)
        lines << pairLine(
            u"现金 / 找零"_s, desk.tendered.toString() + u" / "_s + desk.change.toString());
    return lines;
}

QString footerFor(const DeskBooking& desk, BookingPaper paper)
{
    const Booking& booking = desk.booking;
    if (desk.state() == DeskState::NotPaid)
        return u"本次未缴成，款项在原账户。"_s;
    switch (paper) {
    case BookingPaper::Pending: return u"结果以医院确认为准，凭本单到柜台查询。"_s;
    case BookingPaper::Slip:
        return u"凭证件就诊。%1 前可取消，原路退款。"_s.arg(
            booking.cancelUntil.addDays(1).toString(u"yyyy-MM-dd"_s));
    case BookingPaper::Refund: return u"款项已原路退还。"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(BookingPaper paper)
{
    switch (paper) {
    case BookingPaper::Pending: return u"pending"_s;
    case BookingPaper::Slip: return u"slip"_s;
    case BookingPaper::Refund: return u"refund"_s;
    }
    Q_UNREACHABLE();
}

BookingPaper paperOf(const DeskBooking& booking)
{
    switch (booking.state()) {
    case DeskState::Booked:
    case DeskState::Cancelling: return BookingPaper::Slip;
    case DeskState::Refunded: return BookingPaper::Refund;
    case DeskState::Taken:
    case DeskState::Asking:
    case DeskState::Unclear:
    case DeskState::DueBack:
    case DeskState::NotPaid:
    case DeskState::Review: break;
    }
    return BookingPaper::Pending;
}

ReceiptDocument bookingReceipt(const DeskBooking& booking, const Shift& shift, const QString& bank,
    int printing, PaperNames names)
{
    const BookingPaper paper = paperOf(booking);
    QList<Line> lines = clinicLines(booking.booking, booking.number, names);
    if (paper != BookingPaper::Refund)
        lines << cameForLines(booking.came);
    lines << ruleLine() << moneyLines(booking, paper) << ruleLine();
    lines << pairLine(u"交易时间"_s, counterMoment(booking.at))
          << pairLine(u"网点/柜员"_s, shift.branch + u" / "_s + shift.operatorId)
          << (booking.receiptNo.isEmpty()
                     ? pairLine(u"受理码"_s, idText(booking.pay).right(12).toUpper())
                     : pairLine(u"流水号"_s, booking.receiptNo));
    ReceiptDocument document{.bank = bank, .title = titleFor(booking, paper), .lines = lines};
    document.footer = footerFor(booking, paper);
    if (paper == BookingPaper::Slip && !booking.pageUrl.isEmpty()) {
        document.qr = booking.pageUrl;
        document.qrCaption = u"扫码看前面还有几位"_s;
    }
    if (printing > 1)
        document.watermark = u"补打 第 %1 次"_s.arg(printing - 1);
    return document;
}

QString titleZh(DoctorTitle title)
{
    switch (title) {
    case DoctorTitle::Chief: return u"主任医师"_s;
    case DoctorTitle::Associate: return u"副主任医师"_s;
    case DoctorTitle::Attending: return u"主治医师"_s;
    case DoctorTitle::General: return u"普通门诊"_s;
    }
    Q_UNREACHABLE();
}

} // namespace hui::community
