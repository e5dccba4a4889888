// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PhoneEndpoints.h"
#include "app/server/PhonePages.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24 * 3600 * 1000LL;

NewPhonePage receiptPage()
{
    PhoneContent content;
    content.bank = u"惠民银行"_s;
    content.title = {u"电子回单"_s, u"Receipt"_s};
    content.rows = {{{u"金额"_s, u"Amount"_s}, u"¥187.40"_s, true},
        {{u"备注"_s, u"Note"_s}, u"<script>&\"'"_s}};
    return {u"receipt"_s, u"op-1"_s, content};
}

QString tokenOf(const PhoneLink& link)
{
    return link.url.section(u'/', -1);
}

} // namespace

class TestPhonePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLinkShowsItsPage_data() { onBothDatabases(); }
    void aLinkShowsItsPage()
    {
        const auto platform = make();
        const auto link = PhonePages(platform->context()).make(receiptPage());
        QVERIFY(link && *link);
        QVERIFY((*link)->url.startsWith(u"https://m.example/m/"_s));
        QCOMPARE((*link)->until, platform->clock().nowUtc().addDays(7));
        const QString token = tokenOf(**link);
        QCOMPARE(token.size(), 22);
        const auto content = PhonePages(platform->context()).look(token);
        QVERIFY(content && *content);
        QCOMPARE((*content)->bank, u"惠民银行"_s);
        QCOMPARE((*content)->title.en, u"Receipt"_s);
        QCOMPARE((*content)->rows.at(0).value, u"¥187.40"_s);
        QVERIFY((*content)->rows.at(0).strong && !(*content)->rows.at(1).strong);
        const auto other = PhonePages(platform->context()).make(receiptPage());
        QVERIFY(tokenOf(**other) != token);
    }

    void theTokenIsNotStored_data() { onBothDatabases(); }
    void theTokenIsNotStored()
    {
        const auto platform = make();
        const auto link = PhonePages(platform->context()).make(receiptPage());
        auto rows = platform->database().run(u"SELECT token_hash, subject FROM phone_page"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toString().size(), 64);
        QVERIFY(!rows->value(0).toString().contains(tokenOf(**link)));
        QVERIFY(!tokenOf(**link).contains(rows->value(1).toString()));
    }

    void withoutAPhoneAddressThereIsNoLink()
    {
        Platform platform(u"sqlite"_s);
        const auto link = PhonePages(platform.context()).make(receiptPage());
        QVERIFY(link && !*link);
        platform.context().phoneUrl = u"https://m.example"_s;
        NewPhonePage unknown = receiptPage();
        unknown.kind = u"nothing"_s;
        QVERIFY(!*PhonePages(platform.context()).make(unknown)); // no policy says how long
    }

    void whatIsOverIsAsIfItNeverWas_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("why");
        for (const QString& kind : databaseKinds())
            for (const char* why : {"expired", "seen too often", "unknown", "short", "long"})
                QTest::addRow("%s, %s", qPrintable(kind), why) << kind << QString::fromLatin1(why);
    }

    void whatIsOverIsAsIfItNeverWas()
    {
        QFETCH(QString, why);
        const auto platform = make();
        const auto link = PhonePages(platform->context()).make(receiptPage());
        QString token = tokenOf(**link);
        QCOMPARE(get(*platform, token).status, 200);
        if (why == u"expired")
            platform->clock().advanceMs(7 * dayMs);
        if (why == u"seen too often")
            for (int i = 0; i < 100; ++i)
                (void)PhonePages(platform->context()).look(token);
        if (why == u"unknown")
            token = QString(22, u'A');
        if (why == u"short")
            token.chop(1);
        if (why == u"long")
            token += u'A';
        const Response gone = get(*platform, token);
        QCOMPARE(gone.status, 404);
        QCOMPARE(codeOf(gone), u"page_gone"_s);
    }

    void aDayBeforeItsEndItIsStillGood()
    {
        const auto platform = make(u"sqlite"_s);
        const auto link = PhonePages(platform->context()).make(receiptPage());
        platform->clock().advanceMs(7 * dayMs - 1000);
        QCOMPARE(get(*platform, tokenOf(**link)).status, 200);
    }

    void sayWhatHasChangedSince_data() { onBothDatabases(); }
    void sayWhatHasChangedSince()
    {
        const auto platform = make();
        const auto link = PhonePages(platform->context()).make(receiptPage());
        QVERIFY(PhonePages(platform->context())
                .announce(u"receipt"_s, u"op-1"_s, {u"已冲正"_s, u"Reversed"_s}));
        const auto content = PhonePages(platform->context()).look(tokenOf(**link));
        QCOMPARE((*content)->notice.zh, u"已冲正"_s);
        QCOMPARE((*content)->rows.at(0).value, u"¥187.40"_s); // the rest is what was printed
    }

    void sweepsWhatIsOver()
    {
        const auto platform = make(u"sqlite"_s);
        (void)PhonePages(platform->context()).make(receiptPage());
        platform->clock().advanceMs(3 * dayMs);
        (void)PhonePages(platform->context()).make(receiptPage());
        platform->clock().advanceMs(5 * dayMs);
        QVERIFY(phoneSweep().run(platform->context()));
        auto rows = platform->database().run(u"SELECT COUNT(*) FROM phone_page"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 1);
    }

    void thePageIsPlainAndClosed()
    {
        const auto platform = make(u"sqlite"_s);
        const auto link = PhonePages(platform->context()).make(receiptPage());
        const Response page = get(*platform, tokenOf(**link));
        const QString html = QString::fromUtf8(page.text);
        QVERIFY(html.contains(u"<html lang=\"zh-CN\">"_s));
        QVERIFY(html.contains(u"<dt>金额</dt><dd class=\"strong\">¥187.40</dd>"_s));
        QVERIFY(html.contains(u"&lt;script&gt;&amp;&quot;"_s));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"http"_s)); // nothing is fetched from anywhere
        QCOMPARE(page.headers.value("Content-Type"), QByteArray("text/html; charset=utf-8"));
        QVERIFY(page.headers.value("Content-Security-Policy").startsWith("default-src 'none'; "));
        QCOMPARE(page.headers.value("Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(page.headers.value("X-Frame-Options"), QByteArray("DENY"));
        QVERIFY(!page.headers.contains("Set-Cookie"));
        const Response english = get(*platform, tokenOf(**link), u"en"_s);
        QVERIFY(english.text.contains("<html lang=\"en\">"));
        QVERIFY(english.text.contains("<dt>Amount</dt>"));
        QCOMPARE(english.route, u"/m/{token}"_s); // what logs see of it
    }

private:
    static std::unique_ptr<Platform> make(QString kind = {})
    {
        if (kind.isEmpty()) {
            QFETCH(QString, database);
            kind = database;
        }
        auto platform = std::make_unique<Platform>(kind);
        platform->context().phoneUrl = u"https://m.example"_s;
        return platform;
    }

    static Response get(Platform& platform, const QString& token, const QString& language = {})
    {
        Router router;
        addPhoneRoutes(router);
        Request request;
        request.method = "GET";
        request.path = u"/m/"_s + token;
        if (!language.isEmpty())
            request.query.addQueryItem(u"lang"_s, language);
        return router.route(platform.context(), request);
    }
};

QTEST_GUILESS_MAIN(TestPhonePages)
#include "tst_phonepages.moc"
