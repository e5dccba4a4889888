// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditTrail.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/PayerNames.h"

#include <QSignalSpy>
#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

/// Somebody of that name with the card of person().
QJsonObject named(const QString& name)
{
    return {{u"name"_s, name}, {u"document_kind"_s, u"resident_id"_s},
        {u"document_no"_s, u"11010519491231002X"_s}};
}

} // namespace

/// Whether a name is that of the record with the document, asked while it is entered.
class TestPayerNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(customerMigrations());
        m_desk->run([](Database& database) { return keep(database, person()); });
        m_names = std::make_unique<PayerNames>(m_desk->services(), u"billpay.payer"_s, nullptr);
    }
    void cleanup()
    {
        m_names.reset();
        m_desk.reset();
    }

    void aDifferenceIsSaidAndNoted()
    {
        QVERIFY(differs(u"王例朋"_s));
        QCOMPARE(m_names->fault()->detail, u"name"_s);
        QCOMPARE(noted(), 1);
        QVERIFY(!differs(u"王例明"_s));
        QCOMPARE(noted(), 1);
    }

    /// Who goes on with the other fields asks again, and tries nothing.
    void theSameTryCountsOnce()
    {
        for (int time = 0; time < 9; ++time) {
            QJsonObject payer = named(u"王例朋"_s);
            payer.insert(u"agent_name"_s, QString(time + 1, u'李'));
            QVERIFY(answer(payer));
        }
        QCOMPARE(noted(), 1);
        QVERIFY(!differs(u"王例明"_s));
    }

    /// Whoever tries name after name hears nothing more of the right one, whatever is begun anew.
    void whoGuessesIsAnsweredNoMore()
    {
        for (int time = 0; time < PayerNames::mostTries; ++time) {
            QVERIFY(differs(u"王例"_s + QChar(u'一' + time)));
            m_names->forget();
        }
        const QSignalSpy said(m_names.get(), &PayerNames::differs);
        m_names->ask(named(u"王例明"_s)); // at once
        QCOMPARE(said.size(), 1);
        QVERIFY(m_names->fault());
        m_names->ask({}); // nobody is entered
        QVERIFY(!m_names->fault());
        QCOMPARE(noted(), PayerNames::mostTries);
        m_desk->clock.advanceMs(PayerNames::triesMs);
        QVERIFY(!differs(u"王例明"_s));
        QVERIFY(differs(u"王例朋"_s));
    }

private:
    /// Whether a name is said to differ, once the records have answered.
    bool answer(const QJsonObject& payer)
    {
        m_names->ask(payer);
        m_desk->run([](Database&) -> Result<Done> { return Done{}; }); // after the question
        QTest::qWait(1);
        return m_names->fault().has_value();
    }
    bool differs(const QString& name) { return answer(named(name)); }

    qsizetype noted()
    {
        return m_desk
            ->run(
                [](Database& database) { return AuditTrail(database).of(u"customer.named"_s, 99); })
            .size();
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<PayerNames> m_names;
};

QTEST_MAIN(TestPayerNames)
#include "tst_payernames.moc"
