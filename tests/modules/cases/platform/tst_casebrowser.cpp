// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/core/Clock.h"
#include "app/server/Listener.h"
#include "app/server/Metrics.h"
#include "app/server/PhoneEndpoints.h"
#include "app/server/PhoneGate.h"
#include "app/server/PhoneStartPages.h"
#include "app/server/Sample.h"
#include "app/server/Schema.h"
#include "app/server/WorkerPool.h"
#include "app/store/Migrations.h"
#include "modules/cases/Strokes.h"
#include "tests/modules/cases/platform/CaseBooks.h"
#include "tests/testkit/Browser.h"
#include "tests/testkit/TlsClient.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace hui;
using namespace hui::testkit;

/// A customer goes on with a case in Chromium of a telephone's size. Pictures go to build/phone.
class TestCaseBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        addPhoneRoutes(m_router); // the script
        addCasePages(m_router);
        addCaseStartPages(m_router);
        addPhoneStartRoutes(m_router, {casePhoneStart()});
        QVERIFY(m_pool.start([this](Context& context) { return prepare(context); }));
        auto listener = Listener::open({u"127.0.0.1:0"_s, {m_bank.server(), {}}, phoneLimits(), 1,
            [this](Arrival arrival, Reply reply) {
                m_gate.take(std::move(arrival), std::move(reply));
            }});
        QVERIFY(listener);
        m_listener = *std::move(listener);
        QVERIFY(QDir().mkpath(pictures()));
    }

    void cleanupTestCase() { m_listener->drain(); }

    /// By keys alone, with a line that is lost in the middle.
    void aCustomerGoesOnWithIt()
    {
        const QJsonObject found = run(u"case.mjs"_s, m_path, u"case"_s);
        const QJsonArray texts = found[u"texts"].toArray();
        QCOMPARE(texts.size(), 8);
        const QStringList wanted{u"在手机上继续办理"_s, u"填写信息"_s, u"有内容需要改正"_s,
            u"拍摄证件"_s, u"拍摄证件"_s, u"138****5678"_s, u"服务评价"_s, u"请返回柜台"_s};
        for (qsizetype i = 0; i < texts.size(); ++i)
            QVERIFY2(
                texts.at(i).toString().contains(wanted.at(i)), qPrintable(texts.at(i).toString()));
        QVERIFY(!texts.at(0).toString().contains(u"水费")); // nothing before they act
        QCOMPARE(found[u"said"].toArray().size(), 1);
        QCOMPARE(found[u"refused"].toArray(), QJsonArray{u"照片无法使用，请重新拍摄。"_s});
        QVERIFY(found[u"fits"].toBool());
        QVERIFY(found[u"smallest"].toDouble() >= 44); // large enough for a finger
        QVERIFY(found[u"path"].toString().startsWith(u"/h/"_s));
        QVERIFY(found[u"path"].toString() != m_path); // of this telephone alone
        QVERIFY(found[u"after"].toString().contains(u"请返回柜台")); // going back does nothing
        QCOMPARE(found[u"cookies"].toArray(), QJsonArray());
        std::optional<Case> value;
        QList<Photo> photos;
        std::atomic<bool> isRead = false;
        QVERIFY(m_pool.submit([&](Context& context) {
            value = CaseRepository(context.database).byId(m_case).value_or(std::nullopt);
            photos = CasePhotoRepository(context.database).ofCase(m_case).value_or(QList<Photo>());
            isRead = true;
        }));
        QTRY_VERIFY(isRead);
        QVERIFY(value);
        QCOMPARE(value->entries.value(u"phone"_s), u"13800005678"_s);
        QCOMPARE(value->entries.value(u"wish"_s), u"预约 周五"_s); // a space is a space
        QCOMPARE(value->entries.value(u"signature"_s), u"王例明"_s);
        QCOMPARE(value->rating, 5);
        QCOMPARE(photos.size(), 1);
        QVERIFY(photoOf(sentPhoto(photos.first().picture))); // as Chromium makes them
        QCOMPARE(value->holder, firstDesk);
    }

    /// Begun on the telephone, with a line that is lost in the middle; the code is shown at the
    /// end.
    void aCustomerBeginsOnTheTelephone()
    {
        const QJsonObject found = run(u"start.mjs"_s, m_start, u"start"_s);
        QCOMPARE(found[u"offered"].toArray().size(), 15);
        QVERIFY(found[u"fits"].toBool());
        QVERIFY(found[u"smallest"].toDouble() >= 44);
        QVERIFY(found[u"path"].toString().startsWith(u"/h/"_s));
        static const QRegularExpression number(u"[0-9A-Z]{4}-[0-9A-Z]{4}"_s);
        const QString text = found[u"text"].toString();
        QVERIFY2(number.match(text).hasMatch(), qPrintable(text));
        QVERIFY(!text.contains(u"5678"));
        QVERIFY(found[u"code"].toDouble() >= 150); // large enough for a scanner
        QVERIFY(found[u"again"].toBool()); // loading anew begins nothing
        QCOMPARE(found[u"cookies"].toArray(), QJsonArray());
        QList<Case> waiting;
        std::atomic<bool> isRead = false;
        QVERIFY(m_pool.submit([&](Context& context) {
            waiting = CaseRepository(context.database)
                          .ofBranch(sampleCaller().branch, CaseFilter::Free, {}, 10)
                          .value_or(QList<Case>());
            isRead = true;
        }));
        QTRY_VERIFY(isRead);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().channel, u"phone"_s);
        QVERIFY(strokesOf(waiting.first().entries.value(drawnKey()))); // with a finger
        QVERIFY(!waiting.first().entries.contains(u"signature"_s));
        QCOMPARE(caseNumber(waiting.first().id), number.match(text).captured());
    }

    void theNearestBranchBegins_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("entries");
        QTest::newRow("a payment")
            << u"zh-CN"_s << u"P-044"_s
            << QJsonObject{{u"school"_s, u"苏州市示例大学"_s}, {u"student_no"_s, u"20240103"_s},
                   {u"student"_s, u"王例明"_s}};
        QTest::newRow("at a hospital")
            << u"en"_s << u"P-039"_s
            << QJsonObject{{u"hospital"_s, u"第一样例"_s}, {u"patient"_s, u"王例明"_s},
                   {u"document"_s, u"320508197906121015"_s}, {u"deposit"_s, u"2000"_s}};
        QTest::newRow("a booking")
            << u"zh-CN"_s << u"P-034"_s
            << QJsonObject{{u"hospital"_s, u"第一样例"_s}, {u"department"_s, u"心血管"_s},
                   {u"day"_s, u"2026-03-20"_s}, {u"patient"_s, u"王例明"_s}};
        QTest::newRow("an application") << u"zh-CN"_s << u"P-071"_s
                                        << QJsonObject{{u"amount"_s, u"20"_s}, {u"term"_s, u"12"_s},
                                               {u"purpose"_s, u"renovate"_s}};
    }

    /// From the bank's first page on: the nearest branch is chosen, what is wanted is begun there,
    /// and the code is shown. Every page on the way is heard.
    void theNearestBranchBegins()
    {
        QFETCH(QString, language);
        QFETCH(QString, kind);
        QFETCH(QJsonObject, entries);
        const QByteArray wish
            = QJsonDocument({{u"kind"_s, kind}, {u"entries"_s, entries}}).toJson();
        const QJsonObject found = run(
            u"nearest.mjs"_s, u"/"_s, u"nearest-"_s + kind, {language, QString::fromUtf8(wish)});
        QVERIFY(found[u"sorted"].toArray().at(2).toString().startsWith(u"枫林里智慧网点"_s));
        QCOMPARE(found[u"complaints"].toArray(), QJsonArray());
        QCOMPARE(found[u"cookies"].toArray(), QJsonArray());
        const QJsonObject begun = found[u"begun"].toObject();
        QVERIFY(begun[u"fits"].toBool());
        QVERIFY(begun[u"smallest"].toDouble() >= 44);
        QVERIFY(begun[u"code"].toDouble() >= 150);
        QVERIFY(begun[u"again"].toBool());
        const QString checked = begun[u"checked"].toString();
        for (const QString& whole : {u"王例明"_s, u"20240103"_s, u"1979061"_s, u"13800005678"_s})
            QVERIFY2(!checked.contains(whole) && !found[u"text"].toString().contains(whole),
                qPrintable(whole));
        for (const QJsonValue& address : found[u"addresses"].toArray()) // nothing of anybody
            QVERIFY2(!QUrl::fromPercentEncoding(address.toString().toUtf8()).contains(u"王"_s)
                    && !address.toString().contains(u"320508"_s),
                qPrintable(address.toString()));
        QList<Case> waiting;
        std::atomic<bool> isRead = false;
        QVERIFY(m_pool.submit([&](Context& context) {
            waiting = CaseRepository(context.database)
                          .ofBranch(u"0512-12"_s, CaseFilter::Free, {}, 10)
                          .value_or(QList<Case>());
            isRead = true;
        }));
        QTRY_VERIFY(isRead);
        const auto mine = std::ranges::find(waiting, kind, &Case::kind);
        QVERIFY(mine != waiting.end());
        QVERIFY(found[u"text"].toString().contains(caseNumber(mine->id)));
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            QCOMPARE(mine->entries.value(entry.key()), entry.value().toString());
    }

