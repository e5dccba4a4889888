// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/TagRepository.h"
#include "app/printing/Printing.h"
#include "app/receipt/EscPosReceipt.h"
#include "tests/app/printing/FakeReceiptPrinter.h"
#include "tests/modules/billpay/ui/BillpayDesk.h"
#include "tests/testkit/ManyCustomers.h"
#include "tests/testkit/ServedNeeds.h"
#include "ui/SegmentedControl.h"

#include <QCheckBox>
#include <QTemporaryDir>

using namespace hui;
using namespace hui::testkit;

/// Other ways to pay than cash, and several payments in one go, by keys only.
class TestBillpayModes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }

    void init()
    {
        m_desk = std::make_unique<BillpayDesk>();
        QVERIFY(m_desk->open());
        m_desk->says.verdict = u"accepted"_s;
    }

    void cleanup() { m_desk.reset(); }

    /// Opened for a case, the page asks for that account, and the case goes on with the payment;
    /// the next one is not part of it.
    void goesOnWithACase()
    {
        m_desk = std::make_unique<BillpayDesk>();
        Case wanted;
        wanted.kind = u"P-001"_s;
        wanted.kindZh = u"水费缴纳"_s;
        wanted.kindEn = u"Pay a water bill"_s;
        wanted.channel = u"phone"_s;
        wanted.touchpoint = u"page"_s;
        wanted.act = u"pay"_s;
        const Case begun = openedAs(wanted, shift().branch,
            {operationId(), u"SZ-QYL-02"_s, {}, m_desk->desk.clock.nowUtc()});
        m_desk->desk.run([&begun](Database& database) {
            keepServedNeeds(database);
            return CaseRepository(database).save(begun);
        });
        m_desk->says.verdict = u"accepted"_s;
        const QString id = begun.id.toString(QUuid::WithoutBraces);
        QVERIFY(m_desk->open(u"case."_s + id + u"/biller.w1/"_s + account));
        QTRY_VERIFY(m_desk->showsBills());
        m_desk->type(u"200"_s);
        m_desk->commit();
        QVERIFY(m_desk->waitFor(PaymentState::Succeeded));
        m_desk->says.bills = openBills({openBill(u"2026-04"_s, 6000, 0, 0)});
        QVERIFY(m_desk->pay());
        QTRY_COMPARE(m_desk->payments().size(), 2);
        const auto entries = m_desk->desk.run(
            [](Database& database) { return Journal(database).ofDay(shift().businessDate, 100); });
        QStringList named;
        for (const JournalEntry& entry : entries)
            if (entry.operation.kind == u"billpay.pay")
                named.append(entry.operation.body.value(u"case"_s).toString());
        named.sort();
        QCOMPARE(named, QStringList({QString(), id}));
    }

    /// That a case is of another kind is said as soon as both are there, not with the customer's
    /// money on the counter; without the case it is paid.
    void saysAtOnceThatACaseIsOfAnotherKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("what"); // what the page is opened with beside the case
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("water, and water") << u"P-001"_s << u"/biller.w1/"_s + account << false;
        QTest::newRow("gas, and water") << u"P-007"_s << u"/biller.w1/"_s + account << true;
        QTest::newRow("no bill at all") << u"P-077"_s << QString() << true;
    }

    void saysAtOnceThatACaseIsOfAnotherKind()
    {
        QFETCH(QString, kind);
        QFETCH(QString, what);
        QFETCH(bool, isSaid);
        m_desk = std::make_unique<BillpayDesk>();
        Case wanted;
        wanted.kind = kind;
        wanted.kindZh = wanted.kindEn = kind;
        wanted.channel = u"counter"_s;
        wanted.touchpoint = u"window"_s;
        wanted.act = u"pay"_s;
        const Case begun = openedAs(wanted, shift().branch,
            {operationId(), u"SZ-QYL-02"_s, {}, m_desk->desk.clock.nowUtc()});
        m_desk->desk.run([&begun](Database& database) {
            keepServedNeeds(database);
            return CaseRepository(database).save(begun);
        });
        const QString id = begun.id.toString(QUuid::WithoutBraces);
        QVERIFY(m_desk->open(u"case."_s + id + what));
        if (!what.isEmpty())
            QTRY_VERIFY(m_desk->showsBills());
        const auto without
            = [this] { return m_desk->message()->findChild<KeyButton*>(u"bill.withoutCase"_s); };
        QCOMPARE(
            QTest::qWaitFor([&] { return without() != nullptr; }, isSaid ? 5000 : 300), isSaid);
        if (!isSaid)
            return;
        QVERIFY(m_desk->message()->text().contains(u"another kind"));
        without()->click();
        QTRY_VERIFY(!m_desk->message()->isVisible());
        QCOMPARE(m_desk->payments().size(), 0);
    }

    void paysFromACard()
    {
        QVERIFY(m_desk->fetch());
        chooseMode(1);
        m_desk->edit("bill.instrument")->setFocus();
        m_desk->type(u"6222020011120186"_s); // as the reader types it
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_desk->text("bill.instrumentRead"), u"6222 **** 0186"_s);
        QVERIFY(m_desk->edit("bill.instrument")->text().isEmpty());
        m_desk->commit();
        QVERIFY(m_desk->waitFor(PaymentState::Succeeded));
        const Payment payment = m_desk->payments().first();
        QCOMPARE(payment.mode, PayMode::Card);
        QCOMPARE(payment.debited, u"6222 **** 0186"_s);
        QCOMPARE(m_desk->till().balance, Money::fen(4820650));
    }

    /// The drawer hangs on the receipt printer: it opens for cash, and for nothing else.
    void cashOpensTheDrawer_data()
    {
        QTest::addColumn<bool>("cash");
        QTest::newRow("cash") << true;
        QTest::newRow("card") << false;
    }

    void cashOpensTheDrawer()
    {
        QFETCH(bool, cash);
        const QTemporaryDir folder;
        FakeReceiptPrinter printer;
        Printing printing(folder.path());
        QVERIFY(
            printing.settings().save(PaperKind::Roll, {PrinterWay::Network, printer.address()}));
        m_desk = std::make_unique<BillpayDesk>();
        m_desk->printing = &printing;
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->fetch());
        if (cash) {
            m_desk->type(u"200"_s);
        } else {
            chooseMode(1);
            m_desk->edit("bill.instrument")->setFocus();
            m_desk->type(u"6222020011120186"_s);
            m_desk->press(Qt::Key_Return);
        }
        m_desk->says.verdict = u"accepted"_s;
        m_desk->commit();
        QVERIFY(m_desk->waitFor(PaymentState::Succeeded));
        m_desk->press(Qt::Key_P, Qt::ControlModifier); // the paper follows in any case
        QTRY_VERIFY(printer.printed.size() > 100);
        QCOMPARE(printer.printed.contains(escPosDrawerKick({})), cash);
        m_desk.reset(); // before the printers it uses
    }

    /// Paper that nobody wants is not printed by itself; in large type when a label asks for it.
    void theLabelsOfTheCustomerAreHeeded()
    {
        const QTemporaryDir folder;
        FakeReceiptPrinter printer;
        Printing printing(folder.path());
        QVERIFY(
            printing.settings().save(PaperKind::Roll, {PrinterWay::Network, printer.address()}));
        m_desk = std::make_unique<BillpayDesk>();
        m_desk->printing = &printing;
        QVERIFY(m_desk->open());
        serveOneWithLabels();
        m_desk->says.phoneUrl = u"https://hui.example/r/1"_s;
        QVERIFY(m_desk->fetch());
        m_desk->type(u"200"_s);
        m_desk->says.verdict = u"accepted"_s;
        m_desk->commit();
        QVERIFY(m_desk->waitFor(PaymentState::Succeeded));
        QTRY_VERIFY(m_desk->text("print.note").startsWith(u"Not printed"));
        QVERIFY(printer.printed.size() < 100); // the drawer's kick
        m_desk->press(Qt::Key_P, Qt::ControlModifier); // asked for all the same
        QTRY_VERIFY(printer.printed.size() > 100);
        QVERIFY(printer.printed.contains(QByteArray::fromHex("1d2111"))); // twice as wide and high
        QVERIFY(!printer.printed.contains(QByteArray::fromHex("1d2100")));
        m_desk.reset(); // before the printers it uses
    }

    /// Who asks for receipts by phone still has paper in hand when there is no code to show.
    void withoutACodePaperIsPrintedByItself_data()
    {
        QTest::addColumn<bool>("online");
        QTest::newRow("the platform gives none") << true;
        QTest::newRow("without the line") << false;
    }

    void withoutACodePaperIsPrintedByItself()
    {
        QFETCH(bool, online);
        const QTemporaryDir folder;
        FakeReceiptPrinter printer;
        Printing printing(folder.path());
        QVERIFY(
            printing.settings().save(PaperKind::Roll, {PrinterWay::Network, printer.address()}));
        m_desk = std::make_unique<BillpayDesk>(BillpayDesk::Day{.online = online});
        m_desk->printing = &printing;
        m_desk->says.verdict = u"accepted"_s;
        QVERIFY(m_desk->open());
        serveOneWithLabels();
        if (online) {
            QVERIFY(m_desk->fetch());
        } else {
            m_desk->enterPaper(u"2026-03"_s, u"55.20"_s);
            m_desk->edit("bill.received")->setFocus();
        }
        m_desk->type(u"200"_s);
        m_desk->commit();
        QVERIFY(m_desk->waitFor(online ? PaymentState::Succeeded : PaymentState::QueuedOffline));
        QTRY_COMPARE(m_desk->booked(u"billpay.print"_s), 1);
        QTRY_VERIFY(printer.printed.size() > 100);
        m_desk.reset(); // before the printers it uses
    }

    void asksForTheCardFirst()
    {
        QVERIFY(m_desk->fetch());
        chooseMode(2);
        m_desk->commit();
        QCOMPARE(m_desk->field("bill.instrument")->state(), Field::State::Error);
        QVERIFY(m_desk->edit("bill.instrument")->hasFocus());
        QCOMPARE(m_desk->booked(), 0);
    }

    void paysTwoAccountsWithOneCount()
    {
        QVERIFY(m_desk->fetch());
        m_desk->press(Qt::Key_F7);
        QTRY_VERIFY(m_desk->find<QWidget>("bill.basket")->isVisible());
        QCOMPARE(m_desk->text("bill.due"), u"187.40"_s);
        QVERIFY(m_desk->edit("bill.account")->hasFocus());
        QVERIFY(m_desk->fetch(u"3205018643"_s));
        QCOMPARE(m_desk->text("bill.due"), u"374.80"_s);
        m_desk->type(u"400"_s);
        QCOMPARE(m_desk->text("bill.change"), u"25.20"_s);
        m_desk->commit();
        QTRY_COMPARE(m_desk->booked(), 2);
        const QList<Payment> payments = m_desk->payments();
        QCOMPARE(payments.size(), 2);
        QVERIFY(!payments.first().basket.isNull());
        QCOMPARE(payments.first().basket, payments.last().basket);
        QCOMPARE(m_desk->till().balance, Money::fen(4820650 + 37480));
        QTRY_VERIFY(m_desk->message()->text().contains(u"2 of 2 payments are booked"));
        QVERIFY(m_desk->find<QWidget>("bill.basket")->isHidden());
        m_desk->press(Qt::Key_P, Qt::ControlModifier); // one paper for both
        QTRY_COMPARE(m_desk->booked(u"billpay.print"_s), 1);
    }

    void escDropsTheBasket()
    {
        QVERIFY(m_desk->fetch());
        m_desk->press(Qt::Key_F7);
        QTRY_VERIFY(m_desk->find<QWidget>("bill.basket")->isVisible());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(m_desk->find<QWidget>("bill.basket")->isHidden());
        QCOMPARE(m_desk->text("bill.due"), u"0.00"_s);
        QCOMPARE(m_desk->booked(), 0);
    }

    /// 大额现金: who pays is noted from the document, and a second person signs.
    void largeCashAsksWhoPays()
    {
        m_desk->says.bills = openBills({openBill(u"2026-01"_s, 5'000'000, 0, 0)});
        QVERIFY(m_desk->fetch());
        m_desk->type(u"50000"_s);
        m_desk->commit();
        QCOMPARE(m_desk->field("payer.name")->state(), Field::State::Error);
        QVERIFY(m_desk->edit("payer.name")->hasFocus());
        m_desk->type(u"Wang Xiaoming"_s);
        m_desk->edit("payer.number")->setFocus();
        m_desk->type(u"110105194912310021"_s);
        m_desk->commit();
        QCOMPARE(m_desk->field("payer.number")->state(), Field::State::Error);
        QVERIFY(m_desk->edit("payer.number")->hasFocus());
        m_desk->edit("payer.number")->selectAll();
        m_desk->type(u"11010519491231002X"_s);
        m_desk->edit("payer.until")->setFocus();
        m_desk->type(u"20260101"_s);
        m_desk->commit();
        QCOMPARE(m_desk->field("payer.until")->state(), Field::State::Error);
        QVERIFY(m_desk->edit("payer.until")->hasFocus());
        m_desk->edit("payer.until")->clear(); // long-term
        m_desk->commit();
        QCOMPARE(m_desk->field("payer.phone")->state(), Field::State::Error);
        QVERIFY(m_desk->edit("payer.occupation")->hasFocus());
        m_desk->notePayersBasics();
        m_desk->commit();
        auto* copy = m_desk->find<QCheckBox>("payer.copy");
        QVERIFY(copy->hasFocus());
        QCOMPARE(m_desk->booked(), 0);
        m_desk->press(Qt::Key_Space);
        m_desk->commit();
        QVERIFY(m_desk->waitForDialog());
        m_desk->sign();
        QTRY_COMPARE(m_desk->booked(), 1);
        QVERIFY(m_desk->backFromDialog());
        QTRY_VERIFY(copy->isHidden() || !copy->isVisible());
    }

