// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/billpay/ui/BillpayDesk.h"

#include <QDir>
#include <QProcess>

using namespace hui;
using namespace hui::testkit;

/// A customer at the counter: what is owed, the cash, the paper. Keys only.
class TestBillpayPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }
    void cleanup() { m_desk.reset(); }

    void takesCashForThreeMonths()
    {
        open();
        QVERIFY(m_desk->fetch());
        QCOMPARE(m_desk->bills()->model()->rowCount(), 3);
        QCOMPARE(m_desk->text("bill.holder"), u"王*明"_s);
        QCOMPARE(m_desk->text("bill.due"), u"187.40"_s);
        QVERIFY(m_desk->edit("bill.received")->hasFocus());
        m_desk->type(u"200"_s);
        QCOMPARE(m_desk->text("bill.change"), u"12.60"_s);
        m_desk->commit();
        QTRY_VERIFY(m_desk->message()->isVisible());
        QVERIFY(m_desk->message()->text().contains(u"187.40 is recorded"));

        const Payment payment = onlyPayment();
        QCOMPARE(payment.account, account);
        QCOMPARE(payment.due, Money::fen(18740));
        QCOMPARE(payment.tendered, Money::fen(20000));
        QCOMPARE(payment.change, Money::fen(1260));
        QVERIFY(!payment.offline);
        QCOMPARE(m_desk->till().balance, Money::fen(4820650 + 18740));
        QCOMPARE(m_desk->booked(), 1);
        QCOMPARE(m_desk->text("bill.due"), u"0.00"_s);
        QVERIFY(m_desk->edit("bill.account")->hasFocus()); // the next customer
        QVERIFY(m_desk->edit("bill.account")->text().isEmpty());
    }

    /// What is said to go back is what the drawer gives.
    void givesTheChangeThatIsShown()
    {
        open();
        QVERIFY(m_desk->pay());
        const QJsonObject body = m_desk->desk
                                     .run([](Database& database) {
                                         return Journal(database).ofDay(shift().businessDate, 1);
                                     })
                                     .first()
                                     .operation.body;
        const QJsonArray out = body.value(u"cash_out").toArray();
        QMap<QString, int> given;
        for (const QJsonValue& kind : out)
            given.insert(kind[u"denomination"].toString(), kind[u"pieces"].toInt());
        const QMap<QString, int> proposed{
            {u"CNY-1000"_s, 1}, {u"CNY-100"_s, 2}, {u"CNY-50"_s, 1}, {u"CNY-10"_s, 1}};
        QCOMPARE(given, proposed);
    }

    void aDoubleCommitBooksOnce()
    {
        open();
        QVERIFY(m_desk->fetch());
        m_desk->type(u"200"_s);
        m_desk->commit();
        m_desk->commit();
        QTRY_VERIFY(m_desk->message()->isVisible());
        m_desk->commit();
        QCOMPARE(m_desk->payments().size(), 1);
        QCOMPARE(m_desk->booked(), 1);
        QCOMPARE(m_desk->till().balance, Money::fen(4820650 + 18740));
    }

    void spaceTakesABillOut()
    {
        open();
        QVERIFY(m_desk->fetch());
        m_desk->bills()->setFocus();
        m_desk->press(Qt::Key_Home, Qt::ControlModifier);
        m_desk->press(Qt::Key_Space);
        QCOMPARE(m_desk->text("bill.due"), u"124.20"_s);
        QVERIFY(m_desk->commitButton()->text().contains(u"124.20"));
        m_desk->press(Qt::Key_Space);
        QCOMPARE(m_desk->text("bill.due"), u"187.40"_s);
        m_desk->press(Qt::Key_Space);
        m_desk->edit("bill.received")->setFocus();
        m_desk->type(u"124.20"_s);
        m_desk->commit();
        QTRY_VERIFY(m_desk->message()->isVisible());
        QCOMPARE(onlyPayment().due, Money::fen(12420));
        QCOMPARE(onlyPayment().bills.size(), 2);
    }

    void aWrongAccountIsSaidAtTheField_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("error");
        const struct {
            const char* name;
            const char* typed;
            const char* english;
            const char* chinese;
        } rows[] = {
            {"empty", "", "Account is missing.", "用户号未填。"},
            {"too short", "32050186", "8 entered, 10 are needed.",
                "位数不符：已输 8 位，应为 10 位。"},
            {"too long", "32050186421", "11 entered, 10 are needed.",
                "位数不符：已输 11 位，应为 10 位。"},
            {"letters", "32050A8642", "Digits only.", "只能输数字。"},
            {"spaces only", "   ", "Account is missing.", "用户号未填。"},
        };
        for (const auto& row : rows) {
            QTest::addRow("%s, English", row.name)
                << false << QString::fromUtf8(row.typed) << QString::fromUtf8(row.english);
            QTest::addRow("%s, Chinese", row.name)
                << true << QString::fromUtf8(row.typed) << QString::fromUtf8(row.chinese);
        }
    }

    void aWrongAccountIsSaidAtTheField()
    {
        QFETCH(bool, chinese);
        QFETCH(QString, typed);
        QFETCH(QString, error);
        const Language language(chinese);
        open();
        m_desk->type(typed);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_desk->field("bill.account")->state(), Field::State::Error);
        QCOMPARE(m_desk->field("bill.account")->helperText(), error);
        QVERIFY(m_desk->edit("bill.account")->hasFocus());
        m_desk->commit();
        nothingIsStored();
    }

    void wrongCashIsSaidAtTheField_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("onlyHundreds");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing, English")
            << false << QString() << false << u"Cash received is missing."_s;
        QTest::newRow("nothing, Chinese") << true << QString() << false << u"实收现金未填。"_s;
        QTest::newRow("too little, English")
            << false << u"187.30"_s << false << u"0.10 is missing."_s;
        QTest::newRow("no change, English")
            << false << u"200"_s << true
            << u"The drawer cannot make this change. Ask for other notes."_s;
        QTest::newRow("no change, Chinese")
            << true << u"200"_s << true << u"尾箱零钱不足，无法找零，换其他券别。"_s;
        QTest::newRow("half a fen, English")
            << false << u"200.005"_s << false << u"This is not an amount."_s;
        QTest::newRow("too little, Chinese") << true << u"187.30"_s << false << u"还差 0.10 元。"_s;
        QTest::newRow("half a fen, Chinese") << true << u"200.005"_s << false << u"这不是金额。"_s;
    }

    void wrongCashIsSaidAtTheField()
    {
        QFETCH(bool, chinese);
        QFETCH(QString, typed);
        QFETCH(bool, onlyHundreds);
        QFETCH(QString, error);
        const Language language(chinese);
        BillpayDesk::Day day;
        if (onlyHundreds)
            day.till = pieces({{"CNY-10000", 10}});
        open(day);
        QVERIFY(m_desk->fetch());
        m_desk->type(typed);
        m_desk->commit();
        QCOMPARE(m_desk->field("bill.received")->state(), Field::State::Error);
        QCOMPARE(m_desk->field("bill.received")->helperText(), error);
        QVERIFY(m_desk->edit("bill.received")->hasFocus());
        nothingIsStored();
    }

    void withoutATillNoCashIsTaken_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::addColumn<QString>("note");
        QTest::newRow("English") << false << u"No till is open: cash cannot be taken."_s;
        QTest::newRow("Chinese") << true << u"尾箱未开，不能收现金。"_s;
    }

    void withoutATillNoCashIsTaken()
    {
        QFETCH(bool, chinese);
        QFETCH(QString, note);
        const Language language(chinese);
        BillpayDesk::Day day;
        day.till.reset();
        open(day);
        QVERIFY(m_desk->fetch());
        m_desk->type(u"200"_s);
        QCOMPARE(m_desk->text("bill.note"), note);
        QVERIFY(!m_desk->commitButton()->isEnabled());
        m_desk->commit();
        nothingIsStored();
    }

    void theBillersNoIsSaidAtTheAccount_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown, English") << false << 422 << u"account_unknown"_s;
        QTest::newRow("unknown, Chinese") << true << 422 << u"account_unknown"_s;
        QTest::newRow("nothing open, English") << false << 404 << u"no_bill"_s;
        QTest::newRow("nothing open, Chinese") << true << 404 << u"no_bill"_s;
    }

    void theBillersNoIsSaidAtTheAccount()
    {
        QFETCH(bool, chinese);
        QFETCH(int, status);
        QFETCH(QString, code);
        const Language language(chinese);
        open();
        m_desk->says.bills = problem(status, code, u"account"_s);
        m_desk->type(account);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->field("bill.account")->state(), Field::State::Error);
        QCOMPARE(
            m_desk->field("bill.account")->helperText(), (chinese ? u"中 "_s : u"en "_s) + code);
        QVERIFY(m_desk->edit("bill.account")->hasFocus());
        QCOMPARE(m_desk->edit("bill.account")->selectedText(), account);
        nothingIsStored();
    }

    void aBillerThatIsAwayIsAskedAgain()
    {
        open();
        m_desk->says.bills = problem(503, u"biller_unavailable"_s);
        m_desk->type(account);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->retryButton());
        QVERIFY(!m_desk->showsBills());
        m_desk->says.bills = openBills();
        m_desk->retryButton()->setFocus();
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->showsBills());
        nothingIsStored();
    }

    void f5FetchesAgain()
    {
        open();
        QVERIFY(m_desk->fetch());
        const qsizetype asked = timesFetched();
        m_desk->says.bills = openBills({openBill(u"2026-03"_s, 5520, 0, 0)});
        m_desk->press(Qt::Key_F5);
        QTRY_COMPARE(m_desk->text("bill.due"), u"55.20"_s);
        QCOMPARE(timesFetched(), asked + 1);
    }

    /// A row of the catalogue came in while a customer stands there: nothing on the page moves.
    void theCatalogueChangesUnderneath()
    {
        BillpayDesk::Day day;
        open(day);
        m_desk->desk.run([](Database& database) {
            QJsonObject first = billerValue(u"a0"_s); // stands before w1 in the list
            first.insert(u"initials"_s, u"aa"_s);
            first.insert(u"name"_s, u"阿一供水"_s);
            return CatalogueRepository(database).apply(u"biller"_s, u"a0"_s, first);
        });
        QVERIFY(m_desk->fetch());
        m_desk->type(u"200"_s);
        auto* billers = m_desk->find<QComboBox>("bill.biller");
        const QString chosen = billers->currentText();
        Q_EMIT m_desk->desk.sync.changed(u"catalogue"_s);
        QTRY_COMPARE(billers->count(), 2);
        QCOMPARE(billers->currentText(), chosen);
        QVERIFY(m_desk->showsBills());
        QCOMPARE(m_desk->text("bill.due"), u"187.40"_s);
        QVERIFY(m_desk->edit("bill.received")->hasFocus());
        m_desk->commit();
        QTRY_COMPARE(m_desk->booked(), 1);
        QCOMPARE(onlyPayment().biller, u"w1"_s);
    }

    void anotherAccountForgetsTheBills()
    {
        open();
        QVERIFY(m_desk->fetch());
        m_desk->edit("bill.account")->setFocus();
        m_desk->press(Qt::Key_Backspace);
        QVERIFY(!m_desk->showsBills());
        QCOMPARE(m_desk->text("bill.due"), u"0.00"_s);
        QVERIFY(!m_desk->commitButton()->isEnabled());
    }

    void escapeStepsBackAndLosesNothing()
    {
        open();
        QVERIFY(m_desk->fetch());
        m_desk->type(u"200"_s);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->showsBills());
        QVERIFY(m_desk->edit("bill.account")->hasFocus());
        nothingIsStored();
        QVERIFY(m_desk->pay());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(m_desk->message()->isHidden());
        QCOMPARE(onlyPayment().due, Money::fen(18740));
        m_desk->press(Qt::Key_H, Qt::ControlModifier);
        auto* table = m_desk->find<TableView>("payments.table");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(m_desk->edit("bill.account")->isVisible());
    }

    void printsAndPrintsAgain()
    {
        open();
        QVERIFY(m_desk->pay());
        m_desk->press(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->text("print.note"), u"Kept as PDF."_s); // no printer is set
        const QDir folder(m_desk->desk.folder.filePath(u"receipts"_s));
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
        m_desk->press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->text("print.note").startsWith(u"Kept as PDF again, no. 1."));
        QCOMPARE(m_desk->booked(u"billpay.print"_s), 2);
        const QStringList files = folder.entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 2);
        for (const QString& file : files)
            QVERIFY(QFileInfo(folder.filePath(file)).size() > 1000);
        for (const QChar mark : {u'补', u'打'}) { // written across the paper, sign by sign
            QVERIFY(!wordsOf(folder.filePath(files.at(0))).contains(mark));
            QVERIFY(wordsOf(folder.filePath(files.at(1))).contains(mark));
        }
    }

private:
    void open(const BillpayDesk::Day& day = {})
    {
        m_desk = std::make_unique<BillpayDesk>(day);
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->edit("bill.account")->hasFocus());
    }

    void nothingIsStored()
    {
        QCOMPARE(m_desk->payments().size(), 0);
        QCOMPARE(m_desk->booked(), 0);
    }

    Payment onlyPayment()
    {
        const QList<Payment> payments = m_desk->payments();
        HUI_ASSERT(payments.size() == 1);
        return payments.first();
    }

    qsizetype timesFetched() const
    {
        return std::ranges::count_if(m_desk->desk.uplink.seen(),
            [](const UplinkRequest& request) { return request.path == u"/v1/bills:fetch"_s; });
    }

    /// The words of a PDF, as poppler reads them.
    static QString wordsOf(const QString& file)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {file, u"-"_s});
        HUI_ASSERT(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    KeyMap m_keys;
    std::unique_ptr<BillpayDesk> m_desk;
};

QTEST_MAIN(TestBillpayPage)
#include "tst_billpaypage.moc"
