// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/BranchDay.h"
#include "app/server/ApprovalRequestRepository.h"
#include "app/server/Branches.h"
#include "app/server/Changes.h"
#include "app/server/TillRegistry.h"
#include "modules/branchday/platform/DayOperations.h"
#include "tests/testkit/SignedOperation.h"

#include <QTest>

using namespace hui;
using namespace hui::branchday;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2031, 3, 18); // later than any day of the sample data

UploadedOperation operationOf(const QString& kind, const QDate& date)
{
    UploadedOperation made;
    made.id = operationId();
    made.kind = kind;
    made.deviceId = sampleCaller().deviceId;
    made.branch = sampleCaller().branch;
    made.operatorId = u"0101"_s;
    made.businessDate = date;
    made.at = FixedClock().nowUtc();
    made.body = {{u"approval"_s, QJsonObject{{u"id"_s, QString()}}}};
    if (kind == u"branch.reopen")
        made.body.insert(u"reason"_s, u"漏记一笔"_s);
    return made;
}

QString move(Platform& platform, const OperationKind& kind, const QDate& date = day)
{
    return codeAfter(platform, kind, signedBy0102(platform, operationOf(kind.kind, date)));
}

QString stateOf(Platform& platform)
{
    Request request = platform.request("GET", u"/v1/branch/day"_s);
    request.query = QUrlQuery(u"date="_s + day.toString(Qt::ISODate));
    return readDay()(platform.context(), request).body.value(u"state"_s).toString();
}

/// In the books of which day something is posted that was done on `day`.
QDate postedOn(Platform& platform)
{
    const QUuid id = operationId();
    const auto posted = platform.database().transaction([&]() -> Result<Done> {
        return Ledger(platform.database())
            .post({id, u"billpay.pay"_s, day, sampleCaller().branch,
                {{u"till:0512-08/03"_s, Money::fen(100)}, {u"biller:x"_s, Money::fen(-100)}}});
    });
    HUI_ASSERT(posted.has_value());
    auto row
        = platform.database().run(u"SELECT business_date FROM ledger_posting WHERE operation = ?"_s,
            {id.toString(QUuid::WithoutBraces)});
    HUI_ASSERT(row && row->next());
    return row->value(0).toDate();
}

} // namespace

