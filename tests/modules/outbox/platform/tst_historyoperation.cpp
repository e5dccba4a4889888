// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ApprovalRepository.h"
#include "app/server/BookHeld.h"
#include "modules/outbox/platform/HistoryOperation.h"
#include "tests/testkit/SignedOperation.h"

#include <QTest>

using namespace hui;
using namespace hui::outbox;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

UploadedOperation operationOf(qint64 first, qint64 last)
{
    UploadedOperation made;
    made.id = operationId();
    made.kind = u"outbox.history"_s;
    made.deviceId = sampleCaller().deviceId;
    made.deviceSequence = 7;
    made.branch = sampleCaller().branch;
    made.operatorId = u"0217"_s;
    made.businessDate = shift().businessDate;
    made.at = FixedClock().nowUtc();
    made.body = {
        {u"first"_s, first}, {u"last"_s, last}, {u"approval"_s, QJsonObject{{u"id"_s, QString()}}}};
    return made;
}

QString book(Platform& platform, const UploadedOperation& made)
{
    const auto outcome = platform.database().transaction([&]() -> Result<OperationOutcome> {
        return bookHeld(platform.context(), historyOperation(), made);
    });
    return outcome ? outcome->code : u"error"_s;
}

QStringList audited(Platform& platform)
{
    auto rows = platform.database().run(
        u"SELECT device_id, subject FROM audit WHERE action = 'device.history'"_s);
    HUI_ASSERT(rows.has_value());
    QStringList found;
    while (rows->next())
        found += rows->value(0).toString() + u' ' + rows->value(1).toString();
    return found;
}

} // namespace

class TestHistoryOperation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSignedIsAudited_data() { onBothDatabases(); }
    void whatIsSignedIsAudited()
    {
        QFETCH(QString, database);
        Platform platform(database);
        QCOMPARE(book(platform, signedBy0102(platform, operationOf(4, 6))), QString());
        QCOMPARE(audited(platform), QStringList{sampleCaller().deviceId + u" 4-6"_s});
    }

    void isRefused()
    {
        Platform platform(u"sqlite"_s);
        QCOMPARE(book(platform, operationOf(4, 6)), u"approval_missing"_s);
        QCOMPARE(book(platform, signedBy0102(platform, operationOf(6, 4))), u"error"_s);
        QCOMPARE(book(platform, signedBy0102(platform, operationOf(4, 7))), u"error"_s); // itself
        QCOMPARE(book(platform, signedBy0102(platform, operationOf(0, 4))), u"error"_s);
        UploadedOperation more = operationOf(4, 6);
        more.body.insert(u"x"_s, 1);
        QCOMPARE(book(platform, signedBy0102(platform, more)), u"error"_s);
        QCOMPARE(audited(platform), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestHistoryOperation)
#include "tst_historyoperation.moc"
