// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Listener.h"
#include "app/server/Metrics.h"
#include "app/server/PhoneEndpoints.h"
#include "app/server/PhoneGate.h"
#include "app/server/PhonePages.h"
#include "app/server/Schema.h"
#include "app/server/WorkerPool.h"
#include "app/store/Database.h"
#include "app/store/Migrations.h"
#include "tests/testkit/Browser.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/ServerDatabase.h"
#include "tests/testkit/TlsClient.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

PhoneContent receipt()
{
    PhoneContent content;
    content.bank = u"惠民银行"_s;
    content.title = {u"电子回单 · 生活缴费"_s, u"Receipt · bill payment"_s};
    content.rows = {{{u"金额"_s, u"Amount"_s}, u"¥187.40"_s, true},
        {{u"大写"_s, u"In words"_s}, u"壹佰捌拾柒元肆角整"_s},
        {{u"收费单位"_s, u"Biller"_s}, u"苏州市供水服务中心"_s},
        {{u"用户号"_s, u"Account"_s}, u"******8642"_s},
        {{u"账期"_s, u"Period"_s}, u"2026-01、2026-02、2026-03"_s},
        {{u"交易时间"_s, u"Paid at"_s}, u"2026-03-18 10:43"_s},
        {{u"网点"_s, u"Branch"_s}, u"0512-08 青云路智慧网点"_s},
        {{u"流水号"_s, u"Receipt no."_s}, u"0512-08-20260318-000001"_s}};
    content.footer = {u"与纸质回单内容一致，以流水号核验。"_s,
        u"The same as the paper receipt. Check it by its number."_s};
    return content;
}

} // namespace

/// The electronic receipt in Chromium of a telephone's size. Pictures go to build/phone.
class TestPhoneBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        addPhoneRoutes(m_router);
        QVERIFY(m_pool.start([this](Context& context) -> Result<Done> {
            if (const auto migrated = migrate(context.database, serverMigrations()); !migrated)
                return migrated;
            context.database.setFieldKeys(ServerDatabase::fieldKeys());
            const auto link = PhonePages(context).make({u"receipt"_s, u"op-1"_s, receipt()});
            if (!link)
                return std::unexpected(link.error());
            m_path = u"/m/"_s + (*link)->url.section(u'/', -1);
            return Done{};
        }));
        auto listener = Listener::open({u"127.0.0.1:0"_s, {m_bank.server(), {}}, phoneLimits(), 1,
            [this](Arrival arrival, Reply reply) {
                m_gate.take(std::move(arrival), std::move(reply));
            }});
        QVERIFY(listener);
        m_listener = *std::move(listener);
        QVERIFY(QDir().mkpath(QStringLiteral(HUI_PHONE_PICTURES)));
    }

    void cleanupTestCase() { m_listener->drain(); }

    void showsTheReceipt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("other");
        QTest::newRow("zh-CN") << u"zh-CN"_s << u"收费单位"_s << u"en"_s;
        QTest::newRow("en-GB") << u"en-GB"_s << u"Biller"_s << u"zh-CN"_s;
    }

    void showsTheReceipt()
    {
        QFETCH(QString, language);
        QFETCH(QString, word);
        QFETCH(QString, other);
        const QJsonObject found = open(m_path, language);
        QCOMPARE(found[u"status"].toInt(), 200);
        const QString text = found[u"text"].toString();
        for (const QString& wanted :
            {u"惠民银行"_s, u"¥187.40"_s, u"壹佰捌拾柒元肆角整"_s, u"******8642"_s, word})
            QVERIFY2(text.contains(wanted), qPrintable(text));
        QVERIFY(found[u"fits"].toBool());
        QCOMPARE(found[u"colour"].toString(), u"rgb(255, 255, 255)"_s); // the style is let in
        QVERIFY(found[u"other"].toInt() >= 44); // large enough for a finger
        QCOMPARE(found[u"clicked"].toString(), other); // the other language is one tap away
        QVERIFY(found[u"pdf"].toInt() > 1000); // it can be printed
        QCOMPARE(found[u"cookies"].toArray(), QJsonArray());
        QCOMPARE(found[u"complaints"].toArray(), QJsonArray());
        for (const QJsonValue& path : found[u"asked"].toArray())
            QCOMPARE(path.toString(), m_path); // nothing else is fetched
    }

    void saysThatALinkIsOver()
    {
        const QJsonObject found = open(u"/m/AAAAAAAAAAAAAAAAAAAAAA"_s, u"zh-CN"_s);
        QCOMPARE(found[u"status"].toInt(), 404);
        QVERIFY(found[u"text"].toString().contains(u"链接无效或已过期"_s));
    }

private:
    QJsonObject open(const QString& path, const QString& language)
    {
        const QString picture = QStringLiteral(HUI_PHONE_PICTURES) + u'/'
            + QString::fromLatin1(QTest::currentTestFunction()) + u'-' + language + u".png"_s;
        return foundInBrowser(QStringLiteral(HUI_PHONE_TEST) + u"/page.mjs"_s,
            {u"https://127.0.0.1:%1%2"_s.arg(m_listener->port()).arg(path), picture, language});
    }

    TestBank m_bank;
    FixedClock m_clock;
    FixedRandom m_random;
    Metrics m_metrics{"0"};
    Router m_router;
    QString m_path;
    std::unique_ptr<Listener> m_listener; // the workers end before it
    WorkerPool m_pool{WorkerPool::Settings{
                          .databaseUrl = u"sqlite::memory:"_s, .phoneUrl = u"https://m.example"_s},
        m_clock, m_random};
    PhoneGate m_gate{PhoneGate::Parts{m_router, m_pool, m_metrics, m_clock}, 0};
};

QTEST_GUILESS_MAIN(TestPhoneBrowser)
#include "tst_phonebrowser.moc"
