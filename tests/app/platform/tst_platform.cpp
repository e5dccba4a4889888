// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// The platform as it is shipped: the real process, asked from outside.

#include "app/core/Assert.h"
#include "app/server/Pki.h"
#include "tests/testkit/PostgresServer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>

using namespace hui;
using namespace hui::server;

namespace {

QJsonObject jsonOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(opened.readAll()).object()
                                            : QJsonObject();
}

/// What sslscan says of one port.
struct Scan {
    QStringList protocols; ///< those that are spoken
    QStringList suites; ///< protocol and name, sorted
    QStringList faults; ///< compression, renegotiation, Heartbleed
};

Scan readScan(const QByteArray& bytes)
{
    Scan scan;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto value = [&xml](const char* name) {
            return xml.attributes().value(QLatin1StringView(name)).toString();
        };
        if (xml.name() == u"protocol" && value("enabled") == u"1")
            scan.protocols += value("type") + value("version");
        if (xml.name() == u"cipher")
            scan.suites += value("sslversion") + u' ' + value("cipher");
        if (value("vulnerable") == u"1"
            || (value("supported") == u"1" && xml.name() != u"fallback"))
            scan.faults += xml.name().toString();
    }
    if (xml.hasError())
        scan.faults += xml.errorString();
    scan.suites.sort();
    return scan;
}

} // namespace

