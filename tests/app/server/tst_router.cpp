// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Router.h"
#include "app/store/Database.h"
#include "tests/testkit/Fixed.h"

#include <QTest>

using namespace hui;
using namespace hui::server;

namespace {

Handler named(const QString& name)
{
    return [name](Context&, const Request& request) {
        Response response;
        response.body.insert(QStringLiteral("route"), name);
        for (auto it = request.parameters.cbegin(); it != request.parameters.cend(); ++it)
            response.body.insert(it.key(), it.value());
        return response;
    };
}

Router sampleRouter()
{
    Router router;
    const auto add = [&](const char* method, const char* pattern, Access access) {
        router.add(method, QString::fromUtf8(pattern), access, named(QString::fromUtf8(pattern)));
    };
    add("POST", "/v1/operations:batch", Access::Device);
    add("GET", "/v1/operations/{opId}", Access::Device);
    add("POST", "/v1/bills:fetch", Access::Operator);
    add("GET", "/v1/changes", Access::Device);
    add("POST", "/v1/changes", Access::Operator);
    add("POST", "/v1/devices/{id}:revoke", Access::Supervisor);
    add("POST", "/v1/devices:enrol", Access::Anyone);
    return router;
}

Request requestOf(const QString& who)
{
    Request request;
    if (who.isEmpty())
        return request;
    request.caller = {QStringLiteral("SZ-QYL-02"), QStringLiteral("0512-08"), "ab"};
    if (who != u"device")
        request.signedIn = Operator{QStringLiteral("0217"), {}, {who}, QStringLiteral("0512-08")};
    return request;
}

} // namespace

class TestRouter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Database::openServer(QStringLiteral("sqlite::memory:"));
        QVERIFY(opened);
        m_database = std::move(*opened);
    }

    void routes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("answer"); // route, or code of the problem
        const auto row = [](const char* name, const char* method, const char* path, const char* who,
                             int status, const char* answer) {
            QTest::newRow(name) << QByteArray(method) << QString::fromUtf8(path)
                                << QString::fromUtf8(who) << status << QString::fromUtf8(answer);
        };
        row("verb", "POST", "/v1/operations:batch", "device", 200, "/v1/operations:batch");
        row("parameter", "GET", "/v1/operations/7", "device", 200, "/v1/operations/{opId}");
        row("verb of one", "POST", "/v1/devices/a%20b:revoke", "supervisor", 200,
            "/v1/devices/{id}:revoke");
        row("second method", "POST", "/v1/changes", "teller", 200, "/v1/changes");
        row("anyone", "POST", "/v1/devices:enrol", "", 200, "/v1/devices:enrol");
        row("nothing there", "GET", "/v1/nothing", "device", 404, "not_found");
        row("empty parameter", "GET", "/v1/operations/", "device", 404, "not_found");
        row("colon in parameter", "GET", "/v1/operations/7:x", "device", 404, "not_found");
        row("longer", "GET", "/v1/changes/", "device", 404, "not_found");
        row("doubled slash", "GET", "//v1/changes", "device", 404, "not_found");
        row("dots", "GET", "/v1/../v1/changes", "device", 404, "not_found");
        row("wrong method", "DELETE", "/v1/changes", "device", 405, "method_not_allowed");
        row("no device", "GET", "/v1/changes", "", 403, "device_revoked");
        row("no operator", "POST", "/v1/bills:fetch", "device", 401, "not_signed_in");
        row("not a supervisor", "POST", "/v1/devices/x:revoke", "teller", 403, "not_a_supervisor");
    }

    void routes()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QString, who);
        QFETCH(int, status);
        QFETCH(QString, answer);
        Request request = requestOf(who);
        request.method = method;
        request.path = path;
        Context context{*m_database, m_clock, m_random};
        const Response response = sampleRouter().route(context, request);
        QCOMPARE(response.status, status);
        const QString key = status == 200 ? QStringLiteral("route") : QStringLiteral("code");
        QCOMPARE(response.body.value(key).toString(), answer);
        if (status == 200)
            QCOMPARE(response.route, answer);
    }

    void parametersAreDecoded()
    {
        Request request = requestOf(QStringLiteral("supervisor"));
        request.method = "POST";
        request.path = QStringLiteral("/v1/devices/a%20b:revoke");
        Context context{*m_database, m_clock, m_random};
        const Response response = sampleRouter().route(context, request);
        QCOMPARE(response.body.value(QStringLiteral("id")).toString(), QStringLiteral("a b"));
    }

    void theMethodsOfAnAddressAreNamed()
    {
        Request request = requestOf(QStringLiteral("device"));
        request.method = "PUT";
        request.path = QStringLiteral("/v1/changes");
        Context context{*m_database, m_clock, m_random};
        const Response response = sampleRouter().route(context, request);
        QCOMPARE(response.headers.value("Allow"), QByteArray("GET, POST"));
    }

    void aProblemHasItsParts()
    {
        const Response response = toResponse(Problem{503, QStringLiteral("busy"),
            QStringLiteral("忙"), QStringLiteral("Busy"), Retry::After, QStringLiteral("a.b"), 7});
        QCOMPARE(response.status, 503);
        QCOMPARE(response.headers.value("Content-Type"), QByteArray("application/problem+json"));
        QCOMPARE(response.headers.value("Retry-After"), QByteArray("7"));
        const QJsonObject expected{{QStringLiteral("type"), QStringLiteral("urn:hd:problem:busy")},
            {QStringLiteral("title"), QStringLiteral("Busy")}, {QStringLiteral("status"), 503},
            {QStringLiteral("code"), QStringLiteral("busy")},
            {QStringLiteral("text_zh"), QStringLiteral("忙")},
            {QStringLiteral("text_en"), QStringLiteral("Busy")},
            {QStringLiteral("retry"), QStringLiteral("after")},
            {QStringLiteral("field"), QStringLiteral("a.b")}};
        QCOMPARE(response.body, expected);
    }

    void noContentHasNoBytes()
    {
        QCOMPARE(Response{204}.bytes(), QByteArray());
        QCOMPARE(Response{200}.bytes(), QByteArray("{}"));
    }

private:
    std::unique_ptr<Database> m_database;
    testkit::FixedClock m_clock;
    testkit::FixedRandom m_random;
};

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
