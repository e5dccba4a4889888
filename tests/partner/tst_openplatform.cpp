// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// The open platform as a partner meets it: the bank's centre opens it at a desk, and a program
/// that knows an address, a key and the contract works with it.

#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/core/Random.h"
#include "app/core/SignedContent.h"
#include "app/sync/Enrolment.h"
#include "app/sync/HttpsUplink.h"
#include "app/sync/SignIn.h"
#include "modules/admin/PartnerWire.h"
#include "tests/testkit/PostgresServer.h"
#include "tests/testkit/ServerDatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using namespace hui::admin;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonIn(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(opened.readAll()).object()
                                            : QJsonObject();
}

/// The desk of the centre, enrolled, with 0901 at it; 0902 signs.
class CentreDesk {
public:
    CentreDesk(const QString& folder, const QString& bundleFile)
    {
        QFile file(bundleFile);
        HUI_ASSERT(file.open(QIODevice::ReadOnly));
        const auto bundle = readBundle(file.readAll());
        HUI_ASSERT(bundle);
        HttpsUplink enrolling(identityForEnrolling(*bundle), m_clock);
        std::optional<DeviceIdentity> identity;
        enrol(enrolling, {*bundle, folder}, m_random, &m_context,
            [&](const Result<DeviceIdentity>& made) {
                HUI_ASSERT(made);
                identity = *made;
            });
        HUI_ASSERT(QTest::qWaitFor([&] { return identity.has_value(); }, 20'000));
        m_uplink = std::make_unique<HttpsUplink>(*identity, m_clock);
        bool in = false;
        signIn(*m_uplink, {u"0901"_s, u"Huidesk-2026"_s}, &m_context,
            [&](const Result<Session>& session) { in = session.has_value(); });
        HUI_ASSERT(QTest::qWaitFor([&] { return in; }, 20'000));
    }

    UplinkAnswer ask(const QByteArray& method, const QString& path, const QJsonObject& body = {},
        const QUuid& key = {})
    {
        const auto answer = m_uplink->ask({method, path, body, key}).result();
        HUI_ASSERT(answer);
        return *answer;
    }

    UplinkAnswer act(const QString& path, const QJsonObject& body)
    {
        return ask("POST", path, body, newOperationId(m_clock, m_random));
    }

    UplinkAnswer signedAct(const QString& kind, const QString& path, QJsonObject body)
    {
        const QUuid key = newOperationId(m_clock, m_random);
        const QString shown(64, u'c');
        const QStringList parts = path.split(u'/');
        QString subject = parts.value(3, body.value(u"partner"_s).toString()).section(u':', 0, 0);
        if (parts.value(2) == u"compositions")
            subject += u'/' + parts.value(4).section(u':', 0, 0);
        const QString fingerprint = boundFingerprint(shown, signedContent(kind, subject, body));
        const UplinkAnswer signature = ask("POST", u"/v1/approvals"_s,
            {{u"operation"_s, key.toString(QUuid::WithoutBraces)}, {u"kind"_s, kind},
                {u"fingerprint"_s, fingerprint}, {u"maker"_s, u"0901"_s},
                {u"approver"_s, u"0902"_s}, {u"password"_s, u"Huidesk-2026"_s},
                {u"reason"_s, u""_s}, {u"opinion"_s, u""_s}},
            newOperationId(m_clock, m_random));
        HUI_ASSERT(signature.status == 201);
        body.insert(u"approval"_s,
            QJsonObject{{u"id"_s, signature.body.value(u"approval"_s)},
                {u"fingerprint"_s, fingerprint}, {u"shown"_s, shown}});
        return ask("POST", path, body, key);
    }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    QObject m_context;
    std::unique_ptr<HttpsUplink> m_uplink;
};

} // namespace

class TestOpenPlatform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPartnerWorks_data() { testkit::onBothDatabases(); }
    void aPartnerWorks()
    {
        QFETCH(QString, database);
        m_folder.emplace();
        start(database);
        CentreDesk desk(path("desk"), path("bundle.json"));
        const QString one = u"/v1/partners/P-0001"_s;
        const auto sample = partnerViewFromJson(desk.ask("GET", one).body);
        QVERIFY(sample);
        Partner partner = sample->partner;
        partner.perMinute = 150;
        QCOMPARE(desk.act(u"/v1/partners"_s, toJson(partner)).status, 200);
        QCOMPARE(
            desk.signedAct(u"partner.activate"_s, one + u":move"_s,
                    {{u"act"_s, u"activate"_s},
                        {u"seen"_s, jsonDigest(desk.ask("GET", one).body[u"partner"].toObject())}})
                .status,
            200);
        const QStringList interfaces{u"billpay.biller.list"_s, u"billpay.water.query"_s,
            u"billpay.water.submit"_s, u"billpay.water.status"_s, u"billpay.water.export"_s,
            u"billpay.water.detail"_s, u"billpay.water.validate"_s, u"health.hospital.list"_s,
            u"health.hospital.detail"_s, u"branch.queue.query"_s, u"branch.appointment.submit"_s};
        QCOMPARE(desk.signedAct(u"partner.grant"_s, one + u":grant"_s,
                         {{u"interfaces"_s, QJsonArray::fromStringList(interfaces)},
                             {u"from"_s, partner.from.toString(Qt::ISODate)},
                             {u"until"_s, partner.until.toString(Qt::ISODate)}})
                     .status,
            200);
        const UplinkAnswer key = desk.signedAct(u"partner.key"_s, one + u"/keys"_s, {});
        QCOMPARE(key.status, 200);
        keep("key.json", key.body);

        const QJsonObject worked = program("work");
        QCOMPARE(worked[u"biller"].toString(), u"320500-water-1"_s);
        QCOMPARE(worked[u"due"].toInt(), 18'740);
        QVERIFY(worked[u"departments"].toInt() > 0);
        QVERIFY(worked[u"queue"].toInt() > 0);
        QVERIFY(worked[u"unserved"].toInt() > 0);
        QCOMPARE(program("compose")[u"version"].toInt(), 1);
        const QJsonObject composed
            = desk.ask("GET", u"/v1/compositions"_s).body[u"compositions"][0].toObject();
        QCOMPARE(
            desk.signedAct(u"composition.publish"_s,
                    u"/v1/compositions/P-0001/bill-and-visit:publish"_s,
                    {{u"version"_s, 1}, {u"seen"_s, jsonDigest(composed[u"content"].toObject())}})
                .status,
            200);
        const QJsonObject ran = program("run");
        QCOMPARE(ran[u"state"].toString(), u"done"_s);
        QCOMPARE(ran[u"bills"].toInt(), 3);

        partner.perDay = 40; // less than was used up today
        QCOMPARE(desk.act(u"/v1/partners"_s, toJson(partner)).status, 200);
        QCOMPARE(program("flood")[u"code"].toString(),
            u"partner_quota"_s); // whatever the minute says
        partner.perDay = sample->partner.perDay;
        partner.perMinute = 4;
        QCOMPARE(desk.signedAct(u"partner.save"_s, u"/v1/partners"_s, toJson(partner)).status, 200);
        QCOMPARE(program("flood")[u"code"].toString(), u"partner_rate"_s);

        const auto view = partnerViewFromJson(desk.ask("GET", one).body);
        QVERIFY(view && !view->uses.isEmpty() && view->keys.first().lastUsedAt.isValid());
        QCOMPARE(
            desk.act(one + u"/keys/%1:revoke"_s.arg(key.body[u"client_id"].toString()), {}).status,
            200);
        QCOMPARE(program("refused")[u"error"].toString(), u"invalid_client"_s);
        isAsTheContractSays();
        m_process.terminate();
        QVERIFY(m_process.waitForFinished(20'000));
    }

    void cleanup()
    {
        if (m_process.state() != QProcess::NotRunning)
            m_process.kill();
        m_process.waitForFinished();
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    void keep(const char* name, const QJsonObject& object) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QJsonDocument(object).toJson()) > 0);
    }

    void start(const QString& database)
    {
        const QString url = database == u"sqlite"
            ? u"sqlite:"_s + path("platform.db")
            : testkit::PostgresServer::running().url(
                  testkit::PostgresServer::running().createDatabase());
        m_process.start(QStringLiteral(HUI_PLATFORM),
            {u"--database"_s, url, u"--pki"_s, path("pki"), u"--seed"_s, u"sample"_s,
                u"--port-file"_s, path("ports.json"), u"--log-file"_s, path("log.jsonl"),
                u"--partner-listen"_s, u"127.0.0.1:0"_s, u"--bundle-file"_s, path("bundle.json"),
                u"--new-enrolment-code"_s, u"SZ-YYZX-01"_s, u"0512-00"_s});
        QTRY_VERIFY_WITH_TIMEOUT(
            QFile::exists(path("ports.json")) || m_process.state() == QProcess::NotRunning, 60'000);
        QVERIFY(QFile::exists(path("ports.json")));
    }

    /// All that the partner's program said and was told, by the validator of the desks' contract.
    void isAsTheContractSays() const
    {
        QProcess node;
        const QString contract = QStringLiteral(HUI_CONTRACT);
        node.start(u"node"_s,
            {QStringLiteral(HUI_VALIDATOR), u"--contract"_s, contract, path("traffic.jsonl")});
        QVERIFY2(node.waitForFinished(60'000), "node is there: ./dev test installs it");
        QVERIFY2(node.exitCode() == 0, node.readAllStandardError().constData());
        QVERIFY(node.readAllStandardOutput().contains("exchanges, 0 not as the contract says"));
    }

    /// What the partner's program says of a scene; empty, with its words in the log, when it ended
    /// otherwise than with 0.
    QJsonObject program(const char* scene) const
    {
        QProcess python;
        python.start(QStringLiteral(HUI_PYTHON),
            {QStringLiteral(HUI_PARTNER), u"--url"_s,
                jsonIn(path("ports.json"))[u"partner_url"].toString(), u"--ca"_s,
                path("pki") + u"/ca.pem"_s, u"--key"_s, path("key.json"), u"--traffic"_s,
                path("traffic.jsonl"), QString::fromLatin1(scene)});
        const bool ended = python.waitForFinished(60'000) && python.exitCode() == 0;
        if (!ended)
            qWarning("%s: %s", scene, python.readAllStandardError().constData());
        return ended ? QJsonDocument::fromJson(python.readAllStandardOutput()).object()
                     : QJsonObject();
    }

    std::optional<QTemporaryDir> m_folder;
    QProcess m_process;
};

QTEST_GUILESS_MAIN(TestOpenPlatform)
#include "tst_openplatform.moc"
