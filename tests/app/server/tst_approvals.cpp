// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/core/SignedContent.h"
#include "app/server/Approvals.h"
#include "app/server/Factors.h"
#include "app/server/Sample.h"
#include "tests/testkit/BankTable.h"
#include "tests/testkit/OperationKinds.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString shownOnce = QString(64, u'f');

/// Of a reversal of 187.40 that says no more than that.
QString fingerprintOf(const QUuid& operation)
{
    return boundFingerprint(
        shownOnce, signedContent(u"billpay.reverse"_s, operation, Money::fen(18'740), {}));
}

QJsonObject signing(const QUuid& operation)
{
    return {{u"operation"_s, operation.toString(QUuid::WithoutBraces)},
        {u"kind"_s, u"billpay.reverse"_s}, {u"fingerprint"_s, fingerprintOf(operation)},
        {u"amount"_s, moneyToJson(Money::fen(18'740))}, {u"maker"_s, u"0217"_s},
        {u"approver"_s, u"0102"_s}, {u"password"_s, samplePassword()}, {u"reason"_s, u"输错"_s},
        {u"opinion"_s, u"同意"_s}};
}

Response post(Platform& platform, const QJsonObject& body, const QUuid& key = operationId())
{
    Router router;
    addApprovalRoutes(router);
    Request request = platform.request("POST", u"/v1/approvals"_s, body, key);
    request.signedIn = Operator{u"0217"_s, u"李晓芳"_s, {u"teller"_s}, u"0512-08"_s};
    return router.route(platform.context(), request);
}

/// The reversal that carries an approval.
UploadedOperation reversal(Platform& platform, const QUuid& id, const QString& approval)
{
    UploadedOperation operation;
    operation.id = id;
    operation.kind = u"billpay.reverse"_s;
    operation.deviceId = sampleCaller().deviceId;
    operation.branch = u"0512-08"_s;
    operation.operatorId = u"0217"_s;
    operation.at = platform.clock().nowUtc();
    operation.amount = Money::fen(18'740);
    operation.body = {{u"approval"_s,
        QJsonObject{
            {u"id"_s, approval}, {u"fingerprint"_s, fingerprintOf(id)}, {u"shown"_s, shownOnce}}}};
    return operation;
}

QString refusalOf(Platform& platform, const UploadedOperation& operation)
{
    const auto checked = checkApproval(platform.database(), operation);
    HUI_ASSERT(checked);
    return *checked ? (*checked)->code : QString();
}

QStringList audited(Platform& platform)
{
    auto rows = platform.database().run(
        u"SELECT outcome FROM audit WHERE action = 'approval.sign' ORDER BY number"_s);
    HUI_ASSERT(rows);
    QStringList outcomes;
    while (rows->next())
        outcomes += rows->value(0).toString();
    return outcomes;
}

} // namespace

class TestApprovals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSupervisorSigns_data() { onBothDatabases(); }

    void aSupervisorSigns()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QUuid operation = operationId();
        const Response response = post(platform, signing(operation));
        QCOMPARE(response.status, 201);
        QCOMPARE(response.body.value(u"expires_at"_s).toString(), u"2026-03-18T02:48:00.000Z"_s);
        const QJsonObject approver{{u"id"_s, u"0102"_s}, {u"name"_s, u"周文静"_s}};
        QCOMPARE(response.body.value(u"approver"_s).toObject(), approver);
        const QString id = response.body.value(u"approval"_s).toString();
        QCOMPARE(refusalOf(platform, reversal(platform, operation, id)), QString());
        QCOMPARE(audited(platform), QStringList(u"ok"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QString& key, const QJsonValue& value,
                                 int status, const QString& code) {
                QTest::addRow("%s, %s", name, qPrintable(kind))
                    << kind << key << value << status << code;
            };
            row("own work", u"maker"_s, u"0102"_s, 403, u"approver_is_maker"_s);
            row("a teller", u"approver"_s, u"0218"_s, 403, u"not_a_supervisor"_s);
            row("nobody", u"approver"_s, u"0999"_s, 401, u"bad_credentials"_s);
            row("wrong password", u"password"_s, u"x"_s, 401, u"bad_credentials"_s);
            row("at the limit", u"amount"_s, moneyToJson(Money::fen(20'000'000)), 201, {});
            row("over the limit", u"amount"_s, moneyToJson(Money::fen(20'000'001)), 403,
                u"over_limit"_s);
            row("short over the limit", u"amount"_s, moneyToJson(Money::fen(-20'000'001)), 403,
                u"over_limit"_s);
            row("foreign money", u"amount"_s, moneyToJson(Money(1, Currency::USD)), 403,
                u"over_limit"_s);
            row("no hash", u"fingerprint"_s, QString(64, u'x'), 400, u"malformed"_s);
            row("no operation", u"operation"_s, u"7"_s, 400, u"malformed"_s);
            row("more", u"force"_s, true, 400, u"malformed"_s);
        }
    }

    void refuses()
    {
        QFETCH(QString, database);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(int, status);
        QFETCH(QString, code);
        Platform platform(database);
        const Response response = post(platform, with(signing(operationId()), key, value));
        QCOMPARE(response.status, status);
        QCOMPARE(codeOf(response), code);
        if (status == 400)
            QVERIFY(audited(platform).isEmpty());
        else
            QCOMPARE(audited(platform), QStringList(status == 201 ? u"ok"_s : code));
    }

    /// Who may sign is told by the table: a colleague, a supervisor, the manager alone.
    void theTableSaysWhoSigns_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<ApprovalLevel>("level");
        QTest::addColumn<QString>("approver");
        QTest::addColumn<QString>("code");
        using enum ApprovalLevel;
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, ApprovalLevel level, const QString& approver,
                                 const QString& code) {
                QTest::addRow("%s, %s", name, qPrintable(kind))
                    << kind << level << approver << code;
            };
            row("nothing said, a teller", None, u"0218"_s, u"not_a_supervisor"_s);
            row("nothing said, a supervisor", None, u"0102"_s, {});
            row("a look, a teller", Review, u"0218"_s, {});
            row("a look, the maker", Review, u"0217"_s, u"approver_is_maker"_s);
            row("a supervisor, a teller", Supervisor, u"0218"_s, u"not_a_supervisor"_s);
            row("a supervisor, the manager", Supervisor, u"0101"_s, {});
            row("the manager, a supervisor", Manager, u"0102"_s, u"not_a_manager"_s);
            row("the manager, the manager", Manager, u"0101"_s, {});
            row("another desk, the manager", Remote, u"0101"_s, u"remote_only"_s);
        }
    }
    void theTableSaysWhoSigns()
    {
        QFETCH(QString, database);
        QFETCH(ApprovalLevel, level);
        QFETCH(QString, approver);
        QFETCH(QString, code);
        Platform platform(database);
        const ApprovalPolicy policy{
            QDate(2026, 3, 18), {{u"billpay.reverse"_s, u"cash"_s, Money::fen(18'740), level}}};
        QVERIFY(putTable(platform.database(), policy));
        const Response response
            = post(platform, with(signing(operationId()), u"approver"_s, approver));
        QCOMPARE(codeOf(response), code);
        QCOMPARE(response.status, code.isEmpty() ? 201 : 403);
        QCOMPARE(audited(platform), QStringList(code.isEmpty() ? u"ok"_s : code));
    }

    /// By number with the factor, or by the card alone; whichever way, with the password.
    void signsWithASecondFactor_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("approver"); // empty: not in the request
        QTest::addColumn<QString>("card"); // empty: none shown
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("maker");
        QTest::addColumn<QString>("code");
        const QString card = QLatin1StringView(sampleStaffCard);
        const QString other = u"HMYG00000104"_s;
        const QString good = samplePassword();
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QString& approver, const QString& shown,
                                 const QString& password, const QString& code,
                                 const QString& maker = u"0217"_s) {
                QTest::addRow("%s, %s", name, qPrintable(kind))
                    << kind << approver << shown << password << maker << code;
            };
            row("number and card", u"0103"_s, card, good, {});
            row("card alone", {}, card, good, {});
            row("number alone", u"0103"_s, {}, good, u"factor_missing"_s);
            row("number, another card", u"0103"_s, other, good, u"factor_wrong"_s);
            row("somebody else's card", u"0102"_s, card, good, u"factor_wrong"_s);
            row("card, wrong password", {}, card, u"x"_s, u"bad_credentials"_s);
            row("a card of nobody", {}, other, good, u"bad_credentials"_s);
            row("the maker's own card", {}, card, good, u"approver_is_maker"_s, u"0103"_s);
            row("neither", {}, {}, good, u"malformed"_s);
        }
    }

    void signsWithASecondFactor()
    {
        QFETCH(QString, database);
        QFETCH(QString, approver);
        QFETCH(QString, card);
        QFETCH(QString, password);
        QFETCH(QString, maker);
        QFETCH(QString, code);
        Platform platform(database);
        QJsonObject body = with(signing(operationId()), u"password"_s, password);
        body.insert(u"maker"_s, maker);
        body.remove(u"approver"_s);
        if (!approver.isEmpty())
            body.insert(u"approver"_s, approver);
        if (!card.isEmpty())
            body.insert(u"factor"_s, toJson(SecondFactor{SecondFactor::Kind::Card, card}));
        const Response response = post(platform, body);
        QCOMPARE(codeOf(response), code);
        if (code.isEmpty())
            QCOMPARE(
                response.body.value(u"approver"_s).toObject().value(u"id"_s).toString(), u"0103"_s);
        if (code != u"malformed")
            QCOMPARE(audited(platform), QStringList(code.isEmpty() ? u"ok"_s : code));
    }

    /// The answer was lost: whoever signs shows a newer code, or the card instead of the number,
    /// and it is the same signature.
    void theSameAgainWithANewerCode_data() { onBothDatabases(); }

    void theSameAgainWithANewerCode()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const TotpKey totp{TotpKey::Algorithm::Sha256, QByteArray(32, 's')};
        QVERIFY(Factors(platform.database()).enrol(u"0103"_s, totp, platform.clock().nowUtc()));
        const QUuid key = operationId();
        const QJsonObject body = with(signing(operationId()), u"approver"_s, u"0103"_s);
        const auto shown = [&] {
            const qint64 step = totpStepOf(platform.clock().nowUtc());
            return toJson(SecondFactor{SecondFactor::Kind::Totp, totpCode(totp, step)});
        };
        const Response first = post(platform, with(body, u"factor"_s, shown()), key);
        QCOMPARE(first.status, 201);
        QCOMPARE(codeOf(post(platform, with(body, u"factor"_s, shown()), key)), u"factor_used"_s);
        platform.clock().advanceMs(30'000);
        QCOMPARE(post(platform, with(body, u"factor"_s, shown()), key).body, first.body);
        QJsonObject byCard = with(body, u"factor"_s,
            toJson(SecondFactor{SecondFactor::Kind::Card, QLatin1StringView(sampleStaffCard)}));
        byCard.remove(u"approver"_s);
        QCOMPARE(post(platform, byCard, key).body, first.body);
    }

    void wrongPasswordsCount()
    {
        Platform platform(u"sqlite"_s);
        const QJsonObject wrong = with(signing(operationId()), u"password"_s, u"x"_s);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(codeOf(post(platform, wrong)), u"bad_credentials"_s);
        QCOMPARE(post(platform, wrong).status, 423);
        QCOMPARE(codeOf(post(platform, signing(operationId()))), u"operator_locked"_s);
    }

    void ownWorkIsRefusedBeforeThePassword()
    {
        Platform platform(u"sqlite"_s);
        QJsonObject own = with(signing(operationId()), u"maker"_s, u"0102"_s);
        own = with(own, u"password"_s, u"x"_s);
        for (int i = 0; i < 9; ++i)
            QCOMPARE(codeOf(post(platform, own)), u"approver_is_maker"_s);
        QCOMPARE(post(platform, signing(operationId())).status, 201);
    }

    void isGoodForOneThingOnly_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("as signed") << u""_s << QString();
        QTest::newRow("no approval") << u"none"_s << u"approval_missing"_s;
        QTest::newRow("unknown") << u"unknown"_s << u"approval_mismatch"_s;
        QTest::newRow("another operation") << u"operation"_s << u"approval_mismatch"_s;
        QTest::newRow("another kind") << u"kind"_s << u"approval_mismatch"_s;
        QTest::newRow("another amount") << u"amount"_s << u"approval_mismatch"_s;
        QTest::newRow("another teller") << u"teller"_s << u"approval_mismatch"_s;
        QTest::newRow("another device") << u"device"_s << u"approval_mismatch"_s;
        QTest::newRow("shown something else") << u"fingerprint"_s << u"approval_mismatch"_s;
        QTest::newRow("said to be shown") << u"shown"_s << u"approval_mismatch"_s;
        QTest::newRow("another content") << u"content"_s << u"approval_mismatch"_s;
        QTest::newRow("in time") << u"5 minutes"_s << QString();
        QTest::newRow("too late") << u"late"_s << u"approval_expired"_s;
    }

    void isGoodForOneThingOnly()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        Platform platform(u"sqlite"_s);
        const QUuid id = operationId();
        const QString approval = post(platform, signing(id)).body.value(u"approval"_s).toString();
        UploadedOperation operation = reversal(platform, id, approval);
        if (what == u"none")
            operation.body = {};
        else if (what == u"unknown")
            operation = reversal(platform, id, u"no such"_s);
        else if (what == u"operation")
            operation.id = operationId();
        else if (what == u"kind")
            operation.kind = u"till.open"_s;
        else if (what == u"amount")
            operation.amount = Money::fen(18'741);
        else if (what == u"teller")
            operation.operatorId = u"0218"_s;
        else if (what == u"device")
            operation.deviceId = u"SZ-QYL-03"_s;
        else if (what == u"fingerprint")
            operation.body = {{u"approval"_s,
                QJsonObject{{u"id"_s, approval}, {u"fingerprint"_s, QString(64, u'0')}}}};
        else if (what == u"shown")
            operation.body = {{u"approval"_s,
                QJsonObject{{u"id"_s, approval}, {u"fingerprint"_s, fingerprintOf(id)},
                    {u"shown"_s, QString(64, u'0')}}}};
        else if (what == u"content")
            operation.body.insert(u"reason"_s, u"别的"_s);
        else if (what == u"5 minutes")
            operation.at = operation.at.addSecs(300);
        else if (what == u"late")
            operation.at = operation.at.addSecs(301);
        QCOMPARE(refusalOf(platform, operation), code);
    }

    void theSameKeyGivesTheSameApproval_data() { onBothDatabases(); }

    void theSameKeyGivesTheSameApproval()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QUuid key = operationId();
        const QJsonObject body = signing(operationId());
        const Response made = post(platform, body, key);
        platform.clock().advanceMs(1000);
        QCOMPARE(post(platform, body, key).body, made.body);
        const Response other = post(platform, with(body, u"reason"_s, u"其他"_s), key);
        QCOMPARE(other.status, 422);
        QCOMPARE(codeOf(other), u"key_reused"_s);
        QCOMPARE(codeOf(post(platform, body, QUuid())), u"key_missing"_s);
        QVERIFY(post(platform, body).body.value(u"approval"_s) != made.body.value(u"approval"_s));
    }

    void survivesAFailureOfAnyStatement_data() { onBothDatabases(); }

    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        Platform platform(database);
        for (int count = 0;; ++count) {
            const QUuid key = operationId();
            const QJsonObject body = signing(operationId());
            platform.database().failAfter(count);
            const Response response = post(platform, body, key);
            platform.database().failAfter(-1);
            if (response.status == 201) {
                QVERIFY(count >= 10);
                break;
            }
            QCOMPARE(response.status, 503);
            QCOMPARE(post(platform, body, key).status, 201);
        }
    }
};

QTEST_GUILESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
