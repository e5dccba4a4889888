// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "app/store/AuditTrail.h"
#include "modules/cash/ui/CounterfeitStep.h"
#include "tests/modules/cash/ui/DrawerScene.h"
#include "tests/testkit/OnPage.h"
#include "ui/MaskedLine.h"
#include "ui/WedgeScanner.h"

#include <QComboBox>
#include <QTest>

using namespace hui;
using namespace hui::cash;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

Customer holderRecord()
{
    Customer record;
    record.id = operationId();
    record.createdAt = morning;
    record.certificates = {{CertificateKind::ResidentId, u"320508197906121015"_s, u"CHN"_s}};
    record.fields.insert(CustomerField::Name, {u"王例明"_s, {}});
    return record;
}

ServedCustomer servedBy(const QUuid& record)
{
    return {.ticket = {}, .name = {}, .phone = {}, .tier = {}, .since = morning, .record = record};
}

} // namespace

/// Whose counterfeit money it is: who is served, or whoever's document is shown.
class TestCounterfeitStep : public QObject, OnPage<CounterfeitStep> {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(customerMigrations() + cashMigrations());
        m_record = holderRecord();
        m_desk->run([this](Database& database) {
            return database.transaction(
                [&] { return CustomerRepository(database).save(m_record); });
        });
        m_page = std::make_unique<CounterfeitStep>(m_desk->services(), nullptr);
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    /// That the record was read is noted, for this form, and not before the form is seen.
    void theHolderIsWhoIsServed()
    {
        m_desk->customer.start(servedBy(m_record.id));
        QVERIFY(fills().isEmpty());
        show();
        QTRY_COMPARE(holder()->entry(), u"王例明"_s);
        QCOMPARE(holder()->text(), u"王*明"_s);
        QCOMPARE(document()->entry(), u"320508197906121015"_s);
        QCOMPARE(fills(), QStringList{u"cash.seize"_s});
        QVERIFY(m_page->putAway().isEmpty()); // nothing was entered
    }

    /// What was filled in leaves with who it is of; what was typed is of who brought the money.
    void whatWasFilledInLeavesWithThem()
    {
        show();
        QVERIFY(holder()->entry().isEmpty());
        m_desk->customer.start(servedBy(m_record.id));
        QTRY_COMPARE(holder()->entry(), u"王例明"_s);
        m_desk->customer.start(servedBy({}));
        QVERIFY(holder()->entry().isEmpty() && document()->entry().isEmpty());
        holder()->setEntry(u"样例持有人"_s);
        m_desk->customer.start(servedBy(m_record.id));
        QCOMPARE(holder()->entry(), u"样例持有人"_s);
        QCOMPARE(fills().size(), 1); // it is not read for nothing
        QVERIFY(!m_page->putAway().isEmpty());
    }

    /// What was entered beside them is kept with the holder, also when that was filled in.
    void isKeptWithTheMoney()
    {
        m_desk->customer.start(servedBy(m_record.id));
        show();
        QTRY_COMPARE(holder()->entry(), u"王例明"_s);
        find<QComboBox>("counterfeit.face.1")->setCurrentIndex(1);
        const QJsonObject kept = m_page->putAway();
        QCOMPARE(kept.value(u"holder"_s).toString(), u"王例明"_s);
        QVERIFY(holder()->entry().isEmpty());
        m_page->bringBack(kept);
        QCOMPARE(holder()->entry(), u"王例明"_s);
    }

    /// Who brought the money is who came for the customer, and it is theirs when they go.
    void theHolderIsTheAgentWhoCame()
    {
        Customer agent = holderRecord();
        agent.certificates = {{CertificateKind::ResidentId, u"320509199503151020"_s, u"CHN"_s}};
        agent.fields.insert(CustomerField::Name, {u"孙样秋"_s, {}});
        m_desk->run([&agent](Database& database) {
            return database.transaction([&] { return CustomerRepository(database).save(agent); });
        });
        ServedCustomer served = servedBy(m_record.id);
        served.agent = agent.id;
        m_desk->customer.start(served);
        show();
        QTRY_COMPARE(holder()->entry(), u"孙样秋"_s);
        QCOMPARE(document()->entry(), u"320509199503151020"_s);
        m_desk->customer.start(servedBy(m_record.id)); // the customer has come after all
        QTRY_COMPARE(holder()->entry(), u"王例明"_s);
        QCOMPARE(document()->entry(), u"320508197906121015"_s);
        m_desk->customer.start(served);
        QTRY_COMPARE(holder()->entry(), u"孙样秋"_s);
    }

    void aDocumentFillsIt()
    {
        m_desk->customer.start(servedBy(m_record.id));
        show();
        QTRY_COMPARE(holder()->entry(), u"王例明"_s);
        Q_EMIT m_page->findChild<WedgeScanner*>()->scanned(u"SIM-ID-2"_s);
        QCOMPARE(holder()->entry(), u"孙样秋"_s);
        QCOMPARE(document()->entry(), u"320509199503151020"_s);
    }

private:
    void show()
    {
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->start();
    }

    MaskedLine* holder() const { return find<MaskedLine>("counterfeit.holder"); }
    MaskedLine* document() const { return find<MaskedLine>("counterfeit.document"); }

    /// The forms for which a record was read.
    QStringList fills()
    {
        const auto noted = m_desk->run(
            [](Database& database) { return AuditTrail(database).of(u"customer.fill"_s, 9); });
        QStringList forms;
        for (const AuditedEvent& each : noted)
            forms.append(each.event.detail.value(u"form"_s).toString());
        return forms;
    }

    std::unique_ptr<DeskFixture> m_desk;
    Customer m_record;
};

QTEST_MAIN(TestCounterfeitStep)
#include "tst_counterfeitstep.moc"
