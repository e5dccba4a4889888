// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/OpenPlatformRepository.h"
#include "app/core/IdText.h"
#include "modules/cases/CaseLines.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::cases;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 18);

Need needOf(
    const QString& id, const QString& module, const QString& flow, const QString& service = {})
{
    return {
        id, id, id, u"personal"_s, u"样例"_s, {module + u".application.query.v1"_s}, flow, service};
}

std::unique_ptr<Database> desk()
{
    auto database = memoryDatabase(caseMigrations() + catalogueMigrations());
    for (const Need& need :
        {needOf(u"P-071"_s, u"loan"_s, u"apply"_s), needOf(u"P-079"_s, u"overseas"_s, u"book"_s),
            needOf(u"P-096"_s, u"wealth"_s, u"book"_s, u"advice/wealth"_s),
            needOf(u"P-001"_s, u"billpay"_s, u"pay"_s, u"billpay/water"_s)})
        HUI_ASSERT(OpenPlatformRepository(*database).apply(u"need"_s, need.id, needToJson(need)));
    return database;
}

Case caseOf(const QUuid& customer, const QString& kind)
{
    Case value;
    value.id = value.lastMove = operationId();
    value.kind = kind;
    value.kindZh = u"个人贷款申请"_s;
    value.kindEn = u"Personal loan application"_s;
    value.channel = u"counter"_s;
    value.touchpoint = u"window"_s;
    value.scene = u"样例"_s;
    value.act = u"apply"_s;
    value.customer = customer;
    value.branch = shift().branch;
    value.openedAt = value.changedAt = FixedClock().nowUtc();
    return value;
}

} // namespace

/// The cases in the tabs of a record.
class TestCaseLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// By the module of its interfaces, a key: a scene may be called otherwise.
    void theModuleDecides_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("flow");
        QTest::addColumn<std::optional<ServiceFamily>>("family");
        using Family = std::optional<ServiceFamily>;
        using enum ServiceFamily;
        QTest::newRow("a loan") << u"loan"_s << u"apply"_s << Family(Loan);
        QTest::newRow("foreign cash") << u"overseas"_s << u"book"_s << Family(Travel);
        QTest::newRow("insurance") << u"wealth"_s << u"book"_s << Family(Advice);
        QTest::newRow("a doctor") << u"health"_s << u"book"_s << Family(Booking);
        QTest::newRow("much cash") << u"branch"_s << u"book"_s << Family(Booking);
        QTest::newRow("a bill") << u"billpay"_s << u"pay"_s << Family();
        QTest::newRow("alike, not the same") << u"loans"_s << u"apply"_s << Family();
    }

    void theModuleDecides()
    {
        QFETCH(QString, module);
        QFETCH(QString, flow);
        QFETCH(std::optional<ServiceFamily>, family);
        QCOMPARE(familyOf(needOf(u"P-1"_s, module, flow)), family);
    }

    /// The name of the scene is the bank's: another one changes nothing.
    void aSceneMayBeRenamed()
    {
        const auto database = desk();
        Case value = caseOf(operationId(), u"P-071"_s);
        value.scene = u"普惠贷款"_s;
        QVERIFY(CaseRepository(*database).save(value));
        const auto lines = caseLines(*database, {idText(value.customer)}, today);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().family, ServiceFamily::Loan);
        QCOMPARE(lines->first().since, value.openedAt);
        QVERIFY(lines->first().service.isEmpty());
        value = caseOf(value.customer, u"P-096"_s);
        value.changedAt = value.changedAt.addSecs(1);
        QVERIFY(CaseRepository(*database).save(value));
        QCOMPARE(caseLines(*database, {idText(value.customer)}, today)->at(0).service,
            u"advice/wealth"_s);
    }

    /// Of many the newest are looked at.
    void theNewestAreThere()
    {
        const auto database = desk();
        const QUuid customer = operationId();
        Case newest;
        for (int i = 0; i < 205; ++i) {
            Case value = caseOf(customer, u"P-071"_s);
            value.changedAt = value.changedAt.addSecs(i % 2 == 0 ? i : -i);
            if (newest.id.isNull() || value.changedAt > newest.changedAt)
                newest = value;
            QVERIFY(CaseRepository(*database).save(value));
        }
        const auto lines = caseLines(*database, {idText(customer)}, today);
        QVERIFY(lines);
        QVERIFY(lines->size() < 205);
        QCOMPARE(lines->first().argument, idText(newest.id));
    }

    void howItStands_data()
    {
        QTest::addColumn<CaseState>("state");
        QTest::addColumn<CaseOutcome>("outcome");
        QTest::addColumn<QString>("holder");
        QTest::addColumn<LineStanding>("standing");
        const QString here = u"SZ-QYL-02"_s;
        QTest::newRow("in hand") << CaseState::Handling << CaseOutcome::None << here
                                 << LineStanding::InHand;
        QTest::newRow("parked") << CaseState::Accepted << CaseOutcome::None << QString()
                                << LineStanding::Waits;
        QTest::newRow("done") << CaseState::Decided << CaseOutcome::Done << here
                              << LineStanding::Done;
        QTest::newRow("followed") << CaseState::Followed << CaseOutcome::Done << QString()
                                  << LineStanding::Done;
        QTest::newRow("refused") << CaseState::Decided << CaseOutcome::Refused << here
                                 << LineStanding::Ended;
        QTest::newRow("withdrawn")
            << CaseState::Decided << CaseOutcome::Withdrawn << here << LineStanding::Ended;
    }

    void howItStands()
    {
        QFETCH(CaseState, state);
        QFETCH(CaseOutcome, outcome);
        QFETCH(QString, holder);
        QFETCH(LineStanding, standing);
        const auto database = desk();
        Case value = caseOf(operationId(), u"P-071"_s);
        value.state = state;
        value.outcome = outcome;
        value.holder = holder;
        QVERIFY(CaseRepository(*database).save(value));
        const auto lines = caseLines(*database, {idText(value.customer)}, today);
        QVERIFY(lines);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().standing, standing);
        QCOMPARE(lines->first().family, ServiceFamily::Loan);
        QCOMPARE(lines->first().nameZh, value.kindZh);
        QCOMPARE(lines->first().aboutZh, u"受理号 "_s + caseNumber(value.id));
        QCOMPARE(lines->first().argument, idText(value.id));
    }

    /// Under any number their record had; those of others and of no family are left out.
    void whoseTheyAre()
    {
        const auto database = desk();
        const QUuid now = operationId();
        const QUuid before = operationId();
        for (const Case& each : {caseOf(now, u"P-079"_s), caseOf(before, u"P-071"_s),
                 caseOf(now, u"P-001"_s), caseOf(operationId(), u"P-071"_s)})
            QVERIFY(CaseRepository(*database).save(each));
        QCOMPARE(caseLines(*database, {idText(now), idText(before)}, today)->size(), 2);
        QVERIFY(caseLines(*database, {}, today)->isEmpty());
        database->failAfter(0);
        QVERIFY(!caseLines(*database, {idText(now)}, today));
    }
};

QTEST_MAIN(TestCaseLines)
#include "tst_caselines.moc"