private:
    static QString pictures() { return QStringLiteral(QT_TESTCASE_BUILDDIR) + u"/../../phone"_s; }

    Result<Done> prepare(Context& context)
    {
        const QStringList all = serverMigrations() + caseTables();
        if (const auto migrated = migrate(context.database, all); !migrated)
            return migrated;
        context.database.setFieldKeys(ServerDatabase::fieldKeys());
        if (const auto seeded = seedSample(context, PasswordCost::cheap()); !seeded)
            return seeded;
        return context.database.transaction([&]() -> Result<Done> {
            for (const QString& bills : {u"water"_s, u"electricity"_s})
                if (const auto told
                    = tellBiller(context.database, u"320500"_s, bills, u"苏州市样例中心"_s);
                    !told)
                    return told;
            Case wanted = CaseBooks::wanted();
            wanted.entries.clear();
            Case value = openedAs(wanted, sampleCaller().branch,
                {m_case, phoneHolder(), u"0217"_s, context.clock.nowUtc()});
            const auto link = CaseLinkRepository(context).make(m_case, firstDesk);
            if (!link)
                return std::unexpected(link.error());
            const auto start = CaseStartRepository(context).make(sampleCaller().branch);
            if (!start)
                return std::unexpected(start.error());
            m_start = u"/s/"_s + (*start)->url.section(u'/', -1);
            m_path = u"/h/"_s + (*link)->url.section(u'/', -1);
            return saveAndTell(context, value);
        });
    }

    QJsonObject run(const QString& script, const QString& path, const QString& name,
        const QStringList& more = {})
    {
        return foundInBrowser(QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/phone/"_s + script,
            QStringList{u"https://127.0.0.1:%1%2"_s.arg(m_listener->port()).arg(path),
                pictures() + u"/"_s + name + u".png"_s}
                + more);
    }

    const QUuid m_case = operationId();
    TestBank m_bank;
    FixedClock m_clock;
    FixedRandom m_random;
    Metrics m_metrics{"0"};
    Router m_router;
    QString m_path;
    QString m_start;
    std::unique_ptr<Listener> m_listener; // the workers end before it
    WorkerPool m_pool{WorkerPool::Settings{
                          .databaseUrl = u"sqlite::memory:"_s, .phoneUrl = u"https://m.example"_s},
        m_clock, m_random};
    PhoneGate m_gate{PhoneGate::Parts{m_router, m_pool, m_metrics, m_clock}, 0};
};

QTEST_GUILESS_MAIN(TestCaseBrowser)
#include "tst_casebrowser.moc"
