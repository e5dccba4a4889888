// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/billpay/ui/BillpayDesk.h"

#include <QSemaphore>

using namespace hui;
using namespace hui::testkit;

/// Between the account and its bills: the catalogue is not read yet, the answer does not come, the
/// teller thinks better of it.
class TestBillpayFetch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }
    void cleanup() { m_desk.reset(); }

    void enterWaitsForTheCatalogue_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::addColumn<QString>("said");
        QTest::newRow("English") << false << u"The catalogue is being read …"_s;
        QTest::newRow("Chinese") << true << u"正在读取目录…"_s;
    }

    void enterWaitsForTheCatalogue()
    {
        QFETCH(bool, chinese);
        QFETCH(QString, said);
        const Language language(chinese);
        m_desk = std::make_unique<BillpayDesk>();
        QSemaphore gate;
        auto held = m_desk->desk.store.run([&gate](Database&) -> Result<Done> {
            gate.acquire();
            return Done{};
        });
        const bool waited = !m_desk->openAtOnce();
        m_desk->type(account);
        m_desk->press(Qt::Key_Return);
        const QString help = billerField()->helperText();
        const Field::State state = billerField()->state();
        gate.release();
        QVERIFY(!waited);
        QCOMPARE(help, said);
        QCOMPARE(state, Field::State::Idle);
        QTRY_VERIFY(m_desk->showsBills()); // the key was kept
        QVERIFY(billerField()->helperText().isEmpty());
        held.waitForFinished();
    }

    void aLostAnswerIsAskedForAgain()
    {
        open();
        m_desk->says.answersFetch = false;
        m_desk->type(account);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->retryButton());
        QVERIFY(!m_desk->edit("bill.paperPeriod")->isVisible());
        QVERIFY(!m_desk->commitButton()->isEnabled());
        m_desk->says.answersFetch = true;
        m_desk->retryButton()->setFocus();
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->showsBills());
        m_desk->type(u"200"_s);
        m_desk->commit();
        QTRY_COMPARE(m_desk->booked(), 1);
    }

    /// The desk hears of the line later than of the answer that did not come.
    void theLineWasDownIndeed()
    {
        open();
        m_desk->says.online = false;
        m_desk->type(account);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->edit("bill.paperPeriod")->isVisible());
        QVERIFY(m_desk->edit("bill.paperPeriod")->hasFocus());
    }

    void escapeStopsAsking()
    {
        open();
        m_desk->type(account);
        m_desk->press(Qt::Key_Return); // the answer is on its way until the events run
        QVERIFY(m_desk->edit("bill.account")->isReadOnly());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->edit("bill.account")->isReadOnly());
        QCOMPARE(m_desk->edit("bill.account")->text(), account);
        QTest::qWait(50);
        QVERIFY(!m_desk->showsBills()); // the late answer is dropped
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->showsBills());
    }

    /// What the form gathered goes with the question; of several things one is chosen by keys, and
    /// what it owes is paid.
    void asksASecondTime()
    {
        open(asking([](BillerTerms& terms) {
            terms.secondQuery = true;
            terms.parameters += {.key = u"year"_s,
                .label = {u"学年"_s, u"Year"_s},
                .kind = ParameterKind::Digits,
                .min = 4,
                .max = 4};
        }));
        m_desk->says.bills = thingsOf({{u"T-1"_s, u"学费"_s}, {u"T-2"_s, u"住宿费"_s}});
        m_desk->says.things.insert(u"T-2"_s, openBills({openBill(u"2026-02"_s, 6900, 0, 0)}));
        m_desk->type(account);
        m_desk->press(Qt::Key_Return);
        m_desk->type(u"2026"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(thing() && thing()->isVisible());
        QCOMPARE(lastQuestion().value(u"parameters"_s), (QJsonObject{{u"year"_s, u"2026"_s}}));
        QVERIFY(!lastQuestion().contains(u"bill_no"_s));
        QVERIFY(!m_desk->commitButton()->isEnabled());
        QVERIFY(thing()->isAncestorOf(QApplication::focusWidget()) || thing()->hasFocus());
        m_desk->press(Qt::Key_Right);
        m_desk->find<KeyButton>("bill.thing.ask")->setFocus();
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->showsBills());
        QCOMPARE(lastQuestion().value(u"bill_no"_s).toString(), u"T-2"_s);
        QCOMPARE(lastQuestion().value(u"parameters"_s), (QJsonObject{{u"year"_s, u"2026"_s}}));
        m_desk->type(u"100"_s);
        m_desk->commit();
        QTRY_COMPARE(m_desk->booked(), 1);
        QCOMPARE(m_desk->payments().first().due, Money::fen(6900));
    }

    /// One thing alone is not worth a question to the teller.
    void goesOnByItselfWhereThereIsOneThing()
    {
        open(asking([](BillerTerms& terms) { terms.secondQuery = true; }));
        m_desk->says.bills = thingsOf({{u"T-1"_s, u"学费"_s}});
        m_desk->says.things.insert(u"T-1"_s, openBills());
        QVERIFY(m_desk->fetch());
        QCOMPARE(lastQuestion().value(u"bill_no"_s).toString(), u"T-1"_s);
    }

    /// A top-up: the number is looked up, the plans of the network that serves it are offered, and
    /// the price of the plan is what is paid.
    void offersThePlansOfTheNetwork()
    {
        open(asking([](BillerTerms& terms) {
            terms.fetch = FetchMode::ValidateOnly;
            for (const QString& network : {u"mobile"_s, u"unicom"_s})
                for (const qint64 face : {30, 50, 100, 200})
                    terms.plans.append({u"%1-%2"_s.arg(network).arg(face), Money::fen(face * 100),
                        {u"%1 元话费"_s.arg(face), u"%1 yuan"_s.arg(face)}, 0, network});
        }));
        m_desk->says.bills = openBills(QJsonArray());
        m_desk->says.bills.body.insert(u"network"_s, u"unicom"_s);
        m_desk->type(account);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(plan() && plan()->isVisible());
        QCOMPARE(plan()->count(), 4);
        QVERIFY(plan()->itemText(1).contains(u"50"_s));
        QCOMPARE(plan()->itemData(1).toString(), u"unicom-50"_s);
        QVERIFY(plan()->hasFocus());
        m_desk->press(Qt::Key_Down);
        m_desk->press(Qt::Key_Down);
        QCOMPARE(plan()->currentData().toString(), u"unicom-50"_s);
        m_desk->edit("bill.received")->setFocus();
        m_desk->type(u"100"_s);
        m_desk->commit();
        QTRY_COMPARE(m_desk->booked(), 1);
        QCOMPARE(m_desk->payments().first().due, Money::fen(5000));
        QCOMPARE(m_desk->payments().first().plan, u"unicom-50"_s);
    }

    void escapeLeavesTheChoice()
    {
        open(asking([](BillerTerms& terms) { terms.secondQuery = true; }));
        m_desk->says.bills = thingsOf({{u"T-1"_s, u"学费"_s}, {u"T-2"_s, u"住宿费"_s}});
        m_desk->type(account);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(thing() && thing()->isVisible());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!thing()->isVisible());
        QTRY_VERIFY(m_desk->edit("bill.account")->hasFocus());
    }

    /// What the platform says of an entry stands at that entry.
    void saysAtTheEntryWhatIsWrongWithIt()
    {
        open(asking([](BillerTerms& terms) {
            terms.parameters += {.key = u"plate"_s,
                .label = {u"号牌"_s, u"Plate"_s},
                .kind = ParameterKind::Alnum,
                .min = 4,
                .max = 8};
        }));
        m_desk->says.bills = problem(422, u"entry_wrong"_s, u"parameters.plate"_s);
        m_desk->type(account);
        m_desk->press(Qt::Key_Return);
        m_desk->type(u"E12345"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->field("bill.plate")->state(), Field::State::Error);
        QCOMPARE(m_desk->field("bill.plate")->helperText(), u"en entry_wrong"_s);
        QVERIFY(m_desk->edit("bill.plate")->hasFocus());
    }

    void waitsWhereItAskedTooOften()
    {
        open();
        m_desk->says.bills = problem(429, u"too_often"_s);
        m_desk->says.bills.retryAfterSeconds = 40;
        m_desk->type(account);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->retryButton());
        m_desk->says.bills = openBills();
        m_desk->retryButton()->setFocus();
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->showsBills());
    }

