// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashPolicyRepository.h"
#include "app/till/OpenRequestRepository.h"
#include "tests/app/till/TillScene.h"

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

OpenRequest hangingUntil(const QDateTime& until, const QString& maker = shift().operatorId)
{
    return {operationId(), maker, u"冲正电费"_s, until};
}

/// Till 03 counted and found right, in a bank that lets 50,000.00 stay in a till.
std::unique_ptr<Database> tillToEnd()
{
    auto database = databaseWithTill();
    CashPolicy policy;
    policy.validFrom = QDate(2026, 1, 1);
    policy.sealLimit = Money::fen(5'000'000);
    HUI_ASSERT(CashPolicyRepository(*database).apply(toJson(policy)).has_value());
    HUI_ASSERT(startCount(*database, {operationId(), shift(), morning}).has_value());
    HUI_ASSERT(enterCount(*database, {operationId(), shift(), issuedCash(), morning}).has_value());
    return database;
}

Error::Kind failureOf(const Result<Till>& till)
{
    return till ? Error::Kind::Unknown : till.error().kind;
}

} // namespace

/// What a desk asked another one to sign, as long as somebody may still sign it.
class TestOpenRequestRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isKeptUntilItIsOver()
    {
        const auto database = databaseWithTill();
        OpenRequestRepository requests(*database);
        OpenRequest later = hangingUntil(morning.addSecs(900));
        const OpenRequest first = hangingUntil(morning.addSecs(60));
        QVERIFY(requests.keep(later) && requests.keep(first));
        QVERIFY(requests.keep(hangingUntil(morning.addSecs(60), u"0218"_s)));
        const QString maker = shift().operatorId;
        QCOMPARE(*requests.of(maker, morning), (QList{first, later}));
        later.until = morning.addSecs(1800); // the platform has said until when
        QVERIFY(requests.keep(later));
        QCOMPARE(*requests.of(maker, morning.addSecs(60)), QList{later});
        QVERIFY(requests.of(maker, later.until)->isEmpty());
        QVERIFY(requests.drop(later.operation) && requests.drop(later.operation));
        QCOMPARE(*requests.of(maker, morning), QList{first});
        QCOMPARE(requests.of(u"0218"_s, morning)->size(), 1);
    }

    /// A title may name whom it is about.
    void whatItIsAboutIsClosed()
    {
        const auto database = databaseWithTill();
        QVERIFY(OpenRequestRepository(*database).keep(hangingUntil(morning.addSecs(60))));
        auto row = database->run(u"SELECT title FROM open_request"_s);
        QVERIFY(row && row->next());
        QVERIFY(!row->value(0).toString().contains(u"电费"));
    }

    /// No box is handed back or sealed while somebody may still sign for its operator.
    void keepsABoxFromItsEnd()
    {
        const auto database = tillToEnd();
        OpenRequestRepository requests(*database);
        const OpenRequest open = hangingUntil(morning.addSecs(900));
        QVERIFY(
            requests.keep(open) && requests.keep(hangingUntil(morning.addSecs(900), u"0218"_s)));
        const ReturnTill back{operationId(), shift(), {}, signature(), morning};
        const SealTill seal{operationId(), shift(), {}, {}, signature(), morning};
        QCOMPARE(failureOf(returnTill(*database, back)), Error::Kind::Refused);
        QCOMPARE(returnTill(*database, back).error().detail, open.title);
        QCOMPARE(failureOf(sealTill(*database, seal)), Error::Kind::Refused);
        QCOMPARE(till(*database).state, TillState::Balanced);
        QVERIFY(!*Journal(*database).contains(back.operation));
        QVERIFY(requests.drop(open.operation)); // another's keeps nobody
        QCOMPARE(sealTill(*database, seal)->state, TillState::Sealed);
    }

    void whatIsOverKeepsNothing()
    {
        const auto database = tillToEnd();
        QVERIFY(OpenRequestRepository(*database).keep(hangingUntil(morning)));
        const ReturnTill back{operationId(), shift(), {}, signature(), morning};
        QCOMPARE(returnTill(*database, back)->state, TillState::Returned);
        QCOMPARE(returnTill(*database, back)->state, TillState::Returned); // the second click
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = tillToEnd();
            QVERIFY(OpenRequestRepository(*database).keep(hangingUntil(morning, u"0218"_s)));
            const ReturnTill back{operationId(), shift(), {}, signature(), morning};
            database->failAfter(count);
            const auto done = returnTill(*database, back);
            database->failAfter(-1);
            if (done) {
                QVERIFY(count >= 8);
                return;
            }
            QCOMPARE(till(*database).state, TillState::Balanced);
            QVERIFY(!*Journal(*database).contains(back.operation));
            QVERIFY(returnTill(*database, back));
        }
    }
};

QTEST_GUILESS_MAIN(TestOpenRequestRepository)
#include "tst_openrequestrepository.moc"
