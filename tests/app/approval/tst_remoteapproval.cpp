// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/RemoteApproval.h"
#include "app/core/JsonReader.h"
#include "app/core/OperationId.h"
#include "tests/testkit/Fixed.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

ApprovalRequest remoteRequest()
{
    return {QUuid(u"019d0000-0000-7000-8000-000000000001"_s), u"billpay.reverse"_s, {},
        testkit::shift(), u"冲正并退款"_s, Money::fen(14230), {{u"户号"_s, u"****8642"_s}},
        {{u"尾箱 03 现金"_s, u"86,420.50"_s, u"86,278.20"_s}}, u"客户缴错户号"_s};
}

/// What the platform answers once supervisor 0102 has approved it.
QJsonObject approved()
{
    QJsonObject json = askBody(remoteRequest());
    const QString time = u"2026-03-18T02:43:00.000Z"_s;
    const QList<std::pair<QString, QJsonValue>> told{
        {u"request"_s, u"019d0000-0000-7000-8000-000000000009"_s}, {u"device"_s, u"SZ-QYL-02"_s},
        {u"maker"_s, remoteRequest().maker.operatorId}, {u"state"_s, u"approved"_s},
        {u"approver"_s, u"0102"_s}, {u"opinion"_s, u"同意"_s}, {u"asked_at"_s, time},
        {u"expires_at"_s, time}, {u"decided_at"_s, time},
        {u"approval"_s,
            QJsonObject{{u"approval"_s, u"AP-9"_s},
                {u"approver"_s, QJsonObject{{u"id"_s, u"0102"_s}, {u"name"_s, u"周文静"_s}}},
                {u"expires_at"_s, time}}}};
    for (const auto& [key, value] : told)
        json.insert(key, value);
    return json;
}

/// The same with another value somewhere in what is shown.
QJsonObject showing(const QString& key, const QJsonValue& value)
{
    QJsonObject json = approved();
    QJsonObject shown = json.value(u"shown"_s).toObject();
    shown.insert(key, value);
    json.insert(u"shown"_s, shown);
    return json;
}

} // namespace

class TestRemoteApproval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasAsked()
    {
        const auto read = remoteApprovalFromJson(approved());
        QVERIFY(read);
        QCOMPARE(fingerprintOf(read->request), fingerprintOf(remoteRequest()));
        QVERIFY(read->isWhatIsBound());
        QCOMPARE(read->request.title, remoteRequest().title);
        QCOMPARE(read->request.facts, remoteRequest().facts);
        QCOMPARE(read->state, RequestState::Approved);
        QVERIFY(read->approval);
        QCOMPARE(read->approval->id, u"AP-9"_s);
        QCOMPARE(read->approval->approverName, u"周文静"_s);
        QVERIFY(!toJson(remoteRequest(), Signer{}).contains(u"shown"_s));
    }

    void comesInAList()
    {
        const auto read
            = remoteApprovalsFromJson({{u"requests"_s, QJsonArray{approved(), approved()}}});
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QVERIFY(read->last().isWhatIsBound());
        QJsonObject wrong = approved();
        wrong.remove(u"state"_s);
        QVERIFY(!remoteApprovalsFromJson({{u"requests"_s, QJsonArray{wrong}}}));
    }

    /// The same asked again has the same id, after a restart too; whatever is bound changes it.
    void theIdFollowsFromWhatIsAsked()
    {
        const QUuid id = requestIdOf(remoteRequest(), 0);
        QVERIFY(isOperationId(id));
        QCOMPARE(requestIdOf(remoteRequest(), 0), id);
        QVERIFY(requestIdOf(remoteRequest(), 1) != id);
        ApprovalRequest changed = remoteRequest();
        changed.reason = u"其他"_s;
        QVERIFY(requestIdOf(changed, 0) != id);
        ApprovalRequest other = remoteRequest();
        other.operation = testkit::operationId();
        QVERIFY(requestIdOf(other, 0) != id);
    }

    /// Sent elsewhere it is another request; from where to where comes back with it.
    void anotherPlaceMakesAnotherRequest()
    {
        const Sending sending{{}, u"0512-00"_s, u"营运中心"_s};
        QVERIFY(requestIdOf(remoteRequest(), 0) != requestIdOf(remoteRequest(), 0, sending));
        QVERIFY(!askBody(remoteRequest()).contains(u"to"_s));
        QVERIFY(!askBody(remoteRequest()).contains(u"channel"_s));
        ApprovalRequest inCash = remoteRequest();
        inCash.channel = u"cash"_s;
        QCOMPARE(askBody(inCash).value(u"channel"_s).toString(), u"cash"_s);
        QCOMPARE(askBody(remoteRequest(), sending).value(u"to"_s).toString(), u"0512-00"_s);
        QJsonObject json = approved();
        QVERIFY(!remoteApprovalFromJson(json)->isElsewhere());
        json.insert(u"sent"_s,
            QJsonObject{{u"to"_s, u"0512-00"_s}, {u"to_name"_s, u"营运中心"_s},
                {u"from_name"_s, u"青云路"_s}});
        const auto read = remoteApprovalFromJson(json);
        QVERIFY(read && read->isElsewhere());
        QCOMPARE(read->toName, u"营运中心"_s);
        QCOMPARE(read->fromName, u"青云路"_s);
    }

    void evidenceMakesAnotherRequestAndIsNamedInTheDecision()
    {
        const Evidence evidence{u"证件已核对"_s, {}};
        QVERIFY(requestIdOf(remoteRequest(), 0) != requestIdOf(remoteRequest(), 0, {evidence}));
        QVERIFY(!askBody(remoteRequest()).contains(u"evidence"_s));
        QVERIFY(askBody(remoteRequest(), {evidence}).contains(u"evidence"_s));
        QJsonObject json = approved();
        json.insert(u"evidence"_s, evidence.digest());
        const auto read = remoteApprovalFromJson(json);
        QVERIFY(read);
        const QJsonObject body = decideBody(*read, true, {{}, u"secret"_s});
        QCOMPARE(body.value(u"evidence"_s).toString(), evidence.digest());
    }

    /// What a desk shows may not differ from what its signature binds.
    void seesWhatIsNotBound_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("reason") << showing(u"reason"_s, u"其他"_s);
        QTest::newRow("changes") << showing(u"changes"_s, QJsonArray());
        QJsonObject amount = approved();
        amount.insert(u"amount"_s, moneyToJson(Money::fen(1)));
        QTest::newRow("amount") << amount;
    }

    void seesWhatIsNotBound()
    {
        QFETCH(QJsonObject, json);
        const auto read = remoteApprovalFromJson(json);
        QVERIFY(read);
        QVERIFY(!read->isWhatIsBound());
        const QJsonObject body = decideBody(*read, true, {{}, u"secret"_s});
        QVERIFY(body.value(u"fingerprint"_s).toString() != read->fingerprint);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another maker") << u"maker"_s << QJsonValue(u"0218"_s);
        QTest::newRow("no such state") << u"state"_s << QJsonValue(u"open"_s);
        QTest::newRow("more") << u"force"_s << QJsonValue(true);
    }

    void refuses()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = approved();
        json.insert(key, value);
        const auto read = remoteApprovalFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestRemoteApproval)
#include "tst_remoteapproval.moc"
