// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/BookingPaper.h"
#include "tests/modules/community/BookingScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

QString lineOf(const ReceiptDocument& document, const QString& label)
{
    for (const ReceiptDocument::Line& line : document.lines)
        if (line.label == label)
            return line.value;
    return {};
}

} // namespace

/// The paper says what is known, and no more.
class TestBookingPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysOnlyWhatIsCertain()
    {
        const auto database = bookingDesk();
        const auto paid = payBooking(*database, payingBooking());
        const ReceiptDocument pending = bookingReceipt(*paid, shift(), u"惠民银行"_s);
        QCOMPARE(pending.title, u"挂号受理凭证（待医院确认）"_s);
        QCOMPARE(lineOf(pending, u"流水号"_s), QString());
        QVERIFY(!lineOf(pending, u"受理码"_s).isEmpty());
        QCOMPARE(lineOf(pending, u"就诊序号"_s), QString());
    }

    void isWhatThePatientShows()
    {
        const auto database = bookingDesk();
        const DeskBooking booked = bookedAtDesk(*database);
        const ReceiptDocument slip = bookingReceipt(booked, shift(), u"惠民银行"_s);
        QCOMPARE(slip.title, u"预约挂号单（客户联）"_s);
        QCOMPARE(lineOf(slip, u"就诊人"_s), u"王*明"_s);
        QCOMPARE(lineOf(slip, u"医生"_s), u"许医生 主任医师"_s);
        QCOMPARE(lineOf(slip, u"就诊时间"_s), u"2026-03-20 周五 09:30"_s);
        QCOMPARE(lineOf(slip, u"就诊序号"_s), u"A014"_s);
        QCOMPARE(lineOf(slip, u"医保统筹支付"_s), u"-30.00"_s);
        QCOMPARE(lineOf(slip, u"个人支付"_s), u"¥20.00"_s);
        QCOMPARE(lineOf(slip, u"流水号"_s), u"0512-08-20260318-H00001"_s);
        QCOMPARE(slip.footer, u"凭证件就诊。2026-03-20 前可取消，原路退款。"_s);
        QVERIFY(slip.watermark.isEmpty());
        QVERIFY(slip.qr.isEmpty()); // the platform gave no page
        DeskBooking withPage = booked;
        withPage.pageUrl = u"https://m.example/w/x"_s;
        QCOMPARE(bookingReceipt(withPage, shift(), {}).qr, withPage.pageUrl);
        QCOMPARE(bookingReceipt(booked, shift(), {}, 3).watermark, u"补打 第 2 次"_s);
    }

    /// For who reads no Chinese the names stand in English as well, where there are any.
    void namesInEnglishToo()
    {
        const auto database = bookingDesk();
        DeskBooking booked = bookedAtDesk(*database);
        booked.booking.departmentNameEn = u"Cardiology"_s;
        const auto values = [&](PaperNames names) {
            QStringList all;
            for (const auto& line : bookingReceipt(booked, shift(), {}, 1, names).lines)
                all.append(line.value);
            return all;
        };
        QVERIFY(!values(PaperNames::Chinese).contains(u"Cardiology"_s));
        QVERIFY(values(PaperNames::Both).contains(u"Cardiology"_s));
        QVERIFY(values(PaperNames::Both).contains(u"心血管内科"_s));
    }

    void saysWhatWasGivenBack()
    {
        const auto database = bookingDesk();
        const auto paid = payBooking(*database, payingBooking());
        answerLeg(*database, paid->pay, OutboxEvent::Rejected, {}, u"hold_over"_s);
        const auto refunded
            = refundBooking(*database, refundingOf(storedBooking(*database, paid->booking.id)));
        const ReceiptDocument paper = bookingReceipt(*refunded, shift(), u"惠民银行"_s);
        QCOMPARE(paper.title, u"退款凭证"_s);
        QCOMPARE(lineOf(paper, u"退款"_s), u"¥20.00"_s);
        QCOMPARE(lineOf(paper, u"现金 / 找零"_s), QString());
    }

    void printingsAreCounted()
    {
        const auto database = bookingDesk();
        const DeskBooking booked = bookedAtDesk(*database);
        DeskBookingRepository bookings(*database);
        QCOMPARE(*bookings.countPrint(booked.booking.id, u"slip"_s), 1);
        QCOMPARE(*bookings.countPrint(booked.booking.id, u"slip"_s), 2);
        QCOMPARE(*bookings.countPrint(booked.booking.id, u"refund"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestBookingPaper)
#include "tst_bookingpaper.moc"
