// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/server/ApprovalDesks.h"
#include "tests/app/server/GrantBooks.h"
#include "tests/testkit/BankTable.h"

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// Cash is signed by the manager, what is paid from an account by a supervisor, and there the
/// centre may sign it too.
ApprovalPolicy policyByChannel(const QString& kind)
{
    return {QDate(2026, 3, 18),
        {{kind, u"cash"_s, {}, ApprovalLevel::Manager},
            {kind, u"account"_s, {}, ApprovalLevel::Supervisor}},
        {{.to = u"0512-00"_s,
            .name = u"营运中心"_s,
            .channel = u"account"_s,
            .levels = {ApprovalLevel::Supervisor}}}};
}

void save(Platform& platform, const QString& kind)
{
    HUI_ASSERT(putTable(platform.database(), policyByChannel(kind)));
}

/// The operation that carries a signature, paid by a channel.
QString booked(ApprovalDesks& desks, const QUuid& id, const QString& approval, const QString& paid)
{
    UploadedOperation made;
    made.id = id;
    made.kind = u"billpay.reverse"_s;
    made.deviceId = u"SZ-QYL-02"_s;
    made.branch = u"0512-08"_s;
    made.operatorId = u"0217"_s;
    made.at = desks.platform.clock().nowUtc();
    made.amount = Money::fen(18'740);
    made.body = {{u"approval"_s,
        QJsonObject{
            {u"id"_s, approval}, {u"fingerprint"_s, boundTo(id)}, {u"shown"_s, shownHash}}}};
    const auto checked = checkApproval(desks.platform.database(), made, {.channel = paid});
    HUI_ASSERT(checked);
    return *checked ? (*checked)->code : QString();
}

void channelRows()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("told"); // when it was signed; empty: a desk that does not tell
    QTest::addColumn<QString>("approver");
    QTest::addColumn<QString>("paid"); // as the platform reads it from the operation
    QTest::addColumn<QString>("signing");
    QTest::addColumn<QString>("booking");
    for (const QString& kind : databaseKinds()) {
        const auto row = [&](const char* name, const QString& told, const QString& approver,
                             const QString& paid, const QString& signing, const QString& booking) {
            QTest::addRow("%s, %s", name, qPrintable(kind))
                << kind << told << approver << paid << signing << booking;
        };
        row("an account", u"account"_s, u"0102"_s, u"account"_s, {}, {});
        row("an account, for cash", u"account"_s, u"0102"_s, u"cash"_s, {}, u"approval_mismatch"_s);
        row("an account, for nothing paid", u"account"_s, u"0102"_s, {}, {},
            u"approval_mismatch"_s);
        row("cash, a supervisor", u"cash"_s, u"0102"_s, u"cash"_s, u"not_a_manager"_s, {});
        row("cash, the manager", u"cash"_s, u"0101"_s, u"cash"_s, {}, {});
        row("cash, for an account", u"cash"_s, u"0101"_s, u"account"_s, {}, u"approval_mismatch"_s);
        row("not told, a supervisor", {}, u"0102"_s, u"account"_s, u"not_a_manager"_s, {});
        row("not told, the manager", {}, u"0101"_s, u"cash"_s, {}, {});
        row("a channel without a row", u"card"_s, u"0102"_s, u"card"_s, {}, {});
    }
}

} // namespace

/// Who signs is asked by how it is paid, and what was signed for one channel opens no other.
class TestSigningChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void atTheDesk_data() { channelRows(); }
    void atTheDesk()
    {
        QFETCH(QString, database);
        QFETCH(QString, told);
        QFETCH(QString, approver);
        QFETCH(QString, paid);
        QFETCH(QString, signing);
        QFETCH(QString, booking);
        ApprovalDesks desks(database);
        save(desks.platform, u"billpay.reverse"_s);
        const QUuid id = operationId();
        QJsonObject body{{u"operation"_s, textOf(id)}, {u"kind"_s, u"billpay.reverse"_s},
            {u"fingerprint"_s, boundTo(id)}, {u"amount"_s, moneyToJson(Money::fen(18'740))},
            {u"maker"_s, u"0217"_s}, {u"approver"_s, approver}, {u"password"_s, samplePassword()},
            {u"reason"_s, u"输错"_s}, {u"opinion"_s, u"同意"_s}};
        if (!told.isEmpty())
            body.insert(u"channel"_s, told);
        const Response answer
            = desks.send("POST", u"/v1/approvals"_s, u"0217"_s, body, operationId());
        QCOMPARE(codeOf(answer), signing);
        if (signing.isEmpty())
            QCOMPARE(booked(desks, id, text(answer, u"approval"_s), paid), booking);
    }

    void fromAnotherDesk_data() { channelRows(); }
    void fromAnotherDesk()
    {
        QFETCH(QString, database);
        QFETCH(QString, told);
        QFETCH(QString, approver);
        QFETCH(QString, paid);
        QFETCH(QString, signing);
        QFETCH(QString, booking);
        ApprovalDesks desks(database);
        save(desks.platform, u"billpay.reverse"_s);
        const QUuid id = operationId();
        const QUuid key = operationId();
        QJsonObject body = desks.matter(id);
        if (!told.isEmpty())
            body.insert(u"channel"_s, told);
        QCOMPARE(desks.send("POST", path, u"0217"_s, body, key).status, 200);
        body.insert(u"channel"_s, u"another"_s);
        QCOMPARE(codeOf(desks.send("POST", path, u"0217"_s, body, key)), u"key_reused"_s);
        const Response answer = desks.decide(key, u"approve"_s, approver);
        QCOMPARE(codeOf(answer), signing);
        if (!signing.isEmpty())
            return;
        const QJsonObject signature = answer.body.value(u"approval"_s).toObject();
        QCOMPARE(booked(desks, id, signature.value(u"approval"_s).toString(), paid), booking);
    }

    /// A place that the table names for one channel is asked for no other.
    void aPlaceOfOneChannel_data() { onBothDatabases(); }
    void aPlaceOfOneChannel()
    {
        QFETCH(QString, database);
        ApprovalDesks desks(database);
        save(desks.platform, u"billpay.reverse"_s);
        const auto asked = [&desks](const QString& told) {
            QJsonObject body = desks.matter(operationId());
            body.insert(u"to"_s, u"0512-00"_s);
            if (!told.isEmpty())
                body.insert(u"channel"_s, told);
            return codeOf(desks.send("POST", path, u"0217"_s, body, operationId()));
        };
        QCOMPARE(asked(u"account"_s), QString());
        QCOMPARE(asked(u"cash"_s), u"place_unknown"_s);
        QCOMPARE(asked({}), u"place_unknown"_s);
    }

    /// Offline the platform hears of it with the operation, and judges by what that is paid with.
    void offline_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("paid");
        QTest::addColumn<QString>("cause");
        for (const QString& kind : databaseKinds()) {
            QTest::addRow("an account, %s", qPrintable(kind)) << kind << u"account"_s << QString();
            QTest::addRow("cash, %s", qPrintable(kind))
                << kind << u"cash"_s << u"grant_not_covering"_s;
        }
    }
    void offline()
    {
        QFETCH(QString, database);
        QFETCH(QString, paid);
        QFETCH(QString, cause);
        GrantBooks books(database);
        save(books.platform, u"billpay.pay"_s);
        const UploadedOperation payment = books.payment();
        const OfflineDecision decision = books.decide(payment);
        QCOMPARE(*books.book(payment, decision, paid), QString());
        QCOMPARE(books.approval(decision).cause, cause);
    }
};

QTEST_GUILESS_MAIN(TestSigningChannel)
#include "tst_signingchannel.moc"
