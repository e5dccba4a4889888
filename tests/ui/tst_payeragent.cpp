// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/OnPage.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"
#include "ui/PayerCard.h"
#include "ui/WedgeScanner.h"

#include <QCheckBox>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

// What lies on the reader of a test.
constexpr auto readPayer = "320508197906121015"_L1; // SIM-ID-1
constexpr auto readAgent = "320509199503151020"_L1; // SIM-ID-2

} // namespace

/// Two documents on the reader, of who pays and of who came for them: neither is taken for the
/// other's.
class TestPayerAgent : public QObject, private OnPage<PayerCard> {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(customerMigrations());
        m_page = std::make_unique<PayerCard>(m_desk->services(), u"billpay"_s, nullptr);
        m_page->setNeeded(true);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    /// Of the second one no copy was made.
    void aSecondDocumentIsCopiedAnew()
    {
        scan(u"SIM-ID-1"_s);
        QCOMPARE(line("payer.number")->entry(), readPayer);
        copy()->setChecked(true);
        scan(u"SIM-ID-2"_s);
        QCOMPARE(line("payer.number")->entry(), readAgent);
        QVERIFY(!copy()->isChecked());
        copy()->setChecked(true);
        line("payer.agent")->setFocus();
        scan(u"SIM-ID-1"_s);
        QVERIFY(!copy()->isChecked());
    }

    void theAgentsGoesIntoTheirLines_data()
    {
        QTest::addColumn<QByteArray>("focus");
        QTest::addColumn<QString>("agent");
        QTest::newRow("their name is next") << QByteArray("payer.agent") << QString();
        QTest::newRow("their number is next") << QByteArray("payer.agentNumber") << QString();
        QTest::newRow("their name is noted") << QByteArray("payer.phone") << u"孙样秋"_s;
    }

    void theAgentsGoesIntoTheirLines()
    {
        QFETCH(QByteArray, focus);
        QFETCH(QString, agent);
        scan(u"SIM-ID-1"_s);
        const QString payer = line("payer.name")->entry();
        const QString address = line("payer.address")->entry();
        line("payer.agent")->setEntry(agent);
        line(focus.constData())->setFocus();
        scan(u"SIM-ID-2"_s);
        QCOMPARE(line("payer.agent")->entry(), u"孙样秋"_s);
        QCOMPARE(line("payer.agentNumber")->entry(), readAgent);
        QCOMPARE(line("payer.name")->entry(), payer);
        QCOMPARE(line("payer.number")->entry(), readPayer);
        QCOMPARE(line("payer.address")->entry(), address); // nor what else it tells
        line("payer.name")->setFocus();
        QCOMPARE(line("payer.agentNumber")->text(), u"3205**********1020"_s);
    }

    /// Who came by their record: their document is at hand. The payer's own is known by its number.
    void anAgentOfRecord()
    {
        const Customer payer = person();
        Customer agent = person();
        agent.certificates = {{CertificateKind::ResidentId, readAgent, u"CHN"_s}};
        agent.fields.insert(CustomerField::Name, {u"孙样秋"_s, {}});
        for (const Customer& each : {payer, agent})
            m_desk->run([&each](Database& database) { return keep(database, each); });
        ServedCustomer served;
        served.record = payer.id;
        served.agent = agent.id;
        m_desk->customer.start(served);
        QTRY_COMPARE(line("payer.agentNumber")->entry(), readAgent);
        QTRY_COMPARE(line("payer.number")->entry(), payer.certificates.first().number);
        scan(u"SIM-ID-1"_s); // of somebody else than the record says
        QCOMPARE(line("payer.agentNumber")->entry(), readPayer);
        QCOMPARE(line("payer.number")->entry(), payer.certificates.first().number);
        QCOMPARE(line("payer.name")->entry(), u"王例明"_s);
    }

    /// The payer's own is theirs, also while an agent is noted.
    void thePayersStaysTheirs()
    {
        line("payer.agent")->setFocus();
        scan(u"SIM-ID-2"_s); // first the agent's
        line("payer.name")->setFocus();
        scan(u"SIM-ID-1"_s); // nothing of the payer stands there yet
        QCOMPARE(line("payer.number")->entry(), readPayer);
        QCOMPARE(line("payer.agentNumber")->entry(), readAgent);
        line("payer.agent")->setFocus();
        scan(u"SIM-ID-1"_s); // laid on once more
        QCOMPARE(line("payer.number")->entry(), readPayer);
        QCOMPARE(line("payer.agentNumber")->entry(), readAgent);
    }

private:
    void scan(const QString& text) { Q_EMIT m_page->findChild<WedgeScanner*>()->scanned(text); }

    MaskedLine* line(const char* name) const { return find<MaskedLine>(name); }
    QCheckBox* copy() const { return find<QCheckBox>("payer.copy"); }

    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(TestPayerAgent)
#include "tst_payeragent.moc"
