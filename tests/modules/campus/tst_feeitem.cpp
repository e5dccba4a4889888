// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/CampusWire.h"
#include "tests/modules/campus/CampusScene.h"

using namespace hui;
using namespace hui::testkit;

/// What may be paid of an item.
class TestFeeItem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrong_data()
    {
        QTest::addColumn<qint64>("paid");
        QTest::addColumn<bool>("isPart");
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("fault"); // -1: none
        const QDate day(2026, 3, 18);
        const auto row = [](const char* name, qint64 paid, bool isPart, qint64 fen, const QDate& on,
                             std::optional<PartFault> fault) {
            QTest::newRow(name) << paid << isPart << fen << on
                                << (fault ? static_cast<int>(*fault) : -1);
        };
        using enum PartFault;
        row("whole", 0, false, 100000, day, {});
        row("a part", 0, true, 30000, day, {});
        row("the least part", 0, true, 20000, day, {});
        row("a small rest", 90000, true, 10000, day, {});
        row("the rest of what is paid whole", 90000, false, 10000, day, {});
        row("on the last day", 0, false, 100000, QDate(2026, 7, 15), {});
        row("after it", 0, false, 100000, QDate(2026, 7, 16), Closed);
        row("nothing", 0, true, 0, day, Nothing);
        row("less than nothing", 0, true, -1, day, Nothing);
        row("paid", 100000, true, 1, day, Paid);
        row("paid, and closed", 100000, true, 1, QDate(2027, 1, 1), Paid);
        row("a fen too much", 0, true, 100001, day, Exceeded);
        row("more than the rest", 50000, true, 50001, day, Exceeded);
        row("a part of what is paid whole", 0, false, 99999, day, Whole);
        row("a part too small", 0, true, 19999, day, TooSmall);
    }
    void findsWhatIsWrong()
    {
        QFETCH(qint64, paid);
        QFETCH(bool, isPart);
        QFETCH(qint64, fen);
        QFETCH(QDate, day);
        QFETCH(int, fault);
        FeeItem item = feeItemOf(u"t"_s, FeeKind::Tuition, u"学费"_s, 100000);
        item.paid = Money::fen(paid);
        item.isPart = isPart;
        item.least = Money::fen(20000);
        const auto found = faultOf(item, Money::fen(fen), day);
        QCOMPARE(found ? static_cast<int>(*found) : -1, fault);
    }

    void isReadAsWritten()
    {
        const StudentFees fees = studentFees();
        QCOMPARE(studentFeesFromJson(toJson(fees)).value(), fees);
        for (const FeeKind kind : feeKinds())
            QCOMPARE(feeKindOf(nameOf(kind)), kind);
        for (const SchoolKind kind : schoolKinds())
            QCOMPARE(schoolKindOf(nameOf(kind)), kind);
    }

    void standsByItsOperations_data()
    {
        QTest::addColumn<int>("pay");
        QTest::addColumn<int>("cancel"); // -1: never asked for
        QTest::addColumn<int>("refund");
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, OutboxState pay, std::optional<OutboxState> cancel,
                             std::optional<OutboxState> refund, FeeState state) {
            QTest::newRow(name) << static_cast<int>(pay)
                                << (cancel ? static_cast<int>(*cancel) : -1)
                                << (refund ? static_cast<int>(*refund) : -1)
                                << static_cast<int>(state);
        };
        using enum OutboxState;
        row("recorded", Recorded, {}, {}, FeeState::Taken);
        row("on its way", Sending, {}, {}, FeeState::Taken);
        row("not answered", Unknown, {}, {}, FeeState::Unclear);
        row("booked", Accepted, {}, {}, FeeState::Paid);
        row("refused", Rejected, {}, {}, FeeState::DueBack);
        row("for a person", OutboxState::Review, {}, {}, FeeState::Review);
        row("malformed", Poison, {}, {}, FeeState::Review);
        row("the school is asked", Accepted, Unknown, {}, FeeState::Cancelling);
        row("it lets go", Accepted, Accepted, {}, FeeState::DueBack);
        row("it does not", Accepted, Rejected, {}, FeeState::Paid);
        row("nobody knows", Accepted, OutboxState::Review, {}, FeeState::Review);
        row("given back", Rejected, {}, Recorded, FeeState::Refunded);
        row("given back in vain", Rejected, {}, Rejected, FeeState::Review);
    }
    void standsByItsOperations()
    {
        QFETCH(int, pay);
        QFETCH(int, cancel);
        QFETCH(int, refund);
        QFETCH(int, state);
        const auto leg = [](int which) {
            return which < 0 ? std::nullopt : std::optional(static_cast<OutboxState>(which));
        };
        QCOMPARE(static_cast<int>(
                     stateOf(FeeLegs{static_cast<OutboxState>(pay), leg(cancel), leg(refund)})),
            state);
    }
};

QTEST_GUILESS_MAIN(TestFeeItem)
#include "tst_feeitem.moc"
