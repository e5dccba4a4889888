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
        QTest::newRow("Chinese") << true << u"正在读取缴费目录…"_s;
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

private:
    void open()
    {
        m_desk = std::make_unique<BillpayDesk>();
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
