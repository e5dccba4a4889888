// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/server/ApprovalRepository.h"
#include "app/server/Ledger.h"
#include "app/server/TillRegistry.h"
#include "modules/cash/platform/TillOperations.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::cash;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString branch = u"0512-08"_s;
const QString fingerprint = QString(64, u'f');

QJsonArray hundreds(int pieces)
{
    return {
        QJsonObject{{u"denomination"_s, u"CNY-10000"_s}, {u"pieces"_s, pieces}, {u"damaged"_s, 0}}};
}

/// Till 09 with 30 notes of 100 yuan, handed out to teller 0299.
void issue(Platform& platform)
{
    RegisteredTill till;
    till.branch = branch;
    till.id = u"09"_s;
    till.businessDate = shift().businessDate;
    till.operatorId = u"0299"_s;
    till.state = RegisteredTill::State::Issued;
    till.issued = hundreds(30);
    till.issuedTotal = Money::fen(300'000);
    QVERIFY(TillRegistry(platform.database()).issue(till));
}

UploadedOperation operation(const QString& kind, Money amount, const QJsonObject& body)
{
    UploadedOperation made;
    made.id = operationId();
    made.kind = kind;
    made.deviceId = sampleCaller().deviceId;
    made.branch = branch;
    made.till = u"09"_s;
    made.operatorId = u"0299"_s;
    made.businessDate = shift().businessDate;
    made.at = FixedClock().nowUtc();
    made.amount = amount;
    made.body = body;
    return made;
}

/// Lets supervisor 0102 sign an operation and puts the signature into its body.
UploadedOperation signedBy0102(Platform& platform, UploadedOperation made)
{
    Approval approval;
    approval.id = u"AP"_s + made.id.toString(QUuid::Id128).right(8);
    approval.requestKey = operationId();
    approval.requestFingerprint = QByteArray(32, 'f');
    approval.operation = made.id;
    approval.kind = made.kind;
    approval.fingerprint = fingerprint;
    approval.branch = made.branch;
    approval.deviceId = made.deviceId;
    approval.maker = made.operatorId;
    approval.approver = u"0102"_s;
    approval.amount = made.amount;
    approval.reason = u"清点"_s;
    approval.opinion = u"同意"_s;
    approval.signedAt = made.at;
    approval.expiresAt = made.at.addSecs(300);
    HUI_ASSERT(ApprovalRepository(platform.database()).add(approval));
    made.body.insert(u"approval"_s,
        QJsonObject{{u"id"_s, approval.id}, {u"fingerprint"_s, approval.fingerprint}});
    return made;
}

UploadedOperation opening(int counted)
{
    return operation(u"till.open"_s, Money::fen(counted * 10'000),
        {{u"issued"_s, hundreds(30)}, {u"counted"_s, hundreds(counted)},
            {u"difference"_s, moneyToJson(Money::fen((counted - 30) * 10'000))},
            {u"approval"_s, QJsonObject{{u"id"_s, QString()}, {u"fingerprint"_s, QString()}}}});
}

Result<OperationOutcome> book(
    Platform& platform, const OperationKind& kind, const UploadedOperation& made)
{
    return platform.database().transaction(
        [&]() -> Result<OperationOutcome> { return kind.book(platform.context(), made); });
}

QString codeAfter(Platform& platform, const OperationKind& kind, const UploadedOperation& made)
{
    const auto outcome = book(platform, kind, made);
    return outcome ? outcome->code : u"error"_s;
}

qint64 balance(Platform& platform, const QString& account)
{
    return Ledger(platform.database()).balance(account, Currency::CNY)->minor();
}

} // namespace

class TestTillOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opens_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<int>("counted");
        QTest::addColumn<qint64>("overShort"); // a credit is over
        for (const QString& kind : databaseKinds()) {
            QTest::addRow("as issued, %s", qPrintable(kind)) << kind << 30 << qint64(0);
            QTest::addRow("over, %s", qPrintable(kind)) << kind << 31 << qint64(-10'000);
            QTest::addRow("short, %s", qPrintable(kind)) << kind << 28 << qint64(20'000);
        }
    }

    void opens()
    {
        QFETCH(QString, database);
        QFETCH(int, counted);
        QFETCH(qint64, overShort);
        Platform platform(database);
        issue(platform);
        const auto made = signedBy0102(platform, opening(counted));
        QCOMPARE(codeAfter(platform, openOperation(), made), QString());
        QCOMPARE(balance(platform, u"till:0512-08/09"_s), qint64(counted) * 10'000);
        QCOMPARE(balance(platform, u"vault:0512-08"_s), qint64(-300'000));
        QCOMPARE(balance(platform, u"over_short:0512-08"_s), overShort);
        QCOMPARE(Ledger(platform.database()).total(Currency::CNY)->minor(), qint64(0));
    }

    void refusesToOpen_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("code");
        for (const QString& kind : databaseKinds())
            for (const auto& [fault, code] : {std::pair{u"nobody signed"_s, u"approval_missing"_s},
                     {u"another's till"_s, u"till_not_issued"_s},
                     {u"other issue"_s, u"till_not_issued"_s}, {u"sum"_s, u"amount_differs"_s}})
                QTest::addRow("%s, %s", qPrintable(fault), qPrintable(kind))
                    << kind << fault << code;
    }

    void refusesToOpen()
    {
        QFETCH(QString, database);
        QFETCH(QString, fault);
        QFETCH(QString, code);
        Platform platform(database);
        issue(platform);
        UploadedOperation made = opening(30);
        if (fault != u"nobody signed"_s)
            made = signedBy0102(platform, made);
        if (fault == u"another's till"_s)
            made.operatorId = u"0218"_s;
        if (fault == u"other issue"_s)
            made.body.insert(u"issued"_s, hundreds(29));
        if (fault == u"sum"_s)
            made.amount = Money::fen(1);
        QCOMPARE(codeAfter(platform, openOperation(), made), code);
        QCOMPARE(balance(platform, u"till:0512-08/09"_s), qint64(0));
    }

    void booksADifferenceAndReturns_data() { onBothDatabases(); }
    void booksADifferenceAndReturns()
    {
        QFETCH(QString, database);
        Platform platform(database);
        issue(platform);
        QCOMPARE(
            codeAfter(platform, openOperation(), signedBy0102(platform, opening(30))), QString());
        const auto shortage = signedBy0102(platform,
            operation(u"till.difference"_s, Money::fen(10'000),
                {{u"difference"_s, moneyToJson(Money::fen(-10'000))}}));
        QCOMPARE(codeAfter(platform, differenceOperation(), shortage), QString());
        QCOMPARE(balance(platform, u"over_short:0512-08"_s), qint64(10'000));
        const auto back = signedBy0102(platform,
            operation(u"till.return"_s, Money::fen(290'000),
                {{u"cash"_s, hundreds(29)}, {u"unknown"_s, QJsonArray{}}}));
        const auto outcome = book(platform, returnOperation(), back);
        QVERIFY(outcome);
        QCOMPARE(outcome->status, OperationOutcome::Status::Accepted);
        QCOMPARE(
            outcome->result.value(u"ledger_balance"_s).toObject().value(u"minor"_s).toInteger(),
            qint64(0));
        QCOMPARE(balance(platform, u"vault:0512-08"_s), qint64(-10'000));
        QCOMPARE(codeAfter(platform, returnOperation(), back), u"till_not_issued"_s); // once
        QCOMPARE(Ledger(platform.database()).total(Currency::CNY)->minor(), qint64(0));
    }

    void keepsACountThatAddsUp_data()
    {
        QTest::addColumn<qint64>("difference");
        QTest::addColumn<QString>("code");
        QTest::newRow("adds up") << qint64(-10'000) << QString();
        QTest::newRow("does not") << qint64(0) << u"amount_differs"_s;
    }

    void keepsACountThatAddsUp()
    {
        QFETCH(qint64, difference);
        QFETCH(QString, code);
        Platform platform(u"sqlite"_s);
        const QJsonObject body{{u"counted"_s, hundreds(29)},
            {u"expected"_s, moneyToJson(Money::fen(300'000))},
            {u"difference"_s, moneyToJson(Money::fen(difference))}, {u"attempt"_s, 1}};
        UploadedOperation made = operation(u"till.count"_s, Money::fen(0), body);
        made.amount.reset();
        QCOMPARE(codeAfter(platform, countOperation(), made), code);
        QCOMPARE(Ledger(platform.database()).total(Currency::CNY)->minor(), qint64(0));
    }

    /// Lets the first statement fail, then the second, and so on: nothing may be half booked.
    void survivesAFailureOfAnyStatement_data() { onBothDatabases(); }
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        Platform platform(database);
        issue(platform);
        const auto made = signedBy0102(platform, opening(30));
        for (int count = 0;; ++count) {
            platform.database().failAfter(count);
            const auto outcome = book(platform, openOperation(), made);
            platform.database().failAfter(-1);
            if (outcome) {
                QCOMPARE(outcome->status, OperationOutcome::Status::Accepted);
                QVERIFY(count >= 6);
                return;
            }
            QCOMPARE(balance(platform, u"till:0512-08/09"_s), qint64(0));
        }
    }
};

QTEST_GUILESS_MAIN(TestTillOperations)
#include "tst_tilloperations.moc"
