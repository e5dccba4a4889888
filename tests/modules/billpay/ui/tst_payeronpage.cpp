// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PayeeCard.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/modules/billpay/ui/BillpayDesk.h"
#include "ui/PayerCard.h"
#include "ui/ReceiptView.h"
#include "ui/WedgeScanner.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace hui;
using namespace hui::billpay;
using namespace hui::testkit;

/// Who stands at the counter of bill payment, before anything is taken.
class TestPayerOnPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }
    void init() { m_desk = std::make_unique<BillpayDesk>(); }
    void cleanup() { m_desk.reset(); }

    /// The preview says who came by their records, and no longer once they are gone.
    void thePreviewSaysWhoCame()
    {
        const AgentScene scene(shift().businessDate);
        m_desk->desk.run([&scene](Database& database) {
            scene.keep(database);
            return Result<Done>(Done{});
        });
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->fetch());
        QVERIFY(!preview().contains(u"代理人"));
        ServedCustomer served;
        served.record = scene.principal.id;
        served.agent = scene.agent.id;
        m_desk->desk.customer.start(served);
        QTRY_VERIFY(preview().contains(u"王*国"));
        for (const QString& words : {u"王*明"_s, u"居民身份证"_s, u"3205**********1231"_s})
            QVERIFY2(preview().contains(words), qPrintable(preview()));
        m_desk->desk.customer.start(ServedCustomer{});
        QVERIFY(!preview().contains(u"王*国"));
    }

    /// The same of who is noted from a document, once a line is left and not at every key; the slip
    /// says it again.
    void thePreviewSaysWhoIsNoted()
    {
        much();
        m_desk->notePayer();
        QVERIFY(!preview().contains(u"代理人"));
        const QSignalSpy changed(card(), &PayerCard::agentChanged);
        noteAgent(u"Li Yangan"_s);
        QTRY_VERIFY2(preview().contains(u"3205**********1255"), qPrintable(preview()));
        QVERIFY2(changed.size() <= 4, qPrintable(QString::number(changed.size())));
        QVERIFY2(preview().contains(u"Li Yangan"_s.first(1)), qPrintable(preview()));
        for (const QString& words : {u"代理人证件"_s, u"居民身份证"_s, u"3205**********1255"_s})
            QVERIFY2(preview().contains(words), qPrintable(preview()));
        QVERIFY(!preview().contains(u"Yangan"));
        m_desk->edit("payer.agent")->setFocus();
        m_desk->edit("payer.agent")->selectAll();
        m_desk->press(Qt::Key_Delete);
        for (const char* line : {"payer.agentNumber", "payer.agentUntil"}) {
            m_desk->edit(line)->setFocus();
            m_desk->edit(line)->selectAll();
            m_desk->press(Qt::Key_Delete);
        }
        m_desk->edit("payer.name")->setFocus();
        QTRY_VERIFY(!preview().contains(u"代理人"));
    }

    /// A document on the reader is the payer's while they are asked for, wherever the keyboard is;
    /// a code stays one.
    void aDocumentIsThePayersWhereverTheKeyboardIs()
    {
        QVERIFY(m_desk->open());
        QVERIFY(!card()->takesScan(u"SIM-ID-1"_s)); // nobody is asked for
        much();
        m_desk->edit("payer.name")->clearFocus();
        QVERIFY(!card()->isAncestorOf(m_desk->window->focusWidget()));
        auto* scanner
            = m_desk->window->findChild<PayeeCard*>()->parentWidget()->findChild<WedgeScanner*>(
                QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(scanner);
        Q_EMIT scanner->scanned(u"SIM-ID-2"_s);
        QCOMPARE(card()->entries().value(u"payer.number"_s), u"320509199503151020"_s);
        Q_EMIT scanner->scanned(u"3205018642"_s);
        QCOMPARE(card()->entries().value(u"payer.number"_s), u"320509199503151020"_s);
        const auto* payee = m_desk->window->findChild<PayeeCard*>();
        QVERIFY(payee->entries().values().contains(u"3205018642"_s));
    }

    /// Under another name than that of the record nothing is taken, whatever key comes first.
    void anotherNameIsSaidAtTheName()
    {
        Customer record = person();
        record.certificates
            = {{CertificateKind::ResidentId, u"320508199003071255"_s, u"CHN"_s, QDate(2035, 1, 1)}};
        m_desk->desk.run([&record](Database& database) { return keep(database, record); });
        much();
        m_desk->type(u"50100"_s);
        m_desk->notePayer();
        noteAgent(u"Li Yangan"_s);
        m_desk->commit();
        QTRY_COMPARE(m_desk->field("payer.agent")->state(), Field::State::Error);
        QTRY_VERIFY(m_desk->commitButton()->isEnabled()); // the store has said no, too
        QCOMPARE(m_desk->booked(), 0);
        m_desk->commit();
        QVERIFY(m_desk->edit("payer.agent")->hasFocus());
        QCOMPARE(m_desk->booked(), 0);
        m_desk->edit("payer.agent")->clear();
        m_desk->edit("payer.agent")->insert(u"王例明"_s);
        m_desk->commit();
        QVERIFY(m_desk->waitForDialog()); // so much is signed for: the payer was taken
    }

    /// Whether a till is open is said once that is known.
    void nothingIsSaidOfATillBeforeItIsRead()
    {
        m_desk->desk.store.run([](Database&) -> Result<Done> { // the store is busy for a moment
            QThread::msleep(300);
            return Done{};
        });
        QVERIFY(m_desk->openAtOnce());
        QCOMPARE(m_desk->text("bill.note"), u"The drawer is being read."_s);
        QVERIFY(!m_desk->commitButton()->isEnabled());
        QTRY_COMPARE(m_desk->text("bill.note"), QString());
    }

private:
    PayerCard* card() const { return m_desk->window->findChild<PayerCard*>(); }

    /// Much cash is due.
    void much()
    {
        QVERIFY(m_desk->open());
        m_desk->says.bills = openBills({openBill(u"2026-01"_s, 4'800'000, 0, 0),
            openBill(u"2026-02"_s, 100'000, 0, 0), openBill(u"2026-03"_s, 100'000, 0, 0)});
        QVERIFY(m_desk->fetch());
        QTRY_VERIFY(m_desk->window->findChild<PayerCard*>()->isNeeded());
    }

    void noteAgent(const QString& name)
    {
        for (const auto& [line, entry] :
            {std::pair{"payer.agent", name}, {"payer.agentNumber", u"320508199003071255"_s},
                {"payer.agentUntil", u"20350101"_s}}) {
            m_desk->edit(line)->setFocus();
            m_desk->type(entry);
        }
    }

    QString preview() const
    {
        return m_desk->window->findChild<ReceiptView*>()->accessibleDescription();
    }

    std::unique_ptr<BillpayDesk> m_desk;
    KeyMap m_keys; // as the desk has it
};

QTEST_MAIN(TestPayerOnPage)
#include "tst_payeronpage.moc"