private:
    static BillpayDesk::Day asking(const std::function<void(BillerTerms&)>& state)
    {
        Biller biller = waterWorks(u"w1"_s);
        state(biller.terms);
        return {.biller = billerToJson(biller)};
    }

    QWidget* thing() const { return m_desk->window->findChild<QWidget*>(u"bill.thing"_s); }

    QComboBox* plan() const { return m_desk->window->findChild<QComboBox*>(u"bill.plan"_s); }

    QJsonObject lastQuestion() const
    {
        const QList<UplinkRequest> seen = m_desk->desk.uplink.seen();
        const auto isQuestion
            = [](const UplinkRequest& one) { return one.path == u"/v1/bills:fetch"_s; };
        const auto last = std::find_if(seen.crbegin(), seen.crend(), isQuestion);
        return last == seen.crend() ? QJsonObject() : last->body;
    }

    void open(const BillpayDesk::Day& day = {})
    {
        m_desk = std::make_unique<BillpayDesk>(day);
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->edit("bill.account")->hasFocus());
    }

    Field* billerField() const
    {
        return qobject_cast<Field*>(m_desk->find<QComboBox>("bill.biller")->parent());
    }

    KeyMap m_keys;
    std::unique_ptr<BillpayDesk> m_desk;
};

QTEST_MAIN(TestBillpayFetch)
#include "tst_billpayfetch.moc"