class TestPlatform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_database.clear();
    }

    void cleanup()
    {
        if (m_process.state() != QProcess::NotRunning)
            m_process.kill();
        m_process.waitForFinished();
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QString pki = QStringLiteral("--pki=/proc/nowhere");
        const QString database = QStringLiteral("--database=sqlite::memory:");
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0;
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << 0;
        QTest::newRow("nothing") << QStringList{} << 2;
        QTest::newRow("no keys") << QStringList{database} << 2;
        QTest::newRow("no such option") << QStringList{QStringLiteral("--nonsense")} << 2;
        QTest::newRow("fault not allowed")
            << QStringList{database, pki, QStringLiteral("--fault=drop_answer:1")} << 2;
        QTest::newRow("keys not writable") << QStringList{database, pki} << 1;
    }

    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        m_process.start(QStringLiteral(HUI_PLATFORM), arguments);
        QVERIFY(m_process.waitForFinished());
        QCOMPARE(m_process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_process.exitCode(), code);
    }

    /// What IT does at the command line: the address of a key is printed once, the number of a card
    /// is read and not repeated.
    void secondFactorsAreEnrolled()
    {
        const QString enrol = QStringLiteral("--enrol-factor");
        const QString remove = QStringLiteral("--remove-factor");
        const QString teller = QStringLiteral("0217");
        const QString totp = QStringLiteral("totp");
        const QString card = QStringLiteral("card");
        const QByteArray first = order({QStringLiteral("--seed=sample"), enrol, teller, totp});
        QCOMPARE(m_process.exitCode(), 0);
        QVERIFY(first.startsWith("otpauth://totp/HuiDesk:0217?secret="));
        QVERIFY(first.contains("&algorithm=SHA1&"));
        const QByteArray second = order({enrol, teller, QStringLiteral("totp-sha256")});
        QVERIFY(second.contains("&algorithm=SHA256&"));
        QCOMPARE(
            order({enrol, teller, card}, "HMYG00000217\n"), QByteArray("enrolled: 0217, card"));
        QCOMPARE(m_process.exitCode(), 0);
        order({enrol, QStringLiteral("0218"), card}, "HMYG00000217\n");
        QCOMPARE(m_process.exitCode(), 1); // somebody else's
        order({enrol, QStringLiteral("0218"), card}, "217\n");
        QCOMPARE(m_process.exitCode(), 1); // no card
        order({enrol, QStringLiteral("0299"), totp});
        QCOMPARE(m_process.exitCode(), 1); // nobody
        QCOMPARE(order({remove, teller, card}), QByteArray("removed: 0217, card"));
        order({remove, teller, card});
        QCOMPARE(m_process.exitCode(), 1); // gone already
        order({enrol, teller, QStringLiteral("fingerprint")});
        QCOMPARE(m_process.exitCode(), 2);
        order({enrol, teller});
        QCOMPARE(m_process.exitCode(), 2);
    }

    /// A row that would hold nothing is named, and the table stays as it was.
    void theTableOfWhoSignsIsSet()
    {
        const QString set = QStringLiteral("--set-approval-policy");
        const QByteArray table
            = R"({"valid_from":"2026-04-01","rules":[{"kind":"%1","level":"manager"}]})";
        const QByteArray good = QByteArray(table).replace("%1", "billpay.pay");
        QCOMPARE(order({QStringLiteral("--seed=sample"), set}, good),
            QByteArray("in force from 2026-04-01: 1 rules, 0 routes"));
        QCOMPARE(m_process.exitCode(), 0);
        order({set}, QByteArray(table).replace("%1", "billpay.look"));
        QCOMPARE(m_process.exitCode(), 1);
        QVERIFY(m_process.readAllStandardError().contains("rules[0] billpay.look"));
        order({set}, "{");
        QCOMPARE(m_process.exitCode(), 1);
        order({set, QStringLiteral("more")}, good);
        QCOMPARE(m_process.exitCode(), 2);
        order({set, QStringLiteral("--remove-factor")}, good);
        QCOMPARE(m_process.exitCode(), 2);
    }

    /// What is not said of identity papers and authority stays as it was; less than the law has for
    /// them is refused.
    void howLongCopiesAreKeptIsSet()
    {
        const QString set = QStringLiteral("--set-copy-policy");
        const QByteArray days = R"({"valid_from":"2026-07-01","days":730})";
        QCOMPARE(order({QStringLiteral("--seed=sample"), set}, days),
            QByteArray("in force from 2026-07-01: contracts 730 days, identity papers 3653 days,"
                       " authority asked"));
        QCOMPARE(m_process.exitCode(), 0);
        QCOMPARE(
            order({set},
                R"({"valid_from":"2026-07-01","days":900,"identity_days":4000,"authority":false})"),
            QByteArray("in force from 2026-07-01: contracts 900 days, identity papers 4000 days,"
                       " authority not asked"));
        for (const QByteArray& bad : {QByteArray("{"), QByteArray(R"({"valid_from":"2026-07-01"})"),
                 QByteArray(R"({"valid_from":"2026-07-01","days":0})"),
                 QByteArray(R"({"valid_from":"2026-07-01","days":900,"identity_days":3652})"),
                 QByteArray(R"({"valid_from":"2026-07-32","days":900})"),
                 QByteArray(R"({"valid_from":"2026-07-01","days":900,"for_ever":true})")}) {
            order({set}, bad);
            QCOMPARE(m_process.exitCode(), 1);
        }
        order({set, QStringLiteral("more")}, days);
        QCOMPARE(m_process.exitCode(), 2);
        order({set, QStringLiteral("--set-approval-policy")}, days);
        QCOMPARE(m_process.exitCode(), 2);
    }

    void aDeviceEnrolsOnceAndAStopIsOrderly()
    {
        start();
        const QJsonObject bundle = jsonOf(path("bundle.json"));
        const SigningKey key = *SigningKey::generate();
        const QByteArray request = enrolment(key);
        const QJsonObject enrolled = post(QStringLiteral("/v1/devices:enrol"), request, 201);
        QCOMPARE(enrolled[QStringLiteral("device_id")].toString(), QStringLiteral("SZ-QYL-02"));
        QCOMPARE(enrolled[QStringLiteral("server_pins")], bundle[QStringLiteral("server_pins")]);
        const auto certified = VerifyingKey::ofCertificate(
            enrolled[QStringLiteral("certificate_pem")].toString().toLatin1());
        QVERIFY(certified);
        QCOMPARE(certified->pin(), key.pin());
        const QJsonObject again = post(QStringLiteral("/v1/devices:enrol"), request, 403);
        QCOMPARE(again[QStringLiteral("code")].toString(), QStringLiteral("enrolment_refused"));
        post(QStringLiteral("/v1/devices:enrol"), "{\"code\":\"0123456789abcdef\"}", 400);
        post(QStringLiteral("/v1/operations:batch"), "{}", 404);
        ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
        QVERIFY(m_process.waitForFinished(15'000));
        QCOMPARE(m_process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_process.exitCode(), 0);
    }

    /// What a scanner of the outside finds on both listeners: the contract of platform.md and no
    /// more. That no session is resumed is asked in tst_listener.
    void scanned()
    {
        start();
        const SigningKey key = *SigningKey::generate();
        const QJsonObject enrolled = post(QStringLiteral("/v1/devices:enrol"), enrolment(key), 201);
        write("desk.pem", enrolled[QStringLiteral("certificate_pem")].toString().toLatin1());
        write("desk.key", key.toPem());
        const QStringList contract{QStringLiteral("TLSv1.2 ECDHE-ECDSA-AES128-GCM-SHA256"),
            QStringLiteral("TLSv1.2 ECDHE-ECDSA-AES256-GCM-SHA384"),
            QStringLiteral("TLSv1.3 TLS_AES_128_GCM_SHA256"),
            QStringLiteral("TLSv1.3 TLS_AES_256_GCM_SHA384"),
            QStringLiteral("TLSv1.3 TLS_CHACHA20_POLY1305_SHA256")};
        for (const char* const listener : {"url", "enrol_url"}) {
            const Scan scan
                = scanOf(QUrl(jsonOf(path("ports.json"))[QLatin1String(listener)].toString()));
            QCOMPARE(
                scan.protocols, (QStringList{QStringLiteral("tls1.2"), QStringLiteral("tls1.3")}));
            QCOMPARE(scan.suites, contract);
            QCOMPARE(scan.faults, QStringList());
        }
    }

    void aDatabaseFileHasOneProcess_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("to serve") << QStringList();
        QTest::newRow("to renew the data key") << QStringList{QStringLiteral("--new-data-key")};
    }

    void aDatabaseFileHasOneProcess()
    {
        QFETCH(QStringList, more);
        start();
        QProcess second;
        second.start(QStringLiteral(HUI_PLATFORM), arguments() + more);
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("another process"));
    }

    /// Many processes share a PostgreSQL database; the data key is renewed while there is none.
    void aDataKeyIsRenewedWhileNobodyUsesIt()
    {
        m_database = testkit::PostgresServer::running().url(
            testkit::PostgresServer::running().createDatabase());
        start();
        const QStringList renewal{QStringLiteral("--database"), m_database, QStringLiteral("--pki"),
            path("pki"), QStringLiteral("--new-data-key"), QStringLiteral("--new-enrolment-code"),
            QStringLiteral("SZ-QYL-03"), QStringLiteral("0512-08")};
        QProcess second;
        second.start(QStringLiteral(HUI_PLATFORM), renewal);
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("Stop them all first"));
        ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
        QVERIFY(m_process.waitForFinished(15'000));
        second.start(QStringLiteral(HUI_PLATFORM), renewal);
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(QFile::remove(path("ports.json")));
        start(); // and what was closed with the old key is read
    }

private:
    /// What the platform prints that is told to do something and end.
    QByteArray order(const QStringList& words, const QByteArray& input = {})
    {
        const QStringList bank{QStringLiteral("--database=sqlite:") + path("bank.db"),
            QStringLiteral("--pki=") + path("pki")};
        m_process.start(QStringLiteral(HUI_PLATFORM), bank + words);
        m_process.write(input);
        m_process.closeWriteChannel();
        HUI_ASSERT(m_process.waitForFinished());
        return m_process.readAllStandardOutput().trimmed();
    }

    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    QString database() const
    {
        return m_database.isEmpty() ? QStringLiteral("sqlite:") + path("platform.db") : m_database;
    }

    QStringList arguments() const
    {
        return {QStringLiteral("--database"), database(), QStringLiteral("--pki"), path("pki"),
            QStringLiteral("--seed"), QStringLiteral("sample"), QStringLiteral("--port-file"),
            path("ports.json"), QStringLiteral("--log-file"), path("log.jsonl"),
            QStringLiteral("--bundle-file"), path("bundle.json"),
            QStringLiteral("--new-enrolment-code"), QStringLiteral("SZ-QYL-02"),
            QStringLiteral("0512-08")};
    }

    void start()
    {
        m_process.start(QStringLiteral(HUI_PLATFORM), arguments());
        QTRY_VERIFY_WITH_TIMEOUT(
            QFile::exists(path("ports.json")) || m_process.state() == QProcess::NotRunning, 60'000);
        QVERIFY(QFile::exists(path("ports.json")));
        m_url = jsonOf(path("ports.json"))[QStringLiteral("enrol_url")].toString();
    }

    /// What a device of the bundle's code asks for.
    QByteArray enrolment(const SigningKey& key) const
    {
        const auto made = certificateRequest(key, QStringLiteral("desk"));
        HUI_ASSERT(made);
        const QJsonObject asked{
            {QStringLiteral("code"), jsonOf(path("bundle.json"))[QStringLiteral("code")]},
            {QStringLiteral("csr_pem"), QString::fromLatin1(*made)}};
        return QJsonDocument(asked).toJson();
    }

    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Asked with the certificate of the device: without one TLS 1.2 gets no further.
    Scan scanOf(const QUrl& url) const
    {
        QProcess scanner;
        scanner.start(QStringLiteral("sslscan"),
            {QStringLiteral("--xml=-"), QStringLiteral("--certs=") + path("desk.pem"),
                QStringLiteral("--pk=") + path("desk.key"), url.authority()});
        if (!scanner.waitForFinished(60'000))
            return {{}, {}, {scanner.errorString()}};
        return readScan(scanner.readAllStandardOutput());
    }

    QJsonObject post(const QString& target, const QByteArray& body, int status)
    {
        QNetworkRequest request(QUrl(m_url + target));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(path("pki") + QStringLiteral("/ca.pem")));
        request.setSslConfiguration(tls);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
        const bool finished = QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000);
        const int answered = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (!finished || answered != status)
            QTest::qFail(
                qPrintable(QStringLiteral("%1: %2").arg(target).arg(answered)), __FILE__, __LINE__);
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_database; ///< of PostgreSQL; empty: a SQLite file
    QProcess m_process;
    QString m_url;
};

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