private:
    /// Somebody whose labels ask for large type, and for receipts by phone.
    void serveOneWithLabels()
    {
        Customer person = manyCustomers(7);
        setTag(person.tags, {u"eyes"_s, true, person.id});
        setTag(person.tags, {u"phone"_s, true, person.id});
        m_desk->desk.run([&person](Database& database) {
            return database.transaction([&]() -> Result<Done> {
                for (const auto& [label, effect] : {std::pair{u"eyes"_s, TagEffect::LargePrint},
                         {u"phone"_s, TagEffect::PhoneReceipt}})
                    if (const auto entered = TagRepository(database).save(
                            {label, label, label, QDate(2026, 1, 1), {}, effect});
                        !entered)
                        return entered;
                return CustomerRepository(database).save(person);
            });
        });
        ServedCustomer served;
        served.record = person.id;
        served.since = m_desk->desk.clock.nowUtc();
        m_desk->desk.customer.start(served);
        QTRY_VERIFY(m_desk->desk.customer.asks(TagEffect::PhoneReceipt));
    }

    /// Right of cash by so many.
    void chooseMode(int steps)
    {
        auto* modes = m_desk->find<SegmentedControl>("bill.mode");
        modes->findChildren<QAbstractButton*>().first()->setFocus();
        for (int i = 0; i < steps; ++i)
            m_desk->press(Qt::Key_Right);
    }

    KeyMap m_keys;
    std::unique_ptr<BillpayDesk> m_desk;
};

QTEST_MAIN(TestBillpayModes)
#include "tst_billpaymodes.moc"
