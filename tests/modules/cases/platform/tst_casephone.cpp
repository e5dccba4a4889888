// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PhoneHtml.h"
#include "tests/modules/cases/platform/CaseBooks.h"

using namespace hui;
using namespace hui::testkit;

namespace {

bool says(const Response& page, const QString& words)
{
    return QString::fromUtf8(page.text).contains(words);
}

QJsonObject step(const QString& name, QJsonObject with = {})
{
    with.insert(u"choice"_s, name);
    return with;
}

QStringList actsOf(const Case& value)
{
    QStringList acts;
    for (const CaseEvent& event : value.history)
        acts.append(event.act);
    return acts;
}

} // namespace

/// A case goes to the customer's telephone and comes back.
class TestCasePhone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCustomerGoesOnWithIt_data() { onBothDatabases(); }
    void aCustomerGoesOnWithIt()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        const Response sent = books.sendToPhone(id);
        QCOMPARE(sent.status, 200);
        QCOMPARE(books.told(id)->holder, phoneHolder());
        QString path = CaseBooks::pathOf(sent);
        QCOMPARE(path.size(), 25); // "/h/" and 128 bits
        const Response first = books.onPhone(path);
        QVERIFY(says(first, u"在手机上继续办理"_s));
        for (const QString& secret : {u"水费缴费"_s, u"5678"_s, idText(id), caseNumber(id)})
            QVERIFY2(!says(first, secret), qPrintable(secret)); // nothing before they act
        QCOMPARE(books.told(id)->history.size(), 2); // a look alone is no step
        const QString code = path;
        path = books.begin(code);
        QVERIFY(path.size() == 25 && path != code); // of this telephone alone
        QVERIFY(says(books.onPhone(path), u"柜台已填 138****5678"_s));
        QCOMPARE(books.onPhone(path, step(u"form"_s, {{u"wish"_s, u"三月水费"_s}})).status, 303);
        QCOMPARE(books.told(id)->entries.value(u"wish"_s), u"三月水费"_s);
        QCOMPARE(books.told(id)->entries.value(u"phone"_s), u"13800005678"_s);
        QVERIFY(says(books.onPhone(path), u"拍摄证件"_s));
        QCOMPARE(books.onPhone(path, step(u"photo"_s)).status, 303);
        QVERIFY(says(books.onPhone(path), u"138****5678"_s));
        QVERIFY(!says(books.onPhone(path), u"13800005678"_s));
        QVERIFY(says(books.onPhone(path), u"三月水费"_s)); // nobody signs what they cannot read
        QCOMPARE(books.onPhone(path, step(u"sign"_s, {{u"signature"_s, u"王例明"_s}})).status, 303);
        QCOMPARE(books.told(id)->holder, phoneHolder());
        QCOMPARE(books.onPhone(path, step(u"rate"_s, {{u"rating"_s, u"4"_s}})).status, 303);
        const Case back = *books.told(id);
        QCOMPARE(back.holder, firstDesk);
        QCOMPARE(back.rating, 4);
        QCOMPARE(actsOf(back).join(u' '), u"open phone opened typed signed rated"_s);
        QVERIFY(says(books.onPhone(path), u"请返回柜台"_s));
        QVERIFY(!says(books.onPhone(path), u"5678"_s));
        QCOMPARE(books.onPhone(path, step(u"form"_s, {{u"wish"_s, u"不"_s}})).status, 303);
        QCOMPARE(*books.told(id), back); // it works once
        QCOMPARE(books.codeAfter(CaseBooks::moveOf(id, CaseAct::Begin)), QString());
    }

    void whatIsSentTwiceIsOneStep_data() { onBothDatabases(); }
    void whatIsSentTwiceIsOneStep()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        const QUuid key = operationId();
        const Response lost = books.sendToPhone(id, firstDesk, key);
        const Response again = books.sendToPhone(id, firstDesk, key); // no answer came
        QCOMPARE(books.standing(id).history.size(), 2);
        QCOMPARE(books.onPhone(CaseBooks::pathOf(lost)).status, 404); // one link at a time
        const QString path = CaseBooks::pathOf(again);
        const QString own(22, u'k');
        QCOMPARE(books.begin(path, own), u"/h/"_s + own);
        QCOMPARE(books.begin(path, own), u"/h/"_s + own); // a double tap of one telephone
        QCOMPARE(books.standing(id).history.size(), 3);
    }

    /// Whoever photographed the code comes second: they see nothing, and the desk learns of it.
    void aCodeIsOfOneTelephone_data() { onBothDatabases(); }
    void aCodeIsOfOneTelephone()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        const QString code = CaseBooks::pathOf(books.sendToPhone(id));
        const QString path = books.begin(code, QString(22, u'a'));
        const Case before = books.standing(id);
        const Response second = books.onPhone(code);
        QCOMPARE(second.status, 409);
        QVERIFY(says(second, u"此二维码已被使用"_s) && !says(second, u"5678"_s));
        for (const QString& name : {u"start"_s, u"form"_s, u"sign"_s})
            QCOMPARE(books
                         .onPhone(code,
                             step(name,
                                 {{u"key"_s, QString(22, u'b')}, {u"wish"_s, u"不"_s},
                                     {u"signature"_s, u"周样"_s}}))
                         .status,
                409);
        QCOMPARE(books.onPhone(u"/h/"_s + QString(22, u'b')).status, 404);
        QCOMPARE(books.standing(id).entries, before.entries);
        QCOMPARE(actsOf(*books.told(id)).join(u' '), u"open phone opened second"_s); // once
        QCOMPARE(books.onPhone(path, step(u"form"_s, {{u"wish"_s, u"水费"_s}})).status, 303);
        // the desk that sent it makes a new code, without taking the case back
        const Response anew = books.sendToPhone(id);
        QCOMPARE(anew.status, 200);
        QCOMPARE(books.onPhone(path).status, 404);
        QCOMPARE(books.onPhone(code).status, 404);
        QVERIFY(says(books.onPhone(CaseBooks::pathOf(anew)), u"在手机上继续办理"_s));
        QCOMPARE(codeOf(books.sendToPhone(id, secondDesk)), u"case_elsewhere"_s);
    }

    void whatIsWrongIsSaidAtItsField()
    {
        CaseBooks books(u"sqlite"_s);
        const QUuid id = books.opened();
        const QString path = books.begin(CaseBooks::pathOf(books.sendToPhone(id)));
        const Case before = books.standing(id);
        const Response wrong = books.onPhone(
            path, step(u"form"_s, {{u"phone"_s, u"1<b>"_s}, {u"day"_s, u"明天"_s}}));
        QCOMPARE(wrong.status, 422);
        QVERIFY(says(wrong, u"日期有误"_s));
        QVERIFY(says(wrong, u"value=\"1&lt;b&gt;\""_s)); // as it was typed, and harmless
        QVERIFY(says(wrong, u"aria-invalid"_s));
        QCOMPARE(books.standing(id), before);
        books.onPhone(path, step(u"form"_s, {{u"wish"_s, u"水费"_s}}));
        books.onPhone(path, step(u"photo"_s));
        QCOMPARE(books.onPhone(path, step(u"sign"_s, {{u"signature"_s, u" "_s}})).status, 422);
        QCOMPARE(actsOf(books.standing(id)).last(), u"typed"_s);
    }

    void aSignatureIsDrawnOrTyped_data()
    {
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("status");
        const QString line = u"1.1_5.9_20.20_40.60-50.60_80.100"_s;
        QTest::newRow("drawn") << line << QString() << 303;
        QTest::newRow("typed") << QString() << u"王例明"_s << 303;
        QTest::newRow("both") << line << u"王例明"_s << 303;
        QTest::newRow("neither") << QString() << u" "_s << 422;
        QTest::newRow("a slip") << u"1.1_2.2"_s << QString() << 422;
        QTest::newRow("outside") << u"1.1_5.9_20.20_40.60-50.60_301.1"_s << QString() << 422;
        QTest::newRow("other signs") << u"1.1_5.9_20.20_40.60-50.60_<b>"_s << QString() << 422;
    }
    void aSignatureIsDrawnOrTyped()
    {
        QFETCH(QString, drawn);
        QFETCH(QString, typed);
        QFETCH(int, status);
        CaseBooks books(u"sqlite"_s);
        const QUuid id = books.opened();
        const QString path = books.begin(CaseBooks::pathOf(books.sendToPhone(id)));
        books.onPhone(path, step(u"form"_s, {{u"wish"_s, u"水费"_s}}));
        books.onPhone(path, step(u"photo"_s));
        const Response page = books.onPhone(path);
        QVERIFY(page.headers.value("Content-Security-Policy").endsWith("script-src 'self'"));
        QVERIFY(says(page, phoneScriptPath()));
        const Response answer = books.onPhone(
            path, step(u"sign"_s, {{u"signature_drawn"_s, drawn}, {u"signature"_s, typed}}));
        QCOMPARE(answer.status, status);
        const auto entries = books.standing(id).entries;
        QCOMPARE(entries.contains(u"signature_drawn"_s), status == 303 && !drawn.isEmpty());
        QCOMPARE(entries.contains(u"signature"_s), status == 303 && !typed.isEmpty());
    }

    void aLinkEndsWithItsTime_data() { onBothDatabases(); }
    void aLinkEndsWithItsTime()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        const QString path = books.begin(CaseBooks::pathOf(books.sendToPhone(id)));
        books.platform.clock().advanceMs(31 * 60'000);
        QCOMPARE(books.onPhone(path).status, 404);
        QCOMPARE(books.onPhone(path, step(u"form"_s, {{u"wish"_s, u"水费"_s}})).status, 404);
        QVERIFY(caseLinkSweep().run(books.platform.context()));
        QVERIFY(caseLinkSweep().run(books.platform.context())); // again is harmless
        QCOMPARE(books.told(id)->holder, firstDesk);
        QCOMPARE(actsOf(*books.told(id)).join(u' '), u"open phone opened expired"_s);
    }

    void theDeskTakesItBack_data() { onBothDatabases(); }
    void theDeskTakesItBack()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        const QString path = CaseBooks::pathOf(books.sendToPhone(id));
        QCOMPARE(books.codeAfter(CaseBooks::moveOf(id, CaseAct::Save)), u"case_elsewhere"_s);
        QCOMPARE(books.take(id, phoneHolder(), firstDesk).status, 200);
        QCOMPARE(books.onPhone(path).status, 404);
        QCOMPARE(books.told(id)->holder, firstDesk);
    }

    void whatCameOutIsRatedThere_data() { onBothDatabases(); }
    void whatCameOutIsRatedThere()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        books.codeAfter(CaseBooks::moveOf(id, CaseAct::Begin));
        books.codeAfter(CaseBooks::moveOf(id, CaseAct::Complete));
        const QString path = books.begin(CaseBooks::pathOf(books.sendToPhone(id, secondDesk)));
        QVERIFY(says(books.onPhone(path), u"服务评价"_s));
        books.onPhone(path, step(u"rate"_s, {{u"rating"_s, u"5"_s}}));
        QCOMPARE(books.told(id)->state, CaseState::Followed);
        QCOMPARE(books.told(id)->rating, 5);
        QCOMPARE(codeOf(books.sendToPhone(id)), u"case_over"_s);
    }

    /// Another desk reopens what the telephone is to rate: it keeps it, whatever is sent from
    /// there.
    void aReopenedCaseStaysWithItsDesk_data() { onBothDatabases(); }
    void aReopenedCaseStaysWithItsDesk()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        books.codeAfter(CaseBooks::moveOf(id, CaseAct::Begin));
        books.codeAfter(CaseBooks::moveOf(id, CaseAct::Complete));
        const QString path = books.begin(CaseBooks::pathOf(books.sendToPhone(id)));
        QCOMPARE(books.codeAfter(CaseBooks::moveOf(id, CaseAct::Reopen, secondDesk)), QString());
        const Case reopened = *books.told(id);
        QCOMPARE(reopened.holder, secondDesk);
        QCOMPARE(books.onPhone(path).status, 404);
        QCOMPARE(books.onPhone(path, step(u"rate"_s, {{u"rating"_s, u"5"_s}})).status, 404);
        QCOMPARE(*books.told(id), reopened);
    }

    /// Who was called back is asked no more on the telephone.
    void aFollowedCaseHasNoLink()
    {
        CaseBooks books(u"sqlite"_s);
        const QUuid id = books.opened();
        books.codeAfter(CaseBooks::moveOf(id, CaseAct::Begin));
        books.codeAfter(CaseBooks::moveOf(id, CaseAct::Complete));
        const QString path = books.begin(CaseBooks::pathOf(books.sendToPhone(id)));
        const CaseMove follow{.caseId = id, .act = CaseAct::Follow, .rating = 4};
        QCOMPARE(
            books.codeAfter(CaseBooks::operationOf(u"case.move"_s, toJson(follow))), QString());
        QCOMPARE(books.onPhone(path).status, 404);
        QCOMPARE(books.told(id)->rating, 4);
    }

    void refusesToSend_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody's") << u"nobody's"_s << u"case_unknown"_s;
        QTest::newRow("another desk's") << u"another desk's"_s << u"case_elsewhere"_s;
        QTest::newRow("no pages") << u"no pages"_s << u"no_phone_pages"_s;
        QTest::newRow("no key") << u"no key"_s << u"key_missing"_s;
    }

    void refusesToSend()
    {
        QFETCH(QString, how);
        QFETCH(QString, code);
        CaseBooks books(u"sqlite"_s);
        const QUuid id = books.opened();
        if (how == u"no pages")
            books.platform.context().phoneUrl.clear();
        const Response answer = books.sendToPhone(how == u"nobody's" ? operationId() : id,
            how == u"another desk's" ? secondDesk : firstDesk,
            how == u"no key" ? QUuid() : operationId());
        QCOMPARE(codeOf(answer), code);
        QCOMPARE(books.standing(id).holder, firstDesk);
        QCOMPARE(books.onPhone(u"/h/AAAAAAAAAAAAAAAAAAAAAA"_s).status, 404);
        QCOMPARE(books.onPhone(u"/h/AAAAAAAAAAAAAAAAAAAAAA"_s, step(u"start"_s)).status, 404);
    }

    /// Whichever statement fails, a step is made whole or not at all, and sent again it is made.
    void failsWholly_data() { onBothDatabases(); }
    void failsWholly()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        const QString path = CaseBooks::pathOf(books.sendToPhone(id));
        const Case before = books.standing(id);
        int failed = 0;
        for (;; ++failed) {
            QVERIFY(failed < 40);
            books.platform.database().failAfter(failed);
            const Response page = books.onPhone(path, step(u"start"_s));
            books.platform.database().failAfter(-1);
            if (page.status == 303)
                break;
            QCOMPARE(page.status, 503);
            QCOMPARE(books.standing(id), before);
            QVERIFY(says(books.onPhone(path), u"在手机上继续办理"_s));
        }
        QVERIFY(failed > 5);
        QCOMPARE(actsOf(*books.told(id)).last(), u"opened"_s);
    }
};

QTEST_GUILESS_MAIN(TestCasePhone)
#include "tst_casephone.moc"
