// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/BookHeld.h"
#include "tests/testkit/BankTable.h"
#include "tests/testkit/SignedOperation.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A kind that counts how often it was booked.
OperationKind kindOf(SecondPerson signer, int& booked)
{
    return {u"test.book"_s, signer,
        [&booked](Context&, const UploadedOperation&) -> Result<OperationOutcome> {
            ++booked;
            return OperationOutcome();
        },
        {}, {},
        [](const UploadedOperation& operation) {
            return SignedFor{.channel = operation.body.value(u"mode"_s).toString()};
        }};
}

UploadedOperation made(Platform& platform, const QString& mode)
{
    UploadedOperation operation;
    operation.id = operationId();
    operation.kind = u"test.book"_s;
    operation.deviceId = sampleCaller().deviceId;
    operation.branch = sampleCaller().branch;
    operation.operatorId = u"0217"_s;
    operation.businessDate = QDate(2026, 3, 18);
    operation.at = platform.clock().nowUtc();
    operation.amount = Money::fen(18'740);
    operation.body = {{u"mode"_s, mode}};
    return operation;
}

} // namespace

/// Every kind is held where it is dispatched, as it says that it is signed.
class TestBookHeld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<SecondPerson>("signer");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("code"); // of what nobody signed
        using enum SecondPerson;
        const QString missing = u"approval_missing"_s;
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, SecondPerson signer, const QString& mode,
                                 const QString& code) {
                QTest::addRow("%s, %s", name, qPrintable(kind)) << kind << signer << mode << code;
            };
            row("never", Never, u"cash"_s, {});
            row("by the table, its channel", ByTable, u"cash"_s, missing);
            row("by the table, another", ByTable, u"account"_s, {});
            row("by the table, none known", ByTable, {}, missing);
            row("always", Always, u"account"_s, missing);
            row("judged in its book", InBook, u"cash"_s, {});
        }
    }
    void holds()
    {
        QFETCH(QString, database);
        QFETCH(SecondPerson, signer);
        QFETCH(QString, mode);
        QFETCH(QString, code);
        Platform platform(database);
        QVERIFY(putTable(platform.database(),
            {QDate(2026, 3, 18), {{u"*"_s, u"cash"_s, {}, ApprovalLevel::Supervisor}}}));
        int booked = 0;
        const OperationKind kind = kindOf(signer, booked);
        QCOMPARE(codeAfter(platform, kind, made(platform, mode)), code);
        QCOMPARE(booked, code.isEmpty() ? 1 : 0);
        const UploadedOperation right = signedBy0102(platform, made(platform, mode));
        QCOMPARE(codeAfter(platform, kind, right), QString());
        QCOMPARE(booked, code.isEmpty() ? 2 : 1);
    }

    /// What is judged where it is booked can be signed, so that a row may name it.
    void tellsWhatIsSigned()
    {
        int booked = 0;
        const auto isSigned = [&booked](SecondPerson signer) {
            return signedKinds({kindOf(signer, booked)}).contains(u"test.book"_s);
        };
        QVERIFY(!isSigned(SecondPerson::Never));
        QVERIFY(isSigned(SecondPerson::ByTable));
        QVERIFY(isSigned(SecondPerson::Always));
        QVERIFY(isSigned(SecondPerson::InBook));
    }
};

QTEST_GUILESS_MAIN(TestBookHeld)
#include "tst_bookheld.moc"
