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
#include <QComboBox>

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
        QCOMPARE(kind()->currentData().toString(), u"resident_id"_s);
    }

    /// Of a passport also who issued it and its end; what was typed of another one goes.
    void aPassportOfTheAgent()
    {
        find<QLineEdit>("payer.agentUntil")->setText(u"2001-01-01"_s);
        line("payer.agent")->setFocus();
        QVERIFY(!find<QLineEdit>("payer.agentCountry")->isVisible());
        scan(u"P<D<<SPECIMEN<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s);
        scan(u"C01X00T478D<<7906123F3004308<<<<<<<<<<<<<<<2"_s);
        QTRY_COMPARE(line("payer.agent")->entry(), u"SPECIMEN ANNA MARIA"_s);
        QCOMPARE(kind()->currentData().toString(), u"passport"_s);
        QCOMPARE(line("payer.agentNumber")->entry(), u"C01X00T47"_s);
        QVERIFY(find<QLineEdit>("payer.agentCountry")->isVisible());
        QCOMPARE(find<QLineEdit>("payer.agentCountry")->text(), u"DEU"_s);
        QCOMPARE(find<QLineEdit>("payer.agentUntil")->text(), u"2030-04-30"_s);
        QVERIFY(line("payer.name")->entry().isEmpty());
        notePayer();
        const auto made = m_page->payer();
        QVERIFY(made);
        QCOMPARE(made->agentName, u"SPECIMEN ANNA MARIA"_s);
        QCOMPARE(made->agentDocumentKind, u"passport"_s);
        QCOMPARE(made->agentCountry, u"DEU"_s);
        QCOMPARE(made->agentValidUntil, QDate(2030, 4, 30));
    }

    /// What cannot be read is said where it would have gone.
    void aFaultStandsAtWhoseItIs_data()
    {
        QTest::addColumn<QByteArray>("focus");
        QTest::addColumn<bool>("isAgentNoted");
        QTest::addColumn<QByteArray>("place");
        const QByteArray payers("payer.number");
        const QByteArray agents("payer.agentNumber");
        QTest::newRow("at the payer") << QByteArray("payer.name") << false << payers;
        QTest::newRow("at the agent's name") << QByteArray("payer.agent") << false << agents;
        QTest::newRow("at the agent's end") << QByteArray("payer.agentUntil") << false << agents;
        QTest::newRow("the agent's is at hand") << QByteArray("payer.phone") << true << agents;
    }
    void aFaultStandsAtWhoseItIs()
    {
        QFETCH(QByteArray, focus);
        QFETCH(bool, isAgentNoted);
        QFETCH(QByteArray, place);
        if (isAgentNoted) {
            scan(u"SIM-ID-1"_s);
            line("payer.agent")->setEntry(u"孙样秋"_s);
        }
        find<QLineEdit>(focus.constData())->setFocus();
        scan(u"3205018642"_s);
        for (const char* each : {"payer.number", "payer.agentNumber"})
            QCOMPARE(
                field(each)->state(), place == each ? Field::State::Error : Field::State::Idle);
    }

    void errorsStandAtTheirFields_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QString>("entry");
        QTest::newRow("no name") << QByteArray("payer.agent") << QString();
        QTest::newRow("a wrong number")
            << QByteArray("payer.agentNumber") << u"320508199003071256"_s;
        QTest::newRow("no number") << QByteArray("payer.agentNumber") << QString();
        QTest::newRow("the payer's own") << QByteArray("payer.agentNumber") << QString(readPayer);
        QTest::newRow("run out") << QByteArray("payer.agentUntil") << u"20200101"_s;
        QTest::newRow("no day") << QByteArray("payer.agentUntil") << u"2035-02-30"_s;
    }
    void errorsStandAtTheirFields()
    {
        QFETCH(QByteArray, place);
        QFETCH(QString, entry);
        notePayer();
        noteAgent(u"李样安"_s);
        QVERIFY(m_page->payer());
        auto* wrong = find<QLineEdit>(place.constData());
        wrong->setFocus();
        wrong->selectAll();
        wrong->insert(entry);
        if (entry.isEmpty())
            wrong->clear();
        if (entry == readPayer)
            find<QLineEdit>("payer.agentUntil")->clear();
        line("payer.name")->setFocus();
        QVERIFY(!m_page->payer());
        QCOMPARE(field(place.constData())->state(), Field::State::Error);
        QVERIFY(wrong->hasFocus());
    }

    /// Who waits comes back with who came for them, and what is masked stays so.
    void isKeptWhileTheyWait()
    {
        notePayer();
        noteAgent(u"李样安"_s);
        const QMap<QString, QString> kept = m_page->entries();
        const auto before = m_page->payer();
        QVERIFY(before);
        m_page->startAnew();
        QVERIFY(!m_page->noted().contains(u"agent_document_kind"_s));
        m_page->setEntries(kept);
        QCOMPARE(m_page->entries(), kept);
        QCOMPARE(line("payer.agent")->text(), u"李*安"_s);
        QCOMPARE(line("payer.agentNumber")->text(), u"3205**********1255"_s);
        copy()->setChecked(true);
        const auto after = m_page->payer();
        QVERIFY(after);
        QCOMPARE(toJson(*after), toJson(*before));
    }

    /// A document of a record has its name: that of who pays and of who came for them. It is said
    /// at the name, as soon as it is left, and not again once it is right.
    void aNameIsThatOfTheRecord_data()
    {
        QTest::addColumn<bool>("isAgent");
        QTest::newRow("the payer") << false;
        QTest::newRow("the agent") << true;
    }
    void aNameIsThatOfTheRecord()
    {
        QFETCH(bool, isAgent);
        Customer record = person();
        record.fields.insert(CustomerField::Name, {u"周样礼"_s, record.id});
        record.certificates = {{CertificateKind::ResidentId,
            isAgent ? u"320508199003071255"_s : QString(readPayer), u"CHN"_s}};
        m_desk->run([&record](Database& database) { return keep(database, record); });
        notePayer();
        noteAgent(u"李样安"_s);
        line("payer.address")->setFocus();
        const char* const place = isAgent ? "payer.agent" : "payer.name";
        QTRY_COMPARE(field(place)->state(), Field::State::Error);
        QVERIFY(!field(place)->helperText().contains(u"样礼")); // nothing of the record
        QVERIFY(!m_page->payer());
        QVERIFY(line(place)->hasFocus());
        line(place)->selectAll();
        line(place)->insert(u"周 样礼"_s);
        QCOMPARE(field(place)->state(), Field::State::Idle);
        line("payer.address")->setFocus();
        QVERIFY(m_page->payer());
        QTest::qWait(50);
        QCOMPARE(field(place)->state(), Field::State::Idle);
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

    void enter(const char* name, const QString& text)
    {
        auto* const line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        line->insert(text); // as an input method does
    }

    /// The payer, with all that is asked.
    void notePayer()
    {
        enter("payer.name", u"陈例平"_s);
        enter("payer.number", readPayer);
        enter("payer.occupation", u"教师"_s);
        enter("payer.phone", u"13800005678"_s);
        enter("payer.address", u"江苏省苏州市吴中区样例路8号"_s);
        copy()->setChecked(true);
    }

    void noteAgent(const QString& name)
    {
        enter("payer.agent", name);
        enter("payer.agentNumber", u"320508199003071255"_s);
        enter("payer.agentUntil", u"20350101"_s);
    }

    QComboBox* kind() const { return find<QComboBox>("payer.agentKind"); }
    Field* field(const char* name) const
    {
        return qobject_cast<Field*>(find<QWidget>(name)->parentWidget());
    }
    MaskedLine* line(const char* name) const { return find<MaskedLine>(name); }
    QCheckBox* copy() const { return find<QCheckBox>("payer.copy"); }

    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(TestPayerAgent)
#include "tst_payeragent.moc"