/// The branch day on the platform, on both databases.
class TestDayOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayHasItsLife_data() { onBothDatabases(); }
    void aDayHasItsLife()
    {
        QFETCH(QString, database);
        Platform platform(database);
        QCOMPARE(stateOf(platform), u"unopened"_s);
        QCOMPARE(move(platform, closeOperation()), u"branch_day_state"_s);
        QCOMPARE(move(platform, openOperation()), QString());
        QCOMPARE(stateOf(platform), u"open"_s);
        const auto branch = Branches(platform.database()).byCode(sampleCaller().branch);
        QCOMPARE((*branch)->businessDate, day);
        QCOMPARE(move(platform, openOperation()), u"branch_day_state"_s);
        QCOMPARE(move(platform, openOperation(), day.addDays(1)), u"branch_day_state"_s);
        QCOMPARE(move(platform, closeOperation()), QString());
        QCOMPARE(stateOf(platform), u"closed"_s);
        QCOMPARE(move(platform, reopenOperation()), QString());
        QCOMPARE(move(platform, closeOperation()), QString());
        QCOMPARE(move(platform, openOperation(), day.addDays(-1)), u"branch_day_state"_s);
        QCOMPARE(move(platform, openOperation(), day.addDays(1)), QString());
        QCOMPARE(move(platform, reopenOperation()), u"branch_day_state"_s); // not the last any more
    }

    void anOpenBoxOfAnyDeskKeepsItOpen_data() { onBothDatabases(); }
    void anOpenBoxOfAnyDeskKeepsItOpen()
    {
        QFETCH(QString, database);
        Platform platform(database);
        QCOMPARE(move(platform, openOperation()), QString());
        using State = RegisteredTill::State;
        TillRegistry registry(platform.database());
        RegisteredTill till{
            sampleCaller().branch, u"09"_s, day, u"0299"_s, State::Issued, {}, Money::fen(0)};
        QVERIFY(registry.issue(till));
        QVERIFY(registry.advance(till, State::Open));
        QCOMPARE(move(platform, closeOperation()), u"boxes_open"_s);
        QCOMPARE(stateOf(platform), u"open"_s);
        till.state = State::Open;
        QVERIFY(registry.advance(till, State::Returned));
        QCOMPARE(move(platform, closeOperation()), QString());
    }

    /// Nothing is closed while somebody may still sign for it; what is over does not count.
    void anOpenRequestForASignatureKeepsItOpen_data() { onBothDatabases(); }
    void anOpenRequestForASignatureKeepsItOpen()
    {
        QFETCH(QString, database);
        Platform platform(database);
        QCOMPARE(move(platform, openOperation()), QString());
        ApprovalRequest request;
        request.id = operationId();
        request.operation = operationId();
        request.kind = u"billpay.reverse"_s;
        request.fingerprint = QString(64, u'f');
        request.branch = sampleCaller().branch;
        request.sentTo = request.branch;
        request.deviceId = sampleCaller().deviceId;
        request.maker = u"0217"_s;
        request.askedAt = platform.clock().nowUtc();
        request.expiresAt = request.askedAt.addSecs(60);
        const auto added = platform.database().transaction([&]() -> Result<Done> {
            return ApprovalRequestRepository(platform.database()).add(request);
        });
        QVERIFY(added);
        QCOMPARE(move(platform, closeOperation()), u"requests_open"_s);
        QCOMPARE(stateOf(platform), u"open"_s);
        platform.clock().advanceMs(60'001);
        QCOMPARE(move(platform, closeOperation()), QString());
    }

    void whatComesLateStandsInTheBooksOfTheNextDay_data() { onBothDatabases(); }
    void whatComesLateStandsInTheBooksOfTheNextDay()
    {
        QFETCH(QString, database);
        Platform platform(database);
        QCOMPARE(postedOn(platform), day);
        QCOMPARE(move(platform, openOperation()), QString());
        QCOMPARE(postedOn(platform), day);
        QCOMPARE(move(platform, closeOperation()), QString());
        QCOMPARE(postedOn(platform), day.addDays(1)); // the day that will be opened next
        QCOMPARE(move(platform, openOperation(), day.addDays(3)), QString());
        QCOMPARE(postedOn(platform), day.addDays(3));
    }

    void theDesksOfTheBranchAreTold()
    {
        Platform platform(u"sqlite"_s);
        QCOMPARE(move(platform, openOperation()), QString());
        QCOMPARE(move(platform, closeOperation()), QString());
        const auto told = lastTold(platform.database(), ofBranch(u"branch_day"_s, u"0512-08"_s),
            day.toString(Qt::ISODate));
        QVERIFY(told && *told);
        QCOMPARE(branchDayFromJson(**told)->state, DayState::Closed);
    }

    void onlyAManagerWithASignatureMovesIt()
    {
        Platform platform(u"sqlite"_s);
        UploadedOperation made = operationOf(u"branch.open"_s, day);
        QCOMPARE(codeAfter(platform, openOperation(), made), u"approval_missing"_s);
        made.operatorId = u"0217"_s;
        QCOMPARE(
            codeAfter(platform, openOperation(), signedBy0102(platform, made)), u"not_a_manager"_s);
        QCOMPARE(stateOf(platform), u"unopened"_s);
    }

    void openingAgainNeedsAReason()
    {
        Platform platform(u"sqlite"_s);
        UploadedOperation made = operationOf(u"branch.reopen"_s, day);
        made.body.remove(u"reason"_s);
        QCOMPARE(codeAfter(platform, reopenOperation(), signedBy0102(platform, made)), u"error"_s);
    }

    void aDateThatIsNotOneIsRefused()
    {
        Platform platform(u"sqlite"_s);
        Request request = platform.request("GET", u"/v1/branch/day"_s);
        request.query = QUrlQuery(u"date=18.3.2031"_s);
        QCOMPARE(readDay()(platform.context(), request).status, 400);
    }
};

QTEST_GUILESS_MAIN(TestDayOperations)
#include "tst_dayoperations.moc"
