// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/GrantRepository.h"
#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/desk/GrantedUplink.h"
#include "app/store/OfflineSecret.h"
#include "app/store/Store.h"
#include "tests/testkit/Fixed.h"

#include <QPromise>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// Nobody answers.
class DeadLine final : public Uplink {
public:
    QFuture<Result<UplinkAnswer>> ask(const UplinkRequest&) override
    {
        QPromise<Result<UplinkAnswer>> promise;
        promise.start();
        promise.addResult(failure(Error::Kind::Offline, "no line"));
        promise.finish();
        return promise.future();
    }
    void setToken(const QByteArray&) override { }
};

SignedGrant grantOfASupervisor(const FixedClock& clock)
{
    OfflineGrant grant{operationId(), u"SZ-QYL-02"_s, shift().branch, u"0102"_s, u"周文静"_s,
        ApprovalLevel::Supervisor, clock.nowUtc(), clock.nowUtc().addSecs(3600), 1,
        Money::fen(50'000), {{u"*"_s, Money::fen(50'000)}},
        u"$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA"_s, {}};
    grant.check = checkOf(*stretchedPassword(u"right"_s, grant.kdf), grant.id);
    return {grant, "signature", "key"};
}

} // namespace

/// The uplink of a desk that keeps grants.
class TestGrantedUplink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsUnderTheGrantAndTheBanksTable_data()
    {
        QTest::addColumn<QString>("channel"); // the row of the table is of cash
        QTest::addColumn<ApprovalLevel>("level");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing said") << QString() << ApprovalLevel::None << true << QString();
        QTest::newRow("a supervisor")
            << QString() << ApprovalLevel::Supervisor << true << QString();
        QTest::newRow("the manager")
            << QString() << ApprovalLevel::Manager << true << u"not_a_manager"_s;
        QTest::newRow("the manager, by another channel")
            << u"account"_s << ApprovalLevel::Manager << true << QString();
        QTest::newRow("the manager, by this channel")
            << u"cash"_s << ApprovalLevel::Manager << true << u"not_a_manager"_s;
        QTest::newRow("not the platform's")
            << QString() << ApprovalLevel::None << false << u"grant_forged"_s;
    }

    void signsUnderTheGrantAndTheBanksTable()
    {
        QFETCH(QString, channel);
        QFETCH(ApprovalLevel, level);
        QFETCH(bool, isTrusted);
        QFETCH(QString, code);
        Store store({.file = u":memory:"_s,
            .migrations = catalogueMigrations() + approvalMigrations(),
            .secret = QByteArray(32, 's'),
            .cost = {.memoryKiB = 8, .passes = 1, .lanes = 1}});
        FixedRandom random;
        GrantedUplink uplink(
            std::make_unique<DeadLine>(),
            [isTrusted](
                const QByteArray&, const QByteArray&, const QByteArray&) { return isTrusted; },
            u"SZ-QYL-02"_s, m_clock, random);
        uplink.setStore(&store);
        store
            .run([&](Database& database) {
                const ApprovalPolicy policy{shift().businessDate, {{u"*"_s, u"cash"_s, {}, level}}};
                const auto told
                    = ApprovalPolicyRepository(database).apply(u"2026-03-18"_s, toJson(policy));
                return told ? GrantRepository(database).apply(
                                  u"0102"_s, toJson(grantOfASupervisor(m_clock)))
                            : told;
            })
            .waitForFinished();
        ApprovalRequest request;
        request.operation = operationId();
        request.kind = u"till.open"_s;
        request.channel = channel;
        request.maker = shift();
        auto offers = uplink.offersFor(request);
        offers.waitForFinished();
        QCOMPARE(offers.result()->size(), code.isEmpty() ? 1 : 0);
        auto signing = uplink.sign(request, {u"0102"_s, u"right"_s});
        signing.waitForFinished();
        QCOMPARE(signing.result() ? QString() : signing.result().error().detail, code);
        uplink.setStore(nullptr);
    }

    void isAwayAsItIsTold()
    {
        FixedRandom random;
        GrantedUplink uplink(std::make_unique<DeadLine>(), {}, u"SZ-QYL-02"_s, m_clock, random);
        QVERIFY(!uplink.isAway());
        uplink.setAway(true);
        QVERIFY(uplink.isAway());
        auto asked = uplink.ask({});
        QVERIFY(!asked.result()); // everything else is the platform's
    }

private:
    FixedClock m_clock;
};

QTEST_GUILESS_MAIN(TestGrantedUplink)
#include "tst_granteduplink.moc"
