// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Inbox.h"
#include "app/server/Ledger.h"
#include "modules/billpay/platform/BillOperations.h"
#include "tests/testkit/Platform.h"

#include <QJsonArray>
#include <QTest>

using namespace hui;
using namespace hui::billpay;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

UploadedOperation sentUp(const QString& kind, qint64 sequence, const QJsonObject& body)
{
    return {operationId(), sequence, kind, sampleCaller().deviceId, sampleCaller().branch, u"03"_s,
        u"0217"_s, QDate(2026, 3, 18), FixedClock().nowUtc(), Money::fen(18740), body};
}

/// A cancellation, or a refund, in the inbox, with what became of it.
QUuid cancellation(testkit::Platform& platform, OperationOutcome::Status status,
    const QString& kind = u"billpay.cancel"_s)
{
    static qint64 sequence = 10;
    const UploadedOperation operation = sentUp(kind, ++sequence, {});
    Inbox inbox(platform.database());
    const QDateTime now = platform.clock().nowUtc();
    HUI_ASSERT(inbox.take({operation, {}, QByteArray(32, 'f')}, now));
    if (status != OperationOutcome::Status::Pending)
        HUI_ASSERT(inbox.finish(operation.id, {status, {}, {}, {}, {}}, now));
    return operation.id;
}

UploadedOperation puttingBack(const QUuid& cancellation)
{
    return sentUp(u"billpay.put_back"_s, 2,
        {{u"original"_s, operationId().toString(QUuid::WithoutBraces)},
            {u"cancellation"_s, cancellation.toString(QUuid::WithoutBraces)},
            {u"cash_in"_s, QJsonArray()}});
}

int postings(testkit::Platform& platform)
{
    auto counted = platform.database().run(u"SELECT count(*) FROM ledger_posting"_s);
    return counted->next() ? counted->value(0).toInt() : -1;
}

} // namespace

class TestPutBackOperation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAcceptedAndPostsNothing_data() { onBothDatabases(); }

    void isAcceptedAndPostsNothing()
    {
        QFETCH(QString, database);
        testkit::Platform platform(database);
        for (const QString& kind : {u"billpay.cancel"_s, u"billpay.refund"_s}) {
            const QUuid refused = cancellation(platform, OperationOutcome::Status::Rejected, kind);
            const auto outcome = putBackOperation().book(platform.context(), puttingBack(refused));
            QVERIFY(outcome);
            QCOMPARE(outcome->status, OperationOutcome::Status::Accepted);
        }
        const QUuid payment
            = cancellation(platform, OperationOutcome::Status::Rejected, u"billpay.pay"_s);
        const auto wrong = putBackOperation().book(platform.context(), puttingBack(payment));
        QCOMPARE(wrong->code, u"original_unknown"_s);
        QCOMPARE(postings(platform), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("code");
        using Status = OperationOutcome::Status;
        QTest::newRow("a cancellation that was accepted")
            << static_cast<int>(Status::Accepted) << qint64(18740) << u"not_due_back"_s;
        QTest::newRow("one that is not decided")
            << static_cast<int>(Status::Pending) << qint64(18740) << u"not_due_back"_s;
        QTest::newRow("another amount")
            << static_cast<int>(Status::Rejected) << qint64(18741) << u"amount_differs"_s;
        QTest::newRow("no such cancellation") << -1 << qint64(18740) << u"original_unknown"_s;
    }

    void refuses()
    {
        QFETCH(int, status);
        QFETCH(qint64, fen);
        QFETCH(QString, code);
        testkit::Platform platform(u"sqlite"_s);
        const QUuid known = status < 0
            ? operationId()
            : cancellation(platform, static_cast<OperationOutcome::Status>(status));
        UploadedOperation operation = puttingBack(known);
        operation.amount = Money::fen(fen);
        const auto outcome = putBackOperation().book(platform.context(), operation);
        QVERIFY(outcome);
        QCOMPARE(outcome->status, OperationOutcome::Status::Rejected);
        QCOMPARE(outcome->code, code);
    }

    void aBodyThatIsNotOfTheContractIsAnError()
    {
        testkit::Platform platform(u"sqlite"_s);
        UploadedOperation operation = puttingBack(operationId());
        operation.body.insert(u"extra"_s, 1);
        QVERIFY(!putBackOperation().book(platform.context(), operation));
    }
};

QTEST_GUILESS_MAIN(TestPutBackOperation)
#include "tst_putbackoperation.moc"
