// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/OutcomeText.h"
#include "modules/billpay/ui/PaymentTableModel.h"
#include "tests/testkit/Fixed.h"
#include "ui/TableDelegate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hui;
using namespace hui::billpay;
using namespace Qt::StringLiterals;

namespace {

Payment payment(PaymentState state)
{
    Payment made;
    made.operation = testkit::operationId();
    made.billerName = u"苏州市供水服务中心"_s;
    made.account = u"3205018642"_s;
    made.holder = u"王*明"_s;
    made.due = Money::fen(1'234'567);
    made.at = QDateTime(QDate(2026, 3, 18), QTime(2, 43), Qt::UTC);
    made.sequence = 418;
    made.state = state;
    made.receiptNo = u"R-000418"_s;
    return made;
}

QString cell(const PaymentTableModel& model, int column)
{
    return model.index(0, column).data().toString();
}

} // namespace

class TestPaymentTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsContract()
    {
        PaymentTableModel model;
        const QAbstractItemModelTester tester(&model);
        const Payment one = payment(PaymentState::Succeeded);
        const Payment other = payment(PaymentState::Uncertain);
        model.setPayments({one, other});
        QCOMPARE(model.rowOf(other.operation), 1);
        QCOMPARE(model.paymentAt(0).operation, one.operation);
        model.setPayments({other});
        QCOMPARE(model.rowOf(one.operation), -1);
        model.setPayments({});
        QCOMPARE(model.rowCount(), 0);
    }

    void writesAPayment()
    {
        PaymentTableModel model;
        model.setPayments({payment(PaymentState::Succeeded)});
        QCOMPARE(cell(model, PaymentTableModel::Number), u"000418"_s);
        QCOMPARE(cell(model, PaymentTableModel::Time), u"10:43"_s); // the time in China
        QCOMPARE(cell(model, PaymentTableModel::Biller), u"苏州市供水服务中心"_s);
        QCOMPARE(cell(model, PaymentTableModel::Holder), u"王*明"_s);
        QCOMPARE(cell(model, PaymentTableModel::Amount), u"12,345.67"_s);
        QCOMPARE(cell(model, PaymentTableModel::Receipt), u"R-000418"_s);
        const QModelIndex amount = model.index(0, PaymentTableModel::Amount);
        QVERIFY(amount.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }

    /// The whole number is nowhere: not shown, not copied, not read out.
    void theAccountIsMasked()
    {
        PaymentTableModel model;
        model.setPayments({payment(PaymentState::Succeeded)});
        QVERIFY(cell(model, PaymentTableModel::Account).endsWith(u"8642"));
        for (int column = 0; column < model.columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::EditRole),
                     int(Qt::AccessibleTextRole), int(Qt::UserRole)})
                QVERIFY(!model.index(0, column).data(role).toString().contains(u"3205018642"));
    }

    void theStateIsAPill_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("mood");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, PaymentState state, Mood mood, const char* word) {
            QTest::newRow(name) << int(state) << int(mood) << QString::fromLatin1(word);
        };
        row("booked", PaymentState::Succeeded, Mood::Ok, "Done");
        row("reversal refused", PaymentState::ReversalRefused, Mood::Ok, "Done");
        row("unknown", PaymentState::Uncertain, pillOf(PillState::Unknown).mood, "");
        row("to give back", PaymentState::RefundDue, Mood::Bad, "Refund due");
        row("given back", PaymentState::Refunded, Mood::Neutral, "Refunded");
        row("cancelling", PaymentState::ReversalPending, Mood::Info, "Cancelling");
        row("cancelled", PaymentState::Reversed, pillOf(PillState::Reversed).mood, "Cancelled");
    }

    void theStateIsAPill()
    {
        QFETCH(int, state);
        QFETCH(int, mood);
        QFETCH(QString, word);
        PaymentTableModel model;
        model.setPayments({payment(static_cast<PaymentState>(state))});
        const QModelIndex index = model.index(0, PaymentTableModel::State);
        const auto look = index.data(PillRole).value<PillLook>();
        QCOMPARE(int(look.mood), mood);
        QVERIFY(!look.icon.isEmpty()); // never colour alone
        QCOMPARE(look.text, index.data().toString());
        if (!word.isEmpty())
            QCOMPARE(look.text, word);
        QCOMPARE(look.dashed, static_cast<PaymentState>(state) == PaymentState::Uncertain);
    }

    void everyStateHasAWord()
    {
        for (int state = int(PaymentState::Draft); state <= int(PaymentState::ReversalRefused);
            ++state)
            QVERIFY(!billpay::pillOf(payment(static_cast<PaymentState>(state))).text.isEmpty());
    }

    /// 冲正 and 撤销 are two operations, and two words from beginning to end.
    void whatIsUnderWayIsCalledByItsOperation()
    {
        Payment undone = payment(PaymentState::ReversalPending);
        undone.correction = Correction();
        undone.correction->kind = u"billpay.reverse"_s;
        QCOMPARE(billpay::pillOf(undone).text, u"Reversing"_s);
        undone.correction->kind = u"billpay.cancel"_s;
        QCOMPARE(billpay::pillOf(undone).text, u"Cancelling"_s);
        undone.state = PaymentState::Reversed;
        QCOMPARE(billpay::pillOf(undone).text, u"Cancelled"_s);
    }

    void everyColumnHasAHeading()
    {
        const PaymentTableModel model;
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

QTEST_MAIN(TestPaymentTableModel)
#include "tst_paymenttablemodel.moc"
